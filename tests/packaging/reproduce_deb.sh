#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Tunnelglass authors
# SPDX-License-Identifier: MIT
#
# reproduce_deb.sh: makes the .deb of the newest commit twice, in two clones in folders of different names, at different
# times, with the compiler's cache switched off, and compares them byte for byte.
set -euo pipefail
source=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export CCACHE_DISABLE=1

zone=UTC
for clone in one another/place; do
    printf '%s\n' "-- building in $clone"
    git clone --quiet "$source" "$work/$clone"
    started=$SECONDS
    if ! (cd "$work/$clone" && TZ=$zone packaging/package.sh deb) >"$work/log" 2>&1; then
        tail -n 40 "$work/log"
        exit 1
    fi
    printf '%d s\n' $((SECONDS - started))
    zone=Asia/Shanghai
done
(cd "$work" && sha256sum one/dist/*.deb another/place/dist/*.deb)
if ! cmp "$work"/one/dist/*.deb "$work"/another/place/dist/*.deb; then
    printf 'FAILED: the two differ\n' >&2
    exit 1
fi
printf '%s\n' "-- the same, byte for byte"
