"""nginx in front of a site, as an office would run it."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.error import HTTPError
from urllib.request import urlopen

CONFIGURATION = """\
daemon off;
master_process off;
pid {work}/nginx.pid;
error_log {work}/error.log;
events {{}}
http {{
    access_log off;
    client_body_temp_path {work}/body;
    fastcgi_temp_path {work}/fastcgi;
    proxy_temp_path {work}/proxy;
    scgi_temp_path {work}/scgi;
    uwsgi_temp_path {work}/uwsgi;
    charset utf-8;
    charset_types text/html text/css text/javascript application/json text/csv;
    types {{
        text/html html;
        text/css css;
        text/javascript js;
        text/csv csv;
        image/svg+xml svg;
        application/json json;
        application/xml xml;
        application/atom+xml atom;
    }}
    server {{
        listen 127.0.0.1:{port};
        add_header Content-Security-Policy "default-src 'self'" always;
        location {path} {{
            alias {folder}/;
            error_page 404 {path}404.html;
        }}
    }}
}}
"""


def free_port() -> int:
    """Return a port of the loopback interface that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@contextmanager
def serve(folder: Path, work: Path, *, port: int, path: str = "/") -> Iterator[str]:
    """Serve ``folder`` under ``path`` with a strict policy, and nothing elsewhere; yield the address."""
    program = shutil.which("nginx", path=f"{os.environ['PATH']}:/usr/sbin")
    assert program, "nginx is missing: make browser installs it"
    configuration = work / "nginx.conf"
    configuration.write_text(CONFIGURATION.format(folder=folder, work=work, port=port, path=path))
    log = work / "error.log"
    server = subprocess.Popen([program, "-e", log, "-p", work, "-c", configuration])
    try:
        address = f"http://127.0.0.1:{port}{path}"
        wait_until_answered(address, server, log)
        yield address
    finally:
        server.terminate()
        server.wait()


def wait_until_answered(address: str, server: subprocess.Popen[bytes], log: Path) -> None:
    """Return when the server answers; fail with its log when it ends or stays silent."""
    for _ in range(200):
        try:
            urlopen(address).close()
        except HTTPError as error:
            error.close()
            return
        except OSError:
            assert server.poll() is None, f"nginx does not start:\n{log.read_text()}"
            time.sleep(0.02)
        else:
            return
    raise TimeoutError(f"nginx does not answer at {address}:\n{log.read_text()}")
