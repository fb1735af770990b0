"""The page of results: what it finds, its filters, its address, and what cannot break it."""

from __future__ import annotations

import json
import re
from pathlib import Path
from urllib.parse import quote

import pytest
from playwright.sync_api import Locator, Page, expect

import axe
import layout
from conftest import SITE
from search_index import Document, SearchIndex, fold
from search_page import SearchPage
from visits import NO_SCRIPT, VARIANTS, Variant, Visit, Visitor

TERMS = json.loads((Path(__file__).parent / "search-terms.json").read_text(encoding="utf-8"))

# The script divides text and asks for some of the terms; here are all of them, by its own division.
SCRIPT_TERMS = """(texts) => texts.map((text) => {
    const folded = yardstickSearch.fold(text);
    const [grams, words] = [[], []];
    for (const { characters, parts } of yardstickSearch.runsOf(folded)) {
        parts.forEach((part, place) => {
            if (part === "ideograph") grams.push(characters[place]);
            if (place + 1 < parts.length) grams.push(characters[place] + characters[place + 1]);
            if (part !== "word" || parts[place - 1] === "word") return;
            const next = parts.findIndex((each, index) => index > place && each !== "word");
            const end = next < 0 ? parts.length : next;
            words.push(characters.slice(place, Math.min(end, place + 40)).join(""));
            const isMarked = parts[end] === "mark" && end - place < 40;
            if (isMarked) words.push(characters.slice(place, end + 1).join(""));
        });
    }
    return { text, folded, grams, words };
})"""

COST = """() => performance.getEntriesByType("resource")
    .filter(({ name }) => /\\/search\\/(terms|texts|sounds)/.test(name))
    .reduce(([count, bytes], { decodedBodySize }) => [count + 1, bytes + decodedBodySize], [0, 0])"""

MARKED = """(items) => items.map((item) =>
    [...item.querySelectorAll("mark")].map(({ textContent }) => textContent.toLowerCase()).join(" "))"""

MORE = "[data-search-more]"
DOCUMENTS = SearchIndex(SITE.folder / "search").documents
REQUESTS = 3
BYTES = 60_000


def address(query: str, **filters: str) -> str:
    """The page of results for a query."""
    return "search.html?" + "&".join(
        f"{name}={quote(value)}" for name, value in [("q", query), *filters.items()]
    )


def text_of(document: Document) -> str:
    """All that is searched of a document, folded; lines keep phrases from running on."""
    parts = [document.title, *document.other_names, *document.related_names, document.text]
    return "\n".join(fold(part) for part in parts)


def results(page: Page) -> Locator:
    """The results, once the page knows."""
    expect(page.locator("[data-search-state=done]")).to_be_attached()
    return page.locator("[data-search-result]")


def titles(page: Page) -> list[str]:
    """The titles of the results, best first."""
    results(page)
    return page.locator(".result-title").all_inner_texts()


def test_script_and_program_agree_on_terms(visitor: Visitor, root: str) -> None:
    """What is looked for in the browser is what was written into the index."""
    with visitor.visit(root, "search.html") as visit:
        found = visit.page.evaluate(SCRIPT_TERMS, [vector["text"] for vector in TERMS])
    assert [each["text"] for each in found] == [vector["text"] for vector in TERMS]
    faults = [vector["text"] for vector, each in zip(TERMS, found, strict=True) if vector != each]
    assert not faults, faults
    assert len(TERMS) > 60


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("村卫生室标准化达标率", "村卫生室标准化达标率"),
        ("县卫健局", "示例县卫生健康局"),
        ("ＷＪＪ", "示例县卫生健康局"),
        ("shilixianweisheng", "示例县"),
        ("“健康饶平2030”规划", "“健康饶平2030”规划"),
        ("健康饶平", "“健康饶平2030”规划"),
        ("村卫生室 补助", "村卫生室补助资金全部拨付"),
        ("促进老年健康", "促进老年健康"),
    ],
)
def test_finds_the_right_page_first(query: str, first: str, visitor: Visitor, root: str) -> None:
    """Titles, other names and pinyin lead straight to what has them."""
    with visitor.visit(root, address(query)) as visit:
        assert first in titles(visit.page)[0]
        visit.fail(visit.complaints)


@pytest.mark.parametrize(
    "query", ["健康", "疗卫", "乡村医生", "30%", "65岁", "家庭医生 慢性病", "h7n9", "2030", "的人"]
)
def test_finds_all_of_it(query: str, visitor: Visitor, root: str) -> None:
    """Nothing that holds the words is missing, and nothing else is found; each hit is marked."""
    words = fold(query).split()
    expected = [each.address for each in DOCUMENTS if all(word in text_of(each) for word in words)]
    with visitor.visit(root, "search.html") as visit:
        found = SearchPage(visit.page).all_results(query)
        assert sorted(found) == sorted(expected)
        expect(visit.page.locator(".search-status")).to_have_text(f"共{len(expected)}条结果")
        marked = visit.page.locator(".results > li").evaluate_all(MARKED)
        assert all(any(word in marks for word in words) for marks in marked)
        visit.fail(visit.complaints)


