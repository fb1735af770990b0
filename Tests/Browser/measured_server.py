"""A web server that counts what it sends; it sends files as they lie on the disk."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from urllib.parse import unquote, urlsplit


@dataclass
class Traffic:
    """The files sent since it was last cleared, and their bytes."""

    sent: list[tuple[str, int]] = field(default_factory=list)

    def matching(self, *folders: str) -> list[tuple[str, int]]:
        """What was sent from these folders."""
        return [(path, size) for path, size in self.sent if path.startswith(folders)]


class Handler(SimpleHTTPRequestHandler):
    """Sends a file and notes its size; leaves connections open, as servers do."""

    protocol_version = "HTTP/1.1"

    def __init__(self, *arguments: object, traffic: Traffic, directory: str) -> None:
        """Keep the list to write down."""
        self._traffic = traffic
        super().__init__(*arguments, directory=directory)  # type: ignore[arg-type]

    def send_header(self, keyword: str, value: str) -> None:
        """Note the length of a body."""
        if keyword == "Content-Length":
            self._traffic.sent.append((unquote(urlsplit(self.path).path).removeprefix("/"), int(value)))
        super().send_header(keyword, value)

    def log_message(self, format: str, *values: object) -> None:
        """Print nothing."""


@contextmanager
def serve_measured(folder: Path, traffic: Traffic) -> Iterator[str]:
    """Serve a folder on the loopback interface; yield the address."""
    handler = partial(Handler, traffic=traffic, directory=str(folder))
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    server.daemon_threads = True
    thread = Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}/"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
