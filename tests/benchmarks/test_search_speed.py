"""Each keystroke in the palette, over 100,000 replies of which 20,000 are the active client's."""

import statistics
from time import perf_counter

import pytest

from cmdesk.services import search
from tests.benchmarks.realistic import everyday_queries


@pytest.mark.parametrize("query", ["e", "de", "pedido", "retras", "entrega mañ", "facutra"])
def test_one_query(benchmark, big_client, query):
    search.find(big_client, "calienta")
    benchmark(search.find, big_client, query)


def test_every_keystroke_of_everyday_queries(benchmark, big_client):
    search.find(big_client, "calienta")
    times = []

    def type_all():
        for query in everyday_queries():
            start = perf_counter()
            search.find(big_client, query)
            times.append((perf_counter() - start) * 1000)

    benchmark.pedantic(type_all, rounds=3)
    cuts = statistics.quantiles(times, n=100)
    benchmark.extra_info.update(
        p50_ms=round(cuts[49], 2), p95_ms=round(cuts[94], 2), p99_ms=round(cuts[98], 2)
    )
