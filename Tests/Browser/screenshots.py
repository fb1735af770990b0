"""Writes the two pictures of the README from the built site: always the same size and the same pages."""

from __future__ import annotations

from playwright.sync_api import sync_playwright

from conftest import SITE, launch
from site_folder import REPOSITORY

IMAGES = REPOSITORY / "Documentation/images"
LIMIT = 200_000
PICTURES = {
    "home.png": "index.html",
    "indicator.png": "indicators/shili-life-expectancy.html",
}


def main() -> None:
    """Take the pictures: a desk, light."""
    IMAGES.mkdir(parents=True, exist_ok=True)
    with sync_playwright() as playwright:
        browser = launch(playwright)
        page = browser.new_page(viewport={"width": 1280, "height": 800}, color_scheme="light")
        for name, path in PICTURES.items():
            page.goto(f"{SITE.folder.as_uri()}/{path}")
            picture = IMAGES / name
            page.screenshot(path=picture, animations="disabled", caret="hide")
            size = picture.stat().st_size
            assert size <= LIMIT, f"{picture} has {size} bytes, more than {LIMIT}"
            print(f"{picture.relative_to(REPOSITORY)}: {size} bytes")
        browser.close()


if __name__ == "__main__":
    main()
