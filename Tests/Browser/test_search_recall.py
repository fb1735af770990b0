"""Any two characters next to each other in a page find that page."""

from __future__ import annotations

import random
from collections.abc import Callable
from functools import cache

from conftest import SITE
from search_index import SearchIndex, pairs
from search_page import SearchPage
from shown_text import shown_texts
from visits import Visitor

SAMPLE = 40


@cache
def shown_pairs() -> dict[str, set[str]]:
    """The pairs of every document, by its address, from the pages alone."""
    return {address: {pair for text in texts for pair in pairs(text)} for address, texts in shown_texts(SITE)}


def test_every_pair_finds_its_document(record_property: Callable[[str, object], None]) -> None:
    """The list of each pair of each document has that document."""
    index = SearchIndex(SITE.folder / "search")
    found = {document.address: number for number, document in enumerate(index.documents)}
    assert sorted(found) == sorted(shown_pairs())
    missed = [
        f"{pair} of {address}"
        for address, own in shown_pairs().items()
        for pair in sorted(own)
        if found[address] not in index.lists.get(pair, {})
    ]
    record_property("search: pairs of all documents", sum(map(len, shown_pairs().values())))
    assert not missed, f"{len(missed)} pairs do not find their document:\n" + "\n".join(missed[:200])


def test_pairs_find_pages_in_the_browser(visitor: Visitor, root: str) -> None:
    """The page of search lists every document that has a pair, for pairs drawn by lot, always the same."""
    every = sorted({pair for own in shown_pairs().values() for pair in own})
    drawn = random.Random(6).sample(every, SAMPLE)
    with visitor.visit(root, "search.html") as visit:
        page = SearchPage(visit.page)
        faults = [
            f"{pair} lacks {', '.join(sorted(missing))}"
            for pair in drawn
            if (
                missing := {address for address, own in shown_pairs().items() if pair in own}
                - set(page.all_results(pair))
            )
        ]
        visit.fail(faults)
