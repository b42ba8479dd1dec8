"""Where, in lines copied from a page, each comment begins, and who wrote it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from cmdesk.domain import page_times, page_words
from cmdesk.domain.page_words import Word
from cmdesk.domain.text import fold

_AT = r"@\w(?:[\w.-]*\w)?(?:@[\w.-]+\.\w+)?"
# "Rosa Ibáñez @rosa_ib · 2 h", "Rosa Ibáñez • 2 h" and "rosa_ib 12 min"; what follows must be words of a page.
_INLINE = (
    re.compile(rf"(?P<name>[^@\n]{{0,60}}?) ?(?P<handle>{_AT})(?P<rest>(?: ?[·•( ].*)?)"),
    re.compile(r"(?P<name>[^·•\n]{1,60}?)(?P<handle>) ?[·•](?P<rest>.+)"),
    re.compile(r"(?P<name>(?=[a-z.]*[_.\d])[a-z][\w.]{2,29})(?P<handle>) (?P<rest>.+)", re.ASCII),
)
# "rosa_ib El sábado esperé…": a user name before the message, which no word looks like.
_USER_FIRST = re.compile(r"((?=[a-z0-9.]*_|[a-z]+[.0-9])[a-z_][a-z0-9._]{2,28}[a-z0-9_]) (?=\S)")
_WHEN = r"[\d:./, apm]{8,30}"
_STAMPS = (
    (
        "whatsapp",
        re.compile(rf"\[(?P<time>{_WHEN})\] (?P<name>[^:\n]{{1,60}}): ?(?P<text>.*)", re.IGNORECASE),
    ),
    (
        "whatsapp",
        re.compile(rf"(?P<time>\d{_WHEN}) - (?P<name>[^:\n]{{1,60}}): ?(?P<text>.*)", re.IGNORECASE),
    ),
    (
        "telegram",
        re.compile(rf"(?P<name>[^\n\[\]]{{1,60}}?),? \[(?P<time>{_WHEN})\]:?(?P<text>)", re.IGNORECASE),
    ),
)
_ABOVE = 5  # lines in which the name is looked for above a time: badges, and a title on LinkedIn
_TWICE = re.compile(r"(.{2,60}?) ?\1")


@dataclass(slots=True, eq=False)
class Line:
    """A line as it is read and as it was copied; `words` if it consists of a page's words."""

    text: str
    raw: str = ""
    words: tuple[Word, ...] = ()

    @property
    def blank(self) -> bool:
        return not self.text

    @property
    def written(self) -> bool:
        """Whether somebody wrote it, and not the page, which sets dots between the parts of a head."""
        return bool(self.text.strip("·•| ")) and not self.words

    @property
    def time(self) -> page_times.Time | None:
        return next((word.time for word in self.words if word.time), None)

    def has(self, kind: str) -> bool:
        return any(word.kind == kind for word in self.words)


@dataclass(slots=True)
class Head:
    """Lines `first` up to `body` come before a message; `text` is what one of them holds of it already."""

    first: int
    body: int
    author: str = ""
    handle: str = ""
    network: str = ""
    text: str = ""
    time: page_times.Time | None = None


def find(lines: Sequence[Line]) -> list[Head]:
    """The heads of the comments, in order; [] if nothing shows that the lines are from a page."""
    if stamps := [head for place, line in enumerate(lines) if (head := _stamp(place, line))]:
        return stamps
    heads = [head for place in range(len(lines)) if (head := _with_handle(lines, place))]
    if not heads and not any(map(_tells, lines)):
        return []
    if heads:
        return heads
    timed = [place for place, line in enumerate(lines) if line.time]
    below = _next(lines, timed[-1], _badge) if timed else None
    if below is not None and lines[below].written:
        return [_above(lines, place) for place in timed]
    return list(_after_runs(lines))


def _stamp(place: int, line: Line) -> Head | None:
    """A message as WhatsApp and Telegram copy it."""
    for network, pattern in _STAMPS:
        if found := pattern.fullmatch(line.text):
            time = page_times.read_stamp(found["time"])
            handle = found["name"] if found["name"].startswith("@") else ""
            return (
                Head(place, place + 1, found["name"], handle, network, found["text"], time) if time else None
            )
    return None


