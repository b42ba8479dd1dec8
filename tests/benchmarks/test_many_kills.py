"""The kill test of the end-to-end tests, hundreds of times."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
KILLS = 250


def test_hundreds_of_kills_cost_nothing_that_was_saved():
    command = [sys.executable, "-m", "pytest", "-q", "tests/e2e/test_kill.py"]
    subprocess.run(command, check=True, cwd=ROOT, env={**os.environ, "CMDESK_KILLS": str(KILLS)})
