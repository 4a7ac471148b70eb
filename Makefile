# The front door: `make run` and `make test` are all that is needed on a new machine with Swift.

SWIFT ?= swift
RELEASE = -c release --static-swift-stdlib --product veto

# What is missing of these Debian packages is installed. The second row is for the tests: real
# terminals and a display, system calls that fail, a disk that forgets.
BUILD_PACKAGES = libncurses-dev libmd-dev
TEST_PACKAGES = tmux xvfb xclip jq strace python3 python3-fusepy libfuse2 fuse3 util-linux

.PHONY: run demo build release test torture check lint format clean install crosscheck

run: release
	@.build/release/veto

demo: release
	@.build/release/veto --demo

build: build-packages
	$(SWIFT) build

release: build-packages
	$(SWIFT) build $(RELEASE)

test: build-packages test-packages
	$(SWIFT) build --build-tests
	$(SWIFT) test --skip-build
	@Tests/Torture/run --quick

# Every system call of a save times every error, fuzzers, mutations, sanitizers: about 25 minutes.
torture: build-packages test-packages
	$(SWIFT) build
	@SWIFT="$(SWIFT)" Tests/Torture/run

# What CI runs.
check: lint test

lint: build-packages
	$(SWIFT) format lint --strict --recursive --parallel Package.swift Sources Tests
	@sh Tests/house-rules.sh
	$(SWIFT) build --explicit-target-dependency-import-check error

format:
	$(SWIFT) format --in-place --recursive --parallel Package.swift Sources Tests

PREFIX ?= /usr/local

install:
	@test -x .build/release/veto || $(MAKE) release
	install -D -m 755 .build/release/veto $(DESTDIR)$(PREFIX)/bin/veto

# Makes the independent due days and holidays anew; no difference is expected.
crosscheck:
	python3 -m venv .build/crosscheck
	.build/crosscheck/bin/pip install -q -r Tests/Independent/requirements.txt
	.build/crosscheck/bin/python Tests/Independent/answer_clock.py Tests/Independent/answer_clock.txt
	git diff --exit-code Tests/Independent

clean:
	rm -rf .build

# Says what it is about to install, and installs it; nothing where all of it is there.
%-packages:
	@case $@ in build-*) wanted="$(BUILD_PACKAGES)" ;; *) wanted="$(TEST_PACKAGES)" ;; esac; \
	command -v dpkg-query >/dev/null || exit 0; \
	missing=""; \
	for package in $$wanted; do \
	  dpkg-query -W -f='$${Status}' $$package 2>/dev/null | grep -q 'ok installed' \
	    || missing="$$missing $$package"; \
	done; \
	[ -z "$$missing" ] && exit 0; \
	sudo=""; [ "$$(id -u)" = 0 ] || sudo=sudo; \
	echo "Veto needs these Debian packages:$$missing"; \
	echo "Installing them with: $$sudo apt-get install$$missing"; \
	$$sudo apt-get update -q && \
	$$sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends $$missing
