"""What a reader has to load before the first page is there."""

from __future__ import annotations

from collections.abc import Callable
from statistics import median

import pytest

from conftest import SITE
from site_folder import SitePage
from visits import Visitor

FIRST_PAINT = """() => new Promise((resolve) => {
    new PerformanceObserver(() => resolve(true)).observe({ type: "paint", buffered: true });
    setTimeout(() => resolve(false), 5000);
})"""

KILOBYTE = 1000
PAGE = 60 * KILOBYTE
STYLE = 40 * KILOBYTE
SCRIPTS = 15 * KILOBYTE
SEARCH_SCRIPTS = 67 * KILOBYTE

# Page types that may weigh more, and why. A new type is held to the limit.
HEAVY = {
    "policies/page-policy": "the whole text of a document with all its measures, read like a book",
    "a-z": "lists every name of every agency and indicator",
    "agencies": "lists every agency of every place",
    "progress": "lists every policy, domain and agency",
    "timeline": "lists every commitment of every year",
    "indicators": "lists every indicator",
    "targets": "lists every target under its status",
    "search": "has the engine of search with it, which other pages load when somebody searches",
    "styleguide": "shows every component; nobody is led to it",
}


def kilobytes(size: float) -> str:
    """Write a size for people."""
    return f"{size / KILOBYTE:.1f} kB"


def weight(page: SitePage) -> int:
    """HTML, style sheets and scripts of a page, in bytes as they lie on the disk."""
    addresses = page.markup.style_sheets + [script.get("src") or "" for script in page.markup.scripts]
    parts = {target[0] for address in addresses if (target := page.resolve(address))}
    return page.size + sum((SITE.folder / part).stat().st_size for part in parts)


Record = Callable[[str, object], None]


def test_pages_are_light(record_property: Record) -> None:
    """A typical page of each type weighs no more than 60 kB."""
    weights = {page: weight(page) for page in SITE.pages}
    heaviest = max(weights, key=lambda page: weights[page])
    record_property("page weight, median", kilobytes(median(weights.values())))
    record_property("page weight, largest", f"{kilobytes(weights[heaviest])} ({heaviest.path})")
    typical = {kind: median(weights[page] for page in pages) for kind, pages in SITE.kinds.items()}
    faults = [
        f"{kind}: a typical page weighs {kilobytes(size)}"
        for kind, size in typical.items()
        if size > PAGE and kind not in HEAVY
    ]
    assert not faults, "\n".join(faults)


def test_exceptions_are_needed() -> None:
    """Every kind excused from the limit exists."""
    assert HEAVY.keys() <= SITE.kinds.keys()


def test_assets_are_light(record_property: Record) -> None:
    """Style and scripts stay within what Documentation/Themes.md promises."""
    style = (SITE.folder / "assets/style.css").stat().st_size
    sizes = {file.name: file.stat().st_size for file in (SITE.folder / "assets").glob("*.js")}
    search = sum(size for name, size in sizes.items() if name.startswith("search"))
    scripts = sum(sizes.values()) - search
    record_property("style.css", kilobytes(style))
    record_property("scripts", kilobytes(scripts))
    record_property("scripts of search", kilobytes(search))
    assert style <= STYLE
    assert scripts <= SCRIPTS
    assert search <= SEARCH_SCRIPTS


@pytest.mark.parametrize("page", SITE.examples(), ids=lambda page: page.path)
def test_one_style_sheet_and_no_script_before_the_text(page: SitePage) -> None:
    """Nothing else stands between the answer of the server and the first paint."""
    assert len(page.markup.style_sheets) == 1
    inline = [script for script in page.markup.scripts if not script.get("src")]
    blocking = [script for script in page.markup.scripts if "defer" not in script and "async" not in script]
    assert not inline, f"{page.path} has inline scripts: {inline}"
    assert not blocking, f"{page.path} waits for scripts: {blocking}"


def test_paints_while_scripts_are_on_their_way(visitor: Visitor, root: str) -> None:
    """The home page is seen although its scripts never arrive."""
    with visitor.visit(root, "404.html") as visit:
        visit.page.route("**/*.js", lambda route: None)
        visit.page.goto(f"{root}index.html", wait_until="commit")
        painted: bool = visit.page.evaluate(FIRST_PAINT)
        state: str = visit.page.evaluate("document.readyState")
        visit.page.unroute_all(behavior="ignoreErrors")
    assert painted
    assert state != "complete", "the scripts were not held back"
