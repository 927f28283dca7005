#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Tunnelglass authors
# SPDX-License-Identifier: MIT
set -euo pipefail
# shellcheck source-path=SCRIPTDIR source=lib.sh
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

usage() {
    cat <<'END'
Usage: packaging/screenshots.sh [--help] [BUILD_FOLDER]

Takes the pictures of the window over the sample account, without a display. Those that the README shows go to
resources/screenshots, all the others to build/screenshots, for a review at full size. BUILD_FOLDER: where Tunnelglass
is configured with its tests, build/dev unless named.
END
}

case "${1:-}" in
-h | --help)
    usage
    exit 0
    ;;
esac

build=${1:-$root/build/dev}
if [ ! -f "$build/CMakeCache.txt" ]; then
    install_packages "${build_packages[@]}" "${window_packages[@]}"
    cmake -S "$root" -B "$build" -G Ninja -DCMAKE_BUILD_TYPE=RelWithDebInfo
fi
cmake --build "$build" --target tunnelglass_screenshots
program=$build/tests/e2e/tunnelglass_screenshots

shown=$root/resources/screenshots
review=$root/build/screenshots
mkdir -p "$shown" "$review"

# take FILE SCALE ARGUMENT ...
take() {
    local file=$1 scale=$2
    shift 2
    env -u ALIBABA_CLOUD_ACCESS_KEY_ID QT_QPA_PLATFORM=offscreen QT_SCALE_FACTOR="$scale" LC_ALL=C.UTF-8 \
        TZ=Asia/Shanghai "$program" "$@" "$file"
    printf '%s\n' "${file#"$root"/}"
}

take "$shown/window-light.png" 1 --scene down --size 1280x800
take "$shown/window-dark.png" 1 --scene down --size 1280x800 --dark

for scheme in light dark; do
    dark=()
    [ "$scheme" = light ] || dark=(--dark)
    for size in 1280x800 1024x700; do
        for scene in down hz-datacenter-dual error empty response find secret own-key; do
            take "$review/$scene-$size-$scheme.png" 1 --scene "$scene" --size "$size" "${dark[@]}"
        done
    done
    for scene in export export-many export-each export-secrets export-pdf export-png export-swanctl \
        preferences0 preferences1 preferences2 about profiles profile-new profile-key profile-role import check check-denied; do
        take "$review/$scene-$scheme.png" 1 --scene "$scene" "${dark[@]}"
        take "$review/$scene-2x-$scheme.png" 2 --scene "$scene" "${dark[@]}"
    done
    for scene in down hz-datacenter-dual error find export export-each preferences0 preferences1 preferences2 about \
        profiles profile-new profile-key profile-role import check check-denied; do
        take "$review/$scene-zh-$scheme.png" 1 --scene "$scene" --language zh-CN "${dark[@]}"
    done
    for scene in down hz-datacenter-dual; do
        take "$review/$scene-1440x900-2x-$scheme.png" 2 --scene "$scene" --size 1440x900 "${dark[@]}"
    done
done
