"""What holds on every page type, in light and dark, on a phone and on a desk."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

import axe
import layout
from conftest import SITE
from site_folder import SitePage
from visits import PHONE, VARIANTS, Variant, Visit, Visitor

VISITS = [
    *((page, variant) for page in SITE.examples() for variant in VARIANTS),
    *((page, PHONE) for page in SITE.bare()),
]


@pytest.fixture(scope="module", params=VISITS, ids=lambda visit: f"{visit[0].path}-{visit[1]}")
def visit(request: pytest.FixtureRequest, visitor: Visitor, root: str) -> Iterator[Visit]:
    """Open each page once in each variant; all tests of this file look at it."""
    page: SitePage
    variant: Variant
    page, variant = request.param
    with visitor.visit(root, page, variant) as visit:
        yield visit


def test_scrolls_downwards_only(visit: Visit) -> None:
    """Wide tables and charts scroll in a box of their own."""
    visit.fail(layout.overhanging(visit.page))


def test_targets_can_be_hit(visit: Visit) -> None:
    """Everything one can press that is not part of a sentence measures at least 24 pixels."""
    visit.fail(layout.small_targets(visit.page))


def test_is_accessible(visit: Visit) -> None:
    """Axe finds nothing to say against WCAG 2.2 AA."""
    visit.fail(axe.violations(visit.page))


def test_nothing_goes_wrong(visit: Visit) -> None:
    """No console message, no failed request, none that leaves the host."""
    visit.fail(visit.complaints)
