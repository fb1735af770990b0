"""Pages opened in the browser, with everything that went wrong on the way."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Literal

from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page, Request, Response

from site_folder import SitePage


@dataclass(frozen=True)
class Variant:
    """How a reader looks at the site."""

    width: int = 1280
    scheme: Literal["light", "dark"] = "light"
    script: bool = True
    own_colours: bool = False
    no_motion: bool = False

    def __str__(self) -> str:
        """Name the variant in test names and messages."""
        wishes = {"no-script": not self.script, "own-colours": self.own_colours, "no-motion": self.no_motion}
        return "-".join([str(self.width), self.scheme, *(wish for wish, wanted in wishes.items() if wanted)])


DESKTOP = Variant()
PHONE = Variant(width=360)
NO_SCRIPT = Variant(script=False)
VARIANTS = [Variant(width, scheme) for width in (360, 1280) for scheme in ("light", "dark")]


@dataclass
class Visit:
    """One page in one variant; ``complaints`` grows while the page is open."""

    page: Page
    label: str
    complaints: list[str] = field(default_factory=list)

    def fail(self, faults: list[str]) -> None:
        """Fail the test, naming page and variant, if there are faults."""
        assert not faults, "\n  ".join([f"{self.label}:", *faults])


class Visitor:
    """Opens pages, each variant in a browser context that is kept."""

    def __init__(self, browser: Browser) -> None:
        """Keep the browser; contexts are made when first needed."""
        self._browser = browser
        self._contexts: dict[Variant, BrowserContext] = {}

    @contextmanager
    def visit(self, root: str, page: SitePage | str, variant: Variant = DESKTOP) -> Iterator[Visit]:
        """Open a page of the site at ``root`` and listen to it until it is closed."""
        path = page if isinstance(page, str) else page.path
        tab = self._context(variant).new_page()
        visit = Visit(tab, f"{path} [{variant}] at {root}")
        _listen(visit, origin=root)
        try:
            tab.goto(root + path)
            yield visit
        finally:
            tab.close()

    def _context(self, variant: Variant) -> BrowserContext:
        if variant not in self._contexts:
            self._contexts[variant] = self._browser.new_context(
                viewport={"width": variant.width, "height": 900},
                color_scheme=variant.scheme,
                java_script_enabled=variant.script,
                forced_colors="active" if variant.own_colours else "none",
                reduced_motion="reduce" if variant.no_motion else "no-preference",
            )
        return self._contexts[variant]


def _listen(visit: Visit, origin: str) -> None:
    """Write down console messages, exceptions, failed requests and requests that leave the site."""

    def console(message: ConsoleMessage) -> None:
        if message.type in ("error", "warning"):
            visit.complaints.append(f"console {message.type}: {message.text} ({message.location.get('url')})")

    def request(request: Request) -> None:
        if not request.url.startswith((origin, "data:")):
            visit.complaints.append(f"leaves the site: {request.url}")

    def response(response: Response) -> None:
        if response.status >= 400 and not response.request.is_navigation_request():
            visit.complaints.append(f"answered {response.status}: {response.url}")

    def failed(request: Request) -> None:
        visit.complaints.append(f"failed: {request.url} {request.failure}")

    visit.page.on("console", console)
    visit.page.on("pageerror", lambda error: visit.complaints.append(f"exception: {error}"))
    visit.page.on("request", request)
    visit.page.on("response", response)
    visit.page.on("requestfailed", failed)
