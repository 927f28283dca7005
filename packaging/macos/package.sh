#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Tunnelglass authors
# SPDX-License-Identifier: MIT
#
# Has to run in the bash that macOS has, 3.2.
set -euo pipefail
# shellcheck source-path=SCRIPTDIR source=../lib.sh
. "$(dirname "${BASH_SOURCE[0]}")/../lib.sh"

usage() {
    cat <<'END_OF_USAGE'
Usage: packaging/macos/package.sh [--help]

Builds Tunnelglass.app on macOS and puts its disk image into dist/. Has to be there already: Xcode's command line tools,
CMake, Ninja and Qt 6.5 or later. The other libraries are fetched, checked and built in build/macos, once. Environment:

  TUNNELGLASS_QT                Qt's folder, such as .../Qt/6.9.3/macos; unless set, qmake6 or qmake is asked
  TUNNELGLASS_ARCHITECTURES     what to build for; "arm64;x86_64" unless set, and Qt has to have both
  TUNNELGLASS_MACOS_VERSION     the oldest macOS to run on; 12.0 unless set
  TUNNELGLASS_SIGNING_IDENTITY  whose signature: "Developer ID Application: ..."; unless set, a nameless one
  TUNNELGLASS_NOTARY_KEY        file with the App Store Connect key to notarise with; unless set, that is left out
  TUNNELGLASS_NOTARY_KEY_ID     the key's id
  TUNNELGLASS_NOTARY_ISSUER     the id of the key's issuer
END_OF_USAGE
}

for argument in "$@"; do
    case "$argument" in
    -h | --help)
        usage
        exit 0
        ;;
    *)
        complain "Unknown argument: $argument"
        usage >&2
        exit 2
        ;;
    esac
done

if [ "$(uname -s)" != Darwin ]; then
    complain "A bundle for macOS can be made on macOS only."
    exit 1
fi

architectures=${TUNNELGLASS_ARCHITECTURES:-arm64;x86_64}
macos_version=${TUNNELGLASS_MACOS_VERSION:-12.0}
identity=${TUNNELGLASS_SIGNING_IDENTITY:-}
notary_key=${TUNNELGLASS_NOTARY_KEY:-}
# What is asked for is checked before an hour of building, not after.
if [ -n "$notary_key" ]; then
    : "${TUNNELGLASS_NOTARY_KEY_ID:?is needed with TUNNELGLASS_NOTARY_KEY}"
    : "${TUNNELGLASS_NOTARY_ISSUER:?is needed with TUNNELGLASS_NOTARY_KEY}"
    : "${TUNNELGLASS_SIGNING_IDENTITY:?is needed with TUNNELGLASS_NOTARY_KEY: only what is signed can be notarised}"
fi

# Prints Qt's folder.
find_qt() {
    local program
    if [ -n "${TUNNELGLASS_QT:-}" ]; then
        printf '%s\n' "$TUNNELGLASS_QT"
        return 0
    fi
    for program in qmake6 qmake; do
        if command -v "$program" >/dev/null 2>&1; then
            "$program" -query QT_INSTALL_PREFIX
            return 0
        fi
    done
    complain "Qt is not here: set TUNNELGLASS_QT to its folder."
    return 1
}

qt=$(find_qt)
cd "$root"
build="$root/build/macos/program"
libraries="$root/build/macos/libraries"
sources="$root/build/macos/sources"

# fetch_archive NAME SHA256 URL: unpacks it in $sources/NAME, if it is what it was.
fetch_archive() {
    local file="$sources/$1.tar.gz"
    curl -fsSL --retry 3 -o "$file" "$3"
    printf '%s  %s\n' "$2" "$file" | shasum -a 256 -c -
    mkdir "$sources/$1"
    tar -xf "$file" -C "$sources/$1" --strip-components 1
}

# fetch_commit NAME COMMIT URL: the same from git, which checks by itself.
fetch_commit() {
    git init -q "$sources/$1"
    git -C "$sources/$1" fetch -q --depth 1 "$3" "$2"
    git -C "$sources/$1" checkout -q --detach "$2"
}

# configure FOLDER BUILD OPTION ...: with what the program and its libraries have to have in common.
configure() {
    local folder=$1 target=$2
    shift 2
    if command -v ccache >/dev/null 2>&1; then
        set -- -DCMAKE_CXX_COMPILER_LAUNCHER=ccache "$@"
    fi
    cmake -S "$folder" -B "$target" -G Ninja -DCMAKE_BUILD_TYPE=Release -DBUILD_TESTING=OFF \
        "-DCMAKE_OSX_ARCHITECTURES=$architectures" "-DCMAKE_OSX_DEPLOYMENT_TARGET=$macos_version" \
        "-DCMAKE_PREFIX_PATH=$libraries;$qt" --log-level=WARNING "$@"
}

