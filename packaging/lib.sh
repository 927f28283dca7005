# shellcheck shell=bash disable=SC2034
# SPDX-FileCopyrightText: 2026 The Tunnelglass authors
# SPDX-License-Identifier: MIT
#
# Shared by the scripts that build, run and test Tunnelglass; sourced, never run. Sets `root`, the top folder.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

# What a build needs, by Debian 12's package names.
build_packages=(g++ cmake ninja-build ccache qt6-base-dev qt6-base-dev-tools qt6-tools-dev qt6-tools-dev-tools
    qt6-l10n-tools libexpected-dev rapidjson-dev libkainjow-mustache-dev libyaml-cpp-dev qtkeychain-qt6-dev libsecret-1-0)
# What the window needs besides: letters to draw, Chinese ones included, and Qt's own words.
window_packages=(fonts-dejavu-core fonts-noto-cjk qt6-translations-l10n)
# What the .deb is made and checked with.
deb_packages=(dpkg-dev fakeroot lintian desktop-file-utils appstream man-db)
# What the bundle is made with, and what goes into it besides what the programs are linked with.
bundle_packages=(makeself patchelf qt6-xdgdesktopportal-platformtheme qt6-translations-l10n fonts-dejavu-core
    xkb-data)
# What the programs for Windows are built and packed with; Qt and yaml-cpp for it are built from source. What runs here
# while they are built (moc, lrelease) is among build_packages.
windows_packages=(g++-mingw-w64-x86-64-posix nsis icoutils dpkg-dev qt6-translations-l10n)
# Where what is built from source is kept.
windows_cache=${TUNNELGLASS_WINDOWS_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/tunnelglass-windows}
# What the installer for Windows is tried with.
wine_packages=(wine64 xvfb xdotool x11-utils imagemagick)
# What the .deb's test needs: a bare Debian to install it in, and a display.
install_test_packages=(mmdebstrap xvfb x11-utils)
# What the checks of the source text need.
lint_packages=(clang clang-format clang-tidy)
# What tests call: certificates are made with openssl, the keychain is a real one on a bus of its own.
test_packages=(openssl dbus-daemon gnome-keyring libsecret-tools strongswan-charon strongswan-swanctl strongswan-starter
    libstrongswan-standard-plugins libcharon-extra-plugins iproute2 nftables iputils-ping procps
    python3 python3-yaml libxml2-utils tidy librsvg2-bin poppler-utils chromium)
# What the interop tests need: the official clients run in Node.js.
interop_packages=()
command -v node >/dev/null 2>&1 || interop_packages+=(nodejs)
command -v npm >/dev/null 2>&1 || interop_packages+=(npm)

# A terminal without a locale makes Qt complain before the first word.
if [ -z "${LC_ALL:-}${LC_CTYPE:-}${LANG:-}" ]; then
    export LANG=C.UTF-8
fi

say() {
    printf '\n== %s\n' "$*"
}

complain() {
    printf '%s\n' "$*" >&2
}

# Prints those of the packages that are not installed.
missing_packages() {
    local package status
    for package in "$@"; do
        status=$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null) || status=absent
        [ "$status" = installed ] || printf '%s\n' "$package"
    done
}

# copy_named_licences FOLDER: what Debian's copyright files in it name of the texts that every Debian has, and no other
# system.
copy_named_licences() {
    local text
    grep -rhoE '/usr/share/common-licenses/[A-Za-z0-9.-]*[A-Za-z0-9]' "$1" | sort -u | while read -r text; do
        [ ! -e "$text" ] || cp -L "$text" "$1/$(basename "$text").txt"
    done
}

# as_root COMMAND ...: runs it as root, through sudo when we are somebody else.
as_root() {
    if [ "$(id -u)" = 0 ]; then
        "$@"
    else
        sudo "$@"
    fi
}

# install_packages PACKAGE ...: installs what is missing, and asks no network when nothing is.
install_packages() {
    if ! command -v apt-get >/dev/null 2>&1; then
        complain "This is no Debian: install what these Debian packages hold by your own means: $*"
        return 0
    fi
    local missing
    mapfile -t missing < <(missing_packages "$@")
    [ "${#missing[@]}" -gt 0 ] || return 0

    say "Installing ${missing[*]}"
    if [ "$(id -u)" != 0 ] && ! command -v sudo >/dev/null 2>&1; then
        complain "Installing needs root or sudo. As root: apt-get install --no-install-recommends ${missing[*]}"
        return 1
    fi
    local apt=(env DEBIAN_FRONTEND=noninteractive apt-get -q -y -o DPkg::Lock::Timeout=300 -o Dpkg::Use-Pty=0)
    as_root "${apt[@]}" update
    as_root "${apt[@]}" install --no-install-recommends "${missing[@]}"
}
