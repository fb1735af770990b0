# make site         build the site of Content/ into public/
# make test         run every check and test
# make browser      only the tests of the site in a browser
# make schemas      only the tests of the JSON Schemas, with another validator
# make screenshots  take the pictures of the README
# make install      install the program, its theme, manual page and completions below PREFIX, /usr/local
# make bench-serve  measure the time from saving a file to having the changed page
# make bench        measure time and memory on a generated site of 10,000 measures
# make bench-search measure search on such a site, against its bars and against Pagefind

SWIFT ?= swift
SHARED := $(wildcard ../shared)
PACKAGES := libcmark-dev libxml2-dev zlib1g-dev pkg-config
BROWSER := Tests/Browser
BROWSER_PYTHON := .build/browser-venv
PAGEFIND := .build/pagefind-venv
PYTHON := PYTHONDONTWRITEBYTECODE=1 PATH="$(CURDIR)/$(BROWSER_PYTHON)/bin:$$PATH"
IN_BROWSER := cd $(BROWSER) && $(PYTHON)
IN_SCHEMAS := cd Tests/Schemas && $(PYTHON)

PREFIX ?= /usr/local
INSTALLED := $(DESTDIR)$(PREFIX)
INSTALLED_TEXTS := share/man/man1/yardstick.1 share/bash-completion/completions/yardstick \
	share/zsh/site-functions/_yardstick share/fish/vendor_completions.d/yardstick.fish

.PHONY: install uninstall site test browser schemas screenshots bench bench-serve bench-search lint format dependencies test-dependencies browser-dependencies acceptance clean

site: dependencies
	$(SWIFT) build -c release --product yardstick
	"$$($(SWIFT) build -c release --show-bin-path)/yardstick" build
	@echo "The site is in public/: open public/index.html in a browser."

test: dependencies test-dependencies lint acceptance browser-dependencies
	$(SWIFT) test
	$(test-schemas)
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

schemas: site $(BROWSER_PYTHON)/installed
	$(test-schemas)

define test-schemas
$(IN_SCHEMAS) ruff format --check --quiet .
$(IN_SCHEMAS) ruff check --quiet .
$(IN_SCHEMAS) mypy --no-error-summary .
yardstick="$$($(SWIFT) build -c release --show-bin-path)/yardstick" && $(IN_SCHEMAS) YARDSTICK="$$yardstick" pytest
endef

screenshots: site browser-dependencies
	$(IN_BROWSER) python screenshots.py

# For machines without Swift: make install SWIFT_FLAGS=--static-swift-stdlib
install: dependencies
	$(SWIFT) build -c release --product yardstick $(SWIFT_FLAGS)
	install -d $(addprefix $(INSTALLED)/,$(sort $(dir $(INSTALLED_TEXTS)) bin share/yardstick/Themes))
	install -m 755 "$$($(SWIFT) build -c release --show-bin-path)/yardstick" $(INSTALLED)/bin/yardstick
	cp -R Themes/default $(INSTALLED)/share/yardstick/Themes/
	$(INSTALLED)/bin/yardstick man > $(INSTALLED)/share/man/man1/yardstick.1
	$(INSTALLED)/bin/yardstick completion bash > $(INSTALLED)/share/bash-completion/completions/yardstick
	$(INSTALLED)/bin/yardstick completion zsh > $(INSTALLED)/share/zsh/site-functions/_yardstick
	$(INSTALLED)/bin/yardstick completion fish > $(INSTALLED)/share/fish/vendor_completions.d/yardstick.fish

uninstall:
	rm -rf $(INSTALLED)/bin/yardstick $(INSTALLED)/share/yardstick $(addprefix $(INSTALLED)/,$(INSTALLED_TEXTS))

bench: dependencies
	$(SWIFT) build -c release --product site-benchmark
	"$$($(SWIFT) build -c release --show-bin-path)/site-benchmark" $(MEASURES)

# 1,000 pages, 10,000 pages, and what bench generates.
bench-serve: dependencies
	$(SWIFT) build -c release --product site-benchmark
	for measures in 620 6200 10000; do \
		"$$($(SWIFT) build -c release --show-bin-path)/site-benchmark" serve $$measures; done

# Pagefind, another search for static sites, is what ours is compared with.
bench-search: dependencies browser-dependencies $(PAGEFIND)/installed
	$(SWIFT) build -c release --product site-benchmark
	program="$$($(SWIFT) build -c release --show-bin-path)/site-benchmark" && \
		$(IN_BROWSER) python search_benchmark.py "$$program" $(or $(MEASURES),10000)

$(PAGEFIND)/installed:
	python3 -m venv --clear $(PAGEFIND)
	$(PAGEFIND)/bin/pip install --quiet --disable-pip-version-check pagefind==1.5.2 pagefind-bin-extended==1.5.2
	touch $@

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

# What only tests take: reading Word documents, shells that complete, a reader of manual pages.
test-dependencies:
	@missing="$$(for program in pandoc mandoc zsh fish; do command -v $$program >/dev/null || echo $$program; done | xargs)"; \
		test -z "$$missing" || $(MAKE) --no-print-directory install-dependencies PACKAGES="$$missing"

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
