#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Tunnelglass authors
# SPDX-License-Identifier: MIT
#
# Cross-builds the programs for 64-bit Windows in build/windows, lays them out with all they need in
# build/windows/stage, and packs that as an installer into dist/. packaging/package.sh calls it.
set -euo pipefail
# shellcheck source-path=SCRIPTDIR source=../lib.sh
. "$(dirname "${BASH_SOURCE[0]}")/../lib.sh"

"$root/packaging/windows/dependencies.sh"
export TUNNELGLASS_WINDOWS_PREFIX=$windows_cache/prefix
prefix=$TUNNELGLASS_WINDOWS_PREFIX
build=$root/build/windows
stage=$build/stage
triplet=x86_64-w64-mingw32

say "Building for Windows"
cmake -S "$root" -B "$build" -G Ninja -DCMAKE_TOOLCHAIN_FILE="$root/packaging/windows/toolchain.cmake" \
    -DCMAKE_BUILD_TYPE=Release -DBUILD_TESTING=OFF -DCMAKE_INSTALL_PREFIX="$stage" -DCMAKE_INSTALL_BINDIR=. \
    -DCMAKE_UNITY_BUILD=ON -DCMAKE_UNITY_BUILD_BATCH_SIZE=24 -DCMAKE_CXX_COMPILER_LAUNCHER=ccache \
    "-DCMAKE_CXX_FLAGS=-ffile-prefix-map=$root=." --log-level=WARNING
cmake --build "$build"

say "Laying it out"
rm -rf "$stage"
cmake --install "$build" --strip >/dev/null
for library in Core Gui Network PrintSupport Widgets Xml; do
    cp "$prefix/bin/Qt6$library.dll" "$stage/"
done
for library in libgcc_s_seh-1 libssp-0 libstdc++-6 libwinpthread-1; do
    path=$("$triplet-g++-posix" -print-file-name="$library.dll")
    # mingw-w64's own are found only where its linker looks.
    [ -e "$path" ] || path=/usr/$triplet/lib/$library.dll
    cp "$path" "$stage/"
done
for plugin in platforms/qwindows platforms/qoffscreen tls/qschannelbackend \
    tls/qcertonlybackend imageformats/qico imageformats/qjpeg; do
    install -D "$prefix/plugins/$plugin.dll" "$stage/plugins/$plugin.dll"
done
install -D -m 644 "$(qtpaths6 --query QT_INSTALL_TRANSLATIONS)/qtbase_zh_CN.qm" "$stage/translations/qtbase_zh_CN.qm"
printf '[Paths]\r\nPrefix=.\r\nPlugins=plugins\r\nTranslations=translations\r\n' >"$stage/qt.conf"
find "$stage" -name '*.dll' -exec "$triplet-strip" --strip-unneeded {} +

mkdir -p "$stage/licences"
sed 's/$/\r/' "$root/LICENSE" >"$stage/LICENSE.txt"
for package in qt6-base yaml-cpp; do
    cp "$windows_cache/source/$package/debian/copyright" "$stage/licences/$package.txt"
done
for package in libexpected-dev rapidjson-dev libkainjow-mustache-dev gcc-mingw-w64-base mingw-w64-common; do
    [ ! -e "/usr/share/doc/$package/copyright" ] || cp "/usr/share/doc/$package/copyright" "$stage/licences/$package.txt"
done
copy_named_licences "$stage/licences"

say "Packing it"
version=$(sed -nE 's/^    VERSION ([0-9.]+)$/\1/p' "$root/CMakeLists.txt")
mkdir -p "$root/dist"
rm -f "$root"/dist/*-windows-*.exe
# The list of files is written here, so that what is removed later is what was installed and nothing else.
(
    cd "$stage"
    find . -mindepth 1 -type d | sed 's#^\./##' | sort -r >"$build/folders.txt"
    find . -type f | sed 's#^\./##' | sort >"$build/files.txt"
)
# shellcheck disable=SC2016  # $INSTDIR is the installer's
{
    printf '!macro removeFiles\n'
    sed -E 's#/#\\#g; s#^(.*)$#  Delete "$INSTDIR\\\1"#' "$build/files.txt"
    sed -E 's#/#\\#g; s#^(.*)$#  RMDir "$INSTDIR\\\1"#' "$build/folders.txt"
    printf '!macroend\n'
} >"$build/remove.nsh"
makensis -V2 -INPUTCHARSET UTF8 "-DVERSION=$version" "-DSTAGE=$stage" "-DREMOVE=$build/remove.nsh" \
    "-DICON=$build/packaging/windows/tunnelglass.ico" "-DKILOBYTES=$(du -sk "$stage" | cut -f1)" \
    "-DOUTPUT=$root/dist/tunnelglass-$version-windows-x86_64.exe" "$root/packaging/windows/installer.nsi"
