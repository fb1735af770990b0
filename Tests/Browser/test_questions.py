"""What a citizen asks: each answer is at most three clicks away from the home page."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from playwright.sync_api import Locator, Page

from visits import Visitor

CLICKS = 3

# A row, an item or a short section, not half the page.
STAND_TOGETHER = """(words) => [...document.querySelectorAll("main *")].some((place) =>
    place.textContent.length <= 600 && words.every((word) => place.textContent.includes(word)) &&
    place.checkVisibility())"""


@dataclass(frozen=True)
class Question:
    """A question, the words of the links one follows, and the answer.

    Each part of the answer is a group of words that stand together: in one row, item or short section.
    """

    asked: str
    clicks: list[str]
    answer: list[tuple[str, ...]]


QUESTIONS = [
    Question(
        "哪些任务由北京市农业农村局负责？",
        ["责任单位", "北京市农业农村局"],
        [("负责", "推动健康乡村建设", "构建健康支持性环境", "精准帮扶分类救治")],
    ),
    Question(
        "饶平县2030年婴儿死亡率目标是多少，现在是多少？",
        ["“健康饶平2030”规划", "婴儿死亡率"],
        [("2030年", "＜3‰", "已达到"), ("2022年", "1.39")],
    ),
    Question(
        "哪些目标已到期但没有报告？",
        ["时间线"],
        [("县域内就诊率", "90%", "到期未报告"), ("居民健康素养水平", "30%", "到期未报告")],
    ),
    Question(
        "开封市2025年要完成什么？",
        ["开封市县域医疗卫生服务均等化行动方案"],
        [("乡镇卫生院建成社区医院的比例", "2025年", "50%"), ("县域内就诊率", "2025年", "90%")],
    ),
    Question(
        "谁负责饶平县的医疗卫生服务供给模式创新？",
        ["“健康饶平2030”规划", "3.2.4 创新医疗卫生服务供给模式"],
        [("创新医疗卫生服务供给模式", "负责", "县疾控中心")],
    ),
    Question(
        "最近有什么进展？",
        ["进展动态"],
        [("2026-06-24", "补建6所，还剩5所", "97%")],
    ),
    Question(
        "孕产妇死亡率怎么计算？",
        ["指标", "孕产妇死亡率"],
        [("计算方法", "÷")],
    ),
    Question(
        "数据在哪里下载？",
        ["数据"],
        [("indicators.json", "全部指标")],
    ),
    Question(
        "饶平县疾控中心有哪些任务没有报告？",
        ["责任单位", "饶平县疾病预防控制中心"],
        [("创新医疗卫生服务供给模式", "未报告"), ("重大慢性病过早死亡率", "到期未报告")],
    ),
    Question(
        "两个地方的公有产权村卫生室比例目标各是多少？",
        ["公有产权村卫生室比例"],
        [("开封市", "90%"), ("舞钢市", "90%")],
    ),
]


def link(page: Page, words: str) -> Locator:
    """The first link with exactly these words, or else the first that contains them."""
    exact = page.get_by_role("link", name=words, exact=True)
    return (exact if exact.count() else page.get_by_role("link", name=words)).locator("visible=true").first


def stand_together(page: Page, words: tuple[str, ...]) -> bool:
    """Whether a small part of the page that is seen holds all the words."""
    found: bool = page.evaluate(STAND_TOGETHER, words)
    return found


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: question.asked)
def test_is_answered(question: Question, visitor: Visitor, root: str) -> None:
    """A reader who knows no address follows words and reads the answer."""
    assert len(question.clicks) <= CLICKS
    with visitor.visit(root, "index.html") as visit:
        for link_words in question.clicks:
            link(visit.page, link_words).click(timeout=3000)
        missing = [words for words in question.answer if not stand_together(visit.page, words)]
        visit.fail([f"“{' … '.join(words)}” is not on {visit.page.url}" for words in missing])


def test_ten_are_asked() -> None:
    """The bar of the design."""
    assert len(QUESTIONS) == 10
