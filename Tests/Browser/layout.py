"""Where things stand on an opened page."""

from __future__ import annotations

from playwright.sync_api import Page

# Names an element as a reader of a failing test would look for it.
NAME = """
const name = (element) => {
    const parts = [];
    for (let each = element; each && each !== document.body && parts.length < 3; each = each.parentElement) {
        const classes = [...each.classList].map((one) => `.${one}`).join("");
        parts.unshift(each.localName + (each.id ? `#${each.id}` : classes));
    }
    return `${parts.join(" > ")} “${element.textContent.trim().replace(/\\s+/g, " ").slice(0, 30)}”`;
};
"""

OVERHANGING = (
    "() => {"
    + NAME
    + """
    const root = document.documentElement;
    const width = root.clientWidth;
    if (root.scrollWidth <= width) return [];
    const clipped = (element) => {
        for (let box = element.parentElement; box && box !== document.body; box = box.parentElement) {
            if (getComputedStyle(box).overflowX !== "visible") return true;
        }
        return false;
    };
    const end = (element) => {
        const { left, right } = element.getBoundingClientRect();
        return Math.ceil(Math.max(right, left + element.scrollWidth));
    };
    const wide = [...document.body.querySelectorAll("*")]
        .filter((element) => end(element) > width && !clipped(element));
    const faults = wide
        .filter((element) => !wide.some((other) => other !== element && element.contains(other)))
        .map((element) => `${name(element)} ends at ${end(element)} px`);
    return [`the page is ${root.scrollWidth} px wide on a screen of ${width} px`, ...faults.slice(0, 5)];
}"""
)

SMALL_TARGETS = (
    "() => {"
    + NAME
    + """
    const inSentence = (element) => getComputedStyle(element).display === "inline";
    return [...document.querySelectorAll("a[href], button, input, select, textarea, summary")]
        .filter((element) => element.checkVisibility() && !inSentence(element))
        .map((element) => [element, element.getBoundingClientRect()])
        .filter(([, box]) => box.width < 23.99 || box.height < 23.99)
        .map(([element, { width, height }]) =>
            `${name(element)} measures ${Math.floor(width)} × ${Math.floor(height)} px`);
}"""
)


def overhanging(page: Page) -> list[str]:
    """Tell why the page scrolls sideways; empty if it does not."""
    faults: list[str] = page.evaluate(OVERHANGING)
    return faults


def small_targets(page: Page) -> list[str]:
    """Controls and stand-alone links below 24 × 24 pixels; links within a sentence may be as high as it."""
    faults: list[str] = page.evaluate(SMALL_TARGETS)
    return faults
