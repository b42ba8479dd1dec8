"""Personal data in a text: what must not be said of anybody in public.

E-mail, telephone, identity numbers of Spain, Argentina, Chile and Mexico, bank account and card (check digits
verified) stop; order numbers and street addresses deserve a look. Rules of our own after what people write in
complaints, November 2026; the numbers' own rules and sources are in `checksums` and `phones`. The brand's own
data is allowed.
"""

import re
from collections.abc import Callable, Collection, Iterator
from functools import lru_cache

from cmdesk.domain import checksums, phones
from cmdesk.domain.findings import Finding, Severity
from cmdesk.domain.text import fold

EMAIL = re.compile(r"(?<![\w.+@-])[\w.+-]{1,64}+@(?:[\w-]+\.)+[^\W\d_]{2,}")
# A chat link carries a telephone; the digits of any other link are nobody's.
_LINK = re.compile(r"https?://(?!wa\.me/|api\.whatsapp\.com/)\S+", re.IGNORECASE)
_SEPARATORS = re.compile(r"[\s.\-–]")

# Shape and check of the numbers that carry check digits.
_NUMBERS: tuple[tuple[str, re.Pattern[str], Callable[[str], bool]], ...] = tuple(
    (code, re.compile(rf"(?<![\w.-]){pattern}(?!\w|[.-]\w)"), check)
    for code, pattern, check in (
        ("personal-card", r"[2-6][0-9]{3}(?:[ -]?[0-9]{4}){3}(?:[ -]?[0-9]{1,3})?", checksums.card),
        ("personal-card", r"3[0-9]{3}[ -]?[0-9]{6}[ -]?[0-9]{4,5}", checksums.card),
        (
            "personal-id",
            r"(?:[0-9]{8}|[0-9]{2}\.[0-9]{3}\.[0-9]{3}|[XYZxyz][ -]?[0-9]{7})(?:-?[A-Za-z]| [A-Z])",
            checksums.dni,
        ),
        ("personal-id", r"[0-9]{2}[ -]?[0-9]{8}[ -]?[0-9]", checksums.cuit),
        ("personal-id", r"[0-9]{1,2}\.?[0-9]{3}\.?[0-9]{3}-[0-9Kk]", checksums.rut),
        ("personal-id", r"(?i:[A-Z]{4}[0-9]{6}[HMX][A-Z]{5}[A-Z0-9][0-9])", checksums.curp),
    )
)
_IBAN = re.compile(r"\b[A-Z]{2}[0-9]{2}(?:[ -]?[A-Z0-9]{1,4}){3,9}\b")

_ORDER = re.compile(
    r"\b(?:pedidos?|[oó]rden(?:es)?|n[uú]mero de (?:pedido|orden|seguimiento|caso|cliente)|referencia|ref|factura"
    r"|expediente|localizador|albar[aá]n|order|invoice|tracking|booking)\b"
    r"[ .]*(?:(?:number|code|n[uú]mero|es|is|n(?:[.ºo°]{1,2}|um\.?)|#|:|-)[ ]*)*"
    r"(?!(?:19|20)[0-9]{2}\b(?![-/]))[A-Z]{0,4}[-/]?[0-9]{4,}(?:[-/][A-Z0-9]+)*",
    re.IGNORECASE,
)
_NAME = r"(?:(?:de|del|la|las|los|el|y|San|Santa|[A-ZÁÉÍÓÚÑ][\w'’.-]*)[ ]){0,5}[A-ZÁÉÍÓÚÑ][\w'’-]+"
_HOUSE = (
    r",? *(?:(?:n[.ºo°]{1,2}|n[uú]m(?:\.|ero)?|#) *)?(?!(?:19|20)[0-9]{2}\b)[0-9]{1,4}(?:[- ]?[A-Da-d])?\b"
    r"(?! *(?:%|€|h\b|de [a-z]|[:.,][0-9]))"
)
_ADDRESS = re.compile(
    rf"\b(?i:c/ ?|(?:calle|cl\.?|avenida|avda\.?|av\.?|plaza|pza\.?|paseo|p\.º|camino|ronda|traves[ií]a|calzada"
    rf"|boulevard|blvd\.?|bulevar|colonia|col\.|jir[oó]n|jr\.|pasaje) ){_NAME}{_HOUSE}"
    r"|\b(?i:carrera|cra\.?|calle|cll?\.?|kr\.?|diagonal|transversal|avenida) ?[0-9]{1,3} ?[A-Za-z]? ?"
    r"(?:#|[Nn][.ºo°]{1,2}) ?[0-9]{1,3} ?[A-Za-z]? ?- ?[0-9]{1,3}\b"
    r"|\b[0-9]{1,5}[A-Za-z]? (?:[A-Z][\w'’]+ ){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Drive|Square|Boulevard)\b"
)

