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


class Person(Owned):
    """A member of the brand's community. `segments` is ",one,two,"; `birthday` "MM-DD" or "YYYY-MM-DD";
    `picture` the hash of a file; `search_text` holds the folded words of name and handles. `own_first_at` and
    `own_last_at` are of this person itself, the contacts with those of all that were merged into it.
    """

    name = pw.TextField()
    name_key = pw.TextField()
    notes = pw.TextField(default="")
    interests = pw.TextField(default="")
    segments = pw.TextField(default="")
    role = pw.TextField(default="")
    birthday = pw.TextField(default="")
    email = pw.TextField(default="")
    phone = pw.TextField(default="")
    source = pw.TextField(default="")
    picture = pw.TextField(default="")
    review_on = DayField(null=True)
    blocked_at = InstantField(null=True)
    first_contact_at = InstantField(null=True)
    last_contact_at = InstantField(null=True)
    search_text = pw.TextField(default="")
    merged_into_id = pw.IntegerField(null=True)
    import_id = pw.IntegerField(null=True)
    own_first_at = InstantField(null=True)
    own_last_at = InstantField(null=True)

    class Meta:
        constraints = (link("merged_into_id", "person"), link("import_id", "import_batch"))


class PersonHandle(Owned):
    person_id = pw.IntegerField()
    network = pw.TextField()
    handle = pw.TextField()
    handle_key = pw.TextField()
    url = pw.TextField(default="")
    import_id = pw.IntegerField(null=True)

    class Meta:
        constraints = (link("person_id", "person"), link("import_id", "import_batch"))


class NotSame(Owned):
    """Two people of whom somebody said that they are not one. The lower id is `person_id`."""

    person_id = pw.IntegerField()
    other_id = pw.IntegerField()

    class Meta:
        constraints = (link("person_id", "person"), link("other_id", "person"))


class Case(Owned):
    """One thing that somebody said and that needs an outcome.

    `number` is never reused. `who` is the person's name and, a line each, handles, as the case is found by
    them. `tab` and `order_at` are where lists show it. `due_from` begins the time to answer; `pauses` is a
    JSON list of [from, to] in which it stands still. Seconds are of answer hours, written down when it
    happened. `historic` cases were over before they came here.
    """

    number = pw.IntegerField()
    reference = pw.TextField()
    account_id = pw.IntegerField(null=True)
    network = pw.TextField(default="")
    channel = pw.TextField(default="comment")
    external_id = pw.TextField(default="")
    person_id = pw.IntegerField(null=True)
    who = pw.TextField(default="")
    kind = pw.TextField()
    severity = pw.IntegerField(default=0)
    sentiment = pw.TextField(default="")
    title = pw.TextField(default="")
    text = pw.TextField()
    text_key = pw.IntegerField()
    original = pw.TextField(default="")
    link = pw.TextField(default="")
    tags = pw.TextField(default="")
    state = pw.TextField(default="new")
    tab = pw.TextField(default="open")
    order_at = InstantField()
    received_at = InstantField()
    due_from = InstantField()
    due_at = InstantField(null=True)
    target_minutes = pw.IntegerField(null=True)
    pauses = pw.TextField(default="[]")
    waiting_since = InstantField(null=True)
    department_id = pw.IntegerField(null=True)
    snooze = pw.TextField(default="")
    snoozed_until = InstantField(null=True)
    copied_at = InstantField(null=True)
    copied_text = pw.TextField(default="")
    first_answer_at = InstantField(null=True)
    first_answer_seconds = pw.IntegerField(null=True)
    resolved_at = InstantField(null=True)
    resolution_seconds = pw.IntegerField(null=True)
    outcome = pw.TextField(default="")
    outcome_reason = pw.TextField(default="")
    satisfaction = pw.IntegerField(null=True)
    quote = pw.TextField(default="")
    reopened = pw.IntegerField(default=0)
    historic = pw.BooleanField(default=False)
    linked_case_id = pw.IntegerField(null=True)
    merged_into_id = pw.IntegerField(null=True)
    import_id = pw.IntegerField(null=True)

    class Meta:
        table_name = "inbox_case"
        constraints = (
            link("account_id", "account"),
            link("person_id", "person"),
            link("department_id", "department"),
            link("linked_case_id", "inbox_case"),
            link("merged_into_id", "inbox_case"),
            link("import_id", "import_batch"),
        )


