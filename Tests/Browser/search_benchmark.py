"""Measures search on a generated site against its bars and against Pagefind: ``make bench-search``."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from playwright.sync_api import sync_playwright

from benchmark_queries import Query, choose_queries
from conftest import launch
from measured_server import Traffic, serve_measured
from search_engines import OURS, PAGEFIND, Answer, write_pagefind_page
from site_folder import REPOSITORY

ROUNDS = 3
DETAILS = REPOSITORY / ".build/search-benchmark.txt"
EXPLANATION = """\
{count} queries, each on a fresh page. Pagefind loads what its default interface shows first: parts of the
index and the fragments of five results. Ours loads what the page of search shows first."""
PAGEFIND_VERSION = "1.5.2"
PAGEFIND_PROGRAM = [str(REPOSITORY / ".build/pagefind-venv/bin/python"), "-m", "pagefind"]


@dataclass(frozen=True)
class Run:
    """What a program took."""

    seconds: float
    megabytes: float
    processor: float
    """Seconds of all processors together, which other programs disturb less than the clock."""

    def __str__(self) -> str:
        """Write it for people."""
        return f"{self.seconds:.1f} s ({self.processor:.1f} s of processors), peak {self.megabytes:.0f} MB"


@dataclass(frozen=True)
class Bar:
    """Something measured and what it may be."""

    name: str
    measured: float
    limit: float
    unit: str

    def __str__(self) -> str:
        """One line of the table."""
        verdict = "met" if self.measured <= self.limit else "MISSED"
        return f"{self.name:44} {self.measured:10.2f} {self.limit:10.2f} {self.unit:9} {verdict}"


def run(command: Sequence[str]) -> Run:
    """Run a program; its memory is the peak of it or of what it started."""
    start = time.monotonic()
    with subprocess.Popen(
        command, cwd=REPOSITORY, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    ) as process:
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    assert process.returncode == 0, f"{command[0]} failed"
    return Run(time.monotonic() - start, usage.ru_maxrss / 1024, usage.ru_utime + usage.ru_stime)


def build(program: Path, content: Path, site: Path, *options: str) -> Run:
    """Build a site that is not there yet, in a process of its own."""
    shutil.rmtree(site, ignore_errors=True)
    command = [str(program), "build", str(content), str(site), *options]
    output = subprocess.run(command, cwd=REPOSITORY, capture_output=True, text=True, check=True).stdout
    report = json.loads(output)
    return Run(report["milliseconds"] / 1000, report["megabytes"], report["processor"] / 1000)


def middle(runs: list[Run]) -> Run:
    """The median of each."""
    return Run(
        median(run.seconds for run in runs),
        median(run.megabytes for run in runs),
        median(run.processor for run in runs),
    )


def size(folder: Path) -> int:
    """Bytes of all files of a folder."""
    return sum(file.stat().st_size for file in folder.rglob("*") if file.is_file())


def ask_all(folder: Path, queries: list[Query]) -> list[tuple[Query, Answer, Answer]]:
    """Both engines' answers to every query."""
    traffic = Traffic()
    with serve_measured(folder, traffic) as address, sync_playwright() as playwright:
        browser = launch(playwright)
        answers = [
            (query, *(engine.ask(query, browser, address, traffic) for engine in (OURS, PAGEFIND)))
            for query in queries
        ]
        browser.close()
    return answers  # type: ignore[return-value]


def describe(name: str, answers: list[Answer]) -> str:
    """What the queries cost one engine."""
    sizes = [answer.size / 1000 for answer in answers]
    requests = [answer.requests for answer in answers]
    times = [answer.milliseconds for answer in answers]
    once = median(answer.once for answer in answers) / 1000
    return (
        f"{name}: {median(requests):g} requests (at most {max(requests)}), {median(sizes):.1f} kB a query"
        f" (at most {max(sizes):.1f}), {once:.0f} kB once a visit,"
        f" results after {median(times):.0f} ms (at most {max(times):.0f})"
    )


def write_details(answers: list[tuple[Query, Answer, Answer]]) -> None:
    """Write one line a query: for both engines requests, bytes, time, results of the first five."""
    lines = [
        f"{query.kind:16}"
        + "".join(
            f"{one.requests:4}{one.size:9}{one.milliseconds:7.0f} ms{len(one.found):3}"
            for one in (ours, other)
        )
        + f"  {query.text}"
        for query, ours, other in answers
    ]
    DETAILS.write_text("\n".join(lines) + "\n", encoding="utf-8")


