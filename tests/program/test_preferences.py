"""What the person chose comes back, whatever became of the file."""

import json
import os
import stat
from dataclasses import fields, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cmdesk import preferences
from cmdesk.preferences import Preferences

ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=6,
)


def test_all_of_it_comes_back(tmp_path):
    chosen = Preferences(
        language="es",
        theme="dark",
        text_scale=1.3,
        reduced_motion="on",
        start_hidden=True,
        single_keys=False,
        last_client=7,
        shortcuts={"palette": "Ctrl+Space"},
        places={"window@1920x1080": "AdnQywADAAAAAA=="},
        networks={"7": "instagram"},
        columns={"título;texto": {"título": "title", "texto": "body"}},
        words={"masamadre": "es"},
    )
    preferences.save(tmp_path, chosen)
    assert preferences.load(tmp_path) == chosen


def test_without_a_file_all_is_as_the_program_comes(tmp_path):
    assert preferences.load(tmp_path) == Preferences()


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"null", b"\xff\xfe", b"[" * 100_000])
def test_a_broken_file_is_no_obstacle(tmp_path, content):
    (tmp_path / preferences.FILE_NAME).write_bytes(content)
    assert preferences.load(tmp_path) == Preferences()


def test_one_bad_value_costs_only_itself(tmp_path):
    stored = {
        "theme": "neon",
        "language": "es",
        "text_scale": True,
        "from_the_future": 1,
        "columns": {"a": "b"},
    }
    (tmp_path / preferences.FILE_NAME).write_text(json.dumps(stored))
    assert preferences.load(tmp_path) == Preferences(language="es")


@given(st.dictionaries(st.sampled_from([field.name for field in fields(Preferences)]), ANYTHING))
def test_whatever_is_stored_the_kinds_are_right(tmp_path_factory, stored):
    folder = tmp_path_factory.mktemp("any")
    (folder / preferences.FILE_NAME).write_text(json.dumps(stored))
    loaded, default = preferences.load(folder), Preferences()
    for field in fields(Preferences):
        assert type(getattr(loaded, field.name)) is type(getattr(default, field.name))
    preferences.save(folder, loaded)
    assert preferences.load(folder) == loaded


def test_a_save_that_fails_leaves_what_was(tmp_path):
    preferences.save(tmp_path, Preferences(theme="dark"))
    (tmp_path / f"{preferences.FILE_NAME}.part").mkdir()
    with pytest.raises(OSError, match=r"preferences\.json\.part"):
        preferences.save(tmp_path, Preferences(theme="light"))
    assert preferences.load(tmp_path).theme == "dark"


def test_a_part_left_by_a_kill_is_no_obstacle(tmp_path):
    (tmp_path / f"{preferences.FILE_NAME}.part").write_text("{")
    preferences.save(tmp_path, replace(Preferences(), theme="light"))
    assert preferences.load(tmp_path).theme == "light"


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")
def test_only_the_owner_can_read_it(tmp_path):
    preferences.save(tmp_path, Preferences())
    assert stat.S_IMODE((tmp_path / preferences.FILE_NAME).stat().st_mode) == 0o600
