#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Tunnelglass authors
# SPDX-License-Identifier: MIT
#
# install_deb.sh FILE.deb [FOLDER]: installs the package in a bare Debian 12 root of its own, as a newcomer would, uses
# window and command line there, removes it, and looks for what it left. Needs root, mmdebstrap and Xvfb; leaves the
# window's picture in FOLDER, which needs ImageMagick.
set -euo pipefail
package=$(realpath "$1")
pictures=${2:-}
# shellcheck source-path=SCRIPTDIR source=lib.sh
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
root=$work/root

# inside COMMAND ...: in the bare root, with nothing of this machine's environment but the way to the archive.
inside() {
    chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive \
        ${http_proxy:+http_proxy="$http_proxy"} ${https_proxy:+https_proxy="$https_proxy"} "$@"
}

# Every file but those of apt and dpkg themselves, and what the window may write into a home.
files() {
    (cd "$root" && find . -xdev \( -path ./proc -o -path ./sys -o -path ./dev -o -path ./tmp -o -path ./var/lib/apt \
        -o -path ./var/lib/dpkg -o -path ./var/cache -o -path ./var/log -o -path ./run \) -prune -o -print | sort)
}

make_bare_root
cp "$package" "$root/tmp/package.deb"

step "apt install"
inside apt-get -qq update
inside apt-get -qq -y install --no-install-recommends /tmp/package.deb >"$work/install.log" 2>&1 || {
    tail -n 40 "$work/install.log"
    fail "apt cannot install it"
}
inside dpkg -V tunnelglass

step "the programs say their version"
wanted=$(dpkg-deb -f "$package" Version)
for program in tunnelglass tunnelglass-cli; do
    said=$(inside "$program" --version)
    [[ $said == "$program $wanted"* ]] || fail "$program is not $wanted: $said"
done
step "the command line"
id='vco-bp1w3m1p23iftycv****'
inside tunnelglass-cli describe --sample --region cn-hangzhou --id "$id" >"$work/tree.txt"
grep -q 'Phase 1 (IKE SA)' "$work/tree.txt" || fail "no Phase 1 in the tree"
inside env LANGUAGE=zh_CN tunnelglass-cli describe --sample --region cn-hangzhou --id "$id" >"$work/tree-zh.txt"
grep -q '第一阶段' "$work/tree-zh.txt" || fail "no Chinese in the tree"
inside tunnelglass-cli export --sample --region cn-hangzhou --id "$id" --as swanctl --include-secrets \
    --output /tmp/export.conf 2>"$work/export.log"
grep -q 'connections {' "$root/tmp/export.conf" || fail "no configuration was exported"
[ "$(stat -c %a "$root/tmp/export.conf")" = 600 ] || fail "others can read the export"

step "the window, without a display"
inside env QT_QPA_PLATFORM=offscreen TUNNELGLASS_EXIT_AFTER=tree-painted timeout 60 tunnelglass --sample ||
    fail "the window does not show the sample account"

step "the window, under Xvfb"
start_display
inside env DISPLAY="$display" TUNNELGLASS_EXIT_AFTER=tree-painted timeout 60 tunnelglass --sample ||
    fail "the window does not show itself on a display"
step "the window, by name and role"
inside apt-get -qq -y install --no-install-recommends at-spi2-core dbus-daemon python3-pyatspi >"$work/atspi.log" 2>&1
cp "$(dirname "$0")/use_by_name.py" "$root/tmp/"
inside env DISPLAY="$display" XDG_RUNTIME_DIR=/tmp QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 dbus-run-session -- \
    python3 /tmp/use_by_name.py tunnelglass /tmp/by-name.json 2>"$work/by-name.log" || {
    tail -n 20 "$work/by-name.log"
    fail "the window cannot be used by name and role"
}
grep -q hz-branch-ningbo "$root/tmp/by-name.json" || fail "the export holds another connection"
if [ -n "$pictures" ]; then
    inside env DISPLAY="$display" tunnelglass --sample >/dev/null 2>&1 &
    sleep 4
    take_picture "$pictures/installed.png"
    pkill -TERM -f '^tunnelglass --sample$' || true
    wait "$!" || true
fi

step "whom TLS trusts"
[ -s "$root/etc/ssl/certs/ca-certificates.crt" ] || fail "no certificate of an authority came with it"
step "what the desktop finds"
grep -q '^Exec=tunnelglass %f$' "$root/usr/share/applications/org.tunnelglass.Tunnelglass.desktop" ||
    fail "no desktop entry"
inside bash -c '. /usr/share/bash-completion/completions/tunnelglass-cli' || fail "the completion is no bash"

step "apt purge"
files >"$work/before.txt"
inside dpkg -L tunnelglass | sort >"$work/owned.txt"
inside apt-get -qq -y purge tunnelglass >"$work/purge.log" 2>&1
files >"$work/after.txt"
left=$(comm -12 <(sed 's/^\.//' "$work/after.txt") <(grep -E '[Tt]unnelglass' "$work/owned.txt") || true)
left+=$(grep -i tunnelglass "$work/after.txt" | grep -v '^\./root/' || true)
[ -z "$left" ] || fail "left behind: $left"
inside dpkg -l tunnelglass 2>/dev/null | grep -q '^[ir]' && fail "dpkg still knows it"
step "nothing is left"