class Escalation(Owned):
    """A question to a department about a case, until it is answered."""

    case_id = pw.IntegerField()
    department_id = pw.IntegerField()
    message = pw.TextField()
    asked_at = InstantField()
    due_at = InstantField(null=True)
    reminded_at = InstantField(null=True)
    answered_at = InstantField(null=True)
    answer = pw.TextField(default="")

    class Meta:
        constraints = (link("case_id", "inbox_case"), link("department_id", "department"))


class FollowUp(Owned):
    """Something to do about a case by a certain time, such as what was promised in a reply."""

    case_id = pw.IntegerField()
    text = pw.TextField()
    due_at = InstantField()
    done_at = InstantField(null=True)

    class Meta:
        constraints = (link("case_id", "inbox_case"),)


class CaseFile(Owned):
    """A file that belongs to a case; its bytes lie beside the data file under their hash."""

    case_id = pw.IntegerField()
    name = pw.TextField()
    media_type = pw.TextField()
    size = pw.IntegerField()
    sha256 = pw.TextField()

    class Meta:
        constraints = (link("case_id", "inbox_case"),)


class Crisis(Owned):
    """One crisis, from the angry comment to what was learnt of it: then it is a precedent.

    `who` is whoever wrote, as cases have it. `step` is where the work stands, `passed` a JSON object of the steps
    that were left and how. `lesson` holds the words of the record. `drill` is practice and counts nowhere.
    """

    case_id = pw.IntegerField(null=True)
    title = pw.TextField()
    text = pw.TextField(default="")
    who = pw.TextField(default="")
    network = pw.TextField(default="")
    link = pw.TextField(default="")
    drill = pw.BooleanField(default=False)
    step = pw.TextField()
    passed = pw.TextField(default="{}")
    level = pw.IntegerField(null=True)
    strategy = pw.TextField(default="")
    started_at = InstantField()
    asked_at = InstantField(null=True)
    decided_at = InstantField(null=True)
    posted_at = InstantField(null=True)
    closed_at = InstantField(null=True)
    outcome = pw.TextField(default="")
    lesson = pw.TextField(default="")

    class Meta:
        constraints = (link("case_id", "inbox_case"),)


class CrisisAnswer(Owned):
    """What was answered in a step, kept with each key."""

    crisis_id = pw.IntegerField()
    step = pw.TextField()
    key = pw.TextField()
    value = pw.TextField()

    class Meta:
        constraints = (link("crisis_id", "crisis"),)


class CrisisText(Owned):
    """What is going to be said in a crisis, by where. The approval vouches for the text with that hash only."""

    crisis_id = pw.IntegerField()
    place = pw.TextField()
    body = pw.TextField()
    approved_by = pw.TextField(default="")
    approved_at = InstantField(null=True)
    approval_hash = pw.TextField(default="")
    copied_at = InstantField(null=True)

    class Meta:
        constraints = (link("crisis_id", "crisis"),)


class CrisisLevel(Owned):
    """The clocks of a level where a brand has its own; None = no such clock."""

    level = pw.IntegerField()
    answer_minutes = pw.IntegerField()
    update_minutes = pw.IntegerField(null=True)
    remind_minutes = pw.IntegerField(null=True)


class Brake(Owned):
    """While one stands that was not released, the brand's planned posts are held back."""

    crisis_id = pw.IntegerField(null=True)
    reason = pw.TextField(default="")
    released_at = InstantField(null=True)
    released_why = pw.TextField(default="")

    class Meta:
        constraints = (link("crisis_id", "crisis"),)


