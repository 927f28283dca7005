#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Tunnelglass authors
# SPDX-License-Identifier: MIT
set -euo pipefail
# shellcheck source-path=SCRIPTDIR source=lib.sh
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

usage() {
    cat <<'END'
Usage: packaging/package.sh [--help] FORMAT ...

Installs what it needs (Debian 12, apt, once), builds Tunnelglass in build/package and puts packages into dist/:

  deb       for Debian 12, and Ubuntu from 24.04 on (not tried); checked with lintian
  rpm       for distributions with rpm
  bundle    one file that unpacks and starts itself, with Qt inside, for any Linux with glibc 2.36
  windows   an installer for 64-bit Windows, cross-built; Qt for it is built from Debian's source, once, in
            ~/.cache/tunnelglass-windows or TUNNELGLASS_WINDOWS_CACHE, which takes half an hour
  all       all of these

The same source gives the same .deb, byte for byte.
END
}

formats=()
for argument in "$@"; do
    case "$argument" in
    -h | --help)
        usage
        exit 0
        ;;
    all) formats+=(deb rpm bundle windows) ;;
    deb | rpm | bundle | windows) formats+=("$argument") ;;
    *)
        complain "Unknown format: $argument"
        usage >&2
        exit 2
        ;;
    esac
done
if [ "${#formats[@]}" -eq 0 ]; then
    usage >&2
    exit 2
fi

cd "$root"
build="$root/build/package"

# What is written into files must not depend on when and where it is built.
SOURCE_DATE_EPOCH=$(date -u -d "$(sed -nE 's/^set\(TUNNELGLASS_RELEASE_DATE "(.*)"\)$/\1/p' CMakeLists.txt)" +%s)
export SOURCE_DATE_EPOCH
umask 022

build_programs() {
    say "Building"
    cmake -S "$root" -B "$build" -G Ninja -DCMAKE_BUILD_TYPE=Release -DBUILD_TESTING=OFF -DCMAKE_INSTALL_PREFIX=/usr \
        -DCMAKE_UNITY_BUILD=ON -DCMAKE_UNITY_BUILD_BATCH_SIZE=24 -DCMAKE_CXX_COMPILER_LAUNCHER=ccache \
        "-DCMAKE_CXX_FLAGS=-ffile-prefix-map=$root=." --log-level=WARNING
    cmake --build "$build"
}

# make_package GENERATOR: out of what is built, with what is in between kept out of the source.
make_package() {
    cpack --config "$build/CPackConfig.cmake" -G "$1" -B "$build/cpack"
}

package_deb() {
    install_packages "${build_packages[@]}" "${deb_packages[@]}"
    build_programs
    say "Making the .deb"
    rm -f dist/*.deb
    make_package DEB
    say "Checking it"
    lintian --fail-on error,warning dist/*.deb
    desktop-file-validate packaging/linux/*.desktop
    appstreamcli validate --no-net "$build"/packaging/linux/*.metainfo.xml
}

package_rpm() {
    install_packages "${build_packages[@]}" rpm
    build_programs
    say "Making the .rpm"
    rm -f dist/*.rpm
    make_package RPM
}

package_bundle() {
    install_packages "${build_packages[@]}" "${bundle_packages[@]}"
    build_programs
    say "Making the bundle"
    packaging/bundle/appdir.sh "$build" "$build/AppDir"
    local file
    file=dist/tunnelglass-$(sed -nE 's/^    VERSION ([0-9.]+)$/\1/p' CMakeLists.txt)-linux-x86_64.run
    mkdir -p dist
    rm -f dist/*.run
    makeself --gzip --sha256 --nox11 --noprogress --packaging-date "$(date -u -d "@$SOURCE_DATE_EPOCH" +%F)" \
        --tar-extra "--sort=name --mtime=@$SOURCE_DATE_EPOCH --owner=0 --group=0 --numeric-owner" \
        "$build/AppDir" "$file" Tunnelglass ./AppRun >"$build/makeself.log"
}

package_windows() {
    install_packages "${build_packages[@]}" "${windows_packages[@]}"
    packaging/windows/package.sh
}

for format in "${formats[@]}"; do
    "package_$format"
done
say "In dist/"
ls -l dist
