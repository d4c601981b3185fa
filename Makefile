# Marquee's habits in one place. `make` alone lists them.

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
MAKEFLAGS += --no-print-directory
.PHONY: help site test lint unit outside bench format clean

SWIFT_FORMAT_PATHS := Package.swift Sources Tests themes
# One program without the toolchain's libraries behind it: it starts faster, and can be copied to another machine.
BUILD_RELEASE := swift build -c release --product marquee --static-swift-stdlib -Xswiftc -use-ld=lld
OUTSIDE_PYTHON := .build/outside-venv/bin/python

# $(call section,HEADING,COMMAND): a heading, the command, and how long it took; a failure stops the run here.
define section
@printf '\n== %s\n' "$(1)"; start=$$SECONDS; \
if $(2); then printf -- '-- %s: done in %d s\n' "$(1)" $$((SECONDS - start)); \
else code=$$?; printf -- '-- %s: FAILED after %d s\n' "$(1)" $$((SECONDS - start)) >&2; exit $$code; fi
endef

help: ## list these targets
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-8s %s\n", $$1, $$2 }' $(firstword $(MAKEFILE_LIST))

site: ## build the project's own site into site/
	@scripts/setup
	$(BUILD_RELEASE)
	.build/release/marquee build --source . --output site
	@printf '\nThe site is in %s/site\n' "$(CURDIR)"
	@printf 'To look at it:  python3 -m http.server --directory site 8000   then open http://localhost:8000/\n'

test: ## all checks: format, build, unit tests, then the outside checks
	$(call section,Setup,scripts/setup --test)
	@$(MAKE) lint
	@$(MAKE) unit
	@$(MAKE) outside

lint: ## the style of every Swift file
	$(call section,Lint,swift format lint --strict --recursive --parallel $(SWIFT_FORMAT_PATHS))

unit: ## the Swift tests alone (RECORD=1 records the trees anew, and fails)
	$(call section,Build,swift build --build-tests)
	$(call section,Swift tests,swift test --skip-build)

# The last part closes with its own time and its own plain count, so that the count stays the last line.
outside: ## the outside checks alone, on the debug build (after `make test` has set them up)
	@printf '\n== Outside checks\n'
	@$(OUTSIDE_PYTHON) -m pytest Tests/outside $(PYTEST_ARGS)

bench: ## measure speed: builds of sites of several sizes
	@scripts/setup --bench
	$(BUILD_RELEASE)
	Tests/bench/bench
	Tests/bench/growth

format: ## rewrite every Swift file in the house's style
	swift format --in-place --recursive --parallel $(SWIFT_FORMAT_PATHS)

clean: ## remove what was built, the site too
	rm -rf .build .build-*
	find site -mindepth 1 -maxdepth 1 ! -name .gitignore -exec rm -rf {} +