class HardQuestion(Owned):
    """A question or a worst comment that the brand fears, with the answer prepared for it.

    `scenario` is where in the catalogue it was taken from; `check` what to find out first; `level` NULL = as
    likelihood and impact suggest. The approval vouches for question and answer with that hash only.
    """

    scenario = pw.TextField(default="")
    question = pw.TextField()
    area = pw.TextField()
    likelihood = pw.IntegerField()
    impact = pw.IntegerField()
    level = pw.IntegerField(null=True)
    check = pw.TextField(default="", column_name="to_check")
    answer = pw.TextField(default="")
    evidence = pw.TextField(default="")
    channel = pw.TextField(default="")
    owner = pw.TextField(default="")
    spokesperson = pw.TextField(default="")
    valid_until = DayField(null=True)
    approved_by = pw.TextField(default="")
    approved_at = InstantField(null=True)
    approval_hash = pw.TextField(default="")


class HoldingStatement(Owned):
    """What can be said at once when a question comes up; `network` "" = any, `short` where the other won't fit."""

    question_id = pw.IntegerField()
    network = pw.TextField(default="")
    short = pw.BooleanField(default=False)
    body = pw.TextField()
    valid_until = DayField(null=True)
    approved_by = pw.TextField(default="")
    approved_at = InstantField(null=True)
    approval_hash = pw.TextField(default="")

    class Meta:
        constraints = (link("question_id", "hard_question"),)


class CrisisManual(Owned):
    """Who does what in a crisis of the brand, as its manual says, and when that is looked at again."""

    coordinates = pw.TextField(default="")
    approves = pw.TextField(default="")
    deputy = pw.TextField(default="")
    publishes = pw.TextField(default="")
    speaks = pw.TextField(default="")
    legal = pw.TextField(default="")
    out_of_hours = pw.TextField(default="")
    notes = pw.TextField(default="")
    reviewed_on = DayField(null=True)
    review_on = DayField(null=True)


class SavedFilter(Owned):
    """A way of looking at the inbox, as JSON."""

    name = pw.TextField()
    content = pw.TextField()
    position = pw.IntegerField(default=0)


class LogNote(Owned):
    """What somebody wrote into the day's log by hand."""

    at = InstantField()
    text = pw.TextField()


class PrivacyRule(Owned):
    """Why a brand keeps people, on what legal basis, for how long, and who answers for it.

    `keep_months` counts from the last contact; `review_on` is when somebody looks at all this again.
    """

    purpose = pw.TextField(default="")
    basis = pw.TextField(default="")
    contact = pw.TextField(default="")
    keep_months = pw.IntegerField(null=True)
    review_on = DayField(null=True)


class PrivacyRequest(Owned):
    """What somebody asked under data protection law. `who` names whom, where it is nobody of the register."""

    person_id = pw.IntegerField(null=True)
    who = pw.TextField(default="")
    kind = pw.TextField()
    received_on = DayField()
    due_on = DayField()
    state = pw.TextField(default="open")
    closed_on = DayField(null=True)
    note = pw.TextField(default="")

    class Meta:
        constraints = (link("person_id", "person"),)


class Seal(Owned):
    """A person put out of sight before being destroyed.

    `content` is a JSON list of [table, row, column, before, after], what was replaced elsewhere; `digest` its
    SHA-256, so that nobody changes it unseen.
    """

    person_id = pw.IntegerField()
    reason = pw.TextField(default="")
    destroy_on = DayField(null=True)
    content = pw.TextField()
    digest = pw.TextField()

    class Meta:
        constraints = (link("person_id", "person"),)


class CaseEntry(Recorded):
    """One line of a case's timeline. `payload` is JSON."""

    case_id = pw.IntegerField()
    seq = pw.IntegerField()
    kind = pw.TextField()
    payload = pw.TextField(default="{}")

    class Meta:
        constraints = (link("case_id", "inbox_case"),)


