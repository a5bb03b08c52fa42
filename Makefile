# All that a developer and the build server do. `make help` lists it.
SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := default

# The same order and the same messages everywhere.
export LC_ALL := C.UTF-8

PREFIX ?= /usr/local
JOBS ?= $(shell nproc)
BUILD := build/release
CHECKED := build/check
SANITIZED := build/sanitize
COVERED := build/coverage
FUZZED := build/fuzz
DOCUMENTS := build/documents
# Whose documents test-documents opens: BINARY=build/check/campaign saves another build.
BINARY ?= $(BUILD)/campaign
documents_need := $(if $(filter $(BUILD)/campaign,$(BINARY)),build,setup)

PACKAGES := g++ cmake make pkg-config ccache clang-format git gettext libcli11-dev libyaml-cpp-dev \
  libfmt-dev doctest-dev libcmark-gfm-dev libcmark-gfm-extensions-dev \
  python3 libicu-dev libgit2-dev libpugixml-dev libzip-dev libxlsxwriter-dev libcsv-dev nlohmann-json3-dev unzip
# What documents are opened with.
DOCUMENT_PACKAGES := libreoffice-writer-nogui libreoffice-calc-nogui poppler-utils fonts-croscore \
  fonts-liberation chromium zsh fish mandoc bsdextrautils python3-jsonschema python3-yaml \
  neovim dpkg-dev xz-utils lintian $(if $(shell command -v npm),,npm)
SUDO := $(if $(filter 0,$(shell id -u)),,sudo)
SOURCES = $(shell find cmd lib tests -name '*.cpp' -o -name '*.hpp')
CLANG_FORMAT := $(firstword $(shell command -v clang-format-14) clang-format)
CLANG_TIDY := $(firstword $(shell command -v clang-tidy-14) clang-tidy)

.PHONY: default setup build test test-documents accept oracle format format-check lint sanitize fuzz mutate coverage bench \
  bench-growth check install uninstall package po check-po clean help

default: build ## install what is missing, build, and report on the sample
	@$(BUILD)/campaign --today 2021-11-10 report -p 2021-10

# $(call install_missing,packages): those that are missing.
install_missing = @missing=""; for package in $(1); do \
	  state=$$(dpkg-query -W -f '$${db:Status-Status}' $$package 2>/dev/null || true); \
	  if [ "$$state" != installed ]; then missing="$$missing $$package"; fi; \
	done; \
	if [ -n "$$missing" ]; then \
	  echo "installing packages:$$missing" >&2; \
	  $(SUDO) apt-get update -qq >&2; \
	  $(SUDO) env DEBIAN_FRONTEND=noninteractive \
	    apt-get install -y -qq --no-install-recommends $$missing >&2; \
	fi

setup: ## install the Debian packages that are missing
	$(call install_missing,$(PACKAGES))

# $(call configure,folder,options): once; later builds configure themselves when they must.
configure = @if [ ! -f $(1)/Makefile ]; then \
	  echo "building in $(1): a few minutes the first time, seconds after a change" >&2; \
	  cmake -S . -B $(1) --log-level=WARNING $(2) >&2; \
	fi

# $(call compile,folder,options): with a line for each folder of the code that is compiled.
compile = cmake --build $(1) -j$(JOBS) $(2) -- --no-print-directory 2>&1 | sed -u \
	  -e '/^Consolidate compiler\|^Scanning dep\|^-- \|Built target/d' \
	  -e 's|Building CXX object .*/unity_\(.*\)_\([0-9]*\)_cxx.cxx.o|compiling \1, part \2|' \
	  -e 's|Building CXX object CMakeFiles/[^/]*/\(.*\)[.]o$$|compiling \1|' >&2

build: setup ## build the program: build/release/campaign
	$(call configure,$(BUILD),-DCMAKE_BUILD_TYPE=Release)
	@$(call compile,$(BUILD),--target campaign)

test: setup ## run all tests
	$(call configure,$(BUILD),-DCMAKE_BUILD_TYPE=Release)
	@$(call compile,$(BUILD))
	@untranslated=0; data/po/messages.sh check || untranslated=1; \
	$(BUILD)/campaign_tests; exit $$untranslated

