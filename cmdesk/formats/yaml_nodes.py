"""YAML looked at as it is written: nothing is built from it, so no tag, alias or number can do any harm."""

from __future__ import annotations

from collections.abc import Iterator

from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError, YAMLError
from ruamel.yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode
from ruamel.yaml.reader import ReaderError

from cmdesk.domain.errors import DeskError


def compose(text: str) -> Node | None:
    """The root of the document, None if it is empty. Raises DeskError "espanso-broken" with `line`."""
    try:
        return YAML(typ="safe", pure=True).compose(text)
    except ReaderError as error:
        raise DeskError("espanso-broken", line=text.count("\n", 0, error.position or 0) + 1) from error
    except MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        raise DeskError("espanso-broken", line=mark.line + 1 if mark else 1) from error
    except (YAMLError, RecursionError, ValueError) as error:
        raise DeskError("espanso-broken", line=1) from error


def line_of(node: Node) -> int:
    """Where it begins, from 1."""
    return node.start_mark.line + 1


def text_of(node: Node | None) -> str:
    """A single value as it is written: 900123456 and `no` are texts, too. "" for anything else."""
    if not isinstance(node, ScalarNode) or node.tag.endswith(":null"):
        return ""
    return node.value


def items_of(node: Node | None) -> list[Node]:
    """The members of a list, none for anything else."""
    return list(node.value) if isinstance(node, SequenceNode) else []


def texts_of(node: Node | None) -> list[str]:
    """The single values in a list; of a text, its lines."""
    if isinstance(node, ScalarNode):
        return [line for line in text_of(node).splitlines() if line.strip()]
    return [text_of(item) for item in items_of(node)]


def mapping_of(node: Node | None) -> dict[str, Node]:
    """What a mapping says by name; what it takes over with `<<` counts where it says nothing itself."""
    pairs = dict(_pairs(node))
    taken = pairs.pop("<<", None)
    return {**dict(_pairs(taken)), **pairs}


def _pairs(node: Node | None) -> Iterator[tuple[str, Node]]:
    if isinstance(node, MappingNode):
        for key, value in node.value:
            yield text_of(key), value
