"""Our search and Pagefind's, each asked one query in a browser that has loaded nothing before."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

from playwright.sync_api import Browser

from benchmark_queries import Query
from measured_server import Traffic

# What Pagefind's default interface does for its first page of results: it asks, then loads the first five.
PAGEFIND_PAGE = """\
<!doctype html>
<html lang="zh-CN"><meta charset="utf-8"><title>Pagefind</title><body><script type="module">
const pagefind = await import("./pagefind/pagefind.js");
const query = new URLSearchParams(location.search).get("q");
const search = await pagefind.search(query);
const shown = await Promise.all(search.results.slice(0, 5).map((result) => result.data()));
for (const { raw_url } of shown) {
  const item = document.createElement("p");
  item.dataset.searchResult = raw_url.replace(/^\\//, "");
  document.body.append(item);
}
document.body.dataset.searchState = "done";
</script></body></html>
"""

DONE = """() => document.querySelector('[data-search-state="done"]') && performance.now()"""
RESULTS = "(results) => results.slice(0, 5).map((result) => result.dataset.searchResult)"


@dataclass(frozen=True)
class Answer:
    """What one query cost, and what it found first."""

    requests: int
    size: int
    """Bytes that this query alone took."""
    once: int
    """Bytes of what is loaded once a visit: script, root, and what else every query needs."""
    milliseconds: float
    """From opening the page to its results."""
    found: list[str]


@dataclass(frozen=True)
class Engine:
    """A page that searches, and where its files lie."""

    name: str
    page: str
    costs: tuple[str, ...]
    """Folders of what a query loads."""
    basis: tuple[str, ...]
    """Folders and files of what is loaded once."""

    def ask(self, query: Query, browser: Browser, address: str, traffic: Traffic) -> Answer:
        """Open the page with the query and wait for its results."""
        context = browser.new_context()
        page = context.new_page()
        traffic.sent.clear()
        page.goto(f"{address}{self.page}?q={quote(query.text)}", wait_until="commit")
        milliseconds = page.wait_for_function(DONE, timeout=60_000).json_value()
        found = page.locator("[data-search-result]").evaluate_all(RESULTS)
        paid = traffic.matching(*self.costs)
        once = [entry for entry in traffic.matching(*self.basis) if entry not in paid]
        context.close()
        return Answer(
            len(paid), sum(size for _, size in paid), sum(size for _, size in once), milliseconds, found
        )


OURS = Engine(
    "Yardstick",
    page="site/search.html",
    costs=("site/search/terms/", "site/search/texts/", "site/search/sounds"),
    basis=("site/search/", "site/assets/search"),
)
PAGEFIND = Engine(
    "Pagefind",
    page="pagefind.html",
    costs=("pagefind/index/", "pagefind/fragment/", "pagefind/filter/"),
    basis=("pagefind/",),
)


def write_pagefind_page(folder: Path) -> None:
    """Put Pagefind's page beside its index."""
    (folder / PAGEFIND.page).write_text(PAGEFIND_PAGE, encoding="utf-8")
