"""The accessibility checker axe-core."""

from __future__ import annotations

from importlib.resources import files

from playwright.sync_api import Page

SOURCE = (files("axe_playwright_python") / "axe.min.js").read_text(encoding="utf-8")

STANDARDS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]

RUN = """async (standards) => {
    const found = await axe.run(document, {
        runOnly: standards,
        rules: { "target-size": { enabled: true } },
        resultTypes: ["violations"],
    });
    return found.violations.flatMap(({ id, help, nodes }) => nodes.map(({ target, failureSummary }) =>
        `${id} at ${target.join(" ")}: ${help}. ${failureSummary.replace(/\\s+/g, " ")}`));
}"""


def violations(page: Page) -> list[str]:
    """What the rules of WCAG 2.2 AA and good practice find wrong, with rule, selector and reason."""
    page.evaluate(SOURCE)
    found: list[str] = page.evaluate(RUN, STANDARDS)
    return found
