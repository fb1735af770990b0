"""The same pages from the disk, at the root of a host, below a path, and without scripts."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import pytest

from conftest import SITE
from site_folder import SitePage
from visits import DESKTOP, NO_SCRIPT, Variant, Visit, Visitor

# What only readers with scripts see, or only those without; everything else must be there for both.
MADE_BY_SCRIPT = ".filter, .search-page, noscript"

SITEMAP = "sitemap.xml 全部页面的地址，供搜索引擎使用"

CONTENT = """(added) => {
    document.querySelectorAll(added).forEach((each) => each.replaceChildren());
    return {
        text: document.querySelector("main").innerText,
        links: [...document.links].map((link) => link.href),
    };
}"""


@dataclass(frozen=True)
class Content:
    """What a page gives its reader: lines of text, and links as paths below the root of the site."""

    lines: list[str]
    links: list[str]

    @staticmethod
    def of(visit: Visit, root: str) -> Content:
        """Read an opened page."""
        found = visit.page.evaluate(CONTENT, MADE_BY_SCRIPT)
        lines = [" ".join(line.split()) for line in found["text"].splitlines()]
        return Content([line for line in lines if line], [link.removeprefix(root) for link in found["links"]])


# The page for missing addresses has its own test.
PAGES = [page for page in SITE.examples() if page.path != "404.html"]


@pytest.fixture(scope="module", params=PAGES, ids=lambda page: page.path)
def example(request: pytest.FixtureRequest) -> SitePage:
    """One page of each page type."""
    page: SitePage = request.param
    return page


@pytest.fixture(scope="module")
def expected(example: SitePage, visitor: Visitor, root: str) -> Iterator[Content]:
    """The page as most readers get it."""
    with visitor.visit(root, example) as visit:
        yield Content.of(visit, root)


def compare(visitor: Visitor, root: str, page: SitePage, expected: Content, variant: Variant) -> None:
    """Fail unless the page says the same here, with the same links, and nothing goes wrong."""
    with visitor.visit(root, page, variant) as visit:
        content = Content.of(visit, root)
        faults = [f"missing text: {line}" for line in expected.lines if line not in content.lines]
        faults += [f"additional text: {line}" for line in content.lines if line not in expected.lines]
        faults += [f"missing link: {link}" for link in expected.links if link not in content.links]
        visit.fail(visit.complaints + faults)


def test_without_script(example: SitePage, expected: Content, visitor: Visitor, root: str) -> None:
    """Scripts only enhance."""
    compare(visitor, root, example, expected, NO_SCRIPT)


def test_from_disk(example: SitePage, expected: Content, visitor: Visitor, from_disk: str) -> None:
    """A folder on a memory stick is a site."""
    compare(visitor, from_disk, example, expected, DESKTOP)


def test_below_a_path(example: SitePage, expected: Content, visitor: Visitor, below: str) -> None:
    """Links stay below the path, for the host has nothing else."""
    # Only a site that knows its own address has a sitemap to offer.
    addition = [SITEMAP] if example.path == "data.html" else []
    compare(visitor, below, example, Content(expected.lines + addition, expected.links), DESKTOP)


@pytest.mark.parametrize("address", ["gone.html", "no/such/page.html"])
def test_missing_address(address: str, visitor: Visitor, below: str) -> None:
    """Whoever follows a dead link gets the page for it, whole and with ways out, however deep the address."""
    with visitor.visit(below, "404.html") as page:
        expected = Content.of(page, below)
    with visitor.visit(below, address) as visit:
        visit.complaints = [
            each for each in visit.complaints if f"404 (Not Found) ({below}{address})" not in each
        ]
        content = Content.of(visit, below)
        ways_out = [link for link in content.links if not (SITE.folder / link.partition("#")[0]).is_file()]
        visit.fail(visit.complaints + [f"leads nowhere: {link}" for link in ways_out])
        assert content == expected
