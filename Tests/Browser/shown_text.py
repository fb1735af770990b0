"""What the pages show of everything that search has to find, as ``Documentation/Search.md`` lists it."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from page_tree import Element, read_page
from site_folder import SiteFolder

Shown = dict[str, list[str]]


def without_number(label: str) -> str:
    """The title in a label such as “2.1 Title”."""
    return label.partition(" ")[2]


def texts(elements: list[Element]) -> list[str]:
    """The texts of elements that have one."""
    return [element.text for element in elements if element.text]


def facts(main: Element, name: str) -> list[Element]:
    """What a list of facts says under a name."""
    return [
        value for row in main.all(".facts", "div") if row.all("dt")[0].text == name for value in row.all("dd")
    ]


def agency(main: Element) -> list[str]:
    """Official name, place, other names, office."""
    return texts(
        [
            *main.all(".head", "h1"),
            *main.all(".head", ".kicker", "a"),
            *facts(main, "又称"),
            *facts(main, "责任处室"),
        ]
    )


def indicator(main: Element) -> list[str]:
    """Name without the finding, other names, agencies, definition, formula, targets."""
    heading = "".join(child for child in main.all(".head", "h1")[0].children if isinstance(child, str))
    meaning = main.all(".meaning")[0]
    agencies = [item for part in facts(meaning, "谁负责") for item in part.all("a")]
    targets = [element for part in main.all(".assessment", "h3") for element in part.all(".amount")]
    own = [*facts(meaning, "又称"), *facts(meaning, "计算方法"), *meaning.all("p"), *agencies, *targets]
    return [heading.removesuffix("："), *texts(own)]


def policy(main: Element) -> list[str]:
    """Title, number, issuers, summary, and every part that is no measure."""
    parts = [part for part in main.all("#text", ".part") if "part-measure" not in part.classes]
    own = [text for part in parts for text in part.all("h2") + part.all("h3") + part.all(".prose")]
    issuers = [item for part in facts(main, "印发单位") for item in part.all("a")]
    return texts([*main.all(".head", "h1"), *main.all(".lead"), *facts(main, "文号"), *issuers, *own])


def measure(main: Element) -> list[str]:
    """Title, text, agencies, indicators; the notes about it are documents of their own."""
    sections = [part for part in main.children if isinstance(part, Element) and part.tag == "section"]
    text = next(part for part in sections if part.all("h2")[0].text == "正文")
    rows = main.all("#indicators", "tbody", "th")
    own = [*text.all(".prose"), *main.all(".answers", "a"), *[link for row in rows for link in row.all("a")]]
    return [without_number(main.all(".head", "h1")[0].text), *texts(own)]


def update(article: Element) -> list[str]:
    """Title, text, agency, titles of measures; the policy in the head is where it belongs."""
    agencies = [link for link in article.all(".kicker", "a") if "/agencies/" in link.attributes["href"]]
    measures = [without_number(link.text) for link in article.all(".links", "a")]
    return [*texts([*article.all("h2"), *article.all(".prose"), *agencies]), *measures]


def article(main: Element) -> list[str]:
    """The whole article."""
    return texts(main.all(".prose"))


KINDS: dict[str, Callable[[Element], list[str]]] = {
    "agencies": agency,
    "indicators": indicator,
    "policies": policy,
    "measures": measure,
}


def shown_texts(site: SiteFolder) -> Iterator[tuple[str, list[str]]]:
    """Address and texts of every document of the site."""
    for page in site.pages:
        folder, separator, _ = page.path.partition("/")
        if folder == "updates" and separator:
            for note in read_page(page.file).all(".update"):
                yield f"{page.path}#{note.attributes['id']}", update(note)
        elif reader := KINDS.get(folder):
            yield page.path, reader(read_page(page.file))
        elif (site.folder.parent / "Content/pages" / page.path).with_suffix(".md").exists():
            yield page.path, article(read_page(page.file))
