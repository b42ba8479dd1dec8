"""Pictures of every page, dialog and popup: in light and dark, Spanish and English, at two sizes.

`every_window` also serves the tests that walk all of them.
"""

import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import chain
from pathlib import Path

# from the project's folder; on the screen that the tests have
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen:configfile=tests/screen.json")

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from cmdesk.domain.cases import Tab
from cmdesk.domain.certificate import Certificate
from cmdesk.domain.clock import now
from cmdesk.domain.errors import DeskError
from cmdesk.preferences import Preferences
from cmdesk.services import (
    case_list,
    demo,
    escalations,
    hard_questions,
    library,
    opening,
    people_list,
    scenario_catalogue,
)
from cmdesk.services.case_list import CaseFilter
from cmdesk.services.clients import list_clients
from cmdesk.services.desk import ClientScope, Desk
from cmdesk.ui.clients.account import AccountDialog, PasteDialog
from cmdesk.ui.clients.department import DepartmentDialog
from cmdesk.ui.clients.nav import NavItem
from cmdesk.ui.clients.new_client import NewClientDialog
from cmdesk.ui.clients.removal import CertificateDialog, RemovalDialog
from cmdesk.ui.inbox.bring_in import CasesInDialog
from cmdesk.ui.inbox.correcting import CorrectDialog
from cmdesk.ui.inbox.escalating import CompanyAnswerDialog, EscalateDialog
from cmdesk.ui.inbox.following import FollowUpDialog
from cmdesk.ui.inbox.keeping import FilterNameDialog
from cmdesk.ui.inbox.log import LogDialog
from cmdesk.ui.inbox.merging import MergeDialog
from cmdesk.ui.inbox.moment import MomentDialog
from cmdesk.ui.inbox.page import InboxPage
from cmdesk.ui.inbox.tagging import TagDialog as CaseTagDialog
from cmdesk.ui.palette.window import PaletteWindow
from cmdesk.ui.people.bring_in import PeopleInDialog
from cmdesk.ui.people.dialog import PersonDialog
from cmdesk.ui.people.privacy_erase import ErasePersonDialog
from cmdesk.ui.people.privacy_export import ExportPersonDialog
from cmdesk.ui.people.privacy_register import RequestsDialog
from cmdesk.ui.people.privacy_request import RequestDialog
from cmdesk.ui.people.privacy_rules import RulesDialog
from cmdesk.ui.preferences.dialog import PreferencesDialog
from cmdesk.ui.preferences.help import HelpDialog
from cmdesk.ui.prepared.approving import ApproveDialog as ApproveAnswerDialog
from cmdesk.ui.prepared.catalogue import CatalogueDialog
from cmdesk.ui.prepared.copying import CopyTextDialog
from cmdesk.ui.prepared.editor import QuestionDialog
from cmdesk.ui.prepared.statement import StatementDialog
from cmdesk.ui.replies.bring_in import BringInDialog
from cmdesk.ui.replies.choose import ApproveDialog, MoveDialog, TagDialog
from cmdesk.ui.replies.compose import ComposeDialog
from cmdesk.ui.replies.editor import ReplyEditor
from cmdesk.ui.replies.replacing import ReplaceDialog
from cmdesk.ui.replies.starting import StarterDialog
from cmdesk.ui.replies.transfer import TransferDialog
from cmdesk.ui.replies.versions import VersionsDialog
from cmdesk.ui.shell.told_faults import CrashReport, Refusal
from cmdesk.ui.shell.window import MainWindow
from cmdesk.ui.theme import fonts, style
from cmdesk.ui.theme.active import Look
from cmdesk.ui.welcome.trouble import Trouble
from cmdesk.ui.welcome.window import Welcome
from cmdesk.ui.widgets import language
from cmdesk.ui.widgets.session import Session
from cmdesk.ui.widgets.work import running

SIZES = ((1024, 680), (1360, 860))
LANGUAGES = ("es", "en")
FILE = (
    "titulo;texto;categoria\nHorario;Abrimos a las 9;Horario\nGracias;Gracias por escribir;\n;sin título;\n"
)
CASES = "Fecha,Autor,Comentario,Estado\n03/04/2026,Rosa,¿Abrís?,abierto\n05/06/2026,Marta,,abierto\n"
PEOPLE = "Nombre,Correo,Cumpleaños\nRosa Ibáñez,rosa@example.com,3 de abril\n,,\nMarta Vidal,,14/7\n"

_HOLDING = "Lo estamos comprobando y volvemos aquí antes de las {{ ask.hora }}."
PASTED = (
    "rosa_ib 12 min\nEl sábado esperé media hora para recoger una tarta que ya estaba pagada y nadie me dio "
    "una explicación.\nResponder\n"
)


