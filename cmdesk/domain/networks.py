"""The networks a brand can be on and what each accepts, from resources/networks.json."""

import datetime as dt
from dataclasses import dataclass
from functools import cache
from typing import Any, Literal, cast

from cmdesk import resources

Kind = Literal["post", "comment", "dm", "title", "bio"]


@dataclass(frozen=True, slots=True)
class Limit:
    """The most that a network accepts in one kind of text, counted as `counting.length` counts.

    `confidence` is "official" (the network says so), "agreed" (two independent tools do) or "single"
    (one secondary source); `sources` says where it was read, on the day `as_of`.
    """

    max: int
    as_of: dt.date
    confidence: str
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Network:
    """One network; `icon` is the file name of its Tabler icon, `count` the way it counts characters."""

    id: str
    name: str
    icon: str
    count: str
    limits: dict[Kind, Limit]


@cache
def _data() -> dict[str, Any]:
    return cast("dict[str, Any]", resources.read_json("networks.json"))


@cache
def networks() -> dict[str, Network]:
    """All networks by id, in the order in which they are offered."""
    sources = _data()["sources"]
    return {
        entry["id"]: Network(
            id=entry["id"],
            name=entry["name"],
            icon=entry["icon"],
            count=entry["count"],
            limits={
                kind: Limit(
                    max=fact["max"],
                    as_of=dt.date.fromisoformat(fact["as_of"]),
                    confidence=fact["confidence"],
                    sources=tuple(sources[source] for source in fact["sources"]),
                )
                for kind, fact in entry["limits"].items()
            },
        )
        for entry in _data()["networks"]
    }


def network(network_id: str) -> Network:
    """The network with that id.

    Raises ValueError if there is none; "" is no network.
    """
    try:
        return networks()[network_id]
    except KeyError:
        raise ValueError(f"unknown network: {network_id!r}") from None


def name(network_id: str) -> str:
    """What people call the network; ValueError if it is unknown."""
    return network(network_id).name


def limit(network_id: str, kind: Kind) -> Limit | None:
    """What the network accepts in that kind of text, None if no limit is known; ValueError if it is unknown."""
    return network(network_id).limits.get(kind)


@cache
def shared_domains() -> frozenset[str]:
    """Domains that belong to no brand: those of the networks, of link shorteners, shops and mail providers."""
    own = {domain for entry in _data()["networks"] for domain in entry["domains"]}
    return frozenset(own | set(_data()["shared_hosts"]))


@cache
def _networks_by_domain() -> dict[str, str]:
    return {domain: entry["id"] for entry in _data()["networks"] for domain in entry["domains"]}


def of_host(host: str) -> str:
    """The network that a host belongs to, subdomains included; "" if it is nobody's or not known."""
    host = host.lower().rstrip(".")
    while host:
        if found := _networks_by_domain().get(host):
            return found
        host = host.partition(".")[2]
    return ""
