"""A network's own list of what was said against the cases of a client: what was missed, what stayed unanswered."""

from __future__ import annotations

import datetime as dt
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from rapidfuzz import fuzz

from cmdesk.domain.accounts import handle_key
from cmdesk.domain.cases import text_key
from cmdesk.domain.text import fold, words

WITHIN = dt.timedelta(hours=36)  # how far two times of one message may be apart, zones gone wrong included
CLOSE = 88  # of 100: one text with some words mended, cut or without its emoji
_NEAREST = 40  # of one person's cases, how many are compared word by word
_TELLING = 4  # words that a text must have to be known without its author
_NEVER = dt.datetime(1, 1, 1, tzinfo=dt.UTC)


@dataclass(frozen=True, slots=True)
class Said:
    """One message. `key` is the caller's own: a line of the file, or the id of a case; `at` is aware."""

    key: int
    text: str
    handle: str = ""
    at: dt.datetime | None = None
    external_id: str = ""
    link: str = ""
    answered: bool = False


Sign = Callable[[Said], Hashable]  # false when a message has none of it


@dataclass(frozen=True, slots=True)
class Reconciled:
    """The keys of messages that have no case, pairs of message and case by whether it was answered, and the
    keys of cases that no message is of.
    """

    never_logged: tuple[int, ...]
    never_answered: tuple[tuple[int, int], ...]
    matched: tuple[tuple[int, int], ...]
    not_there: tuple[int, ...]


def reconcile(exported: Iterable[Said], cases: Sequence[Said]) -> Reconciled:
    """Pair each message with one case, and no case twice: the surest sign first, then the nearest in time.

    Signs are, in this order: the network's own id, the link, author and words, a text of some length
    whoever wrote it, and a close text by the same author. The last two need times that are near.
    """
    pool = _Cases(cases)
    open_ = list(exported)
    pairs: list[tuple[int, Said]] = []
    for sign in (_by_id, _by_link, _by_author, _by_text):
        left = []
        for said in open_:
            case = pool.take(sign, said)
            pairs += [(said.key, case)] if case else []
            left += [] if case else [said]
        open_ = left
    left = []
    for said in open_:
        case = pool.take_close(said)
        pairs += [(said.key, case)] if case else []
        left += [] if case else [said]
    taken = {case.key for _, case in pairs}
    return Reconciled(
        tuple(said.key for said in left),
        tuple((key, case.key) for key, case in pairs if not case.answered),
        tuple((key, case.key) for key, case in pairs if case.answered),
        tuple(case.key for case in cases if case.key not in taken),
    )


def _by_id(said: Said) -> Hashable:
    return said.external_id and ("id", said.external_id)


def _by_link(said: Said) -> Hashable:
    bare = said.link.strip().lower().removeprefix("https://").removeprefix("http://").removeprefix("www.")
    return bare and ("link", bare.rstrip("/"))


def _by_author(said: Said) -> Hashable:
    author = handle_key(said.handle)
    return author and ("author", author, text_key(said.text))


def _by_text(said: Said) -> Hashable:
    return len(words(said.text)) >= _TELLING and ("text", text_key(said.text))


def _by_anything_of(said: Said) -> Hashable:
    author = handle_key(said.handle)
    return author and ("anything", author)


_SIGNS = (_by_id, _by_link, _by_author, _by_text, _by_anything_of)


class _Cases:
    """The cases that no message has been paired with, by each sign and then by time."""

    def __init__(self, cases: Sequence[Said]) -> None:
        self._cases = cases
        self._by_sign: defaultdict[Hashable, list[tuple[dt.datetime, int]]] = defaultdict(list)
        for place, case in enumerate(cases):
            for sign in _SIGNS:
                if key := sign(case):
                    self._by_sign[key].append((case.at or _NEVER, place))
        for listed in self._by_sign.values():
            listed.sort()

    def take(self, sign: Sign, said: Said) -> Said | None:
        """The nearest case that has the same sign; an id or a link is sure at any distance."""
        place = next(self._nearest(sign(said), said.at), None)
        if place is None:
            return None
        near = _near(said.at, self._cases[place].at)
        sure = sign in (_by_id, _by_link) or (near is None and sign is _by_author)
        return self._taken(place) if near or sure else None

    def take_close(self, said: Said) -> Said | None:
        """The case of the same author whose text is closest, if it is close and near enough."""
        wanted = fold(said.text)
        best, found = CLOSE - 1.0, -1
        for count, place in enumerate(self._nearest(_by_anything_of(said), said.at)):
            case = self._cases[place]
            if count == _NEAREST or _near(said.at, case.at) is False:
                break
            score = _likeness(wanted, fold(case.text))
            if score > best:
                best, found = score, place
        return self._taken(found) if found >= 0 else None

    def _taken(self, place: int) -> Said:
        case = self._cases[place]
        for sign in _SIGNS:
            if key := sign(case):
                listed = self._by_sign[key]
                del listed[bisect_left(listed, (case.at or _NEVER, place))]
        return case

    def _nearest(self, key: Hashable, at: dt.datetime | None) -> Iterator[int]:
        """The free cases of a sign, from the nearest in time onwards."""
        listed = self._by_sign.get(key, []) if key else []
        moment = at or _NEVER
        after = bisect_left(listed, (moment, -1))
        before = after - 1
        while before >= 0 or after < len(listed):
            earlier = moment - listed[before][0] if before >= 0 else dt.timedelta.max
            later = listed[after][0] - moment if after < len(listed) else dt.timedelta.max
            if earlier <= later:
                yield listed[before][1]
                before -= 1
            else:
                yield listed[after][1]
                after += 1


def _near(one: dt.datetime | None, other: dt.datetime | None) -> bool | None:
    """Whether two times are near; None if one isn't known."""
    return abs(one - other) <= WITHIN if one and other else None


def _likeness(one: str, other: str) -> float:
    """0 to 100; a text that was cut short is the whole of what it begins."""
    shorter, longer = sorted((one.rstrip("… ."), other), key=len)
    if len(shorter) >= 20 and longer.startswith(shorter):
        return 100
    return fuzz.ratio(one, other, score_cutoff=CLOSE)