@contextmanager
def demo_desk(folder: Path, code: str = "es") -> Iterator[Desk]:
    """The demo data of a language in `folder`, made when there is none yet."""
    opened = opening.open_to_write(folder)
    try:
        if not list_clients(opened.desk):
            demo.fill(opened.desk, code)
        yield opened.desk
    finally:
        opened.close()


def wear(code: str, *, dark: bool, scale: float = 1.0) -> None:
    """Speak a language and put on a look, in which nothing moves."""
    language.use(code)
    style.apply(Look(dark=dark, scale=scale, still=True))


def every_window(desk: Desk, size: tuple[int, int]) -> Iterator[tuple[str, QWidget]]:
    """Every window of the program by its name, shown and active; closed when the next is asked for."""
    session = Session(desk, Preferences(language=language.spoken()))
    session.activate(session.clients()[0].id)
    window = MainWindow(session, demo=True)
    window.resize(*size)
    window.show()
    window.activateWindow()
    try:
        for name, show in chain(_pages(window, session), _popups(window, session), _dialogs(window, session)):
            shown = show()
            settle()
            shown.activateWindow()
            settle()
            yield name, shown
            if shown is not window:
                shown.close()
                if shown.parent() is None:
                    shown.deleteLater()
                settle()
    finally:
        window.close()
        session.close()
        window.deleteLater()
        settle()


def settle() -> None:
    """Let layouts come to rest, each pass of which may ask for another, and what was closed go."""
    for _ in range(4):
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QApplication.processEvents()


Shown = tuple[str, Callable[[], QWidget]]


def _pages(window: MainWindow, session: Session) -> Iterator[Shown]:
    def page(page_id: str, client_id: int | None) -> QWidget:
        session.activate(client_id)
        window.show_page(page_id)
        return window

    def reported(shown: QWidget) -> QWidget:
        while running:  # the figures are worked out in the background
            settle()
        return shown

    def section(number: int) -> QWidget:
        window.page.findChildren(NavItem)[number].click()
        return window

    def tab(name: Tab) -> QWidget:
        assert isinstance(window.page, InboxPage)
        window.page.listing.begin(name)
        window.page.reload()
        return window

    client = session.scope.client_id
    yield "today-all", lambda: page("today", None)
    yield "inbox-all", lambda: page("inbox", None)
    yield "choosing", lambda: page("replies", None)
    yield "clients", lambda: page("clients", None)
    yield "client-0", lambda: page("clients", client)
    for number in range(1, len(window.page.findChildren(NavItem))):
        yield f"client-{number}", lambda number=number: section(number)
    yield "replies", lambda: page("replies", client)
    yield "today", lambda: page("today", client)
    yield "inbox", lambda: page("inbox", client)
    yield "inbox-waiting", lambda: tab(Tab.WAITING)
    yield "inbox-resolved", lambda: tab(Tab.RESOLVED)
    yield "crisis", lambda: page("crisis", client)
    yield "people", lambda: page("people", client)
    yield "reports", lambda: reported(page("reports", client))


def _popups(window: MainWindow, session: Session) -> Iterator[Shown]:
    def finder() -> QWidget:
        window.over.finder.open_finder()
        return window.over.finder

    def switcher() -> QWidget:
        window.over.open_switcher()
        popup = QApplication.activePopupWidget()
        assert popup is not None
        return popup

    def palette() -> QWidget:
        made = PaletteWindow(session)
        made.open_palette()
        return made

    def alone(made: QWidget) -> QWidget:
        made.show()
        return made

    yield "finder", finder
    yield "switcher", switcher
    yield "palette", palette
    yield "welcome", lambda: alone(Welcome(session))
    damaged = DeskError("file-damaged", path=str(session.desk.path))
    yield "trouble", lambda: alone(Trouble(session.desk.folder, damaged))


