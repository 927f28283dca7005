#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Tunnelglass authors
# SPDX-License-Identifier: MIT
#
# in_wine.sh PROGRAM.exe [ARGUMENT ...]: runs it in Wine, in the prefix that WINEPREFIX names. Wine hands the program no
# variable whose name begins with QT_ unless it is told to. CTest starts the tests for Windows with this.
#
# What is printed goes through files: Wine starts programs of its own for consoles, which now and then outlive the
# program that they were started for, and whoever reads from a pipe would wait for them, too.
set -euo pipefail
for name in $(compgen -e | grep '^QT_' || true); do
    export "WINE$name=${!name}"
done
export WINEQT_FORCE_STDERR_LOGGING=1
export WINEDEBUG=${WINEDEBUG:--all} WINEDLLOVERRIDES=${WINEDLLOVERRIDES:-mscoree,mshtml=}
export LC_ALL=${LC_ALL:-C.UTF-8}
for wine in "$(command -v wine64 || true)" /usr/lib/wine/wine64; do
    if [ -x "$wine" ]; then
        printed=$(mktemp -d)
        trap 'rm -rf "$printed"' EXIT
        status=0
        "$wine" "$@" >"$printed/out" 2>"$printed/errors" || status=$?
        cat "$printed/out"
        cat "$printed/errors" >&2
        exit "$status"
    fi
done
printf 'Wine is not installed.\n' >&2
exit 127
