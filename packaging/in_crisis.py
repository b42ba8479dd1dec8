"""The windows of a crisis on the demo data: each step, and what opens around them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QDialog

from cmdesk.domain import crisis_steps
from cmdesk.domain.crisis_steps import Passed
from cmdesk.services import crises, crisis_state, crisis_texts
from cmdesk.ui.crisis.approving import ApprovalDialog
from cmdesk.ui.crisis.begin import BeginDialog
from cmdesk.ui.crisis.precedent import PrecedentDialog
from cmdesk.ui.crisis.window import CrisisWindow
from cmdesk.ui.shell.window import MainWindow
from cmdesk.ui.widgets.session import Session

TEXT = "Lo sentimos. Te escribimos por privado para arreglarlo."


def dialogs(window: MainWindow, session: Session, case_id: int) -> dict[str, Callable[[], QDialog]]:
    """Each by its name, with what makes it."""
    scope = session.scope
    make: dict[str, Callable[[], QDialog]] = {"crisis-begin": lambda: BeginDialog(window, session)}
    for step in (step.key for step in crisis_steps.steps()):
        make[f"crisis-{step}"] = lambda step=step: _in(step, window, session, case_id)
    make["crisis-approval"] = lambda: ApprovalDialog(window, TEXT, "Clara Rius")
    make["crisis-precedent"] = lambda: PrecedentDialog(
        window, session, crises.begin_from_case(scope, case_id)
    )
    return make


def _in(step: str, window: MainWindow, session: Session, case_id: int) -> QDialog:
    """The window of a crisis in that step, with something written in those before."""
    scope, client = session.scope, session.client
    assert client is not None
    crisis_id = crises.begin_from_case(scope, case_id)
    crises.answer(scope, crisis_id, "analyse", {"people": "3", "harm": "1", "responsible": "own"})
    crises.set_level(scope, crisis_id, 2)
    crises.set_strategy(scope, crisis_id, "rebuild")
    crisis_texts.write(scope, crisis_id, "public", TEXT)
    while step not in crisis_steps.reachable((state := crisis_state.state(scope, crisis_id)).passed):
        crises.pass_step(scope, crisis_id, state.row.step, Passed.DONE)
    crises.go_to(scope, crisis_id, step)
    return CrisisWindow(window, session, client, crisis_id)
