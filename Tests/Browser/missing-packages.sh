#!/bin/sh
# Prints the Debian packages that the browser tests lack on this machine, one a line.
PATH="$PATH:/usr/sbin"

need() {
	package=$1
	shift
	"$@" >/dev/null 2>&1 || echo "$package"
}

need chromium command -v chromium
need nginx-light command -v nginx
need default-jre-headless java -version
need poppler-utils command -v pdftotext
need fontconfig command -v fc-list
need fonts-noto-cjk fc-list -q "Noto Sans CJK SC"
need python3-venv python3 -c "import ensurepip, venv"
# Playwright's driver is linked against it.
need libatomic1 python3 -c "import ctypes; ctypes.CDLL('libatomic.so.1')"
