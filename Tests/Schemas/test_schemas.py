"""The JSON Schemas against an independent validator: what is right passes, what is wrong does not."""

from __future__ import annotations

import functools
import json
import re
import shutil
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from content import FIXTURES, PATTERNS, PUBLISHED, REPOSITORY, files, value, yardstick

KINDS = [*PATTERNS, *(f"data-{name}" for name in PUBLISHED)]
SHIPPED = [(kind, file.relative_to(REPOSITORY)) for kind, file in files(REPOSITORY / "Content")]


@functools.cache
def schema(kind: str, language: str = "en") -> dict[str, object]:
    """A schema as the program prints it."""
    run = yardstick("schema", kind, "--language", language)
    assert run.returncode == 0, run.stderr
    parsed = json.loads(run.stdout)
    assert isinstance(parsed, dict)
    return parsed


def complaints(kind: str, text: str) -> list[str]:
    """What the schema says against a file."""
    found = Draft202012Validator(schema(kind)).iter_errors(value(kind, text))
    return [f"{error.json_path}: {error.message}" for error in found]


def test_every_kind_is_listed() -> None:
    """The list the program prints is the one tested here."""
    listed = [line.split()[0] for line in yardstick("schema").stdout.splitlines()]
    assert listed == KINDS


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("kind", KINDS)
def test_schemas_are_schemas(kind: str, language: str) -> None:
    """Each schema is what the metaschema of its draft asks for."""
    assert schema(kind, language)["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    Draft202012Validator.check_schema(schema(kind, language))


@pytest.mark.parametrize("kind", KINDS)
def test_both_languages_allow_the_same(kind: str) -> None:
    """Only words differ between the languages, and each has words."""

    def without_words(node: object) -> object:
        if isinstance(node, list):
            return [without_words(item) for item in node]
        if isinstance(node, dict):
            words = ("title", "description")
            return {
                key: without_words(inner)
                for key, inner in node.items()
                if key not in words or not isinstance(inner, str)
            }
        return node

    chinese, english = schema(kind, "zh"), schema(kind, "en")
    assert without_words(chinese) == without_words(english)
    assert re.search("[一-龥]", str(chinese["title"]))
    assert not re.search("[一-龥]", str(english["title"]))


@pytest.mark.parametrize(("kind", "file"), SHIPPED, ids=[str(file) for _, file in SHIPPED])
def test_shipped_content_passes(kind: str, file: Path) -> None:
    """Every file of the site that ships."""
    assert not complaints(kind, (REPOSITORY / file).read_text(encoding="utf-8"))


def test_shipped_content_has_every_kind() -> None:
    """No kind goes untested."""
    assert {kind for kind, _ in SHIPPED} == set(PATTERNS)


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("form", [[], ["--example"]], ids=["small", "example"])
def test_a_new_site_passes(form: list[str], language: str, tmp_path: Path) -> None:
    """What yardstick new writes, and what it adds."""
    run = yardstick("new", tmp_path / "county", *form, "--language", language)
    assert run.returncode == 0, run.stderr
    content = tmp_path / "county/Content"
    for arguments in (
        ["policy", "water", "--title", "饮水", "--jurisdiction", "shili"],
        ["agency", "--jurisdiction", "shili", "--name", "水利局", "--alias", "水利部门"],
        ["indicator", "--policy", "water", "--name", "合格率", "--unit", "%", "--target", "2030=≥95"],
        [
            "update",
            "--policy",
            "shili-plan",
            "--measure",
            "2.1.1" if language == "zh" else "1",
            "--status",
            "delayed",
        ],
    ):
        assert yardstick("new", *arguments, "--content", content).returncode == 0
    found = list(files(content))
    assert len(found) > 8
    for kind, file in found:
        assert not complaints(kind, file.read_text(encoding="utf-8"))


@pytest.mark.parametrize("language", ["zh", "en"])
def test_snippets_pass(language: str, tmp_path: Path) -> None:
    """What the snippets insert, with the texts they propose."""
    run = yardstick("schema", "--out", tmp_path / ".vscode", "--language", language)
    assert run.returncode == 0, run.stderr
    snippets = json.loads((tmp_path / ".vscode/yardstick.code-snippets").read_text(encoding="utf-8"))
    kinds = ["policy", None, "update", "page", "agency", "indicator"]
    for kind, snippet in zip(kinds, snippets.values(), strict=True):
        text = "\n".join(snippet["body"])
        text = text.replace("$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE", "2026-06-30").replace("$0", "")
        text = re.sub(r"\$\{\d+\|([^,|]*)[^|]*\|\}", r"\1", text)
        text = re.sub(r"\$\{\d+:([^}]*)\}", r"\1", text)
        if kind:
            assert not complaints(kind, f"[{text}]" if snippet["scope"] == "json" else text)


# Mistakes a schema can see.
SEEN = (
    "unknown-key",
    "missing-field",
    "wrong-type",
    "unknown-value",
    "bad-value",
    "bad-id",
    "impossible-date",
)
UNSEEN = (
    "broken-json",
    "broken-yaml",
    "empty-file",
    "no-front-matter",
    "unclosed-front-matter",
    "duplicate-key",
)


def good_fixtures() -> list[tuple[str, Path]]:
    """The files of the pipeline's fixtures against which its check has nothing a schema could see."""
    found = []
    for folder in sorted(path for path in FIXTURES.iterdir() if path.is_dir()):
        said = "\n".join(file.read_text(encoding="utf-8") for file in sorted(folder.glob("expected*.txt")))
        for kind, file in files(folder):
            lines = [line for line in said.splitlines() if line.startswith(f"{file.relative_to(folder)}:")]
            codes = {word for line in lines for word in re.findall(r"[a-z0-9]+(?:-[a-z0-9]+)+", line)}
            if not codes.intersection(SEEN + UNSEEN):
                found.append((kind, file.relative_to(FIXTURES)))
    return found


GOOD = good_fixtures()


@pytest.mark.parametrize(("kind", "file"), GOOD, ids=[str(file) for _, file in GOOD])
def test_good_fixtures_pass(kind: str, file: Path) -> None:
    """What the program reads without complaint, a schema allows."""
    assert not complaints(kind, (FIXTURES / file).read_text(encoding="utf-8-sig"))


def test_published_data_pass(tmp_path: Path) -> None:
    """The files a site offers to other programs."""
    run = yardstick("build", "--content", REPOSITORY / "Content", "--out", tmp_path / "public")
    assert run.returncode == 0, run.stderr
    for name in PUBLISHED:
        text = (tmp_path / f"public/data/{name}.json").read_text(encoding="utf-8")
        assert len(json.loads(text)) > 0
        assert not complaints(f"data-{name}", text)


SITE = "title: 站\nasOf: 2026-06-30\n"
POLICY = "---\ntitle: 甲\njurisdiction: shili\n{}\n---\n"
UPDATE = "---\ndate: 2026-01-02\npolicy: plan\nmeasures: [1.1]\nstatus: delayed\n{}\n---\n"
INDICATOR = '[{{"id": "a", "name": "甲", {}}}]'

# kind, text of the file, path of the file in a content folder
MISTAKES = [
    ("site", "title: 站\n"),
    ("site", "asOf: 2026-06-30\n"),
    ("site", "title: 站\nasOf: 2026-06\n"),
    ("site", "title: 站\nasOf: 2026-13-01\n"),
    ("site", SITE + "titel: 站\n"),
    ("site", SITE + "language: 中文\n"),
    ("site", SITE + "baseURL: example.gov.cn\n"),
    ("site", SITE + "unsafeHTML: 是\n"),
    ("site", SITE + "assessment:\n  methode: linear\n"),
    ("site", SITE + "assessment:\n  method: liner\n"),
    ("site", SITE + "assessment:\n  onTrack: 九成\n"),
    ("site", SITE + "assessment:\n  staleAfterYears: 1.5\n"),
    ("jurisdiction", '{"id": "a", "name": "甲"}'),
    ("jurisdiction", '[{"id": "A", "name": "甲"}]'),
    ("jurisdiction", '[{"id": "a", "name": " "}]'),
    ("jurisdiction", '[{"id": "a", "name": "甲", "example": "true"}]'),
    ("concept", '[{"id": "a", "name": "甲", "desription": "乙"}]'),
    ("agency", '[{"id": "a", "name": "甲"}]'),
    ("agency", '[{"id": "a b", "name": "甲", "short": "乙"}]'),
    ("agency", '[{"id": "a", "name": "甲", "short": "乙", "alias": ["丙"]}]'),
    ("agency", '[{"id": "a", "name": "甲", "short": "乙", "aliases": ["丙", ""]}]'),
    ("policy", POLICY.format("stage: 试行")),
    ("policy", POLICY.format("issued: 2021/8/20")),
    ("policy", POLICY.format("period: 十年")),
    ("policy", POLICY.format("issuer: 县卫生健康局")),
    ("policy", "---\ntitle: 甲\n---\n"),
    ("update", UPDATE.format("percent: 120")),
    ("update", UPDATE.format("percent: 60%")),
    ("update", UPDATE.format("agency: ''")),
    ("update", UPDATE.format("").replace("delayed", "done")),
    ("update", UPDATE.format("").replace("measures: [1.1]\n", "")),
    ("update", UPDATE.format("").replace("[1.1]", "[]")),
    ("update", UPDATE.format("").replace("2026-01-02", "2026年1月2日")),
    ("page", "---\norder: 1\n---\n"),
    ("page", "---\ntitle: 甲\norder: 一\n---\n"),
    ("indicator", '[{"name": "甲"}]'),
    ("indicator", '[{"id": "a"}]'),
    ("indicator", INDICATOR.format('"kind": "成果"')),
    ("indicator", INDICATOR.format('"nature": "预期"')),
    ("indicator", INDICATOR.format('"number": "1"')),
    ("indicator", INDICATOR.format('"method": "line"')),
    ("indicator", INDICATOR.format('"limit": 0')),
    ("indicator", INDICATOR.format('"baseline": {"year": "2020年", "value": 1}')),
    ("indicator", INDICATOR.format('"baseline": {"year": 2020}')),
    ("indicator", INDICATOR.format('"targets": [{"value": "≥90"}]')),
    ("indicator", INDICATOR.format('"targets": [{"year": 20230, "value": 1}]')),
    ("indicator", INDICATOR.format('"targets": {"year": 2030, "value": 1}')),
    ("indicator", INDICATOR.format('"targets": [{"year": 2030, "value": 1, "comparator": "≧"}]')),
    ("indicator", INDICATOR.format('"observations": [{"year": 2023, "vlaue": 1}]')),
    ("indicator", INDICATOR.format('"benchmarks": [{"year": 2030, "value": 1}]')),
    ("indicator", INDICATOR.format('"references": {"全国": {"year": 2020, "value": 1}}')),
    (
        "indicator",
        INDICATOR.format('"judgements": [{"year": 2030, "status": "met", "by": "甲", "on": "2026-03-01"}]'),
    ),
    ("indicator", INDICATOR.format('"aliases": [true]')),
    ("indicator", INDICATOR.format('"target": []')),
]

PATHS = {
    "agency": "agencies/shili.json",
    "policy": "policies/zzz.md",
    "update": "updates/2026/zzz.md",
    "page": "pages/zzz.md",
    "indicator": "indicators/plan.json",
}


@pytest.mark.parametrize(("kind", "text"), MISTAKES, ids=[f"{kind}: {text}" for kind, text in MISTAKES])
def test_schema_and_check_refuse_the_same(kind: str, text: str, tmp_path: Path) -> None:
    """A mistake the editor marks is one the program reports, in the same file."""
    assert complaints(kind, text)
    content = shutil.copytree(FIXTURES / "base", tmp_path / "Content")
    path = PATHS.get(kind, PATTERNS[kind])
    (content / path).parent.mkdir(parents=True, exist_ok=True)
    (content / path).write_text(text, encoding="utf-8")
    run = yardstick("check", "--content", content, "--theme", REPOSITORY / "Themes/default")
    assert run.returncode == 1
    codes = "|".join((*SEEN, "target-without-year", "value-without-year"))
    assert re.search(rf"{re.escape(path)}:\d+:\d+: error: .*\[({codes})\]", run.stderr)


ALLOWED = [
    ("site", SITE + "description:\nassessment:\n  behind: 0.5\n$comment: 备注\n"),
    ("policy", POLICY.format("issued: 2021\nperiod: 2030\nissuers: 县卫生健康局")),
    ("policy", POLICY.format("period: 2021—2030\nsummary:")),
    ("update", UPDATE.format("").replace("[1.1]", "clinics").replace("delayed", "滞后")),
    (
        "indicator",
        '[{"$comment": "备", "id": "a", "name": "甲", "unit": null, "baseline": {"value": "2.7（2021年）"}}]',
    ),
    ("indicator", INDICATOR.format('"targets": [{"year": 2030, "value": 38, "comparator": "≥"}]')),
    ("jurisdiction", "[]"),
]


@pytest.mark.parametrize(("kind", "text"), ALLOWED, ids=[f"{kind}: {text}" for kind, text in ALLOWED])
def test_what_readers_take_is_allowed(kind: str, text: str) -> None:
    """Freedoms the readers of the program give."""
    assert not complaints(kind, text)