def _dialogs(window: MainWindow, session: Session) -> Iterator[Shown]:
    scope, client = session.scope, session.client
    assert client is not None
    case = case_list.window(scope, CaseFilter())[0].id
    person = people_list.latest(scope, limit=1)[0]
    ids = list(library.list_ids(scope, library.View(library.Shelf.ALL)))
    make: dict[str, Callable[[], QDialog]] = {
        "reply-new": lambda: ReplyEditor(window, session, None),
        "reply-edit": lambda: ReplyEditor(window, session, ids[0]),
        "reply-versions": lambda: VersionsDialog(window, session, ids[0]),
        "reply-approve": lambda: ApproveDialog(window, session, ids[:2]),
        "reply-tag": lambda: TagDialog(window, session, ids[:2]),
        "reply-move": lambda: MoveDialog(window, session, ids[:2]),
        "reply-compose": lambda: ComposeDialog(window, session, ids[:2]),
        "reply-replace": lambda: ReplaceDialog(window, session, None),
        "reply-transfer": lambda: TransferDialog(window, session, ids[0]),
        "reply-starter": lambda: StarterDialog(window, session),
        "reply-import": lambda: BringInDialog(window, session, _some_file(session.desk.folder, FILE)),
        "case-import": lambda: CasesInDialog(window, session, _some_file(session.desk.folder, CASES)),
        "person-import": lambda: PeopleInDialog(window, session, _some_file(session.desk.folder, PEOPLE)),
        "case-log": lambda: LogDialog(window, session, PASTED),
        "case-log-empty": lambda: LogDialog(window, session),
        "case-escalate": lambda: EscalateDialog(window, session, case),
        "case-answered": lambda: CompanyAnswerDialog(window, session, escalations.list_open(scope)[0]),
        "case-correct": lambda: CorrectDialog(window, session, case),
        "case-merge": lambda: MergeDialog(window, session, case),
        "case-tag": lambda: CaseTagDialog(window, session, [case]),
        "case-moment": lambda: MomentDialog(window, "…", print),
        "case-follow-up": lambda: FollowUpDialog(window, session, case),
        "case-filter": lambda: FilterNameDialog(window, print),
        "question-new": lambda: QuestionDialog(window, session, None),
        "question-catalogue": lambda: CatalogueDialog(window, session),
        "question-approve": lambda: ApproveAnswerDialog(window, session, "…", lambda *_: print),
        "question-copy": lambda: CopyTextDialog(window, session, "…", _HOLDING),
        "question-statement": lambda: StatementDialog(window, session, _question(scope), None),
        "person-new": lambda: PersonDialog(window, session, None),
        "person-known": lambda: ExportPersonDialog(window, session, person),
        "person-erase": lambda: ErasePersonDialog(window, session, person),
        "privacy": lambda: RequestsDialog(window, session),
        "privacy-request": lambda: RequestDialog(window, session, person_id=person),
        "privacy-rules": lambda: RulesDialog(window, session),
        "client-new": lambda: NewClientDialog(window, session),
        "client-account": lambda: AccountDialog(window, scope, None, client.colour),
        "client-paste": lambda: PasteDialog(window, session, client.colour),
        "client-department": lambda: DepartmentDialog(window, scope, None, client.colour),
        "client-removal": lambda: RemovalDialog(window, session, client),
        "client-certificate": lambda: CertificateDialog(window, _certificate(client.name)),
        "help": lambda: HelpDialog(window, session.preferences),
        "refusal": lambda: Refusal(window, "…"),
        "crash": lambda: CrashReport(window, "Traceback"),
    }
    for section in ("look", "start", "keys", "backups", "trash", "data"):
        make[f"preferences-{section}"] = lambda section=section: PreferencesDialog(window, session, section)

    def opened(made: Callable[[], QDialog]) -> QWidget:
        dialog = made()
        dialog.open()
        while running:  # a file is looked through in the background
            settle()
        return dialog

    for name, made in make.items():
        yield name, lambda made=made: opened(made)


def _question(scope: ClientScope) -> int:
    """A hard question of the client; one of the catalogue if there is none."""
    rows = hard_questions.list_questions(scope)
    return rows[0].id if rows else scenario_catalogue.take(scope, ["unforeseen"])[0]


def _certificate(name: str) -> Certificate:
    return Certificate(name, now(), "Clara Rius", {"reply": 96, "account": 5}, 0, 1, "0" * 64, (), (), None)


def _some_file(folder: Path, text: str) -> Path:
    file = folder / "archivo.csv"
    file.write_text(text, "utf-8")
    return file


def main(folder: Path) -> int:
    """Write the pictures into `folder`; what each shows is in its name."""
    folder.mkdir(parents=True, exist_ok=True)
    application = QApplication([])
    application.setQuitOnLastWindowClosed(False)
    fonts.load()
    for code in LANGUAGES:
        with tempfile.TemporaryDirectory() as place, demo_desk(Path(place), code) as desk:
            for dark in (False, True):
                for size in SIZES:
                    wear(code, dark=dark)
                    mark = f"{code}-{'dark' if dark else 'light'}-{size[0]}"
                    for name, shown in every_window(desk, size):
                        shown.grab().save(str(folder / f"{name}-{mark}.png"))
    print(f"{len(list(folder.glob('*.png')))} pictures in {folder}")
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
