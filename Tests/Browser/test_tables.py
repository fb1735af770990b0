"""Sorting and filtering: by mouse, by keyboard, and whole without either."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Locator, Page, expect

from conftest import SITE
from site_folder import SitePage
from visits import NO_SCRIPT, Visit, Visitor

CELLS = """(table, column) =>
    [...table.tBodies[0].rows].map((row) => row.cells[column].textContent.trim())"""

IN_ORDER_OF_LANGUAGE = """(table, column) => {
    const collator = new Intl.Collator(document.documentElement.lang, { numeric: true });
    const texts = [...table.tBodies[0].rows].map((row) => row.cells[column].textContent.trim());
    return texts.every((text, index) => index === 0 || collator.compare(texts[index - 1], text) <= 0);
}"""

VISIBLE_ROWS = """() => [...document.querySelectorAll("tbody tr")]
    .filter((row) => row.checkVisibility()).map((row) => row.innerText)"""

NAMES = 0
TOTALS = 4


@pytest.fixture
def agencies(visitor: Visitor, root: str) -> Iterator[Page]:
    """The page of all agencies: names and counts, a table for each place."""
    with visitor.visit(root, "agencies.html") as visit:
        yield visit.page


def head(table: Locator, column: int) -> Locator:
    """The heading cell of a column."""
    return table.locator("thead th").nth(column)


def cells(table: Locator, column: int) -> list[str]:
    """What stands in a column, from the top."""
    found: list[str] = table.evaluate(CELLS, column)
    return found


def test_mouse_sorts_counts_from_the_top(agencies: Page) -> None:
    """The first click shows the most, the second the fewest; no row is lost."""
    table = agencies.locator("table.sortable").first
    before = cells(table, TOTALS)
    head(table, TOTALS).get_by_role("button").click()
    expect(head(table, TOTALS)).to_have_attribute("aria-sort", "descending")
    assert cells(table, TOTALS) == sorted(before, key=int, reverse=True)
    head(table, TOTALS).get_by_role("button").click()
    expect(head(table, TOTALS)).to_have_attribute("aria-sort", "ascending")
    assert cells(table, TOTALS) == sorted(before, key=int)


@pytest.mark.parametrize("key", ["Enter", "Space"])
def test_keyboard_sorts_names(agencies: Page, key: str) -> None:
    """The heading is a button that is reached and pressed; its column alone says that it is sorted."""
    table = agencies.locator("table.sortable").first
    before = cells(table, NAMES)
    head(table, TOTALS).get_by_role("button").click()
    head(table, NAMES).get_by_role("button").focus()
    agencies.keyboard.press(key)
    expect(head(table, NAMES)).to_have_attribute("aria-sort", "ascending")
    expect(table.locator("[aria-sort]")).to_have_count(1)
    assert table.evaluate(IN_ORDER_OF_LANGUAGE, NAMES)
    assert sorted(cells(table, NAMES)) == sorted(before)


def test_filter_keeps_what_is_asked_for(agencies: Page) -> None:
    """Typing leaves the rows that hold the words, says how many, and nothing typed brings all back."""
    rows = agencies.locator("table.sortable tbody tr")
    total = rows.count()
    field = agencies.get_by_role("main").get_by_role("searchbox")
    field.focus()
    agencies.keyboard.type("农业农村")
    texts: list[str] = agencies.evaluate(VISIBLE_ROWS)
    assert 0 < len(texts) < total
    assert all("农业农村" in text for text in texts)
    expect(agencies.locator(".filter output")).to_have_text(f"{len(texts)} / {total}")
    field.fill("")
    assert len(agencies.evaluate(VISIBLE_ROWS)) == total


def sortable() -> list[SitePage]:
    """One page of each page type with a table that can be sorted."""
    return [page for page in SITE.examples() if "sortable" in page.file.read_text(encoding="utf-8")]


@pytest.mark.parametrize("page", sortable(), ids=lambda page: page.path)
def test_whole_without_script(page: SitePage, visitor: Visitor, root: str) -> None:
    """Without scripts every row is there, and no control that does nothing."""
    with visitor.visit(root, page) as visit:
        expected = visit.page.evaluate(VISIBLE_ROWS)
    with visitor.visit(root, page, NO_SCRIPT) as visit:
        assert visit.page.evaluate(VISIBLE_ROWS) == expected
        assert visit.page.locator("main").locator("button, input").count() == 0


@pytest.mark.parametrize("page", sortable(), ids=lambda page: page.path)
def test_head_stays_in_sight(page: SitePage, visitor: Visitor, root: str) -> None:
    """Half-way down the longest table of a page, one still reads what the columns mean."""
    with visitor.visit(root, page) as visit:
        heights: list[float] = visit.page.locator("table.sortable").evaluate_all(
            "(tables) => tables.map((table) => table.offsetHeight)"
        )
        height = max(heights)
        if height < 900:
            pytest.skip(f"no table of {page.path} is higher than the screen")
        check_head(visit, visit.page.locator("table.sortable").nth(heights.index(height)), height)


def check_head(visit: Visit, table: Locator, height: float) -> None:
    """Scroll to the middle of the table and look for its head at the top of the screen."""
    table.evaluate(
        "(table, depth) => window.scrollTo(0, table.getBoundingClientRect().top + scrollY + depth)",
        height / 2,
    )
    box = table.locator("thead th").first.bounding_box()
    assert box
    if not 0 <= box["y"] < 200:
        visit.fail([f"the table head stands at {box['y']:.0f} px"])
