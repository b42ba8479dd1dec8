"""The profiles of a brand on the networks. The password itself is never here, only where it is kept."""

from __future__ import annotations

from dataclasses import dataclass, fields

from cmdesk.domain import networks
from cmdesk.domain.accounts import Profile, address, from_list, handle_key, looks_personal
from cmdesk.domain.clock import now
from cmdesk.domain.errors import DeskError
from cmdesk.domain.text import clean
from cmdesk.services import marks
from cmdesk.services.desk import ClientScope, Topic
from cmdesk.storage.models import Account


@dataclass(frozen=True, slots=True)
class AccountCard:
    """Everything that is kept of an account. `limit` is its own, such as a Mastodon server's characters."""

    network: str
    handle: str
    url: str = ""
    login: str = ""
    recovery: str = ""
    owner: str = ""
    password_place: str = ""
    two_factor: str = ""
    admins: str = ""
    limit: int | None = None


CARD = tuple(field.name for field in fields(AccountCard))


@dataclass(frozen=True, slots=True)
class AccountRow:
    """An account of the client."""

    id: int
    card: AccountCard


def list_accounts(scope: ClientScope) -> list[AccountRow]:
    """The client's accounts in its order."""
    rows = scope.rows(Account).order_by(Account.position, Account.id)
    return [AccountRow(row.id, AccountCard(**{name: getattr(row, name) for name in CARD})) for row in rows]


def save(scope: ClientScope, made: AccountCard, account_id: int | None = None) -> int:
    """Write a new account, or change one; its id.

    Raises DeskError "network-unknown", "account-needs-handle", "account-personal", "account-twice",
    "limit-wrong", "not-found".
    """
    values = {name: clean(v).strip() if isinstance(v := getattr(made, name), str) else v for name in CARD}
    if made.network not in networks.networks():
        raise DeskError("network-unknown", network=made.network)
    if not values["handle"]:
        raise DeskError("account-needs-handle")
    if looks_personal(str(values["handle"]), str(values["url"])):
        raise DeskError("account-personal", handle=values["handle"])
    if made.limit is not None and made.limit < 1:
        raise DeskError("limit-wrong")
    key = handle_key(str(values["handle"]))
    same = scope.rows(Account).where(
        Account.network == made.network, Account.handle_key == key, Account.id != (account_id or 0)
    )
    if same.exists():
        raise DeskError("account-twice", handle=values["handle"])
    values["url"] = values["url"] or address(made.network, str(values["handle"]))
    with scope.writing(Topic.ACCOUNTS, Topic.MARKS, Topic.CLIENTS):
        if account_id is None:
            account_id = scope.add(Account, **values, handle_key=key, position=scope.rows(Account).count()).id
        else:
            scope.change(Account, account_id, **values, handle_key=key)
        marks.refresh(scope)
        return account_id


def delete(scope: ClientScope, account_id: int) -> None:
    """Put an account in the trash; `restore` is the way back."""
    with scope.writing(Topic.ACCOUNTS, Topic.MARKS, Topic.CLIENTS):
        scope.put_away(Account, [account_id], now())
        marks.refresh(scope)


def restore(scope: ClientScope, account_id: int) -> None:
    """Take an account out of the trash. Raises DeskError "account-twice", "not-found"."""
    row = scope.binned(Account, account_id)
    same = scope.rows(Account).where(Account.network == row.network, Account.handle_key == row.handle_key)
    if same.exists():
        raise DeskError("account-twice", handle=row.handle)
    with scope.writing(Topic.ACCOUNTS, Topic.MARKS, Topic.CLIENTS):
        scope.put_away(Account, [account_id], None)
        marks.refresh(scope)


def add_list(scope: ClientScope, text: str) -> tuple[list[int], list[tuple[Profile, str]]]:
    """Accounts pasted one a line: the ids of those added, and the others with the code of why not."""
    added: list[int] = []
    refused: list[tuple[Profile, str]] = []
    with scope.writing():
        for profile in from_list(text):
            try:
                added.append(save(scope, AccountCard(profile.network, profile.handle, profile.url)))
            except DeskError as error:
                refused.append((profile, error.code))
    return added, refused
