"""Bookmarks for a PDF that Qt wrote: Qt's writer makes none.

They are added as an incremental update (ISO 32000-1, 7.5.6): the file stays as it is, and what is new stands after
it. That needs a plain file with a table of references and one level of pages, which Qt writes.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

_TRAILER = re.compile(rb"/Size (\d+).*?/Root (\d+) 0 R", re.DOTALL)
_CATALOG = re.compile(rb"<<\s*/Type /Catalog\b(.*?)>>", re.DOTALL)
_PAGES = re.compile(rb"/Type /Pages\s*/Kids\s*\[(.*?)\]", re.DOTALL)
_START = re.compile(rb"startxref\s+(\d+)\s+%%EOF\s*$")
_INFO = re.compile(rb"/Info (\d+ 0 R)")
_REF = re.compile(rb"(\d+) 0 R")


@dataclass(frozen=True, slots=True)
class Bookmark:
    """A place in a document: the page from 0, and its height above the page's lower edge in points.

    `level` 1 is the top; a deeper one belongs to the last above it.
    """

    title: str
    page: int
    height: float
    level: int = 1


@dataclass(slots=True)
class _Item:
    mark: Bookmark
    number: int
    children: list[_Item] = field(default_factory=list)


def add(pdf: bytes, marks: Sequence[Bookmark], language: str) -> bytes:
    """The same file with bookmarks, shown when it is opened, and the language it is in ("es" or "en").

    Raises ValueError for a file that isn't laid out as Qt lays it out.
    """
    trailer, start = _last(_TRAILER, pdf), _START.search(pdf)
    pages, catalog = _last(_PAGES, pdf), _last(_CATALOG, pdf)
    if trailer is None or start is None or pages is None or catalog is None:
        raise ValueError("not a plain PDF")
    kids = [int(number) for number in _REF.findall(pages[1])]
    size, root = int(trailer[1]), int(trailer[2])
    objects = _objects(marks, kids, size)
    outline = f" /Outlines {size} 0 R /PageMode /UseOutlines" if marks else ""
    told = catalog[1].strip().decode("latin-1")
    objects[root] = f"<< /Type /Catalog {told} /Lang ({language}){outline} >>"
    return pdf + _update(objects, pdf, int(start[1]), root)


def _objects(marks: Sequence[Bookmark], kids: Sequence[int], first: int) -> dict[int, str]:
    """The root of the bookmarks, numbered `first`, and each of them, by number."""
    if not marks:
        return {}
    tops = _nested(marks, first + 1)
    made: dict[int, str] = {}
    _write_siblings(made, tops, first, kids)
    made[first] = (
        f"<< /Type /Outlines /First {tops[0].number} 0 R /Last {tops[-1].number} 0 R /Count {len(tops)} >>"
    )
    return made


def _nested(marks: Sequence[Bookmark], number: int) -> list[_Item]:
    tops: list[_Item] = []
    path: list[_Item] = []
    for mark in marks:
        item = _Item(mark, number)
        number += 1
        while path and path[-1].mark.level >= mark.level:
            path.pop()
        (path[-1].children if path else tops).append(item)
        path.append(item)
    return tops


def _write_siblings(made: dict[int, str], items: Sequence[_Item], parent: int, kids: Sequence[int]) -> None:
    for place, item in enumerate(items):
        parts = [f"/Title <{_text(item.mark.title)}> /Parent {parent} 0 R"]
        if place:
            parts.append(f"/Prev {items[place - 1].number} 0 R")
        if place + 1 < len(items):
            parts.append(f"/Next {items[place + 1].number} 0 R")
        if item.children:
            first, last = item.children[0].number, item.children[-1].number
            parts.append(f"/First {first} 0 R /Last {last} 0 R /Count -{len(item.children)}")
        page = kids[min(item.mark.page, len(kids) - 1)]
        parts.append(f"/Dest [{page} 0 R /XYZ null {item.mark.height:.1f} null]")
        made[item.number] = f"<< {' '.join(parts)} >>"
        _write_siblings(made, item.children, item.number, kids)


def _update(objects: dict[int, str], pdf: bytes, previous: int, root: int) -> bytes:
    """What stands after the file: the objects, a table of them, and a trailer that leads to the former one."""
    made = bytearray(b"" if pdf.endswith(b"\n") else b"\n")
    places: dict[int, int] = {}
    for number, content in sorted(objects.items()):
        places[number] = len(pdf) + len(made)
        made += f"{number} 0 obj\n{content}\nendobj\n".encode("latin-1")
    table = len(pdf) + len(made)
    made += b"xref\n0 1\n0000000000 65535 f \n"
    for number, place in sorted(places.items()):
        made += f"{number} 1\n{place:010} 00000 n \n".encode()
    info = _last(_INFO, pdf)
    told = f" /Info {info[1].decode()}" if info else ""
    size = max(objects) + 1
    made += f"trailer\n<< /Size {size} /Root {root} 0 R{told} /Prev {previous} >>\n".encode()
    made += f"startxref\n{table}\n%%EOF\n".encode()
    return bytes(made)


def _text(title: str) -> str:
    """A title as hexadecimal UTF-16 with its mark, which no sign of it can break out of."""
    return "FEFF" + " ".join(title.split()).encode("utf-16-be", "replace").hex().upper()


def _last(pattern: re.Pattern[bytes], pdf: bytes) -> re.Match[bytes] | None:
    found = None
    for found in pattern.finditer(pdf):  # noqa: B007  the last one counts
        pass
    return found
