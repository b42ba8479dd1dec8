# pyright: reportIncompatibleVariableOverride=false
"""The tables. Columns and constraints only; what may be done is in `services`."""

from __future__ import annotations

import peewee as pw

from cmdesk.storage.fields import DayField, InstantField
from cmdesk.storage.tables import Agent, Client, Erasure, Owned, Recorded, Table, index, link


class ProfileAnswer(Owned):
    key = pw.TextField()
    value = pw.TextField()


class Fact(Owned):
    key = pw.TextField()
    value = pw.TextField(default="")
    valid_until = DayField(null=True)
    position = pw.IntegerField(default=0)


class Account(Owned):
    """One profile on one network. The password itself is never stored, only where it is kept."""

    network = pw.TextField()
    handle = pw.TextField()
    handle_key = pw.TextField()
    url = pw.TextField(default="")
    login = pw.TextField(default="")
    recovery = pw.TextField(default="")
    owner = pw.TextField(default="")
    password_place = pw.TextField(default="")
    two_factor = pw.TextField(default="")
    admins = pw.TextField(default="")
    limit = pw.IntegerField(null=True)
    position = pw.IntegerField(default=0)


class Channel(Owned):
    kind = pw.TextField()
    used = pw.BooleanField(default=True)
    purpose = pw.TextField(default="")
    who = pw.TextField(default="")


class AnswerTarget(Owned):
    """First answer due within `minutes` of answer hours, for a kind of message and a severity (0 = any)."""

    kind = pw.TextField()
    severity = pw.IntegerField(default=0)
    minutes = pw.IntegerField()


class AnswerSpan(Owned):
    """One span of one weekday (Monday = 0), wall time "HH:MM"; `of` is "answers" or "open"."""

    of = pw.TextField(default="answers")
    weekday = pw.IntegerField()
    opens = pw.TextField()
    closes = pw.TextField()


class Closure(Owned):
    """A day with other hours than its weekday; no spans means closed."""

    day = DayField()
    spans = pw.TextField(default="")
    reason = pw.TextField(default="")


class Department(Owned):
    name = pw.TextField()
    person = pw.TextField(default="")
    channel = pw.TextField(default="")
    contact = pw.TextField(default="")
    escalates = pw.TextField(default="")
    target_minutes = pw.IntegerField(null=True)
    from_severity = pw.IntegerField(default=1)
    position = pw.IntegerField(default=0)


class Mark(Owned):
    """What gives the client away in a text: see `domain.guard.Marks`. `origin` is where it was taken from."""

    kind = pw.TextField()
    text = pw.TextField()
    needs_capital = pw.BooleanField(default=False)
    origin = pw.TextField(default="hand")

    class Meta:
        table_name = "client_mark"


class AllowedMention(Owned):
    """The name of another brand that this one may mention, kept as text: no row ties two clients."""

    name_key = pw.TextField()


class Category(Owned):
    parent_id = pw.IntegerField(null=True)
    name = pw.TextField()
    position = pw.IntegerField(default=0)

    class Meta:
        constraints = (link("parent_id", "category"),)


class ImportBatch(Owned):
    """One import. Its rows are invisible until `published_at` is set."""

    kind = pw.TextField()
    file_name = pw.TextField()
    published_at = InstantField(null=True)
    undone_at = InstantField(null=True)
    added = pw.IntegerField(default=0)
    changed = pw.IntegerField(default=0)


class Reply(Owned):
    """A prepared reply. `tags` is ",one,two,"; `search_text` is folded and begins with the title."""

    category_id = pw.IntegerField(null=True)
    title = pw.TextField()
    body = pw.TextField()
    shortcut = pw.TextField(default="")
    tags = pw.TextField(default="")
    language = pw.TextField(default="")
    register = pw.TextField(default="")
    network = pw.TextField(default="")
    visibility = pw.TextField(default="both")
    status = pw.TextField(default="draft")
    approved_by = pw.TextField(default="")
    approved_at = InstantField(null=True)
    approved_until = DayField(null=True)
    approval_hash = pw.TextField(default="")
    review_on = DayField(null=True)
    starred = pw.BooleanField(default=False)
    uses = pw.IntegerField(default=0)
    last_used_at = InstantField(null=True)
    search_text = pw.TextField(default="")
    import_id = pw.IntegerField(null=True)

    class Meta:
        constraints = (link("category_id", "category"), link("import_id", "import_batch"))


