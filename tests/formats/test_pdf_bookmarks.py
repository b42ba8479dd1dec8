"""Bookmarks in a PDF, read back by a reader that isn't ours."""

import io

import pypdf
import pytest
from pypdf.generic import Destination
from PySide6.QtGui import QTextCursor

from cmdesk.formats import pdf_bookmarks
from cmdesk.formats.pdf_bookmarks import Bookmark
from cmdesk.ui.documents import paper
from cmdesk.ui.theme import fonts

HOSTILE = "(a) <b> \\ ) endobj «ñ» 😀 \u202e"


@pytest.fixture(scope="module")
def pdf(qapp):
    fonts.load()
    document = paper.new_document()
    QTextCursor(document).insertText("\n".join(f"Line {number}" for number in range(150)))
    return paper.printed(document, paper.Letterhead("Acme", "AC", "teal", "Title"))


def read(content):
    return pypdf.PdfReader(io.BytesIO(content), strict=True)


def tree(outline):
    return [tree(one) if isinstance(one, list) else one.title for one in outline]


def test_bookmarks_lead_to_their_pages_and_stand_under_each_other(pdf):
    marks = [
        Bookmark("One", 0, 700),
        Bookmark("One a", 0, 300, 2),
        Bookmark("One b", 1, 700, 2),
        Bookmark("Two", 2, 500),
    ]
    made = read(pdf_bookmarks.add(pdf, marks, "es"))
    assert tree(made.outline) == ["One", ["One a", "One b"], "Two"]
    flat = [made.outline[0], *made.outline[1], made.outline[2]]
    assert [made.get_destination_page_number(one) for one in flat] == [0, 0, 1, 2]
    assert made.outline[2].top == 500
    assert made.root_object["/Lang"] == "es"
    assert made.root_object["/PageMode"] == "/UseOutlines"


def test_the_text_and_the_properties_stay(pdf):
    before, after = read(pdf), read(pdf_bookmarks.add(pdf, [Bookmark("One", 0, 700)], "en"))
    assert [page.extract_text() for page in after.pages] == [page.extract_text() for page in before.pages]
    assert after.metadata.title == "Title"


def test_a_title_may_hold_any_sign(pdf):
    [mark] = read(pdf_bookmarks.add(pdf, [Bookmark(HOSTILE, 0, 700)], "es")).outline
    assert mark.title == " ".join(HOSTILE.split())


def test_a_page_that_is_not_there_is_the_last(pdf):
    made = read(pdf_bookmarks.add(pdf, [Bookmark("One", 99, 700)], "es"))
    [mark] = made.outline
    assert isinstance(mark, Destination)
    assert made.get_destination_page_number(mark) == len(made.pages) - 1


def test_without_bookmarks_only_the_language_is_added(pdf):
    made = read(pdf_bookmarks.add(pdf, [], "en"))
    assert made.outline == []
    assert made.root_object["/Lang"] == "en"


def test_something_else_is_refused():
    with pytest.raises(ValueError, match="plain PDF"):
        pdf_bookmarks.add(b"%PDF-1.4 hello", [], "es")