# build_library NAME OPTION ...: static, so that the bundle has nothing more to carry.
build_library() {
    local name=$1
    shift
    configure "$sources/$name" "$sources/$name.build" "-DCMAKE_INSTALL_PREFIX=$libraries" -DBUILD_SHARED_LIBS=OFF "$@"
    cmake --build "$sources/$name.build"
    cmake --install "$sources/$name.build"
}

# The same versions as in packaging/flatpak. Ready-made ones would run on the macOS they were made for only.
build_libraries() {
    local stamp="$libraries/.built" now
    now=$(shasum -a 256 "$root/packaging/macos/package.sh" && printf '%s\n' "$qt" "$architectures" "$macos_version")
    [ "$now" != "$(cat "$stamp" 2>/dev/null)" ] || return 0
    say "Fetching and building the libraries"
    rm -rf "$libraries" "$sources"
    mkdir -p "$libraries" "$sources"

    fetch_archive qtkeychain f4254dc8f0933b06d90672d683eab08ef770acd8336e44dfa030ce041dc2ca22 \
        https://github.com/frankosterfeld/qtkeychain/archive/refs/tags/0.15.0.tar.gz
    build_library qtkeychain -DBUILD_WITH_QT6=ON -DBUILD_TRANSLATIONS=OFF -DBUILD_TEST_APPLICATION=OFF

    fetch_archive yaml-cpp 25cb043240f828a8c51beb830569634bc7ac603978e0f69d6b63558dadefd49a \
        https://github.com/jbeder/yaml-cpp/archive/refs/tags/yaml-cpp-0.9.0.tar.gz
    build_library yaml-cpp -DYAML_BUILD_SHARED_LIBS=OFF -DYAML_CPP_BUILD_TESTS=OFF -DYAML_CPP_BUILD_TOOLS=OFF \
        -DYAML_CPP_BUILD_CONTRIB=OFF

    fetch_commit expected 292eff8bd8ee230a7df1d6a1c00c4ea0eb2f0362 https://github.com/TartanLlama/expected.git
    build_library expected -DEXPECTED_BUILD_TESTS=OFF

    fetch_commit rapidjson 24b5e7a8b27f42fa16b96fc70aade9106cf7102f https://github.com/Tencent/rapidjson.git
    build_library rapidjson -DRAPIDJSON_BUILD_DOC=OFF -DRAPIDJSON_BUILD_EXAMPLES=OFF -DRAPIDJSON_BUILD_TESTS=OFF

    fetch_archive mustache acd66359feb4318b421f9574cfc5a511133a77d916d0b13c7caa3783c0bfe167 \
        https://github.com/kainjow/Mustache/archive/refs/tags/v4.1.tar.gz
    mkdir -p "$libraries/include/kainjow" "$libraries/licences"
    cp "$sources/mustache/mustache.hpp" "$libraries/include/kainjow/"

    local name
    for name in qtkeychain:COPYING yaml-cpp:LICENSE expected:COPYING rapidjson:license.txt mustache:LICENSE; do
        cp "$sources/${name%%:*}/${name#*:}" "$libraries/licences/${name%%:*}.txt"
    done

    printf '%s\n' "$now" >"$stamp"
}

build_program() {
    say "Building"
    configure "$root" "$build" "-DTUNNELGLASS_LIBRARY_LICENCES=$libraries/licences"
    cmake --build "$build"
}

make_image() {
    say "Making the disk image"
    rm -f dist/*.dmg
    cpack --config "$build/CPackConfig.cmake" -G DragNDrop -B "$build"
    image=$(ls dist/*.dmg)
}

sign_image() {
    [ -n "$identity" ] || return 0
    say "Signing the disk image"
    codesign --force --sign "$identity" --timestamp "$image"
}

notarise_image() {
    [ -n "$notary_key" ] || return 0
    say "Having it notarised"
    local credentials id log="$root/build/macos/notary.log"
    credentials=(--key "$notary_key" --key-id "$TUNNELGLASS_NOTARY_KEY_ID" --issuer "$TUNNELGLASS_NOTARY_ISSUER")
    xcrun notarytool submit "$image" "${credentials[@]}" --wait --timeout 1h | tee "$log"
    # notarytool also ends well when the answer is no; there is no ticket then.
    if ! xcrun stapler staple "$image"; then
        id=$(sed -nE 's/^ *id: ([0-9a-f-]+)$/\1/p' "$log" | head -n 1)
        xcrun notarytool log "$id" "${credentials[@]}" >&2 || true
        complain "Not notarised: $image"
        return 1
    fi
    xcrun stapler validate "$image"
}

# Some of the libraries still ask for a CMake older than any that CMake 4 follows.
export CMAKE_POLICY_VERSION_MINIMUM=3.5
# Headers are found here even where a library's own configuration does not name the folder.
export CPLUS_INCLUDE_PATH="$libraries/include"

build_libraries
build_program
make_image
sign_image
notarise_image
say "In dist/"
ls -l dist
