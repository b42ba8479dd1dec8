"""What a person meets on a machine that lacks something."""

import ast
import importlib.util
from pathlib import Path

PACKAGING = Path(__file__).parents[2] / "packaging"


def test_a_python_too_old_for_the_rest_can_read_the_door():
    ast.parse((PACKAGING / "dev.py").read_text("ascii"), feature_version=(3, 4))


def test_each_thing_that_may_be_missing_has_a_package_on_each_family():
    spec = importlib.util.spec_from_file_location("system_needs", PACKAGING / "system.py")
    assert spec
    assert spec.loader
    system = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(system)
    needs = [*system.LIBRARIES, *system.PROGRAMS, system.EMOJI]
    assert len({need.what for need in needs}) == len(needs)
    for family in "debian", "fedora", "arch":
        assert all(getattr(need, family) for need in needs)
