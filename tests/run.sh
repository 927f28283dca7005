#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Tunnelglass authors
# SPDX-License-Identifier: MIT
set -euo pipefail
# shellcheck source-path=SCRIPTDIR source=../packaging/lib.sh
. "$(dirname "${BASH_SOURCE[0]}")/../packaging/lib.sh"

all_stages=(format dev core-only asan tidy package)

usage() {
    cat <<'END'
Usage: tests/run.sh [--help] [STAGE ...]

Installs what the tests need (Debian 12, apt and npm, once), builds Tunnelglass and runs every test. Stages, in the
order in which they run when none is named:

  format     clang-format has nothing to change
  dev        everyday build, warnings are errors; all tests, those against the official clients included
  core-only  core and command line without Qt Gui, and their tests
  asan       all tests under the address and undefined-behaviour sanitizers
  tidy       clang-tidy has nothing to say
  package    the .deb is made, checked, and installed, used and removed in a bare root

and two that run only when they are named:

  quick      like dev, but leaves the interop tests out unless their packages are there already
  bench      the benchmarks of tests/bench, which takes a quiet machine to mean anything

Builds land in build/. The exit code is 0 when every stage passed.
END
}

stages=()
for argument in "$@"; do
    case "$argument" in
    -h | --help)
        usage
        exit 0
        ;;
    all) stages+=("${all_stages[@]}") ;;
    format | dev | core-only | asan | tidy | package | quick | bench) stages+=("$argument") ;;
    *)
        complain "Unknown stage: $argument"
        usage >&2
        exit 2
        ;;
    esac
done
[ "${#stages[@]}" -gt 0 ] || stages=("${all_stages[@]}")

cd "$root"
logs="$root/build/logs"
mkdir -p "$logs"
# A second clone, or the next run in a fresh one, finds what the first has compiled.
export CCACHE_BASEDIR="$root" CCACHE_NOHASHDIR=1

# What the stage that is running found; a stage that found nothing at all has failed.
passed=0
failed=0

# logged NAME COMMAND ...: keeps what it prints in build/logs/NAME.log, and shows the end of it when it fails.
logged() {
    local log="$logs/$1.log"
    shift
    "$@" >"$log" 2>&1 && return 0
    tail -n 80 "$log"
    complain "Failed: $* (all of it in $log)"
    return 1
}

source_files() {
    find app ui packaging tests -name node_modules -prune -o \( -name '*.cpp' -o -name '*.h' \) -print | sort
}

# The official clients that the interop tests need, from the lock file; nothing is fetched when they are there.
install_official_clients() {
    local folder=tests/interop stamp=tests/interop/node_modules/.installed
    cmp -s "$folder/package-lock.json" "$stamp" && return 0
    install_packages "${interop_packages[@]}" || return 1
    say "Installing the official clients for the interop tests"
    (cd "$folder" && logged npm npm ci --ignore-scripts --no-audit --no-fund) || return 1
    cp "$folder/package-lock.json" "$stamp"
}

