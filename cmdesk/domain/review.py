"""A careful colleague's look at a text before anybody else reads it: one engine for replies, cases and posts.

What stops the copying is the guard's business (`guard`), and one rule about asking for data in public; the rest
deserves a second look. Nothing is sent anywhere.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from cmdesk.domain import brand_words, guard, review_form, review_rules
from cmdesk.domain.findings import Finding
from cmdesk.domain.guard import Marks
from cmdesk.domain.networks import Kind
from cmdesk.domain.review_rules import Read, Rule

GRAVE = frozenset({"complaint", "concern", "crisis"})
WHOLE = 12  # words from which a text is looked at for what it lacks


@dataclass(frozen=True, slots=True)
class Context:
    """For whom a text is. Only `language` (of the text) and `public` must be told.

    `own` are the brand's marks and data, `others` those of the clients that it must not name, as for the guard;
    `kind` is the kind of text whose limit counts. `forbidden` and `required` are the brand's own words
    (`brand_words`), `emoji` its rule on emoji ("never", "one", "private", "some", "" = not told). `case` is the
    kind of case that is answered (`support.messages`, "crisis"), "" where nobody is answered: then nothing is
    missed. `earlier` are texts that the same person or thread got before.
    """

    language: str
    public: bool
    register: str = ""
    network: str = ""
    kind: Kind | None = None
    own: Marks = field(default_factory=Marks)
    others: Mapping[str, Marks] = field(default_factory=dict)
    forbidden: tuple[str, ...] = ()
    required: tuple[str, ...] = ()
    emoji: str = ""
    person: str = ""
    signature: str = ""
    case: str = ""
    earlier: tuple[str, ...] = ()

    @property
    def grave(self) -> bool:
        """Whether somebody complains."""
        return self.case in GRAVE


def review(text: str, context: Context) -> list[Finding]:
    """What deserves a look in a text, in its order; what is missing stands at its end.

    The codes are those of the guard and the ids of the rules. Raises ValueError if the network is unknown.
    """
    found = guard.findings(
        text,
        own=context.own,
        others=context.others,
        network=context.network,
        public=context.public,
        kind=context.kind,
    )
    taken = [(one.start, one.end) for one in found if one.group != "limits"]
    told = review_rules.read(text)
    more = [
        one
        for one in _looked_at(told, context)
        if not any(one.start < end and start < one.end for start, end in taken)
    ]
    return sorted([*found, *more], key=lambda one: (one.start, one.end))


def _looked_at(told: Read, context: Context) -> Iterator[Finding]:
    whole = review_form.long_enough(told.text, WHOLE)
    answered = whole and bool(context.case)
    greeted = review_form.names(told.folded[:80], context.person)  # who is called by name right away
    for rule, found in review_rules.find(told, context.language):
        missed = answered and not (greeted and rule.id == "no_greeting")
        if _applies(rule, context) and (missed or not rule.absent):
            yield found
    yield from brand_words.avoided(told, context.forbidden)
    if answered or context.kind == "post":
        yield from brand_words.missing(told, context.required)
    if context.language == "es":
        yield from review_form.unopened(told.text)
    yield from review_form.long_sentences(told.text)
    yield from review_form.address(told, context.language, context.register)
    yield from review_form.emoji(told.text, context.emoji, public=context.public)
    if answered:
        yield from review_form.unnamed(told, context.person)
        yield from review_form.unsigned(told, context.signature)
    if whole:
        yield from review_form.repeated(told, context.earlier)


def _applies(rule: Rule, context: Context) -> bool:
    return (
        (context.grave or not rule.grave)
        and (context.public or not rule.public)
        and (rule.registers is None or context.register in rule.registers)
    )