# The strongest first: where two overlap, the one further up stays, then the longer.
_STRENGTH = ("personal-iban", "personal-card", "personal-id", "personal-email")
_WORTH_A_LOOK = {"personal-order", "personal-address"}

_Hit = tuple[str, int, int]


def _bare(text: str) -> str:
    return _SEPARATORS.sub("", text).upper()


def _ibans(text: str) -> Iterator[_Hit]:
    for shape in _IBAN.finditer(text):
        # The words after it may look like part of it.
        words = [shape.end(), *(place.start() for place in reversed(list(re.finditer("[ -]", shape[0]))))]
        ends = (end if end == shape.end() else shape.start() + end for end in words)
        end = next((end for end in ends if checksums.iban(_bare(text[shape.start() : end]))), None)
        if end is not None:
            yield "personal-iban", shape.start(), end


def _hits(text: str) -> Iterator[_Hit]:
    for email in EMAIL.finditer(text) if "@" in text else ():
        yield "personal-email", *email.span()
    yield from (("personal-address", *address.span()) for address in _ADDRESS.finditer(text))
    if not re.search("[0-9]{2}", text):
        return
    text = _LINK.sub(lambda link: "_" * len(link[0]), text)
    for code, pattern, check in _NUMBERS:
        for number in pattern.finditer(text):
            if check(_bare(number[0])):
                yield code, *number.span()
    yield from _ibans(text)
    yield from (("personal-order", *order.span()) for order in _ORDER.finditer(text))
    yield from (("personal-phone", *phone) for phone in phones.find(text))


def _strongest(hits: list[_Hit]) -> list[_Hit]:
    """Of those that overlap only one, in the order of the text."""

    def weakness(hit: _Hit) -> tuple[int, int]:
        code, start, end = hit
        return (_STRENGTH.index(code) if code in _STRENGTH else len(_STRENGTH)), start - end

    kept: list[_Hit] = []
    for hit in sorted(hits, key=weakness):
        if all(hit[2] <= start or end <= hit[1] for _, start, end in kept):
            kept.append(hit)
    return sorted(kept, key=lambda hit: hit[1])


def _key(code: str, found: str) -> str:
    """What remains the same when the same data is written in another way."""
    if code == "personal-phone":
        return phones.core(found)
    if code == "personal-address":
        # "C/ Mayor, 12" and "calle Mayor 12" are one address.
        found = re.sub(r"^\w+", "", found)
    return re.sub(r"\W", "", fold(found))


@lru_cache(maxsize=64)
def _allowed(own: frozenset[str]) -> tuple[frozenset[tuple[str, str]], frozenset[str]]:
    """The brand's own data by code and key, and the cores of its telephones."""
    keys = {(code, _key(code, value[start:end])) for value in own for code, start, end in _hits(value)}
    cores = {key for code, key in keys if code == "personal-phone"}
    cores |= {phones.core(value) for value in own if re.fullmatch(r"[0-9+()\s./-]{7,}", value)}
    return frozenset(keys), frozenset(cores)


def personal_data(text: str, own: Collection[str]) -> list[Finding]:
    """What in the text is somebody's personal data, in order, without overlaps.

    `own` is data that the brand tells everybody: its telephones, e-mails, addresses, accounts, in any form.
    The code of a finding says what it is: personal-email, -phone, -id, -iban, -card, -order, -address.
    """
    keys, cores = _allowed(frozenset(own))
    findings: list[Finding] = []
    for code, start, end in _strongest(list(_hits(text))):
        key = _key(code, text[start:end])
        if (code, key) in keys or (
            code == "personal-phone" and any(phones.same(key, core) for core in cores)
        ):
            continue
        severity = Severity.LOOK if code in _WORTH_A_LOOK else Severity.STOP
        findings.append(Finding(code, "privacy", severity, start, end, f"finding-{code}"))
    return findings
