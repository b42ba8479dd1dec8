"""What a network says was written, against what was logged."""

import datetime as dt

from hypothesis import given
from hypothesis import strategies as st

from cmdesk.domain.reconciliation import Said, reconcile

AT = dt.datetime(2026, 11, 24, 12, tzinfo=dt.UTC)
HOUR = dt.timedelta(hours=1)


def test_the_three_fates_are_told_apart():
    exported = [
        Said(2, "¿Cuándo llega mi pedido?", "@ana", AT),
        Said(3, "Qué buen pan", "@luis", AT),
        Said(4, "Nadie me contesta", "@eva", AT),
    ]
    cases = [
        Said(10, "cuando llega mi pedido", "ANA", AT + HOUR, answered=True),
        Said(11, "Nadie me contesta", "@eva", AT),
    ]
    found = reconcile(exported, cases)
    assert (found.never_logged, found.never_answered, found.matched) == ((3,), ((4, 11),), ((2, 10),))


def test_the_id_and_the_link_are_surer_than_words():
    exported = [Said(1, "a", external_id="77"), Said(2, "b", link="https://www.x.com/p/1/", at=AT)]
    cases = [Said(5, "x", link="http://x.com/p/1", at=AT + 99 * HOUR), Said(6, "y", external_id="77")]
    assert set(reconcile(exported, cases).never_answered) == {(1, 6), (2, 5)}


def test_the_same_words_twice_are_two_messages_each_with_its_nearest_case():
    exported = [
        Said(1, "Gracias", "@ana", AT),
        Said(2, "Gracias", "@ana", AT + 20 * HOUR),
        Said(3, "Gracias", "@ana", AT),
    ]
    cases = [Said(5, "Gracias", "@ana", AT + 19 * HOUR), Said(6, "Gracias", "@ana", AT)]
    found = reconcile(exported, cases)
    assert set(found.never_answered) == {(1, 6), (2, 5)}
    assert found.never_logged == (3,)


def test_the_same_words_weeks_apart_are_another_message():
    found = reconcile([Said(1, "Gracias", "@ana", AT)], [Said(5, "Gracias", "@ana", AT + 500 * HOUR)])
    assert found.never_logged == (1,)


def test_a_text_cut_short_or_mended_by_its_author_is_the_same_one():
    text = "Llevo dos semanas esperando el pedido y nadie me dice nada"
    exported = [
        Said(1, text[:40] + "…", "@ana", AT),
        Said(2, text.replace("dos", "tres") + " 😡", "@eva", AT),
    ]
    cases = [Said(5, text, "@ana", AT), Said(6, text, "@eva", AT)]
    assert set(reconcile(exported, cases).never_answered) == {(1, 5), (2, 6)}


def test_a_long_text_is_known_without_its_author_and_a_short_one_is_not():
    exported = [Said(1, "El pan llegó duro ayer", at=AT), Said(2, "Hola", at=AT)]
    cases = [Said(5, "El pan llegó duro ayer", "@ana", AT), Said(6, "Hola", "@ana", AT)]
    found = reconcile(exported, cases)
    assert (found.never_answered, found.never_logged) == (((1, 5),), (2,))


SAID = st.builds(
    Said,
    key=st.just(0),
    text=st.sampled_from(["Gracias", "El pan llegó duro ayer", "El pan llegó muy duro ayer", ""]),
    handle=st.sampled_from(["", "@ana", "eva"]),
    at=st.none() | st.integers(0, 200).map(lambda hours: AT + hours * HOUR),
    external_id=st.sampled_from(["", "7"]),
    link=st.sampled_from(["", "x.com/1"]),
    answered=st.booleans(),
)


@given(st.lists(SAID, max_size=12), st.lists(SAID, max_size=12))
def test_every_message_has_one_fate_and_no_case_two_messages(exported, cases):
    exported = [
        Said(key, *[getattr(said, name) for name in said.__slots__[1:]]) for key, said in enumerate(exported)
    ]
    cases = [
        Said(key, *[getattr(said, name) for name in said.__slots__[1:]]) for key, said in enumerate(cases)
    ]
    found = reconcile(exported, cases)
    pairs = (*found.never_answered, *found.matched)
    assert sorted([*found.never_logged, *(key for key, _ in pairs)]) == list(range(len(exported)))
    assert len({case for _, case in pairs}) == len(pairs)
    assert all(cases[case].answered for _, case in found.matched)


@given(st.lists(SAID, max_size=8))
def test_what_was_logged_as_it_stands_is_never_missed(messages):
    messages = [Said(key, said.text, "@ana", said.at, f"id{key}") for key, said in enumerate(messages)]
    assert reconcile(messages, messages).never_logged == ()
