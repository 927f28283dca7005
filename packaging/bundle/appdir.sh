#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Tunnelglass authors
# SPDX-License-Identifier: MIT
#
# appdir.sh BUILD APPDIR: installs the programs built in the folder BUILD into the folder APPDIR, and beside them every
# library and data file that they need on a system without Qt. packaging/package.sh calls it.
#
# Libraries are found through a path relative to each file, not through the environment: a program that Tunnelglass
# starts (a browser, a credential process) has to find its own.
set -euo pipefail
build=$1
appdir=$2
here=$(dirname "${BASH_SOURCE[0]}")
# shellcheck source-path=SCRIPTDIR source=../lib.sh
. "$here/../lib.sh"
plugins=$(qtpaths6 --query QT_INSTALL_PLUGINS)
translations=$(qtpaths6 --query QT_INSTALL_TRANSLATIONS)
libraries=$(dirname "$(ldconfig -p | sed -nE 's/^.*libQt6Core\.so\.6 .*x86-64.* => //p' | head -n 1)")

rm -rf "$appdir"
DESTDIR=$appdir cmake --install "$build" --strip >/dev/null

# Those that Qt or QtKeychain load by name, which no list of needed libraries tells.
loaded_by_name=(libssl.so.3 libcrypto.so.3 libsecret-1.so.0)
wanted_plugins=(platforms/libqxcb platforms/libqoffscreen platforminputcontexts/libcomposeplatforminputcontextplugin
    platforminputcontexts/libibusplatforminputcontextplugin platformthemes/libqxdgdesktopportal tls/libqopensslbackend
    tls/libqcertonlybackend imageformats/libqico imageformats/libqjpeg printsupport/libcupsprintersupport)

mkdir -p "$appdir/usr/lib" "$appdir/usr/plugins" "$appdir/usr/translations" "$appdir/usr/share/fonts"
for plugin in "${wanted_plugins[@]}"; do
    # The portal's plugin is a package of its own on some systems.
    [ -e "$plugins/$plugin.so" ] || continue
    install -D -m 644 "$plugins/$plugin.so" "$appdir/usr/plugins/$plugin.so"
done
cp "$translations"/qtbase_zh_CN.qm "$appdir/usr/translations/"
printf '[Paths]\nPrefix=..\nPlugins=plugins\nTranslations=translations\n' >"$appdir/usr/bin/qt.conf"

for library in "${loaded_by_name[@]}"; do
    cp -L "$libraries/$library" "$appdir/usr/lib/"
done
# What the C library brings belongs to the system it runs on: both have to be of one make. So does the C++ library,
# which the system's own drivers need in their version.
systems='^(ld-linux.*|lib(c|m|dl|rt|pthread|resolv|util|nsl|anl|stdc\+\+|gcc_s))\.so\.'
find "$appdir/usr/bin" "$appdir/usr/lib" "$appdir/usr/plugins" -type f \( -perm -u+x -o -name '*.so*' \) \
    ! -name qt.conf -exec ldd {} + | sed -nE 's/^\t[^ ]+ => (\/[^ ]+) \(0x.*$/\1/p' | sort -u |
    while read -r library; do
        name=$(basename "$library")
        [[ $name =~ $systems ]] || cp -L -n "$library" "$appdir/usr/lib/"
    done

# set_path FROM FILE ...: FROM is the way from the file to the libraries.
set_path() {
    local path=$1
    shift
    patchelf --force-rpath --set-rpath "\$ORIGIN/$path" "$@"
}
strip --strip-unneeded "$appdir"/usr/lib/*.so* "$appdir"/usr/plugins/*/*.so
set_path . "$appdir"/usr/lib/*.so*
set_path ../../lib "$appdir"/usr/plugins/*/*.so
set_path ../lib "$appdir"/usr/bin/tunnelglass "$appdir"/usr/bin/tunnelglass-cli
chmod 644 "$appdir"/usr/lib/*.so*

# For a system with none of its own: letters, where they are, and the keyboard's layouts.
cp /usr/share/fonts/truetype/dejavu/DejaVuSans.ttf /usr/share/fonts/truetype/dejavu/DejaVuSans-Bold.ttf \
    /usr/share/fonts/truetype/dejavu/DejaVuSansMono.ttf "$appdir/usr/share/fonts/"
cp -r /usr/share/X11/xkb "$appdir/usr/share/xkb"
install -m 644 "$here/fonts.conf" "$appdir/usr/share/fonts.conf"

# Who made what is inside.
licences=$appdir/usr/share/doc/tunnelglass/licences
mkdir -p "$licences"
for file in "$appdir"/usr/lib/*.so* "$plugins"/platforms/libqxcb.so /usr/share/fonts/truetype/dejavu/DejaVuSans.ttf \
    /usr/share/X11/xkb/rules/base; do
    path=$libraries/$(basename "$file")
    [ -e "$path" ] || path=$file
    dpkg-query -S "$(realpath "$path")" 2>/dev/null | sed -E 's/:.*//' || true
done | sort -u | while read -r package; do
    [ ! -e "/usr/share/doc/$package/copyright" ] || cp -L "/usr/share/doc/$package/copyright" "$licences/$package"
done
copy_named_licences "$licences"

install -m 755 "$here/AppRun" "$appdir/AppRun"
cp "$appdir/usr/share/applications/org.tunnelglass.Tunnelglass.desktop" "$appdir/"
cp "$appdir/usr/share/icons/hicolor/256x256/apps/org.tunnelglass.Tunnelglass.png" "$appdir/"
ln -s org.tunnelglass.Tunnelglass.png "$appdir/.DirIcon"
