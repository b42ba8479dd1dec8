import pytest
from hypothesis import given
from hypothesis import strategies as st

from cmdesk.domain import accounts, networks
from cmdesk.domain.accounts import Profile, address, from_list, from_url, handle_key, looks_personal


@pytest.mark.parametrize(
    ("url", "network", "handle"),
    [
        ("https://www.instagram.com/horno_trigalba/", "instagram", "@horno_trigalba"),
        ("https://instagram.com/horno?igsh=abc", "instagram", "@horno"),
        ("x.com/horno", "x", "@horno"),
        ("https://mobile.twitter.com/horno/status/123", "x", "@horno"),
        ("https://twitter.com/horno", "x", "@horno"),
        ("https://www.facebook.com/HornoTrigalba", "facebook", "HornoTrigalba"),
        ("https://m.facebook.com/HornoTrigalba/?ref=page", "facebook", "HornoTrigalba"),
        ("https://www.linkedin.com/company/horno-trigalba/", "linkedin", "horno-trigalba"),
        ("https://es.linkedin.com/company/horno", "linkedin", "horno"),
        ("https://www.tiktok.com/@horno", "tiktok", "@horno"),
        ("https://www.youtube.com/@horno", "youtube", "@horno"),
        ("https://www.youtube.com/c/horno", "youtube", "@horno"),
        ("https://www.threads.net/@horno", "threads", "@horno"),
        ("https://bsky.app/profile/horno.example", "bluesky", "@horno.example"),
        ("https://t.me/horno", "telegram", "@horno"),
        ("https://wa.me/34960000142", "whatsapp", "34960000142"),
    ],
)
def test_an_address_says_network_and_profile(url, network, handle):
    profile = from_url(url)
    assert profile is not None
    assert (profile.network, profile.handle, profile.url) == (network, handle, url)


@pytest.mark.parametrize(
    "url", ["", "https://horno.example/instagram", "hola", "https://instagram.com/", "a@b.es"]
)
def test_an_address_of_no_profile_is_none(url):
    assert from_url(url) is None


@pytest.mark.parametrize(
    ("one", "other"), [("@Horno", "horno"), (" @HÓRNO ", "horno"), ("Ana Luz", "ana luz")]
)
def test_handles_are_compared_without_at_case_and_accents(one, other):
    assert handle_key(one) == handle_key(other)


@pytest.mark.parametrize(
    ("handle", "url", "personal"),
    [
        ("ana", "https://www.linkedin.com/in/ana-perez", True),
        ("Ana", "https://facebook.com/profile.php?id=1000", True),
        ("linkedin.com/in/ana", "", True),
        ("@horno", "https://instagram.com/horno", False),
        ("horno", "https://www.linkedin.com/company/horno", False),
    ],
)
def test_a_persons_own_account_is_known_by_the_shape_of_its_address(handle, url, personal):
    assert looks_personal(handle, url) is personal


@pytest.mark.parametrize("network", accounts.PROFILES)
def test_the_usual_address_of_a_profile_leads_back_to_it(network):
    profile = from_url(address(network, "@horno.example" if network == "bluesky" else "@horno"))
    assert profile is not None
    assert profile.network == network
    assert handle_key(profile.handle).startswith("horno")


def test_no_address_is_made_up():
    assert (
        address("whatsapp", "960 000 142") == address("facebook", "Horno Trigalba") == address("x", "") == ""
    )


def test_accounts_pasted_as_people_write_them():
    text = """
    - Instagram @horno
    • ig: @otro
    Facebook\tHorno Trigalba
    TikTok, @horno
    https://x.com/horno
    LinkedIn - https://www.linkedin.com/company/horno
    WhatsApp: 960 000 142
    @horno@mastodon.example
    Pagina web
    """
    found = [(p.network, p.handle) for p in from_list(text)]
    assert found == [
        ("instagram", "@horno"),
        ("instagram", "@otro"),
        ("facebook", "Horno Trigalba"),
        ("tiktok", "@horno"),
        ("x", "@horno"),
        ("linkedin", "horno"),
        ("whatsapp", "960 000 142"),
        ("mastodon", "@horno@mastodon.example"),
        ("", "Pagina web"),
    ]


def test_each_line_that_is_not_understood_keeps_its_number():
    [profile] = from_list("\n\nqué será esto\n")
    assert profile == Profile("", "qué será esto", "", 3)


@given(st.text(max_size=200))
def test_whatever_is_pasted_gives_known_networks_and_no_empty_handle(text):
    for profile in from_list(text):
        assert profile.handle
        assert profile.network == "" or profile.network in networks.networks()
