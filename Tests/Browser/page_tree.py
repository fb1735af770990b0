"""The elements of a page and the text they show, block by block."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path

INLINE = {
    "a",
    "abbr",
    "b",
    "code",
    "del",
    "em",
    "i",
    "mark",
    "s",
    "small",
    "span",
    "strong",
    "sub",
    "sup",
    "time",
}
EMPTY = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}


@dataclass
class Element:
    """A tag with what it holds."""

    tag: str
    attributes: dict[str, str]
    children: list[Element | str] = field(default_factory=list)

    @property
    def classes(self) -> list[str]:
        """The names of the ``class`` attribute."""
        return self.attributes.get("class", "").split()

    def all(self, *path: str) -> list[Element]:
        """The elements below that a path of ``tag``, ``.class`` or ``#id`` leads to, in order."""
        found = [self]
        for step in path:
            found = list({id(one): one for start in found for one in start._find(matcher(step))}.values())
        return found

    def _find(self, matches: Callable[[Element], bool]) -> Iterator[Element]:
        for child in self.children:
            if isinstance(child, Element):
                if matches(child):
                    yield child
                yield from child._find(matches)

    @property
    def text(self) -> str:
        """What is shown, one line a block."""
        raw = "".join(self._pieces())
        return "\n".join(line for part in raw.split("\n") if (line := part.strip()))

    def _pieces(self) -> Iterator[str]:
        for child in self.children:
            if isinstance(child, str):
                yield child.replace("\n", " ")
            elif child.tag in INLINE:
                yield from child._pieces()
            elif child.tag != "svg":
                yield "\n"
                yield from child._pieces()
                yield "\n"


def matcher(step: str) -> Callable[[Element], bool]:
    """Whether an element is what a step names."""
    if step.startswith("."):
        return lambda element: step[1:] in element.classes
    if step.startswith("#"):
        return lambda element: element.attributes.get("id") == step[1:]
    return lambda element: element.tag == step


class Builder(HTMLParser):
    """Builds the tree of a valid page."""

    def __init__(self) -> None:
        """Start with an empty tree."""
        super().__init__()
        self.root = Element("", {})
        self._open = [self.root]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Add an element."""
        element = Element(tag, {name: value or "" for name, value in attrs})
        self._open[-1].children.append(element)
        if tag not in EMPTY:
            self._open.append(element)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Add an element that holds nothing, as in drawings."""
        self._open[-1].children.append(Element(tag, {name: value or "" for name, value in attrs}))

    def handle_endtag(self, tag: str) -> None:
        """Close the element."""
        if tag in EMPTY:
            return
        while self._open.pop().tag != tag:
            pass

    def handle_data(self, data: str) -> None:
        """Add text."""
        self._open[-1].children.append(data)


def read_page(file: Path) -> Element:
    """The ``main`` element of a page."""
    builder = Builder()
    builder.feed(file.read_text(encoding="utf-8"))
    return builder.root.all("main")[0]