class ReplyVariant(Owned):
    reply_id = pw.IntegerField()
    network = pw.TextField(default="")
    visibility = pw.TextField(default="both")
    short = pw.BooleanField(default=False)
    register = pw.TextField(default="")
    language = pw.TextField(default="")
    body = pw.TextField()
    position = pw.IntegerField(default=0)
    import_id = pw.IntegerField(null=True)

    class Meta:
        constraints = (link("reply_id", "reply"), link("import_id", "import_batch"))


class ReplyField(Owned):
    """A value that the reply asks for when it is used. `choices` has one a line."""

    reply_id = pw.IntegerField()
    name = pw.TextField()
    label = pw.TextField(default="")
    kind = pw.TextField(default="text")
    choices = pw.TextField(default="")
    default = pw.TextField(default="")
    position = pw.IntegerField(default=0)
    import_id = pw.IntegerField(null=True)

    class Meta:
        constraints = (link("reply_id", "reply"), link("import_id", "import_batch"))


class ReplyVersion(Recorded):
    """The text of a reply as it was before a change. `content` is JSON, see `services.versions`."""

    reply_id = pw.IntegerField()
    content = pw.TextField()
    import_id = pw.IntegerField(null=True)

    class Meta:
        constraints = (link("reply_id", "reply"), link("import_id", "import_batch"))


class ReplyUse(Recorded):
    """A text that reached the clipboard. `override_reason` is why a stop was copied all the same."""

    reply_id = pw.IntegerField()
    variant_id = pw.IntegerField(null=True)
    network = pw.TextField(default="")
    visibility = pw.TextField(default="both")
    person = pw.TextField(default="")
    text = pw.TextField()
    override_reason = pw.TextField(default="")

    class Meta:
        constraints = (link("reply_id", "reply"), link("variant_id", "reply_variant"))


class UseReversal(Recorded):
    """A use that did not happen after all."""

    use_id = pw.IntegerField()

    class Meta:
        constraints = (link("use_id", "reply_use"),)


# Parents before children.
OWNED: tuple[type[Owned], ...] = (
    ProfileAnswer,
    Fact,
    Account,
    Channel,
    AnswerTarget,
    AnswerSpan,
    Closure,
    Department,
    Mark,
    AllowedMention,
    Category,
    ImportBatch,
    Reply,
    ReplyVariant,
    ReplyField,
)
RECORDED: tuple[type[Recorded], ...] = (ReplyVersion, ReplyUse, UseReversal)
ALL: tuple[type[Table], ...] = (Agent, Client, Erasure, *OWNED, *RECORDED)

# One living row for each of these (the trash does not count), besides the key that every link needs.
ONLY_ONE = {
    ProfileAnswer: ("key",),
    Fact: ("key",),
    Account: ("network", "handle_key"),
    Channel: ("kind",),
    AnswerTarget: ("kind", "severity"),
    Closure: ("day",),
    Mark: ("kind", "text"),
    AllowedMention: ("name_key",),
}


for _table in (*OWNED, *RECORDED):
    index(_table, ("client_id", "id"), unique=True)
for _table in OWNED:
    index(_table, ("client_id", "uid"), unique=True)
for _table, _columns in ONLY_ONE.items():
    index(_table, ("client_id", *_columns), unique=True, where='"deleted_at" IS NULL')
for _table, _columns in (
    (AnswerSpan, ("client_id", "of", "weekday")),
    (Category, ("client_id", "parent_id")),
    (Reply, ("client_id", "category_id")),
    (Reply, ("client_id", "deleted_at", "uses DESC", "last_used_at DESC", "status", "import_id")),
    (Reply, ("client_id", "deleted_at", "last_used_at DESC")),
    (Reply, ("client_id", "shortcut")),
    (Reply, ("client_id", "import_id")),
    (ReplyVariant, ("client_id", "reply_id")),
    (ReplyField, ("client_id", "reply_id")),
    (ReplyVersion, ("client_id", "reply_id")),
    (ReplyUse, ("client_id", "reply_id")),
    (ReplyUse, ("client_id", "variant_id")),
    (ReplyUse, ("client_id", "at")),
    (UseReversal, ("client_id", "use_id")),
):
    index(_table, _columns)