def _with_handle(lines: Sequence[Line], place: int) -> Head | None:
    """Names beside a handle, or beside a time in the same line."""
    line = lines[place]
    if not line.written or len(line.text) > page_words.LONGEST:
        return None
    for pattern in _INLINE:
        found = pattern.fullmatch(line.text)
        if found is None:
            continue
        rest = page_words.read(found["rest"])
        timed = any(word.time and not word.time.doubtful for word in rest)
        if found["rest"].strip(" ·•") and not rest:
            continue
        if found["handle"] and not found["name"] and not timed:
            return _handle_alone(lines, place)
        if timed or (found["handle"] and not rest and found["name"] and page_words.is_name(found["name"])):
            head = Head(place, place + 1, found["name"], found["handle"], _of_handle(found["handle"]))
            head.time = next((word.time for word in rest if word.time), None)
            return head if not head.author or page_words.may_be_name(head.author) else None
    return None


def _handle_alone(lines: Sequence[Line], place: int) -> Head | None:
    """A handle on a line of its own: under its name, or before the time."""
    handle = lines[place].text.rstrip(" ·•")
    above = _previous(lines, place, lambda line: line.has("after_name"))
    if above is not None and lines[above].has("to"):
        return None
    below = _next(lines, place, _badge)
    timed = below is not None and lines[below].time is not None
    if above is not None and lines[above].written and page_words.may_be_name(lines[above].text):
        if timed or page_words.is_name(lines[above].text):
            return Head(above, place + 1, _once(lines[above].text), handle, _of_handle(handle))
        return None
    return Head(place, place + 1, "", handle, _of_handle(handle)) if timed else None


def _above(lines: Sequence[Line], place: int) -> Head:
    """The head that ends with the time in line `place`."""
    seen: list[int] = []
    for above in range(place - 1, -1, -1):
        if lines[above].has("strong") or lines[above].time or len(seen) == _ABOVE:
            break
        if not lines[above].blank:
            seen.append(above)
    badge = next((at for at in seen if any(word.network == "linkedin" for word in lines[at].words)), place)
    name = next((at for at in seen if at < badge and lines[at].written), None)
    if name is None or not page_words.may_be_name(lines[name].text):
        return Head(place, place + 1, time=lines[place].time)
    author = _once(lines[name].text)
    first = name
    while first and fold(lines[first - 1].text) == fold(author):
        first -= 1
    return Head(first, place + 1, author, time=lines[place].time)


def _after_runs(lines: Sequence[Line]) -> Iterator[Head]:
    """Heads where a comment ends with its buttons: at the first line that somebody wrote after each run of them."""
    closed = True
    for place, line in enumerate(lines):
        if line.written and closed:
            yield _named_first(lines, place)
        if line.has("strong") or line.time:
            closed = True
        elif line.written:
            closed = False


def _named_first(lines: Sequence[Line], place: int) -> Head:
    text = lines[place].text
    below = _next(lines, place, lambda line: line.has("after_name") or fold(line.text) == fold(text))
    if below is not None and lines[below].written and page_words.is_name(_once(text)):
        return Head(place, place + 1, _once(text))
    if user := _USER_FIRST.match(text):
        return Head(place, place + 1, user[1], text=text[user.end() :])
    return Head(place, place)


def _tells(line: Line) -> bool:
    """Whether a line shows that it was copied from a page."""
    return line.has("strong") or bool(line.time and not line.time.doubtful)


def _badge(line: Line) -> bool:
    return (
        bool(line.words)
        and not line.time
        and not line.has("strong")
        and (
            line.has("after_name")
            or line.has("to")
            or line.has("count")
            or fold(line.text).strip("()") in _EDITED
        )
    )


_EDITED = {"editado", "editada", "edited", "modificado", "nuevo", "new"}


def _next(lines: Sequence[Line], place: int, skipped: Callable[[Line], bool]) -> int | None:
    rest = range(place + 1, len(lines))
    return next(
        (at for at in rest if not lines[at].blank and lines[at].text not in "·•" and not skipped(lines[at])),
        None,
    )


def _previous(lines: Sequence[Line], place: int, skipped: Callable[[Line], bool]) -> int | None:
    return next(
        (at for at in range(place - 1, -1, -1) if not lines[at].blank and not skipped(lines[at])), None
    )


def _once(name: str) -> str:
    """A name that was copied twice over, from its picture and its link, written once."""
    twice = _TWICE.fullmatch(name)
    return twice[1] if twice else name


def _of_handle(handle: str) -> str:
    if handle.count("@") == 2:
        return "mastodon"
    return "bluesky" if handle.endswith(".bsky.social") else ""
