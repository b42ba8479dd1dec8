"""Ten thousand texts that mean harm, through domain, import and export: each stays the plain text that it is."""

import io
import json
import random

import openpyxl
import pytest

from cmdesk.domain.cases import LONGEST_TEXT
from cmdesk.domain.text import clean
from cmdesk.formats import case_table, csv_files, xlsx
from cmdesk.formats.case_records import CaseRecord
from cmdesk.services import case_export, case_import, case_planning, case_search, check
from cmdesk.storage.models import Case

COUNT = 10_000
PIECES = (
    *("=1+1", "+34", "-2", "@SUM(A1)", "\t=x", "\r=x", "＝1", "'=x", "''", "|cmd", "DDE"),
    *("{{", "}}", "{{ client.name }}", "{% raw %}", "${x}", "%s", "{0}", "\\n", "\\"),
    *("<script>alert(1)</script>", "<img src=//x.example/y onerror=z>", "<b>", "&lt;", "]]>", "<!--", "<?xml?>"),
    *("\u202eabc\u202c", "\u2066x", "\u200b", "\u200d", "\ufeff", "\u00ad", "\u0301" * 40, "\ud800", "\x00", "\x1b[31m"),
    *("'; DROP TABLE inbox_case; --", '"', '""', ";", ",", "\n", "\r\n", "\u2028", "\x0b", "_x0041_", "#N/A", "sep=;"),
    *("¿Cuándo llega?", "niño", "👩‍👩‍👧‍👦", "العربية", "日本語", "ﷺ", "NEAR(", '"a" AND', "*", "-", "a" * 300),
)  # fmt: skip


def texts():
    """Each different from the others in its words, whatever else it is made of."""
    chance = random.Random(12)
    for number in range(COUNT):
        made = "".join(chance.choices(PIECES, k=chance.randint(1, 8)))
        yield f"{made} {number}" if number % 2 else f"{number} {made}"
    yield "x" * LONGEST_TEXT
    yield "=" * 40_000 + " z"


@pytest.fixture(scope="module")
def told():
    return [
        CaseRecord(n, text, kind="mention", handle="@ana", network="x") for n, text in enumerate(texts(), 2)
    ]


@pytest.mark.slow
def test_hostile_texts_come_in_and_go_out_as_they_are(acme, told, tmp_path):
    planned = case_planning.plan(acme, told)
    assert (planned.refused, planned.same) == ((), 0)
    case_import.bring_in(acme, planned.new, "f.csv", lambda _done, _of: True)
    expected = [clean(record.text).strip() for record in told]
    assert [row.text for row in acme.rows(Case).order_by(Case.id)] == expected
    assert {problem.code for problem in check.check(acme.desk)} == set()
    for piece in PIECES:
        case_search.find(acme, piece)

    table = csv_files.read(case_export.export(acme, "csv"))
    records = list(case_table.from_table(table, case_table.guess_mapping(table.header)))
    assert [record.text for record in records] == expected
    again = case_planning.plan(acme, records)
    assert (again.new, again.same, again.refused) == ((), len(told), ())

    assert [case["text"] for case in json.loads(case_export.export(acme, "json"))["cases"]] == expected


@pytest.mark.slow
def test_no_cell_of_a_table_or_a_spreadsheet_is_a_formula(told):
    kept = [[clean(record.text)] for record in told]
    for line in csv_files.write(["text"], kept).decode("utf-8-sig").split("\r\n"):
        assert not line.startswith(('"=', '"+', '"-', '"@', '"\t'))
    sheet = openpyxl.load_workbook(io.BytesIO(xlsx.write(["text"], kept)), read_only=True).active
    for [cell], [text] in zip(sheet.iter_rows(min_row=2), kept, strict=True):
        assert cell.data_type != "f"
        assert len(text) > xlsx.LONGEST_WRITTEN or cell.value == text
