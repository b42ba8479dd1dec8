"""What a brand can be recognised by, read from its name, its accounts and what it tells everybody."""

from __future__ import annotations

import re
from collections.abc import Iterator

from cmdesk.domain import networks, phones
from cmdesk.domain.accounts import from_url
from cmdesk.domain.links import links
from cmdesk.domain.privacy import EMAIL
from cmdesk.domain.text import fold

Trace = tuple[str, str]  # kind of mark, text

_SHORT = 5  # letters up to which a name of one word may well be an ordinary word
# Longer ordinary words that are often names of brands.
_ORDINARY = frozenset(
    "abejas alegria amarillo aurora barrio bodega bosque cocina encanto esencia espacio estrella familia "
    "galeria horizonte huerta jardin manzana mercado montana naranja natural nosotros origen paraiso "
    "primavera pueblo puerto raices taller tienda universo vereda viento apple bakery basics central corner "
    "garden kitchen market orange origin people target".split()
)
_BY_PHONE = ("whatsapp", "telegram")
# Names that nobody can register (RFC 2606), which invented brands have; in no list of endings.
_INVENTED = re.compile(r"(?<![\w.@-])((?:[\w-]+\.)+example)(?![\w-])", re.IGNORECASE)


def needs_capital(name: str) -> bool:
    """Whether a name counts only when written with a capital, since it may be an ordinary word ("Luz")."""
    word = fold(name).strip()
    return " " not in word and (len(word) <= _SHORT or word in _ORDINARY)


def of_text(text: str) -> Iterator[Trace]:
    """E-mail addresses, domains and telephones in a fact or a signature."""
    for found in EMAIL.finditer(text):
        yield "email", found.group()
    for domain in _domains(text):
        yield "domain", domain
    for start, end in phones.find(text):
        yield "phone", text[start:end]


def of_account(network: str, handle: str, url: str) -> Iterator[Trace]:
    """The handle of an account, that in its address, and the address's domain if it is the brand's own."""
    if network in _BY_PHONE and phones.core(handle) and not handle.startswith("@"):
        yield "phone", handle
    elif handle.startswith("@"):
        yield "handle", handle
    profile = from_url(url)
    if profile is not None and network != "google_business" and not profile.handle.strip("@+").isdigit():
        yield "handle", "@" + profile.handle.lstrip("@")
    for domain in _domains(url):
        yield "domain", domain


def _domains(text: str) -> Iterator[str]:
    """The domains in a text, without www and without those of the networks, which nobody owns."""
    hosts = [text[start:end].split("://")[-1] for start, end in links(text)]
    for host in (*hosts, *_INVENTED.findall(text)):
        domain = re.split(r"[/?:]", host.lower())[0].removeprefix("www.")
        if not any(domain == shared or domain.endswith(f".{shared}") for shared in networks.shared_domains()):
            yield domain
