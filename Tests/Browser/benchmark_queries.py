"""Fifty queries on a generated site, always the same for the same content."""

from __future__ import annotations

import random
import re
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

HEADING = re.compile(r"^### （.*?）", re.MULTILINE)
LISTED_WORD = re.compile(r"、([\u4e00-\u9fff]{2})和")
CLAUSE = re.compile(r"(?<=[，；。])[\u4e00-\u9fff]{6,10}(?=[，；。])")
PERCENTAGE = re.compile(r"\d+\.\d%")
COUNT = 50


@dataclass(frozen=True)
class Query:
    """What a reader types, why, and the pages it was taken from, if it stands in few."""

    kind: str
    text: str
    origins: frozenset[str] = frozenset()


def choose_queries(content: Path) -> list[Query]:
    """Titles, parts of titles, words rare and common, clauses, agencies, numbers, two words."""
    chance = random.Random(50)
    policies = sorted((content / "policies").glob("*.md"))
    texts = {file.stem: file.read_text(encoding="utf-8") for file in policies}
    pages = {
        f"measures/{policy}-1-{number}.html": measure
        for policy, text in texts.items()
        for number, measure in enumerate(HEADING.split(text)[1:], start=1)
    }
    titles = sorted(measure.partition("\n")[0] for measure in pages.values())
    assert len(set(titles)) == len(titles), "a title stands twice"
    words = [word for word, _ in Counter(found(LISTED_WORD, texts)).most_common()]
    clauses = sorted(set(found(CLAUSE, texts)))
    counties = chance.sample(range(len(policies)), k=min(4, len(policies)))

    def from_pages(kind: str, text: str) -> Query:
        return Query(kind, text, frozenset(address for address, measure in pages.items() if text in measure))

    queries = [
        *(from_pages("title", title) for title in chance.sample(titles, k=10)),
        *(from_pages("part of a title", title[2:8]) for title in chance.sample(titles, k=4)),
        *(Query("common word", word) for word in words[:40:5]),
        *(Query("rare word", word) for word in chance.sample(words[-len(words) // 3 :], k=8)),
        *(from_pages("clause", clause) for clause in chance.sample(clauses, k=8)),
        *(Query("agency", f"第{county}县卫生健康局") for county in counties),
        *(Query("agency", short) for short in ("县疾控中心", "县医保局")),
        *(Query("number", number) for number in chance.sample(sorted(set(found(PERCENTAGE, texts))), k=2)),
        *(Query("number", number) for number in ("2027年", "HPV")),
        *(Query("two words", " ".join(chance.sample(words[:200], k=2))) for _ in range(2)),
    ]
    return queries[:COUNT]


def found(pattern: re.Pattern[str], texts: dict[str, str]) -> list[str]:
    """All matches in all texts."""
    return [match for text in texts.values() for match in pattern.findall(text)]
