import re

import pytest

from cmdesk.domain import networks

KINDS = {"post", "comment", "dm", "title", "bio"}
IDS = {
    "x",
    "instagram",
    "facebook",
    "linkedin",
    "tiktok",
    "youtube",
    "threads",
    "pinterest",
    "bluesky",
    "mastodon",
    "google_business",
    "telegram",
    "whatsapp",
}


def test_every_network_is_known_by_name_and_icon():
    found = networks.networks()
    assert set(found) == IDS
    assert networks.name("google_business") == "Google Business"
    assert all(re.fullmatch(r"brand-[a-z-]+", network.icon) for network in found.values())


@pytest.mark.parametrize("network", sorted(IDS))
def test_every_limit_says_where_and_when_it_was_read(network):
    limits = networks.networks()[network].limits
    assert set(limits) <= KINDS
    assert limits
    for limit in limits.values():
        assert limit.max > 0
        assert limit.as_of.year >= 2026
        assert limit.confidence in {"official", "agreed", "single"}
        assert len(limit.sources) >= (2 if limit.confidence == "agreed" else 1)


@pytest.mark.parametrize(
    ("network", "kind", "maximum"),
    [
        ("x", "post", 280),
        ("instagram", "comment", 2200),
        ("facebook", "comment", 8000),
        ("tiktok", "comment", 150),
        ("linkedin", "comment", 1250),
        ("bluesky", "post", 300),
        ("google_business", "comment", 4096),
    ],
)
def test_a_limit_belongs_to_a_network_and_a_kind(network, kind, maximum):
    found = networks.limit(network, kind)
    assert found is not None
    assert found.max == maximum


def test_a_limit_nobody_knows_is_none():
    assert networks.limit("youtube", "dm") is None


@pytest.mark.parametrize("unknown", ["", "myspace", "X"])
def test_an_unknown_network_is_refused(unknown):
    with pytest.raises(ValueError, match="unknown network"):
        networks.limit(unknown, "post")
    with pytest.raises(ValueError, match="unknown network"):
        networks.name(unknown)


def test_domains_of_networks_belong_to_no_brand():
    assert {"instagram.com", "wa.me", "linktr.ee", "gmail.com"} <= networks.shared_domains()


@pytest.mark.parametrize(
    ("host", "network"),
    [
        ("x.com", "x"),
        ("Mobile.Twitter.com.", "x"),
        ("maps.app.goo.gl", "google_business"),
        ("notx.com", ""),
        ("x.com.evil.example", ""),
        ("", ""),
    ],
)
def test_a_host_is_of_the_network_whose_domain_it_ends_with(host, network):
    assert networks.of_host(host) == network