# build_and_test PRESET: configures, builds and tests; adds up what ctest counted.
build_and_test() {
    local preset=$1 summary
    # Tests are read once for a folder; the program itself file by file, so that no include is missing.
    logged "$preset-configure" cmake --preset "$preset" -DTUNNELGLASS_JOINED_TESTS=ON || return 1
    logged "$preset-build" cmake --build --preset "$preset" || return 1
    ctest --preset "$preset" 2>&1 | tee "$logs/$preset-test.log" || true
    summary=$(sed -nE 's/^[0-9]+% tests passed, ([0-9]+) tests? failed out of ([0-9]+)$/\1 \2/p' "$logs/$preset-test.log")
    [ -n "$summary" ] || return 1
    failed=${summary% *}
    passed=$((${summary#* } - failed))
}

stage_format() {
    install_packages "${lint_packages[@]}" || return 1
    local file
    while read -r file; do
        if clang-format --dry-run -Werror "$file"; then
            passed=$((passed + 1))
        else
            failed=$((failed + 1))
        fi
    done < <(source_files)
}

stage_dev() {
    install_packages "${build_packages[@]}" "${window_packages[@]}" "${test_packages[@]}" || return 1
    install_official_clients || return 1
    build_and_test dev
}

stage_quick() {
    install_packages "${build_packages[@]}" "${window_packages[@]}" "${test_packages[@]}" || return 1
    build_and_test dev
}

stage_core-only() {
    install_packages "${build_packages[@]}" "${test_packages[@]}" || return 1
    build_and_test core-only
}

stage_asan() {
    install_packages "${build_packages[@]}" "${window_packages[@]}" "${test_packages[@]}" || return 1
    install_official_clients || return 1
    build_and_test asan
}

# The preset joins the files of each target, so that Qt's headers are read once for many of ours.
stage_tidy() {
    install_packages "${build_packages[@]}" "${window_packages[@]}" "${lint_packages[@]}" || return 1
    local build=build/clang-tidy stamp now unit
    # Those of targets that are no more would name files that are no more.
    [ ! -d "$build" ] || find "$build" -name AutogenInfo.json -delete
    logged tidy-configure cmake --preset clang-tidy || return 1
    # Only what moc makes is needed; asking ninja for it would build every library first.
    find "$build" -name AutogenInfo.json -print0 |
        logged tidy-generate xargs -0 -P "$(nproc)" -I '{}' cmake -E cmake_autogen '{}' Debug || return 1

    stamp="$build/tidy.passed"
    now=$({ clang-tidy --version; cat .clang-tidy "$build/compile_commands.json"; source_files | xargs cat; } | sha256sum)
    if [ "$now" = "$(cat "$stamp" 2>/dev/null)" ]; then
        echo "Nothing has changed since it last passed."
        passed=1
        return 0
    fi
    rm -rf "$logs/tidy"
    mkdir -p "$logs/tidy"
    export -f tidy_unit
    export build logs
    # shellcheck disable=SC2016  # the child shell expands it
    sed -nE 's/^ *"file": "(.*)",?$/\1/p' "$build/compile_commands.json" |
        grep -vE '/(mocs_compilation|qrc_[^/]*|qmake_[^/]*)\.cpp$|/\.rcc/|_autogen/' |
        sort -u | xargs -d '\n' -P "$(nproc)" -I '{}' bash -c 'tidy_unit "$1"' - '{}' || true
    for unit in "$logs"/tidy/*; do
        case "$unit" in
        *.passed) passed=$((passed + 1)) ;;
        *.failed)
            failed=$((failed + 1))
            cat "$unit"
            ;;
        esac
    done
    [ "$failed" -gt 0 ] || printf '%s\n' "$now" >"$stamp"
}

# tidy_unit FILE: leaves what clang-tidy says in a file that ends in .passed or .failed.
tidy_unit() {
    local log unit=${1#"$PWD"/}
    log="$logs/tidy/$(printf '%s' "$unit" | tr / _)"
    # A joined file includes .cpp files: these are not headers here, and what is found in them counts.
    local checks=-bugprone-suspicious-include
    # Following every path takes as long as all the rest; for the tests the sanitizers do that by running them.
    case "$unit" in */tests/*) checks+=,-clang-analyzer-* ;; esac
    if clang-tidy -p "$build" --quiet --checks="$checks" \
        --header-filter='/(app|ui|packaging|tests)/[^.]*\.(h|cpp)$' "$1" >"$log" 2>&1; then
        mv "$log" "$log.passed"
    else
        mv "$log" "$log.failed"
    fi
}

stage_package() {
    install_packages "${build_packages[@]}" "${deb_packages[@]}" "${install_test_packages[@]}" || return 1
    logged package packaging/package.sh deb || return 1
    passed=1
    if tests/packaging/install_deb.sh dist/*.deb; then
        passed=2
    else
        failed=1
    fi
}

stage_bench() {
    install_packages "${build_packages[@]}" "${window_packages[@]}" "${test_packages[@]}" || return 1
    install_official_clients || return 1
    if tests/bench/run.sh; then
        passed=1
    else
        failed=1
    fi
}

total_passed=0
total_failed=0
table=
for stage in "${stages[@]}"; do
    say "Stage $stage"
    passed=0
    failed=0
    started=$SECONDS
    if ! "stage_$stage" || [ $((passed + failed)) -eq 0 ]; then
        failed=$((failed + 1))
    fi
    total_passed=$((total_passed + passed))
    total_failed=$((total_failed + failed))
    table+=$(printf '%-10s %6d passed %4d failed %6d s' "$stage" "$passed" "$failed" $((SECONDS - started)))$'\n'
done

say "All stages"
printf '%s\n' "$table"
printf '%d passed, %d failed\n' "$total_passed" "$total_failed"
[ "$total_failed" -eq 0 ]
