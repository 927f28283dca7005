#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Tunnelglass authors
# SPDX-License-Identifier: MIT
#
# Builds what the Windows program is linked with, from Debian's own sources: Qt and yaml-cpp, and puts the headers of
# the others beside them. Done once: what is there already is left as it is. Everything lands in the folder
# TUNNELGLASS_WINDOWS_CACHE, which is outside of the source unless set otherwise; prints nothing but progress.
set -euo pipefail
# shellcheck source-path=SCRIPTDIR source=../lib.sh
. "$(dirname "${BASH_SOURCE[0]}")/../lib.sh"

cache=$windows_cache
TUNNELGLASS_WINDOWS_PREFIX=$windows_cache/prefix
export TUNNELGLASS_WINDOWS_PREFIX
prefix=$TUNNELGLASS_WINDOWS_PREFIX
# Found again by a build of another version of these scripts.
export CCACHE_BASEDIR=$cache CCACHE_NOHASHDIR=1
mkdir -p "$prefix" "$cache/source"

# fetch_source PACKAGE: unpacks Debian's source of it in source/PACKAGE, with Debian's changes. Uses an apt of its own,
# so that this machine's list of sources stays as it is.
fetch_source() {
    local package=$1 area=$cache/apt file
    [ ! -d "$cache/source/$package" ] || return 0
    mkdir -p "$area/lists/partial" "$area/archives/partial" "$area/parts"
    for file in /etc/apt/sources.list /etc/apt/sources.list.d/*.list /etc/apt/sources.list.d/*.sources; do
        [ -e "$file" ] || continue
        sed -E -e 's/^Types: deb$/Types: deb-src/' -e 's/^deb /deb-src /' "$file" >"$area/parts/$(basename "$file")"
        [ "$file" != /etc/apt/sources.list ] || mv "$area/parts/sources.list" "$area/parts/sources-list.list"
    done
    local options=(-q -o Dir::Etc::sourcelist=/dev/null -o "Dir::Etc::sourceparts=$area/parts"
        -o "Dir::State::lists=$area/lists" -o "Dir::Cache=$area" -o APT::Sandbox::User=root)
    (
        cd "$cache/source"
        rm -rf "$package.part"
        apt-get "${options[@]}" update
        apt-get "${options[@]}" source --only-source --download-only "$package"
        dpkg-source --no-check -x "$package"_*.dsc "$package.part"
        mv "$package.part" "$package"
    )
}

# configure SOURCE BUILD OPTION ...
configure() {
    local source=$1 build=$2
    shift 2
    cmake -S "$cache/source/$source" -B "$build" -G Ninja --log-level=WARNING \
        -DCMAKE_TOOLCHAIN_FILE="$root/packaging/windows/toolchain.cmake" -DCMAKE_BUILD_TYPE=Release \
        -DCMAKE_INSTALL_PREFIX="$prefix" -DCMAKE_C_COMPILER_LAUNCHER=ccache -DCMAKE_CXX_COMPILER_LAUNCHER=ccache "$@"
}

build_qt() {
    local build=$cache/build-qt
    fetch_source qt6-base
    # Debian removes the header of tablets; Direct2D and DirectWrite need headers that mingw-w64 lacks, and the fonts of
    # DirectWrite cannot be printed by this Qt. Every library that Qt brings along is taken from it, so that no other
    # DLL is needed. TLS is the system's own.
    configure qt6-base "$build" -DQT_HOST_PATH=/usr -DQT_HOST_PATH_CMAKE_DIR=/usr/lib/x86_64-linux-gnu/cmake \
        -DQT_QMAKE_TARGET_MKSPEC=win32-g++ -DCMAKE_CXX_FLAGS=-Wno-attributes -DBUILD_SHARED_LIBS=ON -DQT_BUILD_EXAMPLES=OFF -DQT_BUILD_TESTS=OFF \
        -DQT_BUILD_TOOLS_WHEN_CROSSCOMPILING=OFF -DBUILD_WITH_PCH=OFF \
        -DFEATURE_sql=OFF -DFEATURE_dbus=OFF -DFEATURE_opengl=OFF -DFEATURE_opengles2=OFF -DINPUT_opengl=no \
        -DFEATURE_vulkan=OFF -DFEATURE_printsupport=ON -DFEATURE_androiddeployqt=OFF -DFEATURE_tabletevent=OFF \
        -DFEATURE_direct2d=OFF -DFEATURE_directwrite=OFF -DFEATURE_directwrite3=OFF -DFEATURE_zstd=OFF \
        -DFEATURE_brotli=OFF -DFEATURE_openssl=OFF -DFEATURE_schannel=ON -DFEATURE_glib=OFF -DFEATURE_icu=OFF \
        -DFEATURE_system_{zlib,pcre2,harfbuzz,freetype,png,jpeg,doubleconversion}=OFF
    cmake --build "$build"
    cmake --install "$build" >"$build/install.log"
}

build_yaml() {
    local build=$cache/build-yaml
    fetch_source yaml-cpp
    configure yaml-cpp "$build" -DYAML_BUILD_SHARED_LIBS=OFF -DYAML_CPP_BUILD_TESTS=OFF -DYAML_CPP_BUILD_TOOLS=OFF
    cmake --build "$build"
    cmake --install "$build" >"$build/install.log"
}

# Headers alone: the same for every system.
copy_headers() {
    mkdir -p "$prefix/include" "$prefix/lib/cmake/RapidJSON" "$prefix/share/cmake"
    cp -r /usr/include/tl /usr/include/rapidjson /usr/include/kainjow "$prefix/include/"
    cp -r /usr/share/cmake/tl-expected "$prefix/share/cmake/"
    # Debian's own names /usr/include, whose other headers are not for Windows.
    printf '%s\n' "set(RAPIDJSON_INCLUDE_DIRS \"\${CMAKE_CURRENT_LIST_DIR}/../../../include\")" \
        >"$prefix/lib/cmake/RapidJSON/RapidJSONConfig.cmake"
}

# once NAME COMMAND: only when it has not been done here before.
once() {
    [ ! -e "$prefix/.$1" ] || return 0
    say "Building $1 for Windows, once, in $cache"
    "$2"
    touch "$prefix/.$1"
}

once qt6-base build_qt
once yaml-cpp build_yaml
once headers copy_headers
