"""Readers who enlarge, who choose their own colours, who do not want things to move."""

from __future__ import annotations

import pytest

import layout
from conftest import SITE
from layout import NAME
from site_folder import SitePage
from visits import PHONE, Variant, Visitor

NARROWEST = 320
ZOOMED = 640

# Words of a status that would not be read: no size, or in the colour of what lies behind them.
UNREAD_STATUSES = (
    "() => {"
    + NAME
    + """
    return [...document.querySelectorAll(".status")]
        .filter((status) => status.checkVisibility())
        .filter((status) => {
            const { color, backgroundColor } = getComputedStyle(status);
            return !status.innerText.trim() || status.offsetWidth === 0 || color === backgroundColor;
        })
        .map((status) => `${name(status)} cannot be read`);
}"""
)

MOTION = """() => [
    ...document.getAnimations().map((each) => `moves: ${each.animationName ?? each.transitionProperty}`),
    ...getComputedStyle(document.documentElement).scrollBehavior === "smooth" ? ["scrolls smoothly"] : [],
]"""


@pytest.mark.parametrize("page", SITE.examples(), ids=lambda page: page.path)
def test_reflows(page: SitePage, visitor: Visitor, root: str) -> None:
    """No sideways scroll at 320 px, at 200 % zoom on a desk, and with letters twice as large."""
    with visitor.visit(root, page, PHONE) as visit:
        faults = []
        for width in (NARROWEST, ZOOMED):
            visit.page.set_viewport_size({"width": width, "height": 450})
            faults += layout.overhanging(visit.page)
        visit.page.set_viewport_size({"width": 1280, "height": 900})
        visit.page.evaluate("document.documentElement.style.fontSize = '200%'")
        faults += [f"at twice the size of text: {fault}" for fault in layout.overhanging(visit.page)]
        visit.page.set_viewport_size({"width": PHONE.width, "height": 900})
        visit.fail(faults)


@pytest.mark.parametrize("page", SITE.examples(), ids=lambda page: page.path)
def test_own_colours_and_no_motion(page: SitePage, visitor: Visitor, root: str) -> None:
    """Forced colours leave every status readable, and nothing moves where no motion is wanted."""
    with visitor.visit(root, page, Variant(own_colours=True, no_motion=True)) as visit:
        visit.fail(visit.complaints + visit.page.evaluate(UNREAD_STATUSES) + visit.page.evaluate(MOTION))
