"""The index of search, read without the page's script: what Documentation/Search.md says, in another language."""

from __future__ import annotations

import json
import unicodedata
import zlib
from dataclasses import dataclass
from pathlib import Path

ALPHABET = {
    chr(code): digit for digit, code in enumerate(c for c in range(0x20, 0x7F) if chr(c) not in '"\\')
}


def unpacked(file: Path) -> bytes:
    """The bytes a file holds."""
    text = file.read_text(encoding="ascii").split('","')[1].removesuffix('")\n')
    bits = 0
    for place in range(0, len(text), 2):
        pair = ALPHABET[text[place]] + 93 * ALPHABET[text[place + 1]]
        bits |= pair << (place // 2 * 13)
    packed = bits.to_bytes((bits.bit_length() + 7) // 8, "little")
    # Zero bytes at the end belong to the stream or are filling; the reader stops where the stream does.
    return zlib.decompressobj(-15).decompress(packed + b"\0\0")


def folded(text: str) -> str:
    """A text as search compares it."""
    return "".join(character.lower() for character in unicodedata.normalize("NFKC", text))


@dataclass(frozen=True)
class Document:
    """Something to find."""

    address: str
    title: str
    texts: list[str]

    def has(self, words: str) -> bool:
        """Whether each of the words, divided by spaces, stands in a title, name or text."""
        return all(any(word in text for text in self.texts) for word in folded(words).split())


def documents(site: Path) -> list[Document]:
    """All documents of a site, in the order of the index."""
    files = sorted((site / "search/texts").glob("*.js"), key=lambda file: int(file.name.partition("-")[0]))
    found = []
    for file in files:
        for address, title, _, names, related, text in json.loads(unpacked(file)):
            found.append(Document(address, title, [folded(each) for each in [title, *names, *related, text]]))
    return found
