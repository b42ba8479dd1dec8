"""Addresses of posts and comments: which network they are on, and who posted, as far as they tell."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from cmdesk.domain import networks
from cmdesk.domain.links import links
from cmdesk.domain.page_words import data


def is_link(line: str) -> bool:
    """Whether a line is one address and nothing else."""
    return " " not in line and links(line) == [(0, len(line))] and ("/" in line or line.startswith("www."))


def of_network(text: str) -> tuple[str, str]:
    """The first address in a text that is on a network, and the network; ("", "") if there is none."""
    found = ((text[start:end], network_of(text[start:end])) for start, end in links(text))
    return next((pair for pair in found if pair[1]), ("", ""))


def network_of(link: str) -> str:
    """The network that an address is on; "" if it is on none."""
    host, path = _parts(link)
    network = networks.of_host(host)
    if network == "google_business" and not re.search(data()["links"]["google_business"], host + path):
        return ""
    if not network and re.fullmatch(data()["links"]["users"]["mastodon"], path.rstrip("/")):
        return "mastodon"
    return network


def poster(link: str) -> str:
    """The "@handle" of who posted what an address leads to; "" where it does not say."""
    pattern = data()["links"]["users"].get(network_of(link))
    found = re.match(pattern, _parts(link)[1]) if pattern else None
    return f"@{found['user']}" if found else ""


def _parts(link: str) -> tuple[str, str]:
    """The host and the path."""
    try:
        split = urlsplit(link if "://" in link else f"https://{link}")
    except ValueError:  # brackets that are no address of version 6
        return "", ""
    return split.hostname or "", split.path
