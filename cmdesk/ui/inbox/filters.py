"""What of the list is shown: kinds by a press, everything else by a menu, and filters that were kept."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from cmdesk.domain import networks
from cmdesk.domain.support import messages
from cmdesk.services import accounts, case_changes, case_list, departments
from cmdesk.services.case_list import CaseFilter
from cmdesk.ui.theme import fonts, paint
from cmdesk.ui.widgets import case_signs
from cmdesk.ui.widgets.button import IconButton, Painted
from cmdesk.ui.widgets.flow import FlowLayout
from cmdesk.ui.widgets.menu import Menu
from cmdesk.ui.widgets.session import Session

AT_HAND = ("complaint", "question", "praise")
GRAVE = 3
MOST_TAGS = 20


class FilterBar(QWidget):
    """`changed` tells the filter, of any tab."""

    changed = Signal(CaseFilter)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.filter = CaseFilter()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        chips = FlowLayout(spacing=6)
        self._chips: dict[str, FilterChip] = {}
        for kind in AT_HAND:
            chip = self._chips[kind] = FilterChip(case_signs.KIND_ICONS[kind], case_signs.kind(kind))
            chip.clicked.connect(partial(self._turn, "kinds", kind))
            chips.addWidget(chip)
        row.addLayout(chips, 1)
        self.more = IconButton("adjustments", self.tr("Filters"))
        self.more.setCheckable(True)
        self.more.clicked.connect(self._open_menu)
        row.addWidget(self.more, 0, Qt.AlignmentFlag.AlignTop)

    def show_filter(self, wanted: CaseFilter) -> None:
        """Show a filter, telling nobody."""
        self.filter = wanted
        for kind, chip in self._chips.items():
            chip.setChecked(kind in wanted.kinds)
        self.more.setChecked(replace(wanted, kinds=(), tab=CaseFilter().tab) != CaseFilter())

    def clear(self) -> None:
        """Show everything again."""
        self._take(CaseFilter(tab=self.filter.tab))

    @property
    def narrows(self) -> bool:
        """Whether anything of a tab is left out."""
        return self.filter != CaseFilter(tab=self.filter.tab)

    def _take(self, wanted: CaseFilter) -> None:
        self.show_filter(wanted)
        self.changed.emit(wanted)

    def _turn(self, name: str, value: object, _on: object = None) -> None:
        """Add a value to one of the filter's lists, or take it out."""
        listed: tuple[object, ...] = getattr(self.filter, name)
        listed = tuple(v for v in listed if v != value) if value in listed else (*listed, value)
        self._take(replace(self.filter, **{name: listed}))

    def _open_menu(self) -> None:
        self.show_filter(self.filter)  # the press is no choice by itself
        menu = Menu(self)
        kinds = menu.add_menu(self.tr("Kind"), icon="category")
        for kind in messages():
            chosen = kind in self.filter.kinds
            kinds.add(case_signs.kind(kind), partial(self._turn, "kinds", kind), checked=chosen)
        grave = self.filter.severity_from == GRAVE
        level = replace(self.filter, severity_from=0 if grave else GRAVE)
        menu.add(self.tr("Grave and critical only"), partial(self._take, level), checked=grave)
        if self._session.client is not None:
            self._add_of_client(menu)
        menu.addSeparator()
        if self.narrows:
            menu.add(self.tr("Show everything"), self.clear, icon="x")
        menu.open_below(self.more)

    def _add_of_client(self, menu: Menu) -> None:
        scope = self._session.scope
        own = dict.fromkeys(row.card.network for row in accounts.list_accounts(scope))
        if own:
            inner = menu.add_menu(self.tr("Network"), icon="world")
            for network in own:
                chosen = network in self.filter.networks
                inner.add(networks.name(network), partial(self._turn, "networks", network), checked=chosen)
        if tags := case_changes.all_tags(scope)[:MOST_TAGS]:
            inner = menu.add_menu(self.tr("Tag"), icon="tag")
            for tag in tags:
                inner.add(tag, partial(self._turn, "tags", tag), checked=tag in self.filter.tags)
        if rows := departments.list_departments(scope):
            inner = menu.add_menu(self.tr("Waits for"), icon="building-store")
            for row in rows:
                chosen = self.filter.department_id == row.id
                wanted = replace(self.filter, department_id=None if chosen else row.id)
                inner.add(row.card.name, partial(self._take, wanted), checked=chosen)
        self._add_kept(menu)

    def _add_kept(self, menu: Menu) -> None:
        scope, kept = self._session.scope, case_list.list_filters(self._session.scope)
        menu.addSeparator()
        for row in kept:
            menu.add(
                row.name, partial(self._take, row.filter), icon="filter", checked=row.filter == self.filter
            )
        if self.narrows and all(row.filter != self.filter for row in kept):
            menu.add(self.tr("Keep this filter…"), self._keep, icon="filter-plus")
        if kept:
            inner = menu.add_menu(self.tr("Forget a filter"), icon="trash")
            for row in kept:
                inner.add(row.name, partial(self._forget, scope, row.id, row.name))

    def _keep(self) -> None:
        from cmdesk.ui.inbox.keeping import ask_filter_name

        scope, wanted = self._session.scope, self.filter
        ask_filter_name(self, lambda name: case_list.save_filter(scope, name, wanted))

    def _forget(self, scope: case_list.ClientScope, filter_id: int, name: str) -> None:
        case_list.delete_filter(scope, filter_id)
        said = self.tr("Filter “{name}” forgotten").format(name=name)
        self._session.say(said, icon="trash", undo=lambda: case_list.restore_filter(scope, filter_id))


class FilterChip(Painted):
    """A round button that stays pressed while it filters."""

    def __init__(self, icon: str, text: str) -> None:
        super().__init__(text)
        self.setText(text)
        self.setCheckable(True)
        self._icon = icon

    def sizeHint(self) -> QSize:
        return QSize(round(36 + fonts.width(self.text(), 12, 500)), fonts.scaled(28))

    def paintEvent(self, event: QPaintEvent) -> None:
        rect, radius = QRectF(self.rect()), self.height() / 2
        ink = "on_ink" if self.isChecked() else "text2"
        with paint.on(self) as p:
            fill = "ink" if self.isChecked() else "hover" if self.hovered else "surface"
            paint.box(p, rect, radius, fill=fill, line="" if self.isChecked() else "line2")
            paint.icon(p, self._icon, 9, rect.height() / 2 - 7, 14, ink, 2.0)
            words = rect.adjusted(27, 0, -4, 0)
            paint.text(p, words, self.text(), size=12, weight=500, ink=ink, elide=False)
            if self.hasFocus():
                paint.focus_ring(p, rect, radius)
