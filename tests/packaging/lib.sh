# shellcheck shell=bash disable=SC2034
# SPDX-FileCopyrightText: 2026 The Tunnelglass authors
# SPDX-License-Identifier: MIT
#
# Shared by the scripts that try packages; sourced, never run. Sets `work`, a folder that goes away at the end, and
# `display`, once start_display has been called.

work=$(mktemp -d)
display=
# What is to be ended, and unmounted, before the folder goes.
processes=()
mounts=()

finish() {
    [ "${#processes[@]}" -eq 0 ] || kill "${processes[@]}" 2>/dev/null || true
    [ "${#mounts[@]}" -eq 0 ] || umount "${mounts[@]}" 2>/dev/null || true
    rm -rf --one-file-system "$work"
}
trap finish EXIT

step() {
    printf '%s\n' "-- $*"
}

fail() {
    printf 'FAILED: %s\n' "$*" >&2
    exit 1
}

# make_bare_root: a Debian 12 with nothing in it but what every Debian has, in $work/root.
make_bare_root() {
    step "making a bare root"
    mmdebstrap --quiet --variant=minbase bookworm "$work/root"
}

# start_display: an X server of its own. Its socket is abstract too, so that a bare root reaches it as it is.
start_display() {
    display=:$((70 + RANDOM % 900))
    Xvfb "$display" -screen 0 1280x800x24 -nolisten tcp >"$work/xvfb.log" 2>&1 &
    processes+=("$!")
    local _
    for _ in $(seq 50); do
        xdpyinfo -display "$display" >/dev/null 2>&1 && return 0
        sleep 0.1
    done
    fail "Xvfb does not start: $(cat "$work/xvfb.log")"
}

# take_picture FILE: of the whole display.
take_picture() {
    mkdir -p "$(dirname "$1")"
    import -display "$display" -window root "$1"
}
