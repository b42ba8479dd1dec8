"""The report of a crisis: valid, complete, plain text whatever people wrote, and loading nothing from elsewhere."""

import re
from html.parser import HTMLParser

import pytest
from pypdf import PdfReader

from cmdesk.domain import crisis_steps
from cmdesk.domain.crisis_steps import Passed
from cmdesk.services import crises, crisis_consult, crisis_record, crisis_texts
from cmdesk.services.crises import NewCrisis
from cmdesk.ui.crisis.saving import SaveReport
from cmdesk.ui.documents.crisis import CrisisDocument, write_html, write_message, write_pdf
from cmdesk.ui.widgets import language

HOSTILE = '<img src="https://evil.example/x.png"><script>alert("x")</script> & {braces} \x07 😞 ñ'


class Tags(HTMLParser):
    def __init__(self, text):
        super().__init__()
        self.seen, self.loads = set(), []
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        self.seen.add(tag)
        self.loads += [value for name, value in attrs if name in ("src", "href")]


@pytest.fixture
def lived(look, acme):
    """A crisis that was lived through, every text of which is hostile."""
    made = crises.begin(acme, NewCrisis(HOSTILE, HOSTILE, HOSTILE, "instagram", HOSTILE))
    crises.answer(acme, made, "analyse", {"facts": HOSTILE, "harm": "1", "true": "partly"})
    crises.set_level(acme, made, 2)
    crises.set_level(acme, made, 1, HOSTILE)
    crises.set_strategy(acme, made, "rebuild")
    crises.answer(acme, made, "consult", {"option-a": "We are sorry.", "decision": "a", "approver": "Clara"})
    crisis_consult.asked(acme, made)
    crisis_consult.decided(acme, made)
    crisis_texts.copied(acme, made, "public", "We are sorry.")
    crisis_texts.posted(acme, made, "public", link="https://instagram.com/p/1")
    for step in crisis_steps.keys()[:-1]:
        crises.pass_step(acme, made, step, Passed.DONE)
    crises.answer(
        acme, made, "record", {"outcome": "calmed", "cause": HOSTILE, "prevent": "Check the candles"}
    )
    crisis_record.record(acme, made)
    return crisis_record.report(acme, made)


def pdf_text(path):
    return " ".join(" ".join(page.extract_text() for page in PdfReader(path).pages).split())


@pytest.mark.parametrize(("code", "words"), [("en", "Report of a crisis"), ("es", "")])
def test_the_pdf_is_valid_and_tells_all_of_it(tmp_path, lived, code, words):
    language.use(code)
    place = tmp_path / "report.pdf"
    write_pdf(place, lived, "AC")
    told = pdf_text(place)
    for part in ("We are sorry.", "Clara", "https://instagram.com/p/1", "Check the candles", words):
        assert part in told
    assert b"/URI" not in place.read_bytes()


def test_two_hundred_texts_make_several_pages(tmp_path, acme, look):
    made = crises.begin(acme, NewCrisis("Late", "Late"))
    for number in range(200):
        crisis_texts.write(acme, made, "update", f"Update number {number}. {HOSTILE}")
        crisis_texts.posted(acme, made, "update")
    place = tmp_path / "long.pdf"
    write_pdf(place, crisis_record.report(acme, made), "AC")
    reader = PdfReader(place)
    assert len(reader.pages) > 5
    assert "Update number 199." in pdf_text(place)


def test_the_html_holds_no_tag_of_theirs_and_loads_nothing(tmp_path, lived):
    place = tmp_path / "report.html"
    write_html(place, lived)
    text = place.read_text("utf-8")
    tags = Tags(text)
    assert tags.seen.isdisjoint({"img", "script", "link", "iframe", "a"})
    assert tags.loads == []
    assert "default-src 'none'" in text
    assert "&lt;script&gt;" in text
    assert "@import" not in text
    assert not re.search(r"url\s*\(", text)
    assert "We are sorry." in text


def test_the_report_tells_approvals_and_reasons_in_their_order(lived):
    told = [did for _when, did, _text in CrisisDocument(lived)._timeline()]
    order = [
        "The crisis began",
        "Level: Orange · crisis",
        "The company was asked",
        "Approved by Clara: public answer",
    ]
    places = [next(n for n, did in enumerate(told) if did.startswith(words)) for words in order]
    assert places == sorted(places)


def test_the_question_to_the_company_is_a_pdf_too(tmp_path, session, acme):
    made = crises.begin(acme, NewCrisis(HOSTILE, "Late cake"))
    crises.answer(acme, made, "consult", {"option-a": "We are sorry."})
    place = tmp_path / "question.pdf"
    write_message(place, crisis_consult.message(acme, made), session.client)
    assert "We are sorry." in pdf_text(place)


def test_it_is_saved_from_the_menu(tmp_path, session, acme, window, qtbot):
    made = crises.begin(acme, NewCrisis("Late", 'Late: "cake" / candles?'))
    [row] = crises.list_crises(acme)
    assert row.id == made
    dialog = SaveReport(window, session, row, "html")
    assert dialog.selectedFiles()[0].endswith("Late cake candles.html")
    dialog.fileSelected.emit(str(tmp_path / "saved.html"))
    qtbot.waitUntil((tmp_path / "saved.html").is_file)
    qtbot.waitUntil(lambda: "Late" in (tmp_path / "saved.html").read_text("utf-8"))
    dialog.deleteLater()
