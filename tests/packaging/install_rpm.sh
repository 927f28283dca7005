#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Tunnelglass authors
# SPDX-License-Identifier: MIT
#
# install_rpm.sh FILE.rpm: installs the package with rpm in a root folder of its own, checks what it holds and says,
# starts the programs from there with this machine's libraries, and removes it. What it requires is not resolved: on
# Debian the libraries are no rpm packages. Needs root and rpm.
set -euo pipefail
package=$(realpath "$1")
# shellcheck source-path=SCRIPTDIR source=lib.sh
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
root=$work/root
mkdir -p "$root"
database=(--root "$root" --dbpath /var/lib/rpm)

step "what it says"
rpm -qp --info "$package" >"$work/info.txt"
grep -q '^License *: MIT$' "$work/info.txt" || fail "no licence"
grep -q 'Phase 1, Phase 2 and health check' "$work/info.txt" || fail "no description"
rpm -qp --requires "$package" >"$work/requires.txt"
for needed in 'libQt6Widgets.so.6' 'libQt6Network.so.6' 'libsecret'; do
    grep -qF "$needed" "$work/requires.txt" || fail "it does not ask for $needed"
done
rpm -qp --recommends "$package" >"$work/recommends.txt"
for wanted in gnome-keyring qt6-qttranslations; do
    grep -qx "$wanted" "$work/recommends.txt" || fail "it does not recommend $wanted"
done
# A folder that belongs to the system must not belong to this package, too.
rpm -qp --list "$package" | sort >"$work/files.txt"
for folder in /usr /usr/bin /usr/share /usr/share/applications /usr/share/man; do
    if grep -qx "$folder" "$work/files.txt"; then
        fail "it owns $folder"
    fi
done

step "rpm --install"
rpm "${database[@]}" --initdb
rpm "${database[@]}" --install --nodeps "$package"
rpm "${database[@]}" --verify --nodeps tunnelglass

step "the programs"
version=$(rpm -qp --queryformat '%{VERSION}' "$package")
for program in tunnelglass tunnelglass-cli; do
    said=$(env QT_QPA_PLATFORM=offscreen "$root/usr/bin/$program" --version)
    [[ $said == "$program $version"* ]] || fail "$program is not $version: $said"
done
env HOME="$work" XDG_RUNTIME_DIR="$work" QT_QPA_PLATFORM=offscreen TUNNELGLASS_EXIT_AFTER=tree-painted timeout 60 \
    "$root/usr/bin/tunnelglass" --sample || fail "the window does not show the sample account"

step "rpm --erase"
rpm "${database[@]}" --erase tunnelglass
left=$(find "$root/usr" "$root/etc" ! -type d 2>/dev/null || true)
left+=$(find "$root" -iname '*tunnelglass*')
[ -z "$left" ] || fail "left behind: $left"
step "nothing is left"
