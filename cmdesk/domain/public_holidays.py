"""The public holidays of a country and of a region of it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from functools import cache

from cmdesk.domain.text import fold, words

_LANGUAGES = {"es": "es", "en": "en_US"}


def calendar(country: str, region: str = "", language: str = "es") -> Mapping[dt.date, str]:
    """The names of the holidays by date; none for a country that isn't known.

    `country` is an ISO 3166 code, `region` as people write it ("Comunitat Valenciana"); with an unknown one
    there are only the holidays of the country. Each year comes in when one of its dates is first asked for.
    Names are in `language` ("es", "en") where they are known in it, otherwise in the country's own.
    """
    if not _known(country):
        return {}
    import holidays  # a tenth of a second, for those who need it

    subdivision = _code(country, region) if region else ""
    return holidays.country_holidays(country, subdivision or None, language=_LANGUAGES.get(language))


def in_year(country: str, region: str, year: int, language: str) -> list[tuple[dt.date, str]]:
    """The holidays of a year in the order of the calendar, as `calendar` tells them."""
    found = calendar(country, region, language)
    found.get(dt.date(year, 1, 1))
    return sorted((day, name) for day, name in found.items() if day.year == year)


def knows_region(country: str, region: str) -> bool:
    """Whether the holidays of that region, rather than only those of the country, are known."""
    return bool(_code(country, region))


def _code(country: str, region: str) -> str:
    """The region's code: by its code or name, or by a name within what was written, the longest one."""
    codes, said = _regions(country), fold(region).strip()
    if said in codes:
        return codes[said]
    spoken = set(words(said))
    within = [name for name in codes if len(name) > 3 and set(words(name)) <= spoken]
    return codes[max(within, key=len)] if within else ""


@cache
def _known(country: str) -> bool:
    import holidays

    return country in holidays.list_supported_countries()


@cache
def _regions(country: str) -> Mapping[str, str]:
    """The code of each region by its folded code and names."""
    found = calendar(country)
    aliases = getattr(found, "subdivisions_aliases", {})
    plain = {code: code for code in getattr(found, "subdivisions", ())}
    return {fold(name): code for name, code in {**plain, **aliases}.items()}
