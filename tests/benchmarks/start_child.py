"""Starts a window and tells when it was painted, by the clock that all processes share, and what memory it takes.

With no argument a bare window with one label, with a data folder the desk, as the installed command opens it.
"""

import sys
import time


def bare() -> None:
    from PySide6.QtWidgets import QApplication, QLabel

    qt = QApplication(sys.argv[:1])
    label = QLabel("CM Desk")
    label.show()
    label.repaint()
    qt.processEvents()
    tell("painted", time.monotonic())


def desk(folder: str) -> None:
    from cmdesk import __main__, app

    start = app.Program.start

    def start_and_tell(program: app.Program, *, palette: bool = False) -> None:
        start(program, palette=palette)
        program._qt.processEvents()
        assert program.windows is not None
        assert program.windows.main.page.isVisible()
        tell("painted", time.monotonic())
        program.ready.connect(lambda: tell_memory(program))

    app.Program.start = start_and_tell
    sys.argv = ["cmdesk", "--data", folder]
    __main__.main()


def tell_memory(program: object) -> None:
    from cmdesk import app

    assert isinstance(program, app.Program)
    assert program.windows is not None
    assert program.windows.palette is not None
    if sys.platform == "linux":
        with open("/proc/self/smaps_rollup") as told:  # noqa: PTH123  pathlib would be counted, too
            tell("pss_kb", next(line.split()[1] for line in told if line.startswith("Pss:")))
    program._qt.quit()


def tell(what: str, value: object) -> None:
    sys.stdout.write(f"{what} {value}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    desk(sys.argv[1]) if sys.argv[1:] else bare()
