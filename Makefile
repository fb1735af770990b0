# make site   build the site of Content/ into public/
# make test   run every check and test
# make bench  measure time and memory on a generated site of 10,000 measures

SWIFT ?= swift
SHARED := $(wildcard ../shared)
PACKAGES := libcmark-dev libxml2-dev zlib1g-dev pkg-config

.PHONY: site test bench lint format dependencies test-dependencies acceptance clean

site: dependencies
	$(SWIFT) build -c release --product yardstick
	"$$($(SWIFT) build -c release --show-bin-path)/yardstick" build
	@echo "The site is in public/: open public/index.html in a browser."

test: dependencies test-dependencies lint acceptance
	$(SWIFT) test

bench: dependencies
	$(SWIFT) build -c release --product site-benchmark
	"$$($(SWIFT) build -c release --show-bin-path)/site-benchmark" $(MEASURES)

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

.PHONY: install-dependencies
install-dependencies:
	@if ! command -v apt-get >/dev/null; then \
		echo "missing: $(PACKAGES); install them with your system's package manager"; exit 1; \
	elif [ "$$(id -u)" = 0 ]; then \
		apt-get update -qq && apt-get install -y -qq $(PACKAGES); \
	elif command -v sudo >/dev/null; then \
		sudo apt-get update -qq && sudo apt-get install -y -qq $(PACKAGES); \
	else \
		echo "As root, run: apt-get update && apt-get install -y $(PACKAGES)"; exit 1; \
	fi

clean:
	$(SWIFT) package clean
