"""The index of search, read by ``Documentation/Search.md`` alone, without our program or script."""

from __future__ import annotations

import json
import re
import unicodedata
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from itertools import pairwise
from pathlib import Path
from typing import Any

ALPHABET = [chr(code) for code in range(0x20, 0x7F) if chr(code) not in '"\\']
VALUES = {character: value for value, character in enumerate(ALPHABET)}
SCRIPT = re.compile(r'yardstickSearch\("([^"]*)","([^"]*)"\);?\n?')
MARKS = "%‰"


def fold(text: str) -> str:
    """NFKC, then each character in lower case by itself."""
    return "".join(character.lower() for character in unicodedata.normalize("NFKC", text))


def is_ideograph(character: str) -> bool:
    """Han, Kana or Hangul; written from the names of Unicode, not from the program's ranges."""
    name = unicodedata.name(character, "")
    kinds = ("CJK UNIFIED", "CJK COMPATIBILITY IDEOGRAPH", "HIRAGANA LETTER", "KATAKANA LETTER", "HANGUL")
    return name.startswith(kinds)


def is_term_character(character: str) -> bool:
    """Whether pairs may hold it: a letter, digit, ideograph or per cent sign."""
    if is_ideograph(character) or character in MARKS or "0" <= character <= "9":
        return True
    return unicodedata.name(character, "").startswith(("LATIN SMALL", "GREEK SMALL", "CYRILLIC SMALL"))


def pairs(text: str) -> Iterator[str]:
    """Every two neighbours of which none separates, folded, line by line."""
    for line in text.splitlines():
        folded = fold(line)
        for first, second in pairwise(folded):
            if is_term_character(first) and is_term_character(second):
                yield first + second


def unpack(text: str) -> bytes:
    """The bytes that 13 bits in two characters stand for."""
    bits = length = 0
    packed = bytearray()
    for low, high in zip(text[::2], text[1::2], strict=True):
        bits |= (VALUES[low] + 93 * VALUES[high]) << length
        length += 13
        while length >= 8:
            packed.append(bits & 0xFF)
            bits >>= 8
            length -= 8
    # What is left fills the last pair.
    assert bits == 0
    inflater = zlib.decompressobj(wbits=-15)
    data = inflater.decompress(bytes(packed))
    assert inflater.eof
    assert len(inflater.unused_data) <= 1
    return data


@dataclass(frozen=True)
class Document:
    """One thing that can be found."""

    address: str
    title: str
    detail: str
    other_names: list[str]
    related_names: list[str]
    text: str


@dataclass
class TermFile:
    """Keys in order, and for each its documents with the field they have it in."""

    keys: list[str]
    lists: list[dict[int, int]]
    counts: list[int]
    cards: list[list[Any]]


@dataclass(frozen=True)
class SearchIndex:
    """The folder ``search`` of a built site."""

    folder: Path
    _texts: dict[str, str] = field(default_factory=dict)

    @cached_property
    def files(self) -> list[Path]:
        """Every file."""
        return sorted(self.folder.rglob("*.js"))

    @cached_property
    def root(self) -> dict[str, Any]:
        """What ``index.js`` says."""
        return dict(json.loads(self.read("index")))

    @cached_property
    def term_names(self) -> list[str]:
        """Names of the files of terms, in order."""
        keys, hashes = self.root["keys"], self.root["hashes"]
        assert len(hashes) == 6 * len(keys)
        return [f"terms/{key.encode().hex()}-{hashes[6 * n : 6 * n + 6]}" for n, key in enumerate(keys)]

    @cached_property
    def terms(self) -> list[TermFile]:
        """The files of terms, in order."""
        return [read_terms(self.read(name)) for name in self.term_names]

    @cached_property
    def lists(self) -> dict[str, dict[int, int]]:
        """The documents of every key, put together from as many files as it takes."""
        lists: dict[str, dict[int, int]] = {}
        for file in self.terms:
            for key, documents in zip(file.keys, file.lists, strict=True):
                lists.setdefault(key, {}).update(documents)
        return lists

    @cached_property
    def facets(self) -> dict[str, Any]:
        """What results can be filtered by."""
        return dict(json.loads(self.read(self.root["facets"])))

    @cached_property
    def text_names(self) -> list[str]:
        """Names of the files of texts, in order."""
        blocks, hashes = self.facets["blocks"], self.facets["hashes"]
        assert len(hashes) == 6 * len(blocks)
        return [f"texts/{first}-{hashes[6 * n : 6 * n + 6]}" for n, first in enumerate(blocks)]

    @cached_property
    def documents(self) -> list[Document]:
        """All documents, in order."""
        documents: list[Document] = []
        for name, first in zip(self.text_names, self.facets["blocks"], strict=True):
            assert len(documents) == first, f"{name} does not go on at {len(documents)}"
            documents += [Document(*row) for row in json.loads(self.read(name))]
        return documents

    def read(self, name: str) -> bytes:
        """The bytes that a file holds."""
        script = (self.folder / f"{name}.js").read_text(encoding="ascii")
        match = SCRIPT.fullmatch(script)
        assert match, f"{name}.js is not one call"
        assert match.group(1) == name, f"{name}.js calls itself {match.group(1)}"
        return unpack(match.group(2))


def read_terms(data: bytes) -> TermFile:
    """Four bytes with the length of the JSON, the JSON, the lists."""
    start = 4 + int.from_bytes(data[:4], "little")
    head = json.loads(data[4:start])
    lists: list[dict[int, int]] = []
    for size in head["sizes"]:
        lists.append(read_list(data[start : start + size]))
        start += size
    assert start == len(data), "bytes are left over"
    return TermFile(head["keys"], lists, head["counts"], head["cards"])


def read_list(data: bytes) -> dict[int, int]:
    """Documents and fields: distance × 4 + field as LEB128, from −1 on."""
    documents: dict[int, int] = {}
    document, number, shift = -1, 0, 0
    for byte in data:
        number |= (byte & 0x7F) << shift
        shift += 7
        if byte < 0x80:
            distance, place = divmod(number, 4)
            assert distance > 0, "a document stands twice"
            document += distance
            documents[document] = place
            number = shift = 0
    assert shift == 0, "a list ends in the middle of a number"
    return documents