@pytest.mark.parametrize("query", ["weijianwei", "WJW", "wei jian wei"])
def test_pinyin_finds_names(query: str, visitor: Visitor, root: str) -> None:
    """Who has no Chinese keyboard types what a name sounds like, or its initials."""
    with visitor.visit(root, address(query)) as visit:
        found = titles(visit.page)
        assert len(found) >= 3
        assert all("卫生健康委员会" in title for title in found[:3])


@pytest.mark.parametrize(
    "query", ["卫生", "村卫生室", "30%", "65岁", "疾控", "weijianwei", "wjw", "村医 养老", "的", "2030"]
)
def test_a_query_costs_little(query: str, visitor: Visitor, root: str) -> None:
    """On a large site at most three files and 60 kB, and as much again for each press of the button."""
    with visitor.visit(root, "search.html") as visit:
        page = visit.page
        page.evaluate("yardstickSearch.sites.small = 0")
        page.locator("#query").fill(query)
        expect(page.locator(f"[data-search-query='{query}'][data-search-state=done]")).to_be_attached()
        assert results(page).count() > 0
        before = (0, 0)
        for _ in range(3):
            requests, size = page.evaluate(COST)
            assert requests - before[0] <= REQUESTS
            assert size - before[1] <= BYTES
            before = (requests, size)
            if page.locator(MORE).is_hidden():
                break
            page.locator(MORE).click()
            results(page)


def test_filters_and_address(visitor: Visitor, root: str) -> None:
    """Filters are chosen, stand in the address, are gone back to and cleared."""
    with visitor.visit(root, address("健康")) as visit:
        page = visit.page
        results(page)
        page.get_by_role("button", name="措施").click()
        expect(page.get_by_role("button", name="措施")).to_have_attribute("aria-pressed", "true")
        expect(page.locator(".results .kicker").first).to_contain_text("措施")
        page.get_by_label("政策文件").select_option(label=page.locator("#by-policy option").last.inner_text())
        page.wait_for_url("**policy=*")
        page.get_by_label("状态").select_option(index=1)
        page.wait_for_url("**status=*")
        expect(page.get_by_role("button", name="清除筛选")).to_be_visible()
        page.go_back()
        page.go_back()
        expect(page).to_have_url(f"{root}{address('健康', kind='measure')}")
        expect(page.get_by_label("政策文件")).to_have_value("")
        page.get_by_role("button", name="清除筛选").click()
        expect(page).to_have_url(root + address("健康"))
        visit.fail(visit.complaints)


def test_filter_by_agency(visitor: Visitor, root: str) -> None:
    """An agency is found by its short name; the address opens the same results again."""
    with visitor.visit(root, address("健康")) as visit:
        page = visit.page
        results(page)
        page.get_by_role("combobox", name="责任单位").press_sequentially("县卫健局")
        page.get_by_role("option", name="示例县卫生健康局").click()
        page.wait_for_url("**agency=*")
        results(page)
        count = page.locator(".search-status").inner_text()
        again = page.url.removeprefix(root)
    with visitor.visit(root, again) as visit:
        expect(visit.page.locator(".search-status")).to_have_text(count)
        expect(visit.page.get_by_role("combobox", name="责任单位")).to_have_value("示例县卫生健康局")
        visit.fail(visit.complaints)


def test_filter_without_words(visitor: Visitor, root: str) -> None:
    """With a filter alone, everything is listed that passes it."""
    with visitor.visit(root, "search.html?kind=policy") as visit:
        assert len(titles(visit.page)) == len(list((SITE.folder / "policies").glob("*.html")))
        visit.fail(visit.complaints)


def test_typing_searches_and_going_back_returns(visitor: Visitor, root: str) -> None:
    """Results follow the typing; what was asked before is one step back, not one for each letter."""
    with visitor.visit(root, address("疾控")) as visit:
        page = visit.page
        first = titles(page)
        field = page.get_by_role("main").get_by_role("searchbox", name="搜索")
        field.fill("")
        field.press_sequentially("村卫生室", delay=30)
        expect(page.locator(".result-title").first).to_contain_text("村卫生室")
        field.press("Enter")
        expect(page).to_have_url(root + address("村卫生室"))
        page.go_back()
        expect(page).to_have_url(root + address("疾控"))
        expect(field).to_have_value("疾控")
        expect(page.locator(".result-title").first).to_have_text(first[0])
        visit.fail(visit.complaints)


