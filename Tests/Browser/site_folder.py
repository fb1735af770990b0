"""The built site as files on disk."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from functools import cached_property
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

REPOSITORY = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class SitePage:
    """One HTML file of the site; ``path`` is its address below the site's root."""

    folder: Path
    path: str

    @property
    def file(self) -> Path:
        """Where the page lies on disk."""
        return self.folder / self.path

    @property
    def size(self) -> int:
        """The page's own bytes."""
        return self.file.stat().st_size

    @cached_property
    def markup(self) -> Markup:
        """What the page's tags say."""
        markup = Markup()
        markup.feed(self.file.read_text(encoding="utf-8"))
        return markup

    @property
    def kind(self) -> str:
        """The page type: a top page is one of its own; in a folder, folder and class of ``main`` tell it.

        So a new page type is covered without being listed anywhere.
        """
        folder, separator, _ = self.path.partition("/")
        if not separator:
            return self.path.removesuffix(".html")
        found = re.search(r"<main[^>]*\b(page-[\w-]+)", self.file.read_text(encoding="utf-8"))
        return f"{folder}/{found.group(1) if found else ''}"

    def resolve(self, address: str) -> tuple[str, str] | None:
        """Path below the root and fragment that an address on this page means; ``None`` outside the site."""
        parts = urlsplit(address)
        if parts.scheme or parts.netloc:
            return None
        target = urlsplit(urljoin(f"/{self.path}", address))
        return unquote(target.path).removeprefix("/"), unquote(target.fragment)


class Markup(HTMLParser):
    """Collects links, ids, scripts and style sheets of a page."""

    def __init__(self) -> None:
        """Start with nothing seen."""
        super().__init__()
        self.links: list[str] = []
        self.ids: list[str] = []
        self.style_sheets: list[str] = []
        self.scripts: list[dict[str, str | None]] = []

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        """Note what the tests ask for."""
        values = dict(attributes)
        if identifier := values.get("id"):
            self.ids.append(identifier)
        match tag:
            case "a" if (address := values.get("href")) is not None:
                self.links.append(address)
            case "link" if values.get("rel") == "stylesheet":
                self.style_sheets.append(values.get("href") or "")
            case "script":
                self.scripts.append(values)


@dataclass(frozen=True)
class SiteFolder:
    """A folder that ``yardstick build`` wrote."""

    folder: Path

    @cached_property
    def pages(self) -> list[SitePage]:
        """Every page, in the order of paths."""
        paths = sorted(self.folder.rglob("*.html"))
        return [SitePage(self.folder, path.relative_to(self.folder).as_posix()) for path in paths]

    @cached_property
    def kinds(self) -> dict[str, list[SitePage]]:
        """The pages of each page type, lightest first."""
        kinds: defaultdict[str, list[SitePage]] = defaultdict(list)
        for page in sorted(self.pages, key=lambda page: (page.size, page.path)):
            kinds[page.kind].append(page)
        return dict(sorted(kinds.items()))

    def examples(self) -> list[SitePage]:
        """The fullest page of each page type."""
        return [pages[-1] for pages in self.kinds.values()]

    def bare(self) -> list[SitePage]:
        """The emptiest page of each page type that has several."""
        return [pages[0] for pages in self.kinds.values() if len(pages) > 1]
