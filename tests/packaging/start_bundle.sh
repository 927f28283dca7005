#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Tunnelglass authors
# SPDX-License-Identifier: MIT
#
# start_bundle.sh FILE.run [FOLDER]: starts the bundle in a bare Debian 12 root without Qt, without letters and without
# a display, and on one. Needs root, mmdebstrap and Xvfb; leaves the window's picture in FOLDER,
# which needs ImageMagick.
set -euo pipefail
bundle=$(realpath "$1")
pictures=${2:-}
# shellcheck source-path=SCRIPTDIR source=lib.sh
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
root=$work/root

# As a session has it: with a folder for what runs, so that Qt has nothing to complain about.
inside() {
    chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LANG=C.UTF-8 XDG_RUNTIME_DIR=/run/person "$@"
}

make_bare_root
if find "$root" -xdev -name 'libQt6*' -print -quit | grep -q . || [ -e "$root/etc/fonts" ]; then
    fail "the root has Qt or letters of its own"
fi
# A program asks /proc where it lies, and looks for its libraries from there.
mount -t proc proc "$root/proc"
mounts+=("$root/proc")
mkdir "$root/srv/person"
mkdir -m 700 "$root/run/person"
cp "$bundle" "$root/srv/person/tunnelglass.run"
run=(sh /srv/person/tunnelglass.run --quiet --)

step "the programs say their version"
said=$(inside "${run[@]}" --version)
[[ $said == "tunnelglass "[0-9]* ]] || fail "the window's program says: $said"
said=$(inside "${run[@]}" cli --version)
[[ $said == "tunnelglass-cli "[0-9]* ]] || fail "the command line says: $said"

step "the command line"
id='vco-bp1w3m1p23iftycv****'
inside "${run[@]}" cli describe --sample --region cn-hangzhou --id "$id" >"$work/tree.txt"
grep -q 'Phase 1 (IKE SA)' "$work/tree.txt" || fail "no Phase 1 in the tree"
# A file's name counts from where the person is, not from where the bundle unpacks itself.
inside sh -c 'cd /srv/person && sh tunnelglass.run --quiet -- cli export --sample --region cn-hangzhou \
    --as html --output here.html' 2>"$work/export.log" || {
    cat "$work/export.log"
    fail "no export"
}
[ -s "$root/srv/person/here.html" ] || fail "the export is not where it was asked for"

step "the window, without a display"
inside env QT_QPA_PLATFORM=offscreen TUNNELGLASS_EXIT_AFTER=tree-painted timeout 60 "${run[@]}" --sample ||
    fail "the window does not show the sample account"

step "the window, under Xvfb"
start_display
inside env DISPLAY="$display" TUNNELGLASS_EXIT_AFTER=tree-painted timeout 60 "${run[@]}" --sample \
    2>"$work/window.log" || fail "the window does not show itself on a display"
if [ -s "$work/window.log" ]; then
    cat "$work/window.log"
    fail "it complains"
fi
if [ -n "$pictures" ]; then
    inside env DISPLAY="$display" "${run[@]}" --sample >/dev/null 2>&1 &
    sleep 6
    take_picture "$pictures/bundle.png"
    pkill -TERM -f '/usr/bin/tunnelglass --sample$' || true
    wait "$!" || true
fi

step "nothing is left of what was unpacked"
left=$(find "$root/tmp" -mindepth 1)
[ -z "$left" ] || fail "left behind: $left"
