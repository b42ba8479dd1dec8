"""Address books as vCard 2.1, 3.0 (RFC 2426) and 4.0 (RFC 6350), as phones and Google, Apple and Outlook write them.

Pictures, keys and sounds are left out; nothing is fetched.
"""

from __future__ import annotations

import quopri
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from cmdesk.domain import accounts
from cmdesk.domain.accounts import Profile
from cmdesk.domain.errors import DeskError
from cmdesk.domain.text import clean
from cmdesk.formats import case_words
from cmdesk.formats.person_records import PersonRecord, birthday, each_once
from cmdesk.formats.problems import Problem

MOST_BYTES = 50_000_000
MOST_CARDS = 200_000

_BEGIN = re.compile(rb"^[ \t]*(?:[\w.-]+\.)?BEGIN[ \t]*:[ \t]*VCARD", re.IGNORECASE | re.MULTILINE)
_HEAD = re.compile(r'(?:[\w-]+\.)?([\w-]+)((?:;(?:[^";:]|"[^"]*")*)*):')
_PARAMETER = re.compile(r';((?:[^";]|"[^"]*")*)')
_ESCAPED = re.compile(r"\\([nN\\,;:])")
_PARTS = re.compile(r"(?<!\\);")
_SCHEME = re.compile(r"([a-z][a-z0-9+.-]*):(?://)?(.+)", re.IGNORECASE)
_TEXTS = {"FN", "N", "NICKNAME", "NOTE", "ORG", "CATEGORIES"}
_NEEDED = _TEXTS | {"TEL", "EMAIL", "BDAY", "IMPP", "X-SOCIALPROFILE", "SOCIALPROFILE", "URL"}
_ORDER = (3, 1, 2, 0, 4)  # of a name's parts as they are said: prefix, first, middle, last, suffix
_FOLD = (b" ", b"\t")


@dataclass(slots=True)
class _Card:
    """What has been read of one card; `said` has the values of each property in their order."""

    line: int
    said: dict[str, list[str]] = field(default_factory=dict)
    handles: list[Profile] = field(default_factory=list)
    others: list[str] = field(default_factory=list)

    def all(self, name: str) -> tuple[str, ...]:
        return tuple(each_once(self.said.get(name, ())))


def looks_like(data: bytes) -> bool:
    """Whether a file begins as an address book does."""
    return _BEGIN.match(data.removeprefix(b"\xef\xbb\xbf").lstrip()) is not None


