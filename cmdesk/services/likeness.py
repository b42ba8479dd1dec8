"""A new client with the ways of working of one that is there, and nothing of its own."""

from __future__ import annotations

from dataclasses import replace

from cmdesk.services import categories, clients, facts, hours, library, profile, support
from cmdesk.services.clients import ClientCard
from cmdesk.services.desk import ClientScope

TAKEN = ("sector", "country", "region", "zone", "language", "register", "plural", "holidays_closed")


def like_this_one(scope: ClientScope, made: ClientCard) -> int:
    """Make a client with the hours, support policy, categories and scales of this one; its id.

    Facts come without their values; accounts, contacts, texts and words do not come. What `made` says
    wins over what is taken. Raises as `clients.add_client` does.
    """
    like, usual = clients.card(scope), ClientCard("")
    taken = {name: getattr(like, name) for name in TAKEN if getattr(made, name) == getattr(usual, name)}
    with scope.desk.writing():
        client_id = clients.add_client(scope.desk, replace(made, **taken))
        new = scope.desk.of(client_id)
        for of in hours.OF:
            for weekday, spans in enumerate(hours.week(scope, of)):
                hours.save_day(new, of, weekday, spans)
        for target in support.list_targets(scope):
            if target.own:
                support.save_target(new, target.kind, target.severity, target.minutes)
        for channel in support.list_channels(scope):
            support.save_channel(new, replace(channel, who=""))
        facts.ensure(new, [fact.key for fact in facts.list_facts(scope)])
        _take_categories(scope, new)
        for key, value in profile.answers(scope).items():
            if key.startswith("voice.") and value.isdigit():
                profile.answer(new, key, value)
    return client_id


def _take_categories(scope: ClientScope, new: ClientScope) -> None:
    rows = library.categories(scope)
    names = {row.id: row.name for row in rows}
    for row in rows:
        categories.ensure(new, f"{names[row.parent_id]} / {row.name}" if row.parent_id else row.name)
