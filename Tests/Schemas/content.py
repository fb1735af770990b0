"""Content files as an independent reader sees them: JSON, YAML 1.2, the front matter of Markdown."""

from __future__ import annotations

import json
import os
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

import yaml

REPOSITORY = Path(__file__).resolve().parents[2]
PROGRAM = Path(os.environ.get("YARDSTICK", REPOSITORY / ".build/debug/yardstick"))
FIXTURES = REPOSITORY / "Tests/PipelineTests/Fixtures"

# The files of a content folder by the kind of their schema.
PATTERNS = {
    "site": "site.yaml",
    "jurisdiction": "jurisdictions.json",
    "agency": "agencies/*.json",
    "indicator": "indicators/*.json",
    "concept": "concepts.json",
    "policy": "policies/*.md",
    "update": "updates/**/*.md",
    "page": "pages/*.md",
}
PUBLISHED = ["policies", "measures", "agencies", "indicators", "concepts"]


class PlainLoader(yaml.SafeLoader):
    """YAML 1.2 as the program and editors read it: dates and yes are texts."""


PlainLoader.yaml_implicit_resolvers = {
    first: [
        (tag, pattern)
        for tag, pattern in resolvers
        if tag not in ("tag:yaml.org,2002:timestamp", "tag:yaml.org,2002:bool")
    ]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}
PlainLoader.add_implicit_resolver(
    "tag:yaml.org,2002:bool", re.compile("^(?:true|True|TRUE|false|False|FALSE)$"), list("tTfF")
)


def value(kind: str, text: str) -> object:
    """Read what the schema of a kind speaks of."""
    if kind in ("policy", "update", "page"):
        text = text.split("\n---", 1)[0].removeprefix("---\n")
    if kind in ("site", "policy", "update", "page"):
        parsed: object = yaml.load(text, PlainLoader)
    else:
        parsed = json.loads(text)
    return parsed


def files(content: Path) -> Iterator[tuple[str, Path]]:
    """Every file of a content folder that has a schema, with its kind."""
    for kind, pattern in PATTERNS.items():
        for file in sorted(content.glob(pattern)):
            yield kind, file


def yardstick(*arguments: str | Path, cwd: Path = REPOSITORY) -> subprocess.CompletedProcess[str]:
    """Run the program with English messages."""
    return subprocess.run(
        [PROGRAM, *arguments],
        cwd=cwd,
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "LC_ALL": "en_US.UTF-8"},
    )
