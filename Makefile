# SPDX-License-Identifier: Apache-2.0
# `make help` lists the targets.

PREFIX ?= /usr/local
SWIFT ?= swift
bin := .build/release/log-adapter
manual := share/man/man1/log-adapter.1

.DEFAULT_GOAL := help
.PHONY: help demo test build bench docs man install uninstall format static image check clean

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z]+:.*## / {printf "make %-10s %s\n", $$1, $$2}' Makefile

demo: build ## build, and pipe real log lines through the program
	@scripts/demo $(bin)

test: ## run the tests
	@scripts/install-dependencies
	$(SWIFT) test

build: ## the release build, in .build/release
	@scripts/install-dependencies
	$(SWIFT) build -c release --product log-adapter $$(SWIFT='$(SWIFT)' scripts/link-flags)

bench: build ## compare with a bare PCRE2 loop over the same lines
	@Benchmarks/compare

docs: ## the library's documentation, in .build/documentation
	@scripts/install-dependencies
	$(SWIFT) package --allow-writing-to-directory .build/documentation generate-documentation \
	  --target LogAdapter --warnings-as-errors --output-path .build/documentation

man: ## read the manual page
	@man ./$(manual)

install: build ## install the program, its manual page and completions under PREFIX
	install -d $(DESTDIR)$(PREFIX)/bin $(DESTDIR)$(PREFIX)/share/man/man1
	install -m 755 $(bin) $(DESTDIR)$(PREFIX)/bin/log-adapter
	install -m 644 $(manual) $(DESTDIR)$(PREFIX)/share/man/man1/log-adapter.1
	scripts/install-completions $(bin) $(DESTDIR)$(PREFIX)

uninstall: ## remove what `make install` installed
	rm -f $(DESTDIR)$(PREFIX)/bin/log-adapter $(DESTDIR)$(PREFIX)/share/man/man1/log-adapter.1 \
	  $(DESTDIR)$(PREFIX)/share/bash-completion/completions/log-adapter \
	  $(DESTDIR)$(PREFIX)/share/zsh/site-functions/_log-adapter \
	  $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/log-adapter.fish

format: ## format every Swift file
	$(SWIFT) format -i -r -p $$(scripts/swift-files)

static: ## one file that needs nothing of the system, in .build-static/release
	@scripts/install-dependencies
	scripts/build-static

image: ## the container image log-adapter:latest
	scripts/build-image

check: ## everything that CI checks
	.ci/run

clean: ## remove every build folder
	rm -rf .build .build-*
