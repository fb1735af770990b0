"""The box at the head of every page, and what it offers while one types."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

import axe
import layout
from conftest import SITE
from site_folder import SitePage
from visits import NO_SCRIPT, VARIANTS, Variant, Visitor

BOX = ".site-search input"
FOCUSED = "document.activeElement.id"
LOADED = """() => performance.getEntriesByType("resource").map(({ name }) => name)
    .filter((name) => /\\/search/.test(name))"""


def type_slowly(page: Page, text: str) -> None:
    """Type into the box as a reader does."""
    page.locator(BOX).focus()
    page.keyboard.type(text, delay=30)


@pytest.mark.parametrize("page", SITE.examples(), ids=lambda page: page.path)
def test_every_page_has_one_box(page: SitePage, visitor: Visitor, root: str) -> None:
    """One place to search from; the page of results has its own."""
    with visitor.visit(root, page) as visit:
        expect(visit.page.get_by_role("search")).to_have_count(1)


def test_loads_nothing_before_it_is_used(visitor: Visitor, root: str) -> None:
    """Who only reads pays nothing for search."""
    with visitor.visit(root, "index.html") as visit:
        assert visit.page.evaluate(LOADED) == []
        visit.page.locator(BOX).focus()
        visit.page.wait_for_function("() => globalThis.yardstickSearch?.offer !== undefined")
        assert visit.page.evaluate(LOADED) != []


def test_slash_leads_to_the_box(visitor: Visitor, root: str) -> None:
    """One key from anywhere, but not from where a slash is typed, nor with another key held."""
    with visitor.visit(root, "agencies.html") as visit:
        page = visit.page
        page.keyboard.press("Control+/")
        assert page.evaluate(FOCUSED) == ""
        page.locator("#filter").focus()
        page.keyboard.press("/")
        assert page.evaluate(FOCUSED) == "filter"
        expect(page.locator("#filter")).to_have_value("/")
        page.evaluate("document.activeElement.blur()")
        page.keyboard.press("/")
        expect(page.locator(BOX)).to_be_focused()
        expect(page.locator(BOX)).to_have_value("")
    with visitor.visit(root, "search.html") as visit:
        visit.page.keyboard.press("/")
        assert visit.page.evaluate(FOCUSED) == "query"


def test_suggestions_by_keyboard(visitor: Visitor, root: str) -> None:
    """Arrow keys go round through the options and the field, Escape closes, Enter opens what is chosen."""
    with visitor.visit(root, "policies.html") as visit:
        page = visit.page
        type_slowly(page, "县卫健局")
        box = page.get_by_role("combobox", name="搜索")
        options = page.get_by_role("option")
        expect(box).to_have_attribute("aria-expanded", "true")
        expect(options.first).to_contain_text("示例县卫生健康局")
        expect(page.locator(".site-search [role=status]")).to_contain_text(f"{options.count()}条建议")
        page.keyboard.press("ArrowUp")
        expect(options.last).to_have_attribute("aria-selected", "true")
        page.keyboard.press("ArrowDown")
        assert box.get_attribute("aria-activedescendant") is None
        page.keyboard.press("ArrowDown")
        expect(options.first).to_have_attribute("aria-selected", "true")
        assert box.get_attribute("aria-activedescendant") == options.first.get_attribute("id")
        page.keyboard.press("Escape")
        expect(options).to_have_count(0)
        expect(box).to_have_attribute("aria-expanded", "false")
        expect(box).to_have_value("县卫健局")
        page.keyboard.type("长")
        page.keyboard.press("Backspace")
        expect(options.first).to_be_visible()
        page.keyboard.press("ArrowDown")
        page.keyboard.press("Enter")
        expect(page.locator("h1")).to_contain_text("示例县卫生健康局")
        visit.fail(visit.complaints)


@pytest.mark.parametrize("typed", ["weisheng", "wjw", "疾控", "健康饶平", "村卫"])
def test_suggestions_from_a_page_below(typed: str, visitor: Visitor, root: str) -> None:
    """Names and titles are offered from any depth; a press opens them."""
    page = next(page for page in SITE.pages if page.path.startswith("agencies/"))
    with visitor.visit(root, page) as visit:
        type_slowly(visit.page, typed)
        first = visit.page.get_by_role("option").first
        expect(first).to_be_visible()
        title = first.locator(".suggestion-title").inner_text()
        first.click()
        expect(visit.page.locator("main")).to_contain_text(title)
        visit.fail(visit.complaints)


def test_enter_without_a_choice_searches(visitor: Visitor, root: str) -> None:
    """The box is a form: what was typed is asked for on the page of results."""
    with visitor.visit(root, "places.html") as visit:
        type_slowly(visit.page, "村卫生室")
        visit.page.keyboard.press("Enter")
        expect(visit.page.locator("#query")).to_have_value("村卫生室")
        expect(visit.page.locator(".result-title").first).to_contain_text("村卫生室")


def test_works_as_a_form_without_script(visitor: Visitor, root: str) -> None:
    """Without scripts the box leads to the page that says where else to look."""
    with visitor.visit(root, "indicators.html", NO_SCRIPT) as visit:
        visit.page.locator(BOX).fill("村医")
        visit.page.locator(BOX).press("Enter")
        expect(visit.page.locator("main .notice")).to_contain_text("搜索要用 JavaScript")


@pytest.mark.parametrize("variant", [*VARIANTS, Variant(own_colours=True)], ids=str)
def test_suggestions_can_be_read_by_everybody(variant: Variant, visitor: Visitor, root: str) -> None:
    """Open suggestions: no violation, no sideways scroll, nothing too small, the list below its box."""
    with visitor.visit(root, "index.html", variant) as visit:
        page = visit.page
        type_slowly(page, "卫生")
        expect(page.get_by_role("option").first).to_be_visible()
        page.keyboard.press("ArrowDown")
        heights = [box["height"] for each in page.get_by_role("option").all() if (box := each.bounding_box())]
        assert min(heights) >= 24
        parts = [page.get_by_role("listbox"), page.get_by_role("combobox")]
        edges = {round(box["x"]) for each in parts if (box := each.bounding_box())}
        assert len(edges) == 1, "the list stands below its box"
        visit.fail(
            visit.complaints + axe.violations(page) + layout.overhanging(page) + layout.small_targets(page)
        )
