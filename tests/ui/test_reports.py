"""The reports page: the figures of a period, their charts and tables, and the file they are saved in."""

import csv
import datetime as dt
import io
import json

import pytest
from PySide6.QtWidgets import QLabel

from cmdesk.domain.clock import now, today
from cmdesk.services import cases, statistics, statistics_files
from cmdesk.services.cases import NewCase
from cmdesk.ui.reports.cards import ChartCard, FigureCard
from cmdesk.ui.reports.page import ReportsPage
from cmdesk.ui.reports.period import OWN, days_of
from cmdesk.ui.reports.saving import SaveReport


@pytest.fixture
def page(session, acme, qtbot):
    for ago, kind in ((0, "complaint"), (3, "complaint"), (5, "praise"), (200, "question")):
        received = now() - dt.timedelta(days=ago)
        cases.log(acme, NewCase(f"Case of {ago} days ago", kind, received_at=received))
    made = ReportsPage(session)
    qtbot.addWidget(made)
    made.resize(1100, 800)
    made.show()
    qtbot.waitUntil(lambda: figures(made) != {})
    return made


def figures(page):
    cards = page.findChildren(FigureCard)
    return {
        card.accessibleName().split(":")[0]: card.accessibleName() for card in cards if card.isVisibleTo(page)
    }


def test_the_period_decides_what_is_counted(page, qtbot):
    assert figures(page)["Cases"].startswith("Cases: 3")
    page.period.choice.choose("year")
    page.period.choice.activated.emit(page.period.choice.currentIndex())
    qtbot.waitUntil(lambda: figures(page).get("Cases", "").startswith("Cases: 4"))


def test_a_chart_is_read_as_a_table_too(page):
    kinds = next(
        card for card in page.findChildren(ChartCard) if card.turn.accessibleName().startswith("By kind")
    )
    kinds.turn.click()
    told = [label.text() for label in kinds.findChildren(QLabel) if label.isVisibleTo(page)]
    assert {"Complaint", "2", "Praise", "1"} <= set(told)
    assert kinds.turn.accessibleName() == "By kind: show as a chart"


def test_days_written_the_wrong_way_round_are_a_period_all_the_same(page):
    page.period.choice.choose(OWN)
    page.period.choice.activated.emit(page.period.choice.currentIndex())
    page.period.first.setDate(page.period.last.date().addDays(9))
    first, last = page.period.days
    assert last - first == dt.timedelta(days=9)


def test_another_client_has_its_own_figures(page, session, globex, qtbot):
    session.activate(globex.client_id)
    qtbot.waitUntil(lambda: figures(page) == {})


@pytest.mark.parametrize("kind", ["csv", "json"])
def test_the_figures_are_saved(page, session, acme, tmp_path, kind):
    made = statistics.of_period(acme, *days_of("month", today()))
    dialog = SaveReport(page, session, made)
    dialog.selectNameFilter(next(name for name, form in dialog._kinds.items() if form == kind))
    file = tmp_path / f"figures.{kind}"
    dialog._write(str(file))
    if kind == "json":
        assert json.loads(file.read_text("utf-8"))["by_kind"] == {"complaint": 2, "praise": 1}
    else:
        rows = list(csv.reader(io.StringIO(file.read_text("utf-8-sig")), delimiter=";"))
        assert ["by_kind", "complaint", "2"] in rows
        assert ["cases", "", "3"] in rows


def test_what_is_written_out_holds_every_figure(acme):
    plain = statistics_files.as_plain(statistics.of_period(acme, today(), today()))
    told = {
        line.split(";")[0].strip('"')
        for line in statistics_files.as_csv(statistics.of_period(acme, today(), today()))
        .decode("utf-8-sig")
        .splitlines()[1:]
    }
    empty = {name for name, value in plain.items() if value in ({}, [])}
    assert told == plain.keys() - empty
