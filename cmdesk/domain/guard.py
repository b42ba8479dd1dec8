"""What must be seen before a text reaches the clipboard: the part of the review that exists first.

Four rules: nothing left to fill in, no other client's marks, within the network's limit, nobody's personal data
in public (in private only cards and accounts). Rules of our own, November 2026; see `marks`, `privacy`,
`counting` and `networks` for their details and sources.
"""

import re
from collections.abc import Iterator, Mapping

from cmdesk.domain.counting import excess
from cmdesk.domain.findings import Finding, Severity
from cmdesk.domain.marks import Marks, others_in
from cmdesk.domain.networks import Kind, limit
from cmdesk.domain.privacy import personal_data

_PRIVATE_TOO = {"personal-card", "personal-iban"}

# Words that say what belongs into a gap, as people write gaps by hand: [nombre], <your name>, [nº de pedido].
_ASKED_FOR = (
    "nombre|apellidos?|cliente|empresa|marca|fecha|hora|día|dia|tienda|producto|pedido|número|numero|nº|enlace"
    "|teléfono|telefono|correo|importe|precio|dirección|direccion|ciudad|firma|insertar|completar|rellenar"
    "|name|customer|company|brand|date|time|store|product|order|number|link|phone|e-?mail|amount|price|address"
    "|city|signature|insert"
)
_LITTLE = "el|la|tu|su|del?|your|the|of|here|aquí"
_BY_HAND = rf"(?i:(?:(?:{_LITTLE}) )*(?:{_ASKED_FOR})(?: (?:{_LITTLE}|{_ASKED_FOR}))*)"
# Capitals in brackets that belong to the text.
_MEANT = "VÍDEO|VIDEO|FOTO|AUDIO|HILO|SORTEO|PUBLI|PUBLICIDAD|NUEVO|NEW|THREAD|SIC"
_CAPITALS = rf"(?!(?:{_MEANT})[\]>])[A-ZÁÉÍÓÚÜÑ][A-ZÁÉÍÓÚÜÑ0-9 _./-]{{2,}}"

# Links, handles and hashtags are passed over first: their underscores are part of a name.
_GAP = re.compile(
    r"https?://[^\s{}\[\]<>#$%*]+|[@#](?=_*[^\W_])(?!X{3,}\b)[\w.]+"
    r"|(?P<gap>\{\{[^{}\n]*(?:\}\}?)?|\{%[^{}\n]*%\}|[#$]?\{[^{}\n]*\}|\[\[[^\[\]\n]*\]\]|\$\|\$|\*\|\w+\|\*"
    rf"|[\[<](?:{_BY_HAND}|{_CAPITALS})[\]>]|(?<![\w%])%[A-Z_]{{3,}}%|_{{3,}}|\bX{{3,}}\b)"
)


def _gaps(text: str) -> Iterator[Finding]:
    for place in _GAP.finditer(text):
        if place["gap"]:
            yield Finding("placeholder", "placeholder", Severity.STOP, *place.span(), "finding-placeholder")


def _too_long(text: str, network: str, kind: Kind) -> Iterator[Finding]:
    known = limit(network, kind) if network else None
    start = excess(text, network, known.max) if known else None
    if start is not None:
        yield Finding("too-long", "limits", Severity.STOP, start, len(text), "finding-too-long")


def _of_others(text: str, own: Marks, others: Mapping[str, Marks]) -> Iterator[Finding]:
    for match in others_in(text, own, others):
        yield Finding(
            "other-brand",
            "separation",
            Severity.STOP,
            match.start,
            match.end,
            "finding-other-brand",
            about=match.client,
        )


def findings(
    text: str,
    *,
    own: Marks,
    others: Mapping[str, Marks],
    network: str,
    public: bool,
    kind: Kind | None = None,
) -> list[Finding]:
    """What the guard finds in a text of the brand `own`, in the order of the text.

    `others` are the other clients by name, without those that this brand may mention. `network` "" is any
    network: then no limit applies. `kind` is the kind of text whose limit counts: if it is not given, a comment in
    public and a message in private. The codes: "placeholder" (which nobody can override), "other-brand" (`about`
    says whose), "too-long" (from the first sign that is too much) and those of `privacy.personal_data`.
    Raises ValueError if the network is unknown.
    """
    foreign = list(_of_others(text, own, others))
    personal = [
        finding
        for finding in personal_data(text, (*own.phones, *own.emails, *own.facts))
        if (public or finding.code in _PRIVATE_TOO)
        and not any(finding.start < other.end and other.start < finding.end for other in foreign)
    ]
    kind = kind or ("comment" if public else "dm")
    found = [*_gaps(text), *foreign, *_too_long(text, network, kind), *personal]
    return sorted(found, key=lambda finding: (finding.start, finding.end))