def compare_builds(program: Path, content: Path, work: Path) -> list[Bar]:
    """Build without and with search, by turns; the site with search stays in ``site``."""
    runs: dict[str, list[Run]] = {"without search": [], "with search": []}
    for _ in range(ROUNDS):
        runs["without search"].append(build(program, content, work / "plain", "without-search"))
        runs["with search"].append(build(program, content, work / "site"))
    shutil.rmtree(work / "plain")
    middles = {name: middle(taken) for name, taken in runs.items()}
    for name, one in middles.items():
        print(f"  {name}: {one}")
    plain, full = middles.values()
    return [
        Bar("time added to the build", full.seconds - plain.seconds, 2, "s"),
        Bar("memory added to the build", full.megabytes - plain.megabytes, 500, "MB"),
    ]


def compare_indexes(work: Path) -> Bar:
    """Let Pagefind index the same pages of measures, and compare what lies on the disk."""
    pages = ["--site", str(work / "site"), "--glob", "measures/*.html", "--root-selector", "main"]
    taken = run([*PAGEFIND_PROGRAM, *pages, "--output-path", str(work / "pagefind")])
    print(
        f"Pagefind {PAGEFIND_VERSION} over its measures: {taken.seconds:.1f} s, peak {taken.megabytes:.0f} MB"
    )
    ours = size(work / "site/search")
    theirs = sum(size(work / "pagefind" / folder) for folder in ("index", "fragment"))
    print(f"index: {ours / 1e6:.1f} MB of ours, {theirs / 1e6:.1f} MB of Pagefind's (index and fragments)")
    return Bar("size of the index against Pagefind's", ours / theirs, 1.5, "times")


def compare_queries(content: Path, work: Path) -> list[Bar]:
    """Ask both engines, and compare what that costs."""
    write_pagefind_page(work)
    answers = ask_all(work, choose_queries(content))
    write_details(answers)
    ours, theirs = [one for _, one, _ in answers], [one for _, _, one in answers]
    print(EXPLANATION.format(count=len(answers)))
    print("  " + describe(OURS.name, ours))
    print("  " + describe(PAGEFIND.name, theirs))
    for name, given in ((OURS.name, ours), (PAGEFIND.name, theirs)):
        hits = [
            names_origin(query, one)
            for (query, _, _), one in zip(answers, given, strict=True)
            if query.origins
        ]
        silent = sum(not one.found for one in given)
        print(
            f"  {name}: the page of a title or clause among the first five {sum(hits)} of {len(hits)} times,"
        )
        print(f"    nothing shown at first for {silent} queries")
    typical = [median(answer.size for answer in answers) / 1000 for answers in (ours, theirs)]
    dearer = sum(one.size > two.size for one, two in zip(ours, theirs, strict=True))
    return [
        Bar("bytes a query, median, against Pagefind's", typical[0], typical[1], "kB"),
        Bar("bytes a query, largest", max(one.size for one in ours) / 1000, 60, "kB"),
        Bar("requests a query, most", max(one.requests for one in ours), 3, "requests"),
        Bar("queries that cost more than Pagefind's", dearer, 0, "queries"),
    ]


def names_origin(query: Query, answer: Answer) -> bool:
    """Whether a page the query is from was found."""
    return any(address.endswith(origin) for address in answer.found for origin in query.origins)


def main(program: Path, measures: int, work: Path) -> None:
    """Build, index, ask, print."""
    content = work / "Content"
    subprocess.run([program, "write", content, str(measures)], check=True)
    print(f"{measures} measures, medians of {ROUNDS} builds:", flush=True)
    bars = compare_builds(program, content, work)
    bars.append(compare_indexes(work))
    bars += compare_queries(content, work)
    print(f"\n{'':44} {'measured':>10} {'bar':>10}")
    for bar in bars:
        print(bar)
    print(f"\nEach query: {DETAILS.relative_to(REPOSITORY)}")


if __name__ == "__main__":
    with TemporaryDirectory(prefix="yardstick-search-") as place:
        main(Path(sys.argv[1]), int(sys.argv[2]), Path(place))