# Lines `LOG COMMAND…`: as many tests at once as there are cores.
at_once = xargs -P $(JOBS) -L 1 tests/counted.sh

test-documents: $(documents_need) ## open all documents in the programs of their readers
	$(call install_missing,$(DOCUMENT_PACKAGES))
	@mkdir -p $(DOCUMENTS); rm -f $(DOCUMENTS)/*
	@for script in tests/documents/*.sh; do \
	  echo $(DOCUMENTS)/$$(basename $$script .sh).log $$script $(BINARY); \
	done | $(at_once)
	@tests/summed.sh $(DOCUMENTS)/*.log | tee $(DOCUMENTS)/summary

accept: setup ## write what commands print now into the transcripts
	$(call configure,$(BUILD),-DCMAKE_BUILD_TYPE=Release)
	@$(call compile,$(BUILD))
	@$(BUILD)/campaign_tests --accept
	@git --no-pager diff --stat -- '*.md'

format: ## lay out all code by .clang-format
	@$(CLANG_FORMAT) -i $(SOURCES)

format-check: setup ## fail where code is not laid out so
	@$(CLANG_FORMAT) --dry-run --Werror $(SOURCES)

lint: setup ## run clang-tidy on FILES, or on the files changed since main
	$(call configure,$(BUILD),-DCMAKE_BUILD_TYPE=Release)
	@command -v $(CLANG_TIDY) >/dev/null || { echo "lint needs the package clang-tidy" >&2; exit 1; }
	@files="$(FILES)"; \
	if [ -z "$$files" ]; then files=$$(git diff --name-only --diff-filter=d main -- '*.cpp'); fi; \
	if [ -n "$$files" ]; then $(CLANG_TIDY) -p $(BUILD) --quiet $$files; fi

sanitize: setup ## run all tests under the address and undefined sanitizers
	$(call configure,$(SANITIZED),-DCMAKE_BUILD_TYPE=None -DCMAKE_CXX_FLAGS=-O0 -DSANITIZE=ON)
	@$(call compile,$(SANITIZED))
	@$(SANITIZED)/campaign_tests

# Others: MUTANTS='--count 200 --seed 2 lib/check'. It works in build/mutate, on a copy.
MUTANTS ?=
mutate: setup ## change operators and constants of lib one by one: what no test notices is reported
	@python3 -B tests/mutate.py build/mutate $(MUTANTS)

# Other campaigns: SEED=1000 CAMPAIGNS=500.
SEED ?= 1
CAMPAIGNS ?= 100
oracle: build ## compare with a second computation on made-up campaigns
	@python3 -B tests/oracle/run.py $(BUILD)/campaign $(SEED) $(CAMPAIGNS)

# For longer, or one of tests/fuzz/targets.def alone: SECONDS=600 ONLY=yaml.
SECONDS ?= 60
FUZZ_FLAGS := -O1 -g1 -fno-omit-frame-pointer -fsanitize=fuzzer-no-link,address,undefined \
  -fno-sanitize-recover=undefined -Wno-everything
fuzz: setup ## feed made-up bytes to all that reads files of others, under clang's sanitizers
	$(call install_missing,clang-14 libclang-rt-14-dev)
	$(call configure,$(FUZZED),-DFUZZ=ON -DCMAKE_CXX_COMPILER=clang++-14 -DCMAKE_BUILD_TYPE=None \
	  -DCMAKE_CXX_FLAGS='$(FUZZ_FLAGS)')
	@$(call compile,$(FUZZED),--target campaign_fuzz)
	@tests/fuzz/run.sh $(FUZZED)/campaign_fuzz $(SECONDS) $(ONLY)

coverage: setup ## tell how many lines of each file the tests run
	$(call configure,$(COVERED),-DCMAKE_BUILD_TYPE=None -DCMAKE_CXX_FLAGS='-O0 --coverage')
	@find $(COVERED) -name '*.gcda' -delete
	@$(call compile,$(COVERED))
	@$(COVERED)/campaign_tests >&2 || true
	@tests/coverage.sh $(COVERED)

bench: build ## time check and report on 2,000 units x 20 criteria, and assess on 10,000 people
	@tests/bench/run.sh $(BUILD)/campaign
	@tests/bench/awards.sh $(BUILD)/campaign

bench-growth: build ## fail where four times the records take more than 4.6 times the work
	@python3 -B tests/bench/growth.py $(BUILD)/campaign $(KINDS)

# The last line sums the test cases of both runs: build servers read it.
check: setup format-check check-po ## all that the build server runs, but test-documents
	$(call configure,$(CHECKED),-DCMAKE_BUILD_TYPE=None -DCMAKE_CXX_FLAGS=-O1 \
	  -DWARNINGS_AS_ERRORS=ON -DUNITY=OFF)
	@$(call compile,$(CHECKED))
	$(call configure,$(SANITIZED),-DCMAKE_BUILD_TYPE=None -DCMAKE_CXX_FLAGS=-O0 -DSANITIZE=ON)
	@$(call compile,$(SANITIZED))
	@{ echo $(SANITIZED)/tests.log $(SANITIZED)/campaign_tests; \
	   echo $(CHECKED)/tests.log $(CHECKED)/campaign_tests; \
	   echo $(CHECKED)/oracle.log python3 -B tests/oracle/run.py $(CHECKED)/campaign 1 60; } | $(at_once)
	@tests/summed.sh $(CHECKED)/tests.log $(SANITIZED)/tests.log $(CHECKED)/oracle.log \
	  | tee $(CHECKED)/summary

# Where install puts what the program itself prints: its manual page and what completes in shells.
MANUAL := $(DESTDIR)$(PREFIX)/share/man/man1/campaign.1
COMPLETE_BASH := $(DESTDIR)$(PREFIX)/share/bash-completion/completions/campaign
COMPLETE_ZSH := $(DESTDIR)$(PREFIX)/share/zsh/site-functions/_campaign
COMPLETE_FISH := $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/campaign.fish

install: build ## install to PREFIX (/usr/local)
	@env -u DESTDIR cmake --install $(BUILD) --prefix $(DESTDIR)$(PREFIX)
	@install -d $(dir $(MANUAL) $(COMPLETE_BASH) $(COMPLETE_ZSH) $(COMPLETE_FISH))
	@$(BUILD)/campaign man >$(MANUAL)
	@$(BUILD)/campaign completion bash >$(COMPLETE_BASH)
	@$(BUILD)/campaign completion zsh >$(COMPLETE_ZSH)
	@$(BUILD)/campaign completion fish >$(COMPLETE_FISH)

uninstall: ## remove what install put there
	rm -f $(DESTDIR)$(PREFIX)/bin/campaign $(MANUAL) $(COMPLETE_BASH) $(COMPLETE_ZSH) \
	  $(COMPLETE_FISH)

# What others install: the dates of all files are that of the last commit.
VERSION := $(shell awk '/^project/ { print $$3 }' CMakeLists.txt)
PACKAGED := build/package
package: build ## make a Debian package and an archive for any Linux, in build/package
	$(call install_missing,dpkg-dev xz-utils)
	@rm -rf $(PACKAGED)
	@$(MAKE) --no-print-directory install DESTDIR=$(CURDIR)/$(PACKAGED)/stage PREFIX=/usr >&2
	@export SOURCE_DATE_EPOCH=$${SOURCE_DATE_EPOCH:-$$(git log -1 --format=%ct)}; \
	for kind in debian tarball; do \
	  data/package/$$kind.sh $(CURDIR)/$(PACKAGED)/stage $(VERSION) $(CURDIR)/$(PACKAGED); \
	done; ls $(PACKAGED)/campaign[-_]*

po: setup ## bring data/po/vi.po up to date with the messages in the code
	@data/po/messages.sh update

check-po: setup ## fail when a message has no Vietnamese
	@data/po/messages.sh check

clean: ## remove all that was built
	@rm -rf build

help: ## show this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-15s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)
