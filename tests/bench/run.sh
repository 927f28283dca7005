#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Tunnelglass authors
# SPDX-License-Identifier: MIT
#
# Builds the release preset and prints the table of tests/bench/README.md. `tests/run.sh bench` installs what is
# missing first, then comes here.
set -euo pipefail
# shellcheck source-path=SCRIPTDIR source=../../packaging/lib.sh
. "$(dirname "${BASH_SOURCE[0]}")/../../packaging/lib.sh"
cd "$root"

if [ ! -d tests/interop/node_modules/@alicloud ]; then
    complain "The official clients are not there: tests/run.sh bench installs them."
    exit 1
fi
cmake --preset release --log-level=WARNING
cmake --build --preset release --target tunnelglass tunnelglass-cli tunnelglass_benchmarks

say "Benchmarks"
node tests/bench/run.js build/release
