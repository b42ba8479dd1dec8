"""Every dialog of the program, opened on the demo data."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import asking
import in_crisis
from PySide6.QtWidgets import QDialog, QWidget

from cmdesk.domain import breaks
from cmdesk.domain.certificate import Certificate
from cmdesk.domain.clock import now
from cmdesk.services import (
    case_list,
    drills,
    escalations,
    hard_questions,
    library,
    people_list,
    scenario_catalogue,
)
from cmdesk.services.case_list import CaseFilter
from cmdesk.services.desk import ClientScope
from cmdesk.ui.clients.account import AccountDialog, PasteDialog
from cmdesk.ui.clients.department import DepartmentDialog
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
from cmdesk.ui.inbox.reconciling import ReconcileDialog
from cmdesk.ui.inbox.tagging import TagDialog as CaseTagDialog
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
from cmdesk.ui.prepared.drill_report import DrillReportDialog
from cmdesk.ui.prepared.drilling import DrillsDialog
from cmdesk.ui.prepared.editor import QuestionDialog
from cmdesk.ui.prepared.manual import ManualDialog
from cmdesk.ui.prepared.statement import StatementDialog
from cmdesk.ui.replies.bring_in import BringInDialog
from cmdesk.ui.replies.choose import ApproveDialog, MoveDialog, TagDialog
from cmdesk.ui.replies.compose import ComposeDialog
from cmdesk.ui.replies.editor import ReplyEditor
from cmdesk.ui.replies.replacing import ReplaceDialog
from cmdesk.ui.replies.starting import StarterDialog
from cmdesk.ui.replies.transfer import TransferDialog
from cmdesk.ui.replies.versions import VersionsDialog
from cmdesk.ui.shell.pause import PauseDialog
from cmdesk.ui.shell.told_faults import CrashReport, Refusal
from cmdesk.ui.shell.window import MainWindow
from cmdesk.ui.widgets.session import Session
from cmdesk.ui.widgets.work import running

Shown = tuple[str, Callable[[], QWidget]]
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


def dialogs(window: MainWindow, session: Session, settle: Callable[[], None]) -> Iterator[Shown]:
    """Each by its name, with what opens it; `settle` lets the program come to rest."""
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
        "case-compare": lambda: ReconcileDialog(window, session, _some_file(session.desk.folder, CASES)),
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
        "rest": lambda: PauseDialog(window, breaks.REST),
        "breathe": lambda: PauseDialog(window),
        "drills": lambda: DrillsDialog(window, session),
        "drill-report": lambda: DrillReportDialog(window, session, drills.begin(scope, "rumour")),
        "question-new": lambda: QuestionDialog(window, session, None),
        "question-catalogue": lambda: CatalogueDialog(window, session),
        "question-approve": lambda: ApproveAnswerDialog(window, session, "…", lambda *_: print),
        "question-copy": lambda: CopyTextDialog(window, session, "…", _HOLDING),
        "question-manual": lambda: ManualDialog(window, session),
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
        "name": lambda: asking.name(window, ids[0]),
        "reason": lambda: asking.reason(window, case),
        "confirm": lambda: asking.confirm(window, session),
        "help": lambda: HelpDialog(window, session.preferences),
        "refusal": lambda: Refusal(window, "…"),
        "crash": lambda: CrashReport(window, "Traceback"),
    }
    for section in ("look", "start", "keys", "backups", "trash", "data"):
        make[f"preferences-{section}"] = lambda section=section: PreferencesDialog(window, session, section)

    make |= in_crisis.dialogs(window, session, case)

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
