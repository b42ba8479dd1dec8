"""What could let two brands be mixed up: shared ways in, a profile under two brands, somebody's own account."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from cmdesk.domain import phones
from cmdesk.domain.accounts import looks_personal
from cmdesk.domain.findings import Severity
from cmdesk.domain.text import clean, fold

_MAILBOX = re.compile(r"([^@+\s]+)(?:\+[^@\s]*)?@([^@\s]+\.[^@\s]+)")
_DOTLESS = ("gmail.com", "googlemail.com")  # their mailboxes are the same with dots and without
_FEWEST_DIGITS = 7


@dataclass(frozen=True, slots=True)
class Target:
    """The row that a risk is about: "account", "reply" or "fact"."""

    client_id: int
    kind: str
    id: int


@dataclass(frozen=True, slots=True)
class Risk:
    """One risk of mixing. `what` is the address, handle or words in question; `mend` names how to mend it.

    Codes: "separation-login", "separation-recovery", "separation-handle", "separation-personal",
    "separation-reply", "separation-fact"; to mend: "mend-login", "mend-recovery", "mend-handle",
    "mend-personal", "mend-reply", "mend-fact".
    """

    code: str
    severity: Severity
    clients: tuple[str, ...]
    what: str
    targets: tuple[Target, ...]

    @property
    def mend(self) -> str:
        return self.code.replace("separation-", "mend-")


@dataclass(frozen=True, slots=True)
class Held:
    """An account as far as mixing goes."""

    client_id: int
    client: str
    id: int
    network: str
    handle: str
    handle_key: str
    url: str
    login: str
    recovery: str

    @property
    def target(self) -> Target:
        return Target(self.client_id, "account", self.id)


def way_in(text: str) -> str:
    """A login, telephone or recovery address for comparing: one mailbox or number is one key; "" for none."""
    text = fold(clean(text)).strip()
    if mailbox := _MAILBOX.fullmatch(text):
        name, domain = mailbox.groups()
        return f"{name.replace('.', '') if domain in _DOTLESS else name}@{domain}"
    digits = phones.core(text)
    if len(digits) >= _FEWEST_DIGITS and not re.search(r"[^\W\d_]", text):
        return digits
    return text


def of_accounts(held: Sequence[Held]) -> list[Risk]:
    """Every risk among the accounts of all brands."""
    return [*_shared_ways_in(held), *_handles_twice(held), *_personal(held)]


def _shared_ways_in(held: Sequence[Held]) -> Iterator[Risk]:
    """Two brands with one login, telephone or recovery address, whichever field it stands in."""
    found: defaultdict[str, list[tuple[Held, str, str]]] = defaultdict(list)
    for account in held:
        for field, text in ("login", account.login), ("recovery", account.recovery):
            if key := way_in(text):
                found[key].append((account, field, text))
    for places in found.values():
        accounts = list(dict.fromkeys(account for account, *_ in places))
        if len({account.client_id for account in accounts}) > 1:
            by_login = any(field == "login" for _, field, _ in places)
            yield _risk("separation-login" if by_login else "separation-recovery", places[0][2], accounts)


def _handles_twice(held: Sequence[Held]) -> Iterator[Risk]:
    for accounts in _grouped(held, lambda account: (account.network, account.handle_key)):
        if len({account.client_id for account in accounts}) > 1:
            handle = next(filter(None, (account.handle for account in accounts)), accounts[0].url)
            yield _risk("separation-handle", handle, accounts)


def _personal(held: Sequence[Held]) -> Iterator[Risk]:
    for account in held:
        if looks_personal(account.handle, account.url):
            yield _risk("separation-personal", account.handle, [account])


def _grouped(held: Iterable[Held], key: Callable[[Held], object]) -> list[list[Held]]:
    groups: defaultdict[object, list[Held]] = defaultdict(list)
    for account in held:
        groups[key(account)].append(account)
    return list(groups.values())


def _risk(code: str, what: str, accounts: Sequence[Held]) -> Risk:
    names = tuple(dict.fromkeys(account.client for account in accounts))
    severity = Severity.LOOK if code == "separation-recovery" else Severity.STOP
    return Risk(code, severity, names, what.strip(), tuple(account.target for account in accounts))