def read(data: bytes) -> Iterator[PersonRecord]:
    """The person of each card, `line` being where it begins; what is no property is passed over.

    Raises DeskError "csv-too-big", "vcard-none", "vcard-too-many" with `line`.
    """
    if len(data) > MOST_BYTES:
        raise DeskError("csv-too-big", most=MOST_BYTES // 1_000_000)
    if not _BEGIN.search(data):
        raise DeskError("vcard-none")
    for count, card in enumerate(_cards(data), 1):
        if count > MOST_CARDS:
            raise DeskError("vcard-too-many", most=MOST_CARDS, line=card.line)
        yield _record(card)


def _cards(data: bytes) -> Iterator[_Card]:
    """Each card, also one that is never ended; a card within a card is passed over."""
    card, depth = None, 0
    for line, content in _lines(data):
        found = _HEAD.match(content)
        if found is None:
            continue
        name, value = found[1].upper(), content[found.end() :]
        if name == "BEGIN" and value.strip().upper() == "VCARD":
            depth += 1
            card = card or _Card(line)
        elif name == "END" and card is not None:
            depth -= 1
            if depth == 0:
                yield card
                card = None
        elif card is not None and depth == 1:
            _take(card, name, _parameters(found[2]), value)
    if card is not None:
        yield card


def _lines(data: bytes) -> Iterator[tuple[int, str]]:
    """The lines as they were before they were folded, with the number of the first of them."""
    start, kept = 0, b""
    for number, line in enumerate(re.split(rb"\r\n|\n|\r", data.removeprefix(b"\xef\xbb\xbf")), 1):
        head = kept.partition(b":")[0].upper()
        if kept.endswith(b"=") and b"QUOTED-PRINTABLE" in head:
            kept = kept[:-1] + line
        elif line.startswith(_FOLD) and kept:
            kept += line[1:]
        else:
            if kept:
                yield start, _decoded(kept)
            start, kept = number, line
    if kept:
        yield start, _decoded(kept)


def _decoded(line: bytes, charset: str = "utf-8") -> str:
    for name in (charset, "utf-8", "cp1252"):
        try:
            return line.decode(name)
        except (LookupError, ValueError):
            continue
    return line.decode("latin-1")


def _parameters(text: str) -> dict[str, list[str]]:
    """The parameters of a property in capitals, with their values; of version 2.1 also those without a name."""
    found: dict[str, list[str]] = {}
    for parameter in _PARAMETER.findall(text):
        name, sign, value = parameter.partition("=")
        values = [each.strip().strip('"') for each in (value if sign else name).split(",")]
        found.setdefault(name.strip().upper() if sign else "TYPE", []).extend(values)
    return found


def _take(card: _Card, name: str, parameters: Mapping[str, list[str]], value: str) -> None:
    network = case_words.own_word("network", name.removeprefix("X-")) if name.startswith("X-") else ""
    if name not in _NEEDED and not network:
        return
    encodings = {each.upper() for each in (*parameters.get("ENCODING", ()), *parameters.get("TYPE", ()))}
    if encodings & {"B", "BASE64"}:
        return
    if "QUOTED-PRINTABLE" in encodings:
        charset = next(iter(parameters.get("CHARSET", ())), "utf-8")
        value = _decoded(quopri.decodestring(value.encode("latin-1", "replace")), charset)
    if network:
        card.handles.append(_profile(network, _plain(value)))
    elif name in ("IMPP", "X-SOCIALPROFILE", "SOCIALPROFILE", "URL"):
        _take_profile(card, parameters, _plain(value))
    elif name == "N":
        card.said.setdefault(name, []).append(_name(value))
    elif name in ("CATEGORIES", "NICKNAME"):
        card.said.setdefault(name, []).extend(_plain(part) for part in re.split(r"(?<!\\),", value))
    elif name == "ORG":
        card.said.setdefault(name, []).append(_plain(_PARTS.split(value)[0]))
    elif name == "BDAY":
        omitted = parameters.get("X-APPLE-OMIT-YEAR", [])
        value = f"--{value[5:]}" if omitted and value.startswith(f"{omitted[0]}-") else value
        card.said.setdefault(name, []).append(_plain(value))
    else:
        card.said.setdefault(name, []).append(_plain(value).removeprefix("tel:").removeprefix("mailto:"))


def _take_profile(card: _Card, parameters: Mapping[str, list[str]], value: str) -> None:
    """A profile on a network, by its address, else by what the property says of its kind."""
    if profile := accounts.from_url(value):
        card.handles.append(profile)
        return
    scheme = _SCHEME.fullmatch(value)
    kinds = [
        *(kind for key in ("X-SERVICE-TYPE", "SERVICE-TYPE", "TYPE") for kind in parameters.get(key, ())),
        scheme[1] if scheme else "",
    ]
    network = next((found for kind in kinds if (found := case_words.own_word("network", kind))), "")
    handle = next(
        iter(parameters.get("X-USER", parameters.get("USERNAME", ()))), scheme[2] if scheme else value
    )
    if network and handle.strip():
        card.handles.append(_profile(network, handle))
    elif value:
        card.others.append(value)


def _profile(network: str, handle: str) -> Profile:
    return accounts.from_url(handle) or Profile(network, handle.strip(), accounts.address(network, handle))


def _name(value: str) -> str:
    parts = [_plain(part).strip() for part in _PARTS.split(value)]
    return " ".join(parts[place] for place in _ORDER if place < len(parts) and parts[place])


def _plain(value: str) -> str:
    return clean(_ESCAPED.sub(lambda found: "\n" if found[1] in "nN" else found[1], value)).strip()


def _record(card: _Card) -> PersonRecord:
    problems: list[Problem] = []
    emails, phones = card.all("EMAIL"), card.all("TEL")
    names = (*card.all("FN"), *card.all("N"), *card.all("NICKNAME"), *card.all("ORG"))
    name = next(iter((*names, *(profile.handle for profile in card.handles), *emails, *phones)), "")
    if not name:
        problems.append(Problem("person-needs-name", card.line, refuses=True))
    day = next(iter(card.all("BDAY")), "")
    born = birthday(day)
    if born is None:
        problems.append(Problem("import-word-unknown", card.line, {"field": "birthday", "value": day[:80]}))
    return PersonRecord(
        card.line,
        " ".join(name.split()),
        tuple({(each.network, each.handle): each for each in card.handles}.values()),
        emails,
        phones,
        born or "",
        "\n".join(each_once([*card.all("NOTE"), *card.others])),
        segments=tuple(each for each in card.all("CATEGORIES") if each.lower() != "mycontacts"),
        problems=tuple(problems),
    )