def test_waits_for_the_input_method(visitor: Visitor, root: str) -> None:
    """Letters that an input method is still turning into characters are not searched for."""
    with visitor.visit(root, "search.html") as visit:
        page = visit.page
        page.locator("#query").evaluate(
            """(field) => {
                field.dispatchEvent(new CompositionEvent("compositionstart"));
                field.value = "cun";
                field.dispatchEvent(new InputEvent("input", { isComposing: true }));
            }"""
        )
        page.wait_for_timeout(400)
        expect(page.locator(".search-status")).to_have_text("")
        page.locator("#query").evaluate(
            """(field) => {
                field.value = "村医";
                field.dispatchEvent(new CompositionEvent("compositionend"));
            }"""
        )
        expect(page.locator(".result-title").first).to_contain_text("村医")


@pytest.mark.parametrize(
    ("query", "words"),
    [
        ("卫键委", "卫健委"),
        ("示例县卫生建康局", "示例县卫生健康局"),
        ("家庭医生签约服物", "家庭医生签约服务"),
    ],
)
def test_other_characters_of_the_same_sound(query: str, words: str, visitor: Visitor, root: str) -> None:
    """Nothing found is no end: what sounds alike is offered."""
    with visitor.visit(root, address(query)) as visit:
        assert results(visit.page).count() == 0
        visit.page.locator(".search-results .links").get_by_role("link", name=words).click()
        expect(visit.page.locator("#query")).to_have_value(words)
        assert results(visit.page).count() > 0
        visit.fail(visit.complaints)


def test_some_of_the_words(visitor: Visitor, root: str) -> None:
    """Where no page has all words, those with some are shown and called so."""
    with visitor.visit(root, address("村医 火星")) as visit:
        expect(visit.page.get_by_text("没有找到“村医 火星”。")).to_be_visible()
        expect(visit.page.get_by_text("只含有其中一部分字词")).to_be_visible()
        assert visit.page.locator(".results > li").count() > 0
        assert results(visit.page).count() == 0
        assert visit.page.get_by_role("link", name="按拼音查找").count() == 2


BAD = {
    "very long": "健康" * 5000,
    "one long word": "x" * 10_000,
    "emoji": "👩‍⚕️🏥",
    "markup": "<script>document.title = 'executed'</script><img src=x onerror=run>",
    "pattern": "(.*)+[a-z]{2}\\d|^$",
    "one bracket": "[",
    "only signs": "。、……！？%",
    "null": "健\0康",
    "marks alone": "\u0301\u0323",
    "from right to left": "\u202e健康",
    "prototype": "__proto__ constructor",
}


@pytest.mark.parametrize("query", BAD.values(), ids=BAD.keys())
def test_bad_input_breaks_nothing(query: str, visitor: Visitor, root: str) -> None:
    """Whatever is typed, there is an answer, no error, and nothing is executed."""
    with visitor.visit(root, "search.html") as visit:
        visit.page.locator("#query").fill(query)
        visit.page.locator("#query").press("Enter")
        results(visit.page)
        visit.page.wait_for_timeout(200)
        assert "executed" not in visit.page.title().partition(" · ")[2]
        assert visit.page.locator("main script:not([src]), main img").count() == 0
        assert len(visit.page.url) < 3000
        if len(query) > 200:
            expect(visit.page.locator(".search-status")).to_contain_text("前200个字")
        visit.fail(visit.complaints)


@pytest.mark.parametrize(
    "query", ["%ED%A0%BD", "%F0%9F", "%", "\\ud83d", "%00", "%3Cscript%3Ealert(1)%3C/script%3E"]
)
def test_bad_address_breaks_nothing(query: str, visitor: Visitor, root: str) -> None:
    """Halves of characters and the like in the address are read as well as can be."""
    with visitor.visit(
        root, f"search.html?q={query}&kind=none&policy=99&agency=../x&status=%00&year=x"
    ) as visit:
        results(visit.page)
        visit.fail(visit.complaints)


def test_half_a_character_breaks_nothing(visitor: Visitor, root: str) -> None:
    """A script or an input method may leave half of a surrogate pair in the field."""
    with visitor.visit(root, "search.html") as visit:
        visit.page.locator("#query").evaluate(
            "(field) => { field.value = '健康\\ud83d'; field.form.requestSubmit(); }"
        )
        assert results(visit.page).count() > 0
        visit.fail(visit.complaints)


