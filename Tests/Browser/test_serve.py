"""The preview: a page follows what is written, and a mistake lies over it until it is mended."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from axe import violations
from site_folder import REPOSITORY
from visits import VARIANTS, Variant, Visitor
from web_server import free_port

LIST = "#yardstick-preview .problems"
GOOD = "---\ntitle: 关于\n---\n" + "一段说明。\n\n" * 200
BAD = "---\ntitel: 关于\n---\n一段说明。\n"


@dataclass
class Preview:
    """A running ``yardstick serve`` on content of its own."""

    address: str
    about: Path


@pytest.fixture
def preview(tmp_path: Path) -> Iterator[Preview]:
    """Serve a copy of the shipped content."""
    content = shutil.copytree(REPOSITORY / "Content", tmp_path / "Content")
    about = content / "pages/about.md"
    about.write_text(GOOD, encoding="utf-8")
    program = os.environ.get("YARDSTICK", REPOSITORY / ".build/debug/yardstick")
    port = free_port()
    command = [program, "serve", "--port", str(port), "--content", content, "--language", "zh"]
    server = subprocess.Popen(command, cwd=REPOSITORY, stdout=subprocess.PIPE, text=True)
    assert server.stdout
    assert str(port) in server.stdout.readline()
    yield Preview(f"http://127.0.0.1:{port}/", about)
    server.terminate()
    assert server.wait() == 0
    server.stdout.close()


def test_an_edit_reloads_and_keeps_the_place(preview: Preview, visitor: Visitor) -> None:
    """The changed page appears by itself, scrolled as before, and no script of the page fails."""
    with visitor.visit(preview.address, "about.html") as visit:
        visit.page.evaluate("scrollTo(0, 1500)")
        preview.about.write_text(GOOD + "新的一段。\n", encoding="utf-8")
        expect(visit.page.get_by_text("新的一段。")).to_have_count(1)
        visit.page.wait_for_function("scrollY === 1500")
        visit.fail(visit.complaints)


@pytest.mark.parametrize("variant", VARIANTS, ids=str)
def test_a_mistake_lies_over_the_page_until_mended(
    variant: Variant, preview: Preview, visitor: Visitor
) -> None:
    """The list says where, what and what was meant; it can be read by everybody, and goes."""
    with visitor.visit(preview.address, "about.html", variant) as visit:
        page: Page = visit.page
        preview.about.write_text(BAD, encoding="utf-8")
        problems = page.locator(LIST)
        expect(problems).to_be_visible()
        expect(problems).to_contain_text("pages/about.md:2:1")
        expect(problems.locator("mark", has_text="titel")).to_have_count(1)
        expect(problems).to_contain_text("是否应为“title”？")
        expect(page.get_by_text("一段说明。").first).to_be_attached()
        visit.fail(visit.complaints + violations(page))
        preview.about.write_text(GOOD + "改好了。\n", encoding="utf-8")
        expect(page.get_by_text("改好了。")).to_have_count(1)
        expect(problems).to_have_count(0)


@pytest.mark.parametrize("variant", VARIANTS, ids=str)
def test_a_page_of_mistakes_can_be_read(variant: Variant, tmp_path: Path, visitor: Visitor) -> None:
    """Where there never was a good site, the list is a page, and becomes the site when mended."""
    content = shutil.copytree(REPOSITORY / "Content", tmp_path / "Content")
    about = content / "pages/about.md"
    about.write_text(BAD, encoding="utf-8")
    program = os.environ.get("YARDSTICK", REPOSITORY / ".build/debug/yardstick")
    port = free_port()
    command = [program, "serve", "--port", str(port), "--content", content, "--language", "en"]
    with subprocess.Popen(command, cwd=REPOSITORY, stdout=subprocess.PIPE, text=True) as server:
        try:
            assert server.stdout
            assert str(port) in server.stdout.readline()
            with visitor.visit(f"http://127.0.0.1:{port}/", "about.html", variant) as visit:
                expect(visit.page.get_by_text("Did you mean “title”?").first).to_be_visible()
                found = violations(visit.page)
                about.write_text(GOOD + "改好了。\n", encoding="utf-8")
                expect(visit.page.get_by_text("改好了。")).to_have_count(1)
                visit.fail(found)
        finally:
            server.terminate()
