# The front door: `make run` and `make test` are all that is needed on a new machine with Swift.

SWIFT ?= swift
RELEASE = -c release --static-swift-stdlib --product veto \
  -Xswiftc -cross-module-optimization -Xlinker --gc-sections -Xlinker -z -Xlinker now
PACKAGING = Sources/Packaging
OUT ?= .build/packages

# What is missing of these Debian packages is installed: to build; for the tests, with real
# terminals, shells, a display and system calls that fail; for the torture, with disks that are full
# or forget; for packages, what makes and checks them.
BUILD_PACKAGES = libncurses-dev libmd-dev
TEST_PACKAGES = git tmux xvfb xclip strace python3 util-linux mandoc \
  bash zsh fish
BENCH_PACKAGES = tudu calcurse vit taskwarrior strace python3-venv
PROFILE_PACKAGES = valgrind python3
TORTURE_PACKAGES = mount python3-fusepy libfuse2 fuse3
RELEASE_PACKAGES = binutils dpkg-dev python3 mandoc desktop-file-utils appstream lintian

.PHONY: run demo build program test torture bench profile check lint format clean crosscheck \
  install uninstall deb deb-check tarball release release-ready release-files

run: program
	@.build/release/veto

demo: program
	@.build/release/veto --demo

build: build-packages
	$(SWIFT) build

program: build-packages
	$(SWIFT) build $(RELEASE)

# Needs no right that an ordinary user lacks.
test: build-packages test-packages
	$(SWIFT) build --build-tests
	@SWIFT="$(SWIFT)" Tests/run

# Every system call of a save times every error, disks of its own, fuzzers, mutations, sanitizers:
# about 25 minutes. Needs the rights to mount and to use FUSE; says so where they are missing, and
# fails.
torture: build-packages test-packages torture-packages
	$(SWIFT) build
	@SWIFT="$(SWIFT)" Tests/Torture/run

# Veto beside its peers, in a terminal: writes Docs/Benchmarks.md and its plot. About half an hour;
# BENCH="--quick" takes a minute and writes nothing.
bench: program bench-packages
	@SWIFT="$(SWIFT)" RELEASE="$(RELEASE)" Tests/Bench/prepare
	@.build/bench-python/bin/python Tests/Bench/bench \
	  --tenfold .build/bench-tenfold/.build/release/veto \
	  --tenfold-data .build/bench-tenfold/Sources/CCatalogue/data $(BENCH)

# Instructions of a start, a move and a tick, by part.
profile: program profile-packages
	@Tests/Bench/profile $(PROFILE)

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
	@test -x .build/release/veto || $(MAKE) program
	@$(PACKAGING)/stage .build/release/veto "$(DESTDIR)" "$(PREFIX)"

# Only what install brought; the notes of the users stay.
uninstall:
	@for file in $$($(PACKAGING)/stage --list); do rm -f "$(DESTDIR)$(PREFIX)/$$file"; done
	@rmdir "$(DESTDIR)$(PREFIX)/share/doc/veto" 2>/dev/null || true

deb: program release-packages
	@$(PACKAGING)/deb .build/release/veto $(OUT)

# Builds all of it twice from nothing: about ten minutes.
deb-check: build-packages release-packages
	@SWIFT="$(SWIFT)" FLAGS="$(RELEASE)" $(PACKAGING)/check-twice

tarball: program release-packages
	@$(PACKAGING)/tarball .build/release/veto $(OUT)

# Package, archive, list of parts and check sums of a version; refuses a tree with changes, and a
# version that CHANGELOG.md does not name.
release: release-ready program release-packages
	@SWIFT="$(SWIFT)" $(PACKAGING)/release .build/release/veto $(OUT)

release-ready:
	@$(PACKAGING)/release --ready

release-files: deb tarball

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
	@[ -e /proc/self ] || { echo "Swift needs /proc. As root: mount -t proc proc /proc" >&2; exit 1; }; \
	case $@ in \
	  build-*) wanted="$(BUILD_PACKAGES)" ;; \
	  test-*) wanted="$(TEST_PACKAGES)" ;; \
	  release-*) wanted="$(RELEASE_PACKAGES)" ;; \
	  bench-*) wanted="$(BENCH_PACKAGES)" ;; \
	  profile-*) wanted="$(PROFILE_PACKAGES)" ;; \
	  *) wanted="$(TORTURE_PACKAGES)" ;; \
	esac; \
	command -v dpkg-query >/dev/null || exit 0; \
	missing=""; \
	for package in $$wanted; do \
	  dpkg-query -W -f='$${Status}' $$package 2>/dev/null | grep -q 'ok installed' \
	    || missing="$$missing $$package"; \
	done; \
	[ -z "$$missing" ] && exit 0; \
	echo "Veto needs these Debian packages:$$missing"; \
	sudo=""; [ "$$(id -u)" = 0 ] || sudo=sudo; \
	if [ -z "$$sudo" ] || command -v sudo >/dev/null; then \
	  echo "Installing them with: $$sudo apt-get install$$missing"; \
	  $$sudo apt-get update -q && \
	  $$sudo env DEBIAN_FRONTEND=noninteractive \
	    apt-get install -y --no-install-recommends $$missing && exit 0; \
	fi; \
	echo "They are not installed. As root: apt-get install$$missing" >&2; exit 1
