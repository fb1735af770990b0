"""Queries of readers with known answers: the right page comes first, or nearly so."""

from __future__ import annotations

import json
import random
import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from conftest import SITE
from search_index import SearchIndex, fold
from search_page import SearchPage
from shown_text import shown_texts
from visits import Visitor

QUERIES = Path(__file__).with_name("search-queries.json")
DRAWN = 50
FIRST = 0.95
AMONG_THREE = 0.99


@dataclass(frozen=True)
class Case:
    """What a reader types, and the pages that are equally right."""

    kind: str
    query: str
    answers: list[str]


CASES = [
    Case(kind, query, answers)
    for kind, queries in json.loads(QUERIES.read_text(encoding="utf-8")).items()
    for query, answers in queries.items()
]


def test_queries_are_enough() -> None:
    """There are many, and every answer is a page of the site."""
    assert len(CASES) >= 120
    known = {address for address, _ in shown_texts(SITE)}
    assert [case.query for case in CASES if not known.issuperset(case.answers)] == []


def test_right_page_comes_first(
    visitor: Visitor, root: str, record_property: Callable[[str, object], None]
) -> None:
    """One reader asks them all, one after another."""
    places: dict[str, int | None] = {}
    with visitor.visit(root, "search.html") as visit:
        page = SearchPage(visit.page)
        found = {case.query: page.results(case.query) for case in CASES}
        visit.fail(visit.complaints)
    for case in CASES:
        results = found[case.query]
        places[case.query] = next((place for place, one in enumerate(results) if one in case.answers), None)
    first = sum(place == 0 for place in places.values()) / len(CASES)
    among_three = sum(place is not None and place < 3 for place in places.values()) / len(CASES)
    record_property("search: right page first", f"{first:.1%} of {len(CASES)} queries")
    record_property("search: right page among three", f"{among_three:.1%}")
    others = "\n".join(
        f"  {case.query} ({case.kind}): {'not found' if place is None else f'in place {place + 1}'},"
        f" first is {next(iter(found[case.query]), 'nothing')}"
        for case in CASES
        if (place := places[case.query]) != 0
    )
    if others:
        record_property("search: not first", f"\n{others}")
    assert first >= FIRST, others
    assert among_three >= AMONG_THREE, others


def test_names_and_phrases_drawn_by_lot(visitor: Visitor, root: str) -> None:
    """A name finds its own page first, a phrase a page that has it; nobody chose these queries."""
    chance = random.Random(99)
    named: dict[str, set[str]] = {}
    shown = dict(shown_texts(SITE))
    for document in SearchIndex(SITE.folder / "search").documents:
        # A short name stands on other pages than that of its agency.
        shown[document.address] += document.other_names
        for name in (document.title, *document.other_names):
            named.setdefault(name, set()).add(document.address)
    clauses = sorted(
        {clause for texts in shown.values() for text in texts for clause in re.findall("[一-鿿]{6,}", text)}
    )
    phrases = [clause[1:5] for clause in chance.sample(clauses, DRAWN)]
    right = {name: named[name] for name in chance.sample(sorted(named), DRAWN)}
    for phrase in phrases:
        right[phrase] = {
            address for address, texts in shown.items() if any(fold(phrase) in fold(text) for text in texts)
        }
    with visitor.visit(root, "search.html") as visit:
        page = SearchPage(visit.page)
        first = {query: next(iter(page.results(query)), None) for query in right}
        visit.fail([f"{query} finds {found}" for query, found in first.items() if found not in right[query]])