class CrisisEvent(Recorded):
    """One line of a crisis's own timeline. `payload` is JSON."""

    crisis_id = pw.IntegerField()
    seq = pw.IntegerField()
    kind = pw.TextField()
    payload = pw.TextField(default="{}")

    class Meta:
        constraints = (link("crisis_id", "crisis"),)


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
    Person,
    PersonHandle,
    NotSame,
    Case,
    Escalation,
    FollowUp,
    CaseFile,
    Crisis,
    CrisisAnswer,
    CrisisText,
    CrisisLevel,
    Brake,
    HardQuestion,
    HoldingStatement,
    CrisisManual,
    SavedFilter,
    LogNote,
    PrivacyRule,
    PrivacyRequest,
    Seal,
)
RECORDED: tuple[type[Recorded], ...] = (ReplyVersion, ReplyUse, UseReversal, CaseEntry, CrisisEvent)
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
    PersonHandle: ("network", "handle_key"),
    CrisisAnswer: ("crisis_id", "step", "key"),
    CrisisText: ("crisis_id", "place"),
    CrisisLevel: ("level",),
    HoldingStatement: ("question_id", "network", "short"),
}

LIVING = '"deleted_at" IS NULL'
LISTED = f'{LIVING} AND "merged_into_id" IS NULL'


for _table in (*OWNED, *RECORDED):
    index(_table, ("client_id", "id"), unique=True)
for _table in OWNED:
    index(_table, ("client_id", "uid"), unique=True)
for _table, _columns in ONLY_ONE.items():
    index(_table, ("client_id", *_columns), unique=True, where=LIVING)
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
index(Case, ("client_id", "number"), unique=True)
index(CaseEntry, ("client_id", "case_id", "seq"), unique=True)
index(CrisisEvent, ("client_id", "crisis_id", "seq"), unique=True)
for _table, _columns in (
    (Person, ("client_id", "name_key", "id")),
    (Person, ("client_id", "last_contact_at DESC")),
    (PersonHandle, ("client_id", "person_id")),
    (NotSame, ("client_id", "person_id")),
    (NotSame, ("client_id", "other_id")),
    (Case, ("client_id", "person_id", "received_at")),
    (Case, ("client_id", "text_key")),
    (Case, ("client_id", "received_at", "kind", "person_id")),
    (CaseEntry, ("client_id", "at")),
    (Escalation, ("client_id", "case_id")),
    (Escalation, ("client_id", "department_id")),
    (FollowUp, ("client_id", "case_id")),
    (CaseFile, ("client_id", "case_id")),
    (CaseFile, ("client_id", "sha256")),
    (CrisisAnswer, ("client_id", "crisis_id")),
    (CrisisText, ("client_id", "crisis_id")),
    (Crisis, ("client_id", "closed_at")),
    (HoldingStatement, ("client_id", "question_id")),
    (LogNote, ("client_id", "at")),
    (Seal, ("client_id", "person_id")),
):
    index(_table, _columns)
# What lists are read along, and the few rows that something is still to be done about.
index(Case, ("client_id", "tab", "order_at", "id"), where=LISTED)
index(Case, ("tab", "order_at", "id"), where=LISTED)
for _table, _column in ((Case, "copied_at"), (Case, "snoozed_until")):
    index(_table, ("client_id", _column), where=f'{LIVING} AND "{_column}" IS NOT NULL')
for _table, _column, _open in (
    (Escalation, "due_at", "answered_at"),
    (FollowUp, "due_at", "done_at"),
    (PrivacyRequest, "due_on", "closed_on"),
):
    index(_table, ("client_id", _column), where=f'{LIVING} AND "{_open}" IS NULL')
index(Brake, ("client_id",), where=f'{LIVING} AND "released_at" IS NULL')
# Links that few rows have.
for _table, _columns in (
    (Person, ("merged_into_id", "import_id")),
    (PersonHandle, ("import_id",)),
    (PrivacyRequest, ("person_id",)),
    (Crisis, ("case_id",)),
    (Brake, ("crisis_id",)),
    (Case, ("account_id", "department_id", "linked_case_id", "merged_into_id", "import_id")),
):
    for _column in _columns:
        index(_table, ("client_id", _column), where=f'"{_column}" IS NOT NULL')