def test_a_file_that_fails_is_asked_for_again(visitor: Visitor, root: str) -> None:
    """A failure is said, is no empty list, and a press tries again."""
    with visitor.visit(root, "search.html") as visit:
        page = visit.page
        page.route("**/search/terms/*", lambda route: route.abort())
        page.goto(root + address("村医"))
        expect(page.locator(".search-status")).to_contain_text("没有载入")
        page.unroute_all()
        page.get_by_role("button", name="重试").click()
        expect(page.locator(".result-title").first).to_contain_text("村医")


def test_a_damaged_file_is_said(visitor: Visitor, root: str) -> None:
    """A file whose content is no longer what it was counts as missing; the reader may try again."""
    with visitor.visit(root, address("健康")) as visit:
        page = visit.page
        results(page)
        page.route(
            "**/search/terms/*", lambda route: route.fulfill(body=route.fetch().text().replace("a", "b"))
        )
        page.locator("#query").fill("近视")
        expect(page.locator("[data-search-state=failed]")).to_be_attached()
        page.unroute("**/search/terms/*")
        page.locator(".search-again").click()
        assert results(page).count() > 0


@pytest.mark.parametrize(("query", "least"), [("县医院", 1), ("家庭医生", 10)])
def test_goes_on_until_enough_is_shown(query: str, least: int, visitor: Visitor, root: str) -> None:
    """Where texts have to prove a phrase, a reader of a small site is not left before a short list."""
    with visitor.visit(root, address(query)) as visit:
        assert results(visit.page).count() >= least
        visit.fail(visit.complaints)


def test_filters_that_leave_nothing(visitor: Visitor, root: str) -> None:
    """No other spelling is offered where only a filter hides what there is, be it that of an agency."""
    for filters in ({"kind": "indicator"}, {"agency": "nobody"}):
        with visitor.visit(root, address("卫健委", **filters)) as visit:
            page = visit.page
            assert results(page).count() == 0
            expect(page.locator(".search-status")).to_have_text("没有符合筛选条件的结果。")
            expect(page.locator(".search-results")).to_be_empty()


def test_pinyin_that_goes_on_behind_a_name(visitor: Visitor, root: str) -> None:
    """The last syllable of a name is not all of a longer word."""
    with visitor.visit(root, address("yuanlin")) as visit:
        titles = results(visit.page).locator(".result-title").all_inner_texts()
        assert not [title for title in titles if title.endswith("院")]


def test_the_title_says_what_is_asked(visitor: Visitor, root: str) -> None:
    """Also where the query came with the address."""
    with visitor.visit(root, address("近视")) as visit:
        results(visit.page)
        expect(visit.page).to_have_title(re.compile("^近视 · "))


def test_from_disk_and_below_a_path(visitor: Visitor, from_disk: str, below: str) -> None:
    """No server, or a host with nothing else: the results are the same."""
    found = []
    for site in (from_disk, below):
        with visitor.visit(site, address("村卫生室")) as visit:
            found.append(titles(visit.page))
            visit.page.locator(".result-title a").first.click()
            expect(visit.page.locator("h1")).to_contain_text(found[-1][0])
            visit.fail(visit.complaints)
    assert found[0] == found[1]


def test_without_script(visitor: Visitor, root: str) -> None:
    """The page says what is missing and leads to the lists."""
    with visitor.visit(root, address("村卫生室"), NO_SCRIPT) as visit:
        expect(visit.page.locator("main .notice")).to_contain_text("搜索要用 JavaScript")
        expect(visit.page.locator(".search-page")).to_be_hidden()
        visit.page.get_by_role("main").get_by_role("link", name="按拼音查找").click()
        expect(visit.page).to_have_url(f"{root}a-z.html")


@pytest.mark.parametrize("variant", VARIANTS, ids=str)
@pytest.mark.parametrize("query", ["村卫生室", "卫键委", "村医 火星"])
def test_results_can_be_read_by_everybody(query: str, variant: Variant, visitor: Visitor, root: str) -> None:
    """Results, filters and what is offered instead: no violation, no sideways scroll, no small target."""
    with visitor.visit(root, address(query), variant) as visit:
        results(visit.page)
        visit.page.wait_for_timeout(300)
        visit.fail(everything(visit))


def everything(visit: Visit) -> list[str]:
    """All that the tests of pages look for."""
    page = visit.page
    return visit.complaints + axe.violations(page) + layout.overhanging(page) + layout.small_targets(page)


def test_is_not_printed(visitor: Visitor, root: str) -> None:
    """On paper there is nothing to type into."""
    with visitor.visit(root, "index.html") as visit:
        expect(visit.page.get_by_role("search")).to_be_visible()
        visit.page.emulate_media(media="print")
        expect(visit.page.get_by_role("search")).to_be_hidden()
        visit.page.emulate_media(media="screen")
