"""Whether a sentence promises something or only tells of a day: the verb that stands nearest decides.

Rules of our own for Spanish and English, November 2026.
"""

from __future__ import annotations

import re

AROUND = 300  # characters before and after a time in which its verb is looked for
COMMA = 12  # characters that a comma between a verb and a time counts for

_STEMS = (
    "respond|contest|resolv|resuelv|solucion|arregl|llam|escrib|envi|mand|devolv|devuelv|confirm|avis|inform"
    "|revis|mir|prepar|entreg|repart|repon|reembols|abon|contact|gestion|tramit|atiend|atend|cambi|busc|comprob"
    "|comprueb|investig|consult|compens|cont|dec|env[ií]|lleg|recib|recog|qued|corrig|correg|volv|vuelv|remit"
    "|averig[uü]|coment|dej|detall|actualiz|public|present|traslad|sub"
)
_ENDINGS = "o|a|an|e|en|amos|emos|imos|[aei]r(?:é|emos|á|án)"
_DOES = (
    rf"(?:(?:{_STEMS})(?:{_ENDINGS})|(?:dir|har|tendr|pondr|repondr|saldr|podr|vendr|sabr|querr|dar|pasar)"
    r"(?:é|emos|á|án)|hacemos|hago|digo|dice|pongo|ponemos|doy|damos|da|dan|pasamos|sale|salen|recibes|recibirás"
    r"|recibir[ée]is|(?:lo|la|los|las) (?:tien(?:es|e|en)|tenéis)|(?:te|os|le|les) (?:lo |la )?(?:cuent(?:o|a|an)|paso)"
    r"|tendrás|tendr[ée]is|sabrás|sabr[ée]is|estarán?|voy a|vamos a|vas a|va a|van a)"
)
_PROMISES = re.compile(
    rf"\b{_DOES}\b"
    r"|(?:['’]ll|\bwill|\bgoing to|\bgonna)(?: (?:also|then|be able to|get to|be|have|try to|do our best to))* \w+"
    r"|\bget back to you\b|\blet you know\b|\bhear from us\b"
    r"|\b(?:we|i|they) (?:answer|reply|respond|call|write|send|refund|fix|deliver|ship|solve)\b"
    r"|\bis (?:arriving|coming|on its way)\b",
    re.IGNORECASE,
)
_OBJECTS = r"(?:(?:te|os|le|les|se|lo|la|los|las) )*"
_TELLS = re.compile(
    # opening and coming, asked of or told to people
    r"\b(?:abr(?:e|en|o|imos|iremos|irá|irán|ió|ir|í)|cierr\w+|cerramos|cerraremos|cerrará|cerrado|abiert[oa]s?|horario"
    r"|ven(?:ir|id|gas?|gan|í|iste|isteis)|vino|vinisteis|vienes?|visit\w+|p[aá]s(?:ate|aos|ese|arte|aros|ad)|pasas"
    r"|ac[eé]rc\w+|puedes?|podéis|pueden|podr(?:ás|ías|íais|ía|éis)"
    r"|(?:escr[ií]b|ll[aá]m|env[ií]|m[aá]nd|cu[eé]nt|av[ií]s|cont[aá]ct|d[ií])\w*(?:nos|me)|d[ií]nos"
    r"|nos \w+(?:s|ís)|nos \w+ (?:tú|usted)|reserv\w+|encarg\w+|ap[uú]nt\w+|particip\w+"
    r"|esper(?:amos|o|aros|arte|ando)|dese(?:amos|o)|disfrut\w+|feli\w+|celebr\w+|sorte\w+|compr(?:a|as|aste|ar|ado)"
    r"|contamos con|cuento con|quedamos con|nos vemos|hay|hubo|somos|es|son|era|eran|fue|fueron|estaba\w*|estuv\w+"
    r"|hemos|has|ha|han|he|hab[ií]\w+|hayas?|hayan|hecho"
    rf"|no {_OBJECTS}(?:pod\w+|vamos|va|voy|van|\w*(?:amos|emos|imos|remos|rá|ré))"
    r"|\w{2,}(?:ó|aron|ieron|aste|iste|asteis|isteis|aba|aban|ábamos))\b"
    # the same in English
    r"|\b(?:open(?:s|ed|ing)?|clos(?:e|es|ed|ing)|come|came|coming|visit\w*|see you|join\w*|(?:message|write to|call"
    r"|send|dm|email|tell|contact) us|was|were|been|has|(?:have|had) \w+ed|arrived|received|thanks? (?:for|you)|you can|can you"
    r"|could you|please|enjoy|happy|order|book|won['’]t|can['’]t|cannot|will not|not be able|celebrat\w+)\b",
    re.IGNORECASE,
)
_SENTENCE_END = re.compile(r"[!?…;\n]+|\.(?=\s|$)")


def promised(text: str, start: int, end: int, *, strong: bool) -> bool:
    """Whether the time at `text[start:end]` is one that the writer promises something for.

    `strong`: words such as "within 24 hours", which are a promise unless the sentence says another thing.
    """
    first, last = _sentence(text, start, end)
    told = [(match.start(), match.end()) for match in _TELLS.finditer(text, first, last)]
    meant = [
        span
        for match in _PROMISES.finditer(text, first, last)
        if not _within(span := match.span(), told) and not _meets(span, (start, end))
    ]
    told = [span for span in told if not _meets(span, (start, end))]
    nearest = min((_distance(text, span, (start, end)) for span in meant), default=None)
    other = min((_distance(text, span, (start, end)) for span in told), default=None)
    if nearest is None:
        return strong and other is None
    return other is None or nearest < other or (strong and nearest == other)


def _sentence(text: str, start: int, end: int) -> tuple[int, int]:
    begin, stop = max(0, start - AROUND), min(len(text), end + AROUND)
    first = max((match.end() for match in _SENTENCE_END.finditer(text, begin, start)), default=begin)
    after = _SENTENCE_END.search(text, end, stop)
    return first, after.start() if after else stop


def _within(span: tuple[int, int], others: list[tuple[int, int]]) -> bool:
    return any(_meets(span, other) for other in others)


def _meets(one: tuple[int, int], other: tuple[int, int]) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def _distance(text: str, span: tuple[int, int], place: tuple[int, int]) -> int:
    """Characters between a verb and a time; a comma sets them apart."""
    first, last = (span[1], place[0]) if span[1] <= place[0] else (place[1], span[0])
    return last - first + COMMA * text.count(",", first, last)
