"""The page of search as a reader uses it."""

from __future__ import annotations

from playwright.sync_api import Page

SHOWN = """(query) => document.querySelector(`[data-search-state="done"]`)?.dataset.searchQuery === query"""
MORE = "[data-search-more]:visible"


class SearchPage:
    """The open page ``search.html``; queries are typed into its box."""

    def __init__(self, page: Page) -> None:
        """Keep the page."""
        self._page = page

    def results(self, query: str) -> list[str]:
        """The addresses of the first results, in the order shown."""
        self._page.locator("main input[name=q]").fill(query)
        self._wait(query)
        return self._shown()

    def all_results(self, query: str) -> list[str]:
        """The addresses of all results."""
        shown = self.results(query)
        while self._page.locator(MORE).count():
            self._page.locator(MORE).click()
            self._page.wait_for_function(
                "(count) => document.querySelectorAll('[data-search-result]').length > count", arg=len(shown)
            )
            self._wait(query)
            shown = self._shown()
        return shown

    def _wait(self, query: str) -> None:
        self._page.wait_for_function(SHOWN, arg=query, timeout=10_000)

    def _shown(self) -> list[str]:
        addresses: list[str] = self._page.locator("[data-search-result]").evaluate_all(
            "(results) => results.map((result) => result.dataset.searchResult)"
        )
        return addresses
