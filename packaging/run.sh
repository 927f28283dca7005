#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Tunnelglass authors
# SPDX-License-Identifier: MIT
set -euo pipefail
# shellcheck source-path=SCRIPTDIR source=lib.sh
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

usage() {
    cat <<'END'
Usage: packaging/run.sh [--help] [ARGUMENT ...]

Installs what a build needs (Debian 12, apt, once), builds Tunnelglass in build/run and opens its window on the sample
account. Without a display it inspects the same account in the terminal. Needs no cloud account and contacts none.

ARGUMENTs go to tunnelglass in place of --sample, or to tunnelglass-cli when there is no display:
  packaging/run.sh answer.json          opens a saved response
END
}

case "${1:-}" in
-h | --help)
    usage
    exit 0
    ;;
esac

install_packages "${build_packages[@]}" "${window_packages[@]}"

say "Building"
build="$root/build/run"
cmake -S "$root" -B "$build" -G Ninja -DCMAKE_BUILD_TYPE=Release -DBUILD_TESTING=OFF \
    -DCMAKE_CXX_COMPILER_LAUNCHER=ccache --log-level=WARNING
cmake --build "$build"

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    [ "$#" -gt 0 ] || set -- --sample
    say "Opening the window: tunnelglass $*"
    exec "$build/app/tunnelglass" "$@"
fi

[ "$#" -gt 0 ] || set -- describe --sample --region cn-hangzhou --id 'vco-bp1w3m1p23iftycv****'
say "There is no display, so here is the same in the terminal: tunnelglass-cli $*"
exec "$build/app/cli/tunnelglass-cli" "$@"
