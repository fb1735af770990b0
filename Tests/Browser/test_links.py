"""Links of all pages, read from the files: what no script and no server is needed for."""

from __future__ import annotations

from conftest import SITE

# Reached by the form in the head of every page, by a wrong address, and by those who design.
NOT_LINKED = {"search.html", "404.html", "styleguide.html"}


def test_every_link_arrives() -> None:
    """Each address on each page is a file of the site, and its fragment an id there."""
    pages = {page.path: page for page in SITE.pages}
    faults = []
    for page in SITE.pages:
        for address in page.markup.links:
            if (target := page.resolve(address)) is None:
                continue
            path, fragment = target
            if not (SITE.folder / path).is_file():
                faults.append(f"{page.path}: {address} is no file")
            elif fragment and path in pages and fragment not in pages[path].markup.ids:
                faults.append(f"{page.path}: {address} is no place on that page")
    assert not faults, "\n".join(faults)


def test_every_page_is_reached() -> None:
    """Whoever starts at the home page and follows links can see everything."""
    pages = {page.path: page for page in SITE.pages}
    seen = {"index.html"}
    waiting = ["index.html"]
    while waiting:
        page = pages[waiting.pop()]
        found = {target[0] for address in page.markup.links if (target := page.resolve(address))}
        fresh = (found & pages.keys()) - seen
        seen |= fresh
        waiting += fresh
    assert pages.keys() - seen <= NOT_LINKED
