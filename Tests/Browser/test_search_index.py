"""The files of search, read by the description of their format alone."""

from __future__ import annotations

import re
import shutil
from itertools import pairwise
from pathlib import Path

import pytest

from conftest import SITE, build_content
from search_index import SearchIndex
from site_folder import REPOSITORY

LARGEST = 32_000
HASHED = re.compile(r"[\w/]+-[0-9a-f]{6}\.js")
INDEX = SearchIndex(SITE.folder / "search")
CARDS = 32


def keys_in_order(index: SearchIndex) -> list[str]:
    """The keys of all files of terms, one after another."""
    return [key for file in index.terms for key in file.keys]


def test_files_are_small() -> None:
    """A reader on a slow line waits for no large file."""
    large = [file.name for file in INDEX.files if file.stat().st_size > LARGEST]
    assert not large


def test_names_carry_a_hash() -> None:
    """All files but the first may be kept for ever."""
    names = [file.relative_to(INDEX.folder).as_posix() for file in INDEX.files]
    assert [name for name in names if not HASHED.fullmatch(name)] == ["index.js"]


def test_nothing_is_left_over() -> None:
    """Every file is named by another, and every name has its file."""
    named = ["index", *INDEX.term_names, *INDEX.text_names, INDEX.root["facets"], INDEX.root["sounds"]]
    assert sorted(named) == sorted(
        file.relative_to(INDEX.folder).with_suffix("").as_posix() for file in INDEX.files
    )


def test_first_keys_are_right() -> None:
    """What the root says of a file of terms is what the file begins with."""
    assert [file.keys[0] for file in INDEX.terms] == INDEX.root["keys"]


def test_keys_are_sorted() -> None:
    """Keys rise in the order of their UTF-8; a long list alone goes on under the same key."""
    keys = [key.encode() for key in keys_in_order(INDEX)]
    assert all(first <= second for first, second in pairwise(keys))
    for file in INDEX.terms:
        assert len(set(file.keys)) == len(file.keys)


def test_lists_are_sorted_and_counted() -> None:
    """Documents rise, across files too, and their number is what ``counts`` says."""
    documents = len(INDEX.documents)
    ends: dict[str, int] = {}
    for file in INDEX.terms:
        for key, found in zip(file.keys, file.lists, strict=True):
            numbers = list(found)
            assert numbers, f"{key} has no document"
            assert numbers == sorted(numbers)
            assert ends.get(key, -1) < numbers[0]
            assert numbers[-1] < documents
            ends[key] = numbers[-1]
    counts: dict[str, set[int]] = {}
    for file in INDEX.terms:
        for key, count in zip(file.keys, file.counts, strict=True):
            counts.setdefault(key, set()).add(count)
    wrong = {key: counts[key] for key, found in INDEX.lists.items() if counts[key] != {len(found)}}
    assert not wrong


def test_common_pairs_are_common() -> None:
    """The root tells the number of documents of the commonest pairs."""
    common = dict(INDEX.root["common"])
    assert common == {key: len(INDEX.lists[key]) for key in common}


def test_cards_are_those_of_the_documents() -> None:
    """A card says of its document what the document's text says."""
    for file in INDEX.terms:
        assert len({card[0] for card in file.cards}) == len(file.cards)
        for number, address, title, detail, *others in file.cards:
            document = INDEX.documents[number]
            assert (address, title, detail) == (document.address, document.title, document.detail)
            assert (others[0] if others else []) == document.other_names


def test_titles_have_cards() -> None:
    """The first documents whose title has a pair or word can be shown without loading more."""
    complete: set[str] = set()
    for file in INDEX.terms:
        numbers = {card[0] for card in file.cards}
        for key, found in zip(file.keys, file.lists, strict=True):
            if key[0] in "~@" or len(key) == 1 or key in complete:
                continue
            titled = [number for number, place in found.items() if place == 3][:CARDS]
            assert numbers.issuperset(titled), f"{key} lacks cards of {set(titled) - numbers}"
            complete.add(key)


def test_facets_cover_all_documents() -> None:
    """Every document has its kind, policy, status and year."""
    count = INDEX.root["count"]
    assert count == len(INDEX.documents)
    assert count == sum(number for _, number in INDEX.root["kinds"])
    assert count == sum(INDEX.facets["policyRuns"][1::2])
    assert count == len(INDEX.facets["status"]) == len(INDEX.facets["year"])


@pytest.mark.parametrize("edited", ["policies/shili-healthy-county.md"])
def test_names_change_with_content(edited: str, tmp_path: Path) -> None:
    """A file whose bytes change gets another name, so that no page mixes two versions."""
    content = shutil.copytree(REPOSITORY / "Content", tmp_path / "Content")
    file = content / edited
    file.write_text(file.read_text(encoding="utf-8").replace("健康讲座", "养生讲座"), encoding="utf-8")
    other = SearchIndex(build_content(content, tmp_path / "public") / "search")
    before, after = (
        {path.relative_to(index.folder): path.read_bytes() for path in index.files}
        for index in (INDEX, other)
    )
    same_name = before.keys() & after.keys() - {Path("index.js")}
    assert [path for path in same_name if before[path] != after[path]] == []
    assert before.keys() != after.keys()
    assert "养生" in other.lists
    assert "养生" not in INDEX.lists or len(other.lists["养生"]) > len(INDEX.lists["养生"])
