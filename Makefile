# How to use Panoh's sources. Each target installs what it needs the first time, and asks nothing.
SHELL := bash
.SHELLFLAGS := -euo pipefail -c
.ONESHELL:
.DEFAULT_GOAL := help
MAKEFLAGS += --no-print-directory

# Where `make run` listens, and where it keeps its invented people.
LISTEN ?= 127.0.0.1:8080
DATA ?= data/demo

# Before each cargo call: the one compiler for server, tests and front.
ENV := . target/tools/env
# A PostgreSQL server of the tests' own, for as long as the target runs.
define POSTGRES
trap 'exit 130' INT TERM
	trap 'scripts/postgres stop target/tools/pg' EXIT
	PANOH_TEST_POSTGRES=$$(scripts/postgres start target/tools/pg)
	export PANOH_TEST_POSTGRES
endef
# Everywhere the whole workspace, so that all targets use crates built with the same features.
CARGO_BUILD := "$$CARGO" build --workspace
WASM := --target wasm32-unknown-unknown

.PHONY: help setup test-tools check-tools front run build test check advisories bench drill clean

help: ## What can be made
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/  make \1\t\2/p' Makefile | expand -t 20

setup: ## Install or find the compiler (the other targets do this themselves)
	@scripts/toolchain

test-tools: setup
	@scripts/test-tools

check-tools: setup
	@scripts/check-tools

front: setup ## Build what runs in the browser
	@$(ENV)
	# One crate type: a library beside it would keep the compiler from optimising the whole.
	# Its own folder: the profile's is target/front, and what is there becomes part of the server.
	"$$CARGO" rustc --package app --lib --crate-type cdylib $(WASM) --target-dir target/wasm \
		--no-default-features --features hydrate --profile front
	wasm=target/wasm/wasm32-unknown-unknown/front/app.wasm
	if [[ ! target/front/app.js -nt $$wasm ]]; then
		$(CARGO_BUILD) --bin xtask
		# A folder that was not there when the program was built is not watched by cargo.
		[[ -d target/front ]] || touch app/src/assets.rs
		target/debug/xtask bindgen $$wasm target/front
	fi

run: front ## Serve invented people at http://127.0.0.1:8080 (quick to build, not optimised)
	@$(ENV)
	$(CARGO_BUILD) --bin panoh
	exec target/debug/panoh serve --data $(DATA) --listen $(LISTEN) --demo

build: front ## Build the optimised program target/release/panoh (takes long)
	@$(ENV)
	$(CARGO_BUILD) --release --bin panoh

test: test-tools front ## Run all tests: both databases, a real browser, the stock age program
	@$(ENV)
	. target/tools/test-env
	$(POSTGRES)
	# The part of casework without I/O must stay fit for a browser.
	"$$CARGO" check --package casework --lib --no-default-features $(WASM)
	"$$CARGO" test --workspace

check: check-tools front ## Format, lints, licences and origins of dependencies
	@$(ENV)
	export PATH="$$(dirname "$$CARGO"):$$PATH"
	"$$CARGO" fmt --all --check
	"$$CARGO" clippy --workspace --all-targets -- -D warnings
	"$$CARGO" clippy --package app --lib --no-default-features --features hydrate $(WASM) -- -D warnings
	target/tools/bin/cargo-deny --log-level error check bans licenses sources

advisories: check-tools ## Ask for known holes in dependencies (needs the network)
	@$(ENV)
	target/tools/bin/cargo-deny check advisories

bench: front ## Measure, optimised
	@$(ENV)
	$(CARGO_BUILD) --release --bin bench --bin panoh
	target/release/bench

drill: test-tools front ## Kill the program hundreds of times while it writes and sends, and see what it kept
	@$(ENV)
	. target/tools/test-env
	$(POSTGRES)
	$(CARGO_BUILD) --bin panoh
	PANOH_KILLS=$${PANOH_KILLS:-100} PANOH_REFERRAL_KILLS=$${PANOH_REFERRAL_KILLS:-500} \
		"$$CARGO" test --workspace --test it -- wall::crash --nocapture

clean: ## Remove what was built; keep the tools and the data
	@[[ ! -d target ]] || find target -mindepth 1 -maxdepth 1 ! -name tools -exec rm -rf {} +
