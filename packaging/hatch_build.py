"""Puts the program's read-only data, with its translations compiled, into the wheel."""

import subprocess
import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class PackagedData(BuildHookInterface):
    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Called by hatchling before it packs."""
        # an editable installation reads the source tree, where dev.py keeps the translations compiled
        if version != "editable":
            subprocess.run(
                [sys.executable, Path(self.root, "packaging", "translations.py"), "compile"], check=True
            )
            build_data["force_include"]["resources"] = "cmdesk/_resources"
