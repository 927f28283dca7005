#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Tunnelglass authors
# SPDX-License-Identifier: MIT
#
# Usage: in_namespaces.sh PROGRAM [ARGUMENT ...]
#
# Runs the program as root of network and mount namespaces of its own, where it may make gateways and wires that nobody
# else sees and that are gone with it. Exit code 77 where that is forbidden, so that CTest says "skipped".
set -euo pipefail

PATH=$PATH:/usr/sbin:/sbin
user=()
[ "$(id -u)" = 0 ] || user=(--user --map-root-user)

if ! unshare "${user[@]}" --net --mount true 2>/dev/null; then
    echo "SKIPPED: NO REAL TUNNEL WAS TESTED: this system forbids network namespaces." >&2
    exit 77
fi
if [ ! -c /dev/net/tun ]; then
    echo "SKIPPED: NO REAL TUNNEL WAS TESTED: there is no /dev/net/tun." >&2
    exit 77
fi

# A /run of our own: names of network namespaces, and the process ids that strongSwan leaves there.
exec unshare "${user[@]}" --net --mount --propagation private \
    sh -c 'mount -t tmpfs tmpfs /run && exec "$0" "$@"' "$@"
