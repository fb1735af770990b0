"""What all browser tests share: the built site, the servers in front of it and one browser."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Playwright, sync_playwright

from site_folder import REPOSITORY, SiteFolder
from visits import Visitor
from web_server import free_port, serve

SITE = SiteFolder(REPOSITORY / "public")
SUB_PATH = "/health/policies/"


def pytest_configure() -> None:
    """Refuse to run without a site: every test would be missing."""
    if not SITE.pages:
        raise pytest.UsageError(f"{SITE.folder} holds no page: run make site")


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Print the figures that tests recorded."""
    for outcome in ("passed", "failed"):
        for test in terminalreporter.getreports(outcome):
            for name, value in test.user_properties:
                terminalreporter.write_line(f"{name}: {value}")


def launch(playwright: Playwright) -> Browser:
    """Start Debian's Chromium, or the one that CHROMIUM names."""
    program = os.environ.get("CHROMIUM") or shutil.which("chromium")
    assert program, "chromium is missing: make browser installs it"
    arguments = ["--no-sandbox"] if os.geteuid() == 0 else []
    return playwright.chromium.launch(executable_path=program, args=arguments)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Yield one browser for all tests."""
    with sync_playwright() as playwright:
        browser = launch(playwright)
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def visitor(browser: Browser) -> Visitor:
    """Opens pages in that browser."""
    return Visitor(browser)


@pytest.fixture(scope="session")
def from_disk() -> str:
    """The address of the site opened from the disk."""
    return f"{SITE.folder.as_uri()}/"


@pytest.fixture(scope="session")
def root(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The site as it ships, at the root of a host."""
    with serve(SITE.folder, tmp_path_factory.mktemp("root"), port=free_port()) as address:
        yield address


@pytest.fixture(scope="session")
def below(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The same content, built for and served under a path of a host that has nothing else."""
    port = free_port()
    work = tmp_path_factory.mktemp("below")
    site = build(work, base=f"http://127.0.0.1:{port}{SUB_PATH}")
    with serve(site, work, port=port, path=SUB_PATH) as address:
        yield address


def build(work: Path, base: str) -> Path:
    """Build the shipped content with a base address; return the site's folder."""
    content = shutil.copytree(REPOSITORY / "Content", work / "Content")
    with (content / "site.yaml").open("a", encoding="utf-8") as settings:
        settings.write(f"\nbaseURL: {base}\n")
    return build_content(content, work / "public")


def build_content(content: Path, site: Path) -> Path:
    """Build a content folder; return the site's folder."""
    program = os.environ.get("YARDSTICK", REPOSITORY / ".build/debug/yardstick")
    command = [program, "build", "--content", content, "--out", site]
    run = subprocess.run(command, cwd=REPOSITORY, capture_output=True, text=True)
    assert run.returncode == 0, f"the site is not built:\n{run.stdout}{run.stderr}"
    return site
