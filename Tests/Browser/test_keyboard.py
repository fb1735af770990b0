"""Readers without a mouse."""

from __future__ import annotations

import pytest

from conftest import SITE
from layout import NAME
from site_folder import SitePage
from visits import Visitor

FOCUSED = "document.activeElement.getAttribute('href') ?? document.activeElement.localName"

# Every element one can reach gets the focus as from the keyboard; returned is what one would not see.
UNSEEN = (
    "() => {"
    + NAME
    + """
    const covered = (element) => {
        const box = element.getClientRects()[0];
        const middle = (start, end, size) => (Math.max(start, 0) + Math.min(end, size)) / 2;
        const hit = document.elementFromPoint(
            middle(box.left, box.right, innerWidth), middle(box.top, box.bottom, innerHeight));
        return !hit || !(element.contains(hit) || hit.contains(element));
    };
    const fault = (element) => {
        element.focus({ focusVisible: true });
        const style = getComputedStyle(element);
        if (document.activeElement !== element) return "does not take the focus";
        if (style.outlineStyle === "none" || parseFloat(style.outlineWidth) < 2) return "shows no focus";
        if (covered(element)) return "is covered or out of sight while it has the focus";
    };
    return [...document.querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex]")]
        .filter((element) => element.tabIndex >= 0 && element.checkVisibility())
        .map((element) => [element, fault(element)])
        .filter(([, fault]) => fault)
        .map(([element, fault]) => `${name(element)} ${fault}`);
}"""
)


@pytest.mark.parametrize("page", SITE.examples(), ids=lambda page: page.path)
def test_focus_is_seen(page: SitePage, visitor: Visitor, root: str) -> None:
    """Whatever has the focus shows it, in sight and covered by nothing."""
    with visitor.visit(root, page) as visit:
        visit.fail(visit.page.evaluate(UNSEEN))


@pytest.mark.parametrize("page", SITE.examples(), ids=lambda page: page.path)
def test_first_key_skips_the_menu(page: SitePage, visitor: Visitor, root: str) -> None:
    """The first Tab shows the skip link; pressed, it leads past the menu."""
    with visitor.visit(root, page) as visit:
        keyboard = visit.page.keyboard
        keyboard.press("Tab")
        assert visit.page.evaluate(FOCUSED) == "#main", visit.label
        box = visit.page.locator(":focus").bounding_box()
        assert box
        assert box["x"] >= 0, f"{visit.label}: the skip link stays out of sight"
        keyboard.press("Enter")
        keyboard.press("Tab")
        assert visit.page.evaluate("!document.activeElement.closest('header')"), visit.label
