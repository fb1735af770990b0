"""Writes the two pictures of the README from the built site: always the same size and the same pages."""

from __future__ import annotations

from dataclasses import dataclass

from playwright.sync_api import sync_playwright

from conftest import SITE, launch
from site_folder import REPOSITORY

IMAGES = REPOSITORY / "Documentation/images"
LIMIT = 200_000
WIDTH = 1280


@dataclass(frozen=True)
class Picture:
    """A page, and how much of it is shown."""

    name: str
    path: str
    height: int


PICTURES = [
    Picture("home.png", "index.html", height=800),
    Picture("indicator.png", "indicators/shili-life-expectancy.html", height=1000),
]


def main() -> None:
    """Take the pictures: a desk, light."""
    IMAGES.mkdir(parents=True, exist_ok=True)
    with sync_playwright() as playwright:
        browser = launch(playwright)
        page = browser.new_page(color_scheme="light")
        for picture in PICTURES:
            page.set_viewport_size({"width": WIDTH, "height": picture.height})
            page.goto(f"{SITE.folder.as_uri()}/{picture.path}")
            file = IMAGES / picture.name
            page.screenshot(path=file, animations="disabled", caret="hide")
            size = file.stat().st_size
            assert size <= LIMIT, f"{file} has {size} bytes, more than {LIMIT}"
            print(f"{file.relative_to(REPOSITORY)}: {size} bytes")
        browser.close()


if __name__ == "__main__":
    main()
