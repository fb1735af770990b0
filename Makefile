# make site         build the site of Content/ into public/
# make test         run every check and test
# make browser      only the tests of the site in a browser
# make screenshots  take the pictures of the README
# make bench-serve  measure the time from saving a file to having the changed page
# make bench        measure time and memory on a generated site of 10,000 measures

SWIFT ?= swift
SHARED := $(wildcard ../shared)
PACKAGES := libcmark-dev libxml2-dev zlib1g-dev pkg-config
BROWSER := Tests/Browser
BROWSER_PYTHON := .build/browser-venv
IN_BROWSER := cd $(BROWSER) && PYTHONDONTWRITEBYTECODE=1 PATH="$(CURDIR)/$(BROWSER_PYTHON)/bin:$$PATH"

.PHONY: site test browser screenshots bench bench-serve lint format dependencies test-dependencies browser-dependencies acceptance clean

site: dependencies
	$(SWIFT) build -c release --product yardstick
	"$$($(SWIFT) build -c release --show-bin-path)/yardstick" build
	@echo "The site is in public/: open public/index.html in a browser."

test: dependencies test-dependencies lint acceptance browser-dependencies
	$(SWIFT) test
	$(test-in-browser)

browser: site browser-dependencies
	$(test-in-browser)

# The pages for a sub-path are built during the tests.
define test-in-browser
$(IN_BROWSER) ruff format --check --quiet .
$(IN_BROWSER) ruff check --quiet .
$(IN_BROWSER) mypy --no-error-summary .
yardstick="$$($(SWIFT) build -c release --show-bin-path)/yardstick" && $(IN_BROWSER) YARDSTICK="$$yardstick" pytest
endef

screenshots: site browser-dependencies
	$(IN_BROWSER) python screenshots.py

bench: dependencies
	$(SWIFT) build -c release --product site-benchmark
	"$$($(SWIFT) build -c release --show-bin-path)/site-benchmark" $(MEASURES)

# 1,000 pages, 10,000 pages, and what bench generates.
bench-serve: dependencies
	$(SWIFT) build -c release --product site-benchmark
	for measures in 620 6200 10000; do \
		"$$($(SWIFT) build -c release --show-bin-path)/site-benchmark" serve $$measures; done

lint:
	$(SWIFT) format lint --strict --recursive --parallel Package.swift Sources Tests

format:
	$(SWIFT) format --in-place --recursive --parallel Package.swift Sources Tests

# Facts about five public documents, kept beside the checkout; skipped where they are absent.
acceptance: site
ifeq ($(SHARED),)
	@echo "../shared is absent: the facts of the source documents are not checked"
else
	python3 ../shared/acceptance/check_site.py public
	python3 ../shared/acceptance/check_links.py public
endif

# Installs what is missing, with sudo where needed; where that is impossible it prints the command.
dependencies:
	@pkg-config --exists libcmark libxml-2.0 zlib 2>/dev/null || $(MAKE) --no-print-directory install-dependencies

# What only reading Word documents takes.
test-dependencies:
	@command -v pandoc >/dev/null || $(MAKE) --no-print-directory install-dependencies PACKAGES=pandoc

# A browser, a web server, the HTML checker's Java: only what this machine lacks.
browser-dependencies:
	@missing="$$($(BROWSER)/missing-packages.sh | xargs)"; test -z "$$missing" || \
		$(MAKE) --no-print-directory install-dependencies PACKAGES="$$missing"
	@$(MAKE) --no-print-directory $(BROWSER_PYTHON)/installed

$(BROWSER_PYTHON)/installed: $(BROWSER)/requirements.txt
	python3 -m venv --clear $(BROWSER_PYTHON)
	$(BROWSER_PYTHON)/bin/pip install --quiet --disable-pip-version-check --use-pep517 --requirement $<
	touch $@

.PHONY: install-dependencies
install-dependencies:
	@if ! command -v apt-get >/dev/null; then \
		echo "Missing: $(PACKAGES); install them with your system's package manager"; exit 1; \
	elif [ "$$(id -u)" = 0 ]; then \
		apt-get update -qq && apt-get install -y -qq $(PACKAGES); \
	elif command -v sudo >/dev/null; then \
		sudo apt-get update -qq && sudo apt-get install -y -qq $(PACKAGES); \
	else \
		echo "As root, run: apt-get update && apt-get install -y $(PACKAGES)"; exit 1; \
	fi

clean:
	$(SWIFT) package clean
