"""Telephone numbers in running text, as written in Spain and Spanish America, and international ones.

Shapes from the national numbering plans that the ITU publishes with E.164 (state of 2025): Spain 9 digits
beginning with 6 to 9; Mexico, Colombia and Argentina 10; Chile and Peru 9. Dates, times, prices, quantities
and lists of years are written with digits too, and are not telephones.
"""

import re
from bisect import bisect_right
from collections.abc import Collection, Iterator, Sequence
from itertools import product

Span = tuple[int, int]

_GROUP = re.compile(r"[0-9]+")
_BETWEEN = re.compile(r"\)?(?: ?[-–.] ?|[ \u00a0\u202f\u2009]{1,2})\(?|[()]")
_OPENING = re.compile(r"(?:\(?\+ ?)?\(?$")
_CODES = "1|7|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|[2-9][0-9]{2}"
_WITH_CODE = re.compile(rf"(?:\+|00)(?:{_CODES})(.+)")
# After the country, Mexico's old 1 and Argentina's 9 for mobiles are written or left out at will.
_OURS_WITH_CODE = re.compile(
    "34([6-9][0-9]{8})|521?([2-9][0-9]{9})|549?([1-9][0-9]{9})|56([29][0-9]{8})|57([36][0-9]{9})|51([19][0-9]{7,8})"
)
_PREFIX = re.compile(rf"(?:\+|00)(?:{_CODES})[19]?|(?:34|5[1-8]|50[0-9]|59[0-9])[19]?|0")

# Number of digits, then how they may be grouped: the first digits, a colon, the sizes of the groups.
_SHAPES = {
    9: re.compile("[6-9].*:(?:9|333|3222|2322|234|27|36)|[29].*:(?:144|18)|0.*:(?:234|27)"),
    10: re.compile("[2-9].*:(?:10|334|37|46|3322|343)|[1-9].*:244|0.*:(?:244|334|37)"),
    11: re.compile("1.*:1334|9.*:(?:1244|1334)|0.*:(?:344|38|2234)"),
    12: re.compile("0.*:(?:2334|2244)"),
}
_DATE = re.compile("224|422|122|212|222")
_YEARS = re.compile("(?:19|20)[0-9]{2}(?:19|20)[0-9]{2}$")
_CUE = re.compile(
    r"\b(?:tel|tel[eé]fono|tfno|tlfn?o?|m[oó]vil|cel|celular|whats?app|wasap|fax|phone|mobile|call|ll[aá]ma\w*)s?"
    r"\W{0,3}(?:us )?(?:(?:al?|es|at|on) )?$",
    re.IGNORECASE,
)
_NOT_BEFORE = re.compile(r"(?:[\w@#]|\w[-–]|[0-9][.,:]|[$€£] ?)$")
_NOT_AFTER = re.compile(
    r"[\w@]|[.,:][0-9]|[-–]\w"
    r"|[ \u00a0]?(?:[%€$£]|(?:euros?|eur|usd|mxn|pesos|d[oó]lares|h|horas|km|kg|gr?|gramos|ml|cl|cm|mm)\b)",
    re.IGNORECASE,
)


def _runs(text: str) -> Iterator[list[Span]]:
    """The groups of digits that stand together, parted only by what may part a telephone number."""
    run: list[Span] = []
    for group in _GROUP.finditer(text):
        if run and not _BETWEEN.fullmatch(text, run[-1][1], group.start()):
            yield run
            run = []
        run.append(group.span())
    if run:
        yield run


def _begins(text: str, start: int) -> int:
    """Where a number whose first digit is at `start` begins, with its plus sign and bracket."""
    opening = _OPENING.search(text, max(0, start - 4), start)
    return opening.start() if opening else start


def _shaped(digits: str, sizes: str) -> bool:
    """Whether digits in groups of these sizes look like a telephone number without its plus sign."""
    shape = _SHAPES.get(len(digits))
    if shape and shape.fullmatch(f"{digits}:{sizes}"):
        return not _YEARS.search(digits)
    return bool(_OURS_WITH_CODE.fullmatch(digits))


def _last_group(text: str, groups: Sequence[Span]) -> int | None:
    """How many of these groups, at most, make a telephone number; None if they make none."""
    start = _begins(text, groups[0][0])
    if _NOT_BEFORE.search(text, max(0, start - 2), start):
        return None
    abroad = "+" in text[start : groups[0][0]] or text.startswith("00", groups[0][0])
    cued = bool(_CUE.search(text, max(0, start - 25), start))
    for count in range(len(groups), 0, -1):
        digits = "".join(text[start:end] for start, end in groups[:count])
        sizes = "".join(str(end - start) for start, end in groups[:count])
        enough = (abroad and 8 <= len(digits.removeprefix("00")) <= 15) or (cued and 7 <= len(digits) <= 13)
        shaped = _shaped(digits, sizes) or (enough and not _DATE.fullmatch(sizes))
        if shaped and not _NOT_AFTER.match(text, groups[count - 1][1]):
            return count
    return None


def find(text: str) -> Iterator[Span]:
    """Where the telephone numbers of a text stand, in order."""
    for run in _runs(text):
        first = 0
        while first < len(run):
            count = _last_group(text, run[first : first + 7])
            if count:
                yield _begins(text, run[first][0]), run[first + count - 1][1]
            first += count or 1


def core(number: str) -> str:
    """The digits of a telephone number that remain the same however it is written: without country and zeros."""
    number = re.sub(r"[^0-9+]", "", number)
    coded = _WITH_CODE.fullmatch(number)
    digits = number.lstrip("+0")
    if ours := _OURS_WITH_CODE.fullmatch(digits):
        return next(filter(None, ours.groups()))
    return coded[1].lstrip("0") if coded else digits


def same(one: str, other: str) -> bool:
    """Whether two cores are one number: one of them may lack the area."""
    longer, shorter = (one, other) if len(one) >= len(other) else (other, one)
    return len(shorter) >= 7 and longer.endswith(shorter)


def _known_start(text: str, run: Sequence[Span], place: int) -> int | None:
    """Where a number begins whose core begins at `place`; None if other digits stand before the core."""
    group = bisect_right(run, (place, len(text))) - 1
    start = _begins(text, run[group][0])
    if run[group][0] < place and not _PREFIX.fullmatch(text[start:place].strip("( ")):
        return None
    country = _begins(text, run[group - 1][0]) if group else start
    return country if "+" in text[country : country + 3] else start


def find_known(text: str, cores: Collection[str]) -> Iterator[tuple[str, Span]]:
    """Where numbers with these cores stand, whatever their separators and country prefix; with their core."""
    sizes = {len(known) for known in cores}
    for run in _runs(text) if sizes else ():
        digits = "".join(text[start:end] for start, end in run)
        places = [place for start, end in run for place in range(start, end)]
        ends = {end - 1 for _, end in run}
        for first, size in product(range(len(digits)), sizes):
            known = digits[first : first + size]
            if known in cores and places[first + size - 1] in ends:
                start = _known_start(text, run, places[first])
                if start is not None:
                    yield known, (start, places[first + size - 1] + 1)
