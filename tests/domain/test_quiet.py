import pytest

from cmdesk.domain.quiet import is_quiet


@pytest.mark.parametrize(
    ("clock", "quiet"),
    [("21:59", False), ("22:00", True), ("23:59", True), ("00:00", True), ("07:59", True), ("08:00", False)],
)
def test_a_night_goes_over_midnight(clock, quiet):
    assert is_quiet(clock, "22:00", "08:00") == quiet


def test_a_siesta_does_not():
    assert is_quiet("15:00", "14:00", "16:00")
    assert not is_quiet("16:00", "14:00", "16:00")
    assert not is_quiet("03:00", "14:00", "16:00")


@pytest.mark.parametrize(("begins", "ends"), [("22:00", "22:00"), ("", "08:00"), ("22:00", "late")])
def test_without_two_times_it_is_never_quiet(begins, ends):
    assert not is_quiet("23:00", begins, ends)
