"""Pages on paper, as an office would send them on."""

from __future__ import annotations

import re
import subprocess
from dataclasses import dataclass
from pathlib import Path

import pytest

from conftest import SITE
from site_folder import SitePage
from visits import Visitor

PRINTED = [SITE.kinds[kind][-1] for kind in SITE.kinds if kind.startswith(("policies/", "agencies/"))]


@dataclass(frozen=True)
class Sheet:
    """A printed page: the text of its sheets, and what should stand there."""

    path: Path
    menu: str
    skip: str
    headings: list[str]

    def text(self) -> list[str]:
        """Return the text of each sheet in reading order."""
        return self._text()

    def lines(self) -> list[list[str]]:
        """Return the lines of each sheet from top to bottom."""
        return [text.strip().splitlines() for text in self._text("-layout")]

    def _text(self, *options: str) -> list[str]:
        command: list[str | Path] = ["pdftotext", *options, self.path, "-"]
        run = subprocess.run(command, capture_output=True, text=True, check=True)
        return run.stdout.removesuffix("\f").split("\f")

    def facts(self) -> str:
        """What pdfinfo says of the file."""
        return subprocess.run(["pdfinfo", self.path], capture_output=True, text=True, check=True).stdout


@pytest.fixture(scope="module", params=PRINTED, ids=lambda page: page.path)
def sheet(
    request: pytest.FixtureRequest, visitor: Visitor, root: str, tmp_path_factory: pytest.TempPathFactory
) -> Sheet:
    """Print a page through its print style."""
    page: SitePage = request.param
    with visitor.visit(root, page) as visit:
        path = tmp_path_factory.mktemp("print") / "page.pdf"
        visit.page.pdf(path=path, prefer_css_page_size=True, print_background=True)
        return Sheet(
            path,
            menu=plain(visit.page.locator(".site-nav").inner_text()),
            skip=plain(visit.page.locator(".skip").inner_text()),
            headings=[plain(text) for text in visit.page.locator("main :is(h1, h2, h3)").all_inner_texts()],
        )


def plain(text: str) -> str:
    """Leave white space out: lines break elsewhere on paper."""
    return re.sub(r"\s+", "", text)


def test_is_a4(sheet: Sheet) -> None:
    """The style sheet asks for the paper of the office."""
    assert re.search(r"^Page size:.*\(A4\)$", sheet.facts(), re.MULTILINE), sheet.facts()


def test_has_no_navigation(sheet: Sheet) -> None:
    """Nobody can press a link on paper."""
    text = plain("".join(sheet.text()))
    assert sheet.menu not in text
    assert sheet.skip not in text


def test_reads_in_order(sheet: Sheet) -> None:
    """All headings are there, one after the other as on the screen."""
    text = plain("".join(sheet.text()))
    place = 0
    for heading in sheet.headings:
        found = text.find(heading, place)
        assert found >= 0, f"“{heading}” is missing or stands before what it should follow"
        place = found + len(heading)


def test_has_page_numbers(sheet: Sheet) -> None:
    """Each sheet ends with its number and the number of sheets."""
    sheets = sheet.lines()
    for number, lines in enumerate(sheets, start=1):
        last = lines[-1].strip()
        assert re.fullmatch(rf"{number}\s*/\s*{len(sheets)}", last), f"sheet {number} ends with “{last}”"
