"""Profiles on networks: how handles and addresses are written, and which ones are a person's own."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from cmdesk.domain.text import clean, fold

# Where a profile's name stands in its address, by network; {} is the name.
PROFILES = {
    "x": "x.com/{}",
    "instagram": "instagram.com/{}",
    "facebook": "facebook.com/{}",
    "linkedin": "linkedin.com/company/{}",
    "tiktok": "tiktok.com/@{}",
    "youtube": "youtube.com/@{}",
    "threads": "threads.net/@{}",
    "pinterest": "pinterest.com/{}",
    "bluesky": "bsky.app/profile/{}",
    "telegram": "t.me/{}",
}
_HOSTS = {
    "twitter.com": "x",
    "x.com": "x",
    "instagram.com": "instagram",
    "facebook.com": "facebook",
    "fb.com": "facebook",
    "linkedin.com": "linkedin",
    "tiktok.com": "tiktok",
    "youtube.com": "youtube",
    "threads.net": "threads",
    "threads.com": "threads",
    "pinterest.com": "pinterest",
    "pinterest.es": "pinterest",
    "bsky.app": "bluesky",
    "t.me": "telegram",
    "wa.me": "whatsapp",
    "g.page": "google_business",
}
_NAMES = {
    "x": "x", "twitter": "x", "instagram": "instagram", "insta": "instagram", "ig": "instagram",
    "facebook": "facebook", "fb": "facebook", "linkedin": "linkedin", "tiktok": "tiktok", "tik tok": "tiktok",
    "youtube": "youtube", "yt": "youtube", "threads": "threads", "pinterest": "pinterest",
    "bluesky": "bluesky", "mastodon": "mastodon", "google": "google_business",
    "google business": "google_business", "google maps": "google_business", "telegram": "telegram",
    "whatsapp": "whatsapp", "wasap": "whatsapp", "wa": "whatsapp",
}  # fmt: skip
_URL = re.compile(
    r"(?:https?://)?(?:www\.|m\.|mobile\.|web\.|[a-z]{2}\.)?([\w.-]+\.[a-z]{2,})/(\S+)", re.IGNORECASE
)
_PERSONAL = re.compile(r"linkedin\.com/in/|facebook\.com/profile\.php|facebook\.com/people/", re.IGNORECASE)
_FEDERATED = re.compile(r"@?([\w.-]+)@([\w.-]+\.[a-z]{2,})", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Profile:
    """A profile as it was recognised in a line; `network` "" when it can't be told."""

    network: str
    handle: str
    url: str = ""
    line: int = 0


def handle_key(handle: str) -> str:
    """A handle for comparing: without @, case and accents."""
    return fold(clean(handle).strip().lstrip("@").strip())


def looks_personal(handle: str, url: str) -> bool:
    """Whether a profile is a person's own and not a brand's page, by the shape of its address."""
    return bool(_PERSONAL.search(url) or _PERSONAL.search(handle))


def address(network: str, handle: str) -> str:
    """The usual address of a profile; "" where it can't be told from the handle."""
    name = handle.strip().lstrip("@")
    if network in PROFILES and name and " " not in name:
        return "https://" + PROFILES[network].format(name)
    return ""


def from_url(url: str) -> Profile | None:
    """The profile that an address leads to, if it is one of a network we know."""
    found = _URL.fullmatch(url.strip())
    if found is None or (network := _HOSTS.get(found[1].lower())) is None:
        return None
    parts = [part for part in re.split(r"[/?#]", found[2]) if part]
    skipped = {"company", "in", "profile", "channel", "c", "user", "pages", "people", "intent"}
    name = next((part for part in parts if part.lower() not in skipped), "")
    at = "" if network in ("facebook", "linkedin", "whatsapp", "google_business") else "@"
    return Profile(network, at + name.lstrip("@"), url.strip())


def from_list(text: str) -> Iterator[Profile]:
    """Profiles pasted one a line: "Instagram @horno", "ig: horno", an address, or columns of a table."""
    for number, line in enumerate(clean(text).splitlines(), 1):
        words = line.strip().strip("-•* \t")
        if not words:
            continue
        if (found := _one(words)) is not None:
            yield Profile(found.network, found.handle, found.url, number)
        else:
            yield Profile("", words, "", number)


def _one(words: str) -> Profile | None:
    parts = [part.strip() for part in re.split(r"[\t;,|]|\s*:\s+|\s+[-–]\s+", words) if part.strip()]
    for part in (*parts, *words.split()):
        if (profile := from_url(part)) is not None:
            return profile
    name, _, rest = (parts[0], "", " ".join(parts[1:])) if len(parts) > 1 else words.partition(" ")
    network = _NAMES.get(fold(name).strip(":"))
    if network and rest:
        return Profile(network, rest.strip(), address(network, rest))
    if _FEDERATED.fullmatch(words):
        return Profile("mastodon", words if words.startswith("@") else f"@{words}")
    return None
