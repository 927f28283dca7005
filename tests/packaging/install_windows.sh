#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Tunnelglass authors
# SPDX-License-Identifier: MIT
set -euo pipefail
# shellcheck source-path=SCRIPTDIR source=../../packaging/lib.sh
. "$(dirname "${BASH_SOURCE[0]}")/../../packaging/lib.sh"
# shellcheck source-path=SCRIPTDIR source=lib.sh
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

usage() {
    cat <<'END'
Usage: tests/packaging/install_windows.sh [--help] [--no-tests] [FOLDER]

Installs the newest installer for Windows in dist/ silently in Wine, for one user and for all, and each time uses
command line and window, keeps a secret, signs with it, sees whom TLS trusts, removes it all, and looks for what is
left. Then builds the tests for Windows and runs them there. Pictures of the window and of the installer are left in
FOLDER. Installs what it needs (Debian 12, apt). Too long for every change: it is run for each release.
END
}

with_tests=yes
pictures=
for argument in "$@"; do
    case "$argument" in
    -h | --help)
        usage
        exit 0
        ;;
    --no-tests) with_tests=no ;;
    -*)
        complain "Unknown argument: $argument"
        usage >&2
        exit 2
        ;;
    *) pictures=$argument ;;
    esac
done

install_packages "${wine_packages[@]}" openssl python3
installer=$(find "$root/dist" -name '*-windows-*.exe' | sort | tail -n 1)
[ -n "$installer" ] || fail "no installer in dist/: run packaging/package.sh windows first"

wine_server=$(command -v wineserver64 || command -v wineserver || printf /usr/lib/wine/wineserver64)
trap '"$wine_server" -k 2>/dev/null || true; finish' EXIT

person_home=$HOME
# A user of Wine's own, with nothing of this machine's home in it, and Windows 10.
export WINEPREFIX=$work/prefix HOME=$work/home
mkdir -p "$HOME"
unset XDG_CONFIG_HOME XDG_DATA_HOME XDG_RUNTIME_DIR
for name in $(compgen -e | grep -E '^ALIBABA_CLOUD_|_proxy$|_PROXY$' || true); do
    unset "$name"
done
export WINEDEBUG=-all WINEDLLOVERRIDES='mscoree,mshtml,winemenubuilder.exe=' LC_ALL=C.UTF-8
in_wine() {
    "$root/tests/packaging/in_wine.sh" "$@"
}

step "making a prefix"
start_display
export DISPLAY=$display
in_wine wineboot --init >"$work/wineboot.log" 2>&1
in_wine reg add 'HKCU\Software\Wine' /v Version /d win10 /f >/dev/null 2>&1
# There is no window manager that could answer: Wine would wait two seconds for each window that goes away.
in_wine reg add 'HKCU\Software\Wine\X11 Driver' /v Managed /d N /f >/dev/null 2>&1
"$wine_server" --wait
drive=$WINEPREFIX/drive_c

# Everything that an installer could write: files, and the registry without the times in it.
everything() {
    "$wine_server" --wait
    # What Wine and the tests themselves leave: fonts' caches, temporary files, the person's own settings.
    {
        (cd "$drive" && find . \( -path ./windows -o -ipath '*/temp' -o -ipath '*/AppData/Local/Microsoft' \) -prune \
            -o -print)
        grep -haE 'unnelglass' "$WINEPREFIX"/*.reg | grep -vE '^\[Software\\\\(Tunnelglass|Wine)' || true
    } | sort
}

# picture NAME
picture() {
    [ -z "$pictures" ] || take_picture "$pictures/$1.png"
}

ports=()
key_id=LTAI5tWindows
# The longest that is asked for: a token of 3 KB has to be split, and letters that are no ASCII must stay themselves.
printf 'WindowsCanary%s' "$(head -c 12 /dev/urandom | od -An -tx1 | tr -d ' \n')" >"$work/secret"
head -c 2300 /dev/urandom | base64 -w 0 >"$work/token"
for authority in trusted stranger; do
    openssl req -x509 -days 2 -subj "/CN=Tunnelglass-$authority" -addext keyUsage=critical,keyCertSign -newkey ec \
        -pkeyopt ec_paramgen_curve:prime256v1 -nodes -keyout "$work/$authority.key" -out "$work/$authority.pem" 2>/dev/null
done
openssl req -subj /CN=Tunnelglass-server -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes \
    -keyout "$work/server.key" -out "$work/server.csr" 2>/dev/null
openssl x509 -req -days 2 -CAcreateserial -in "$work/server.csr" -CA "$work/trusted.pem" -CAkey "$work/trusted.key" \
    -extfile <(printf 'subjectAltName=IP:127.0.0.1\nextendedKeyUsage=serverAuth\n') -out "$work/server.pem" 2>/dev/null
# Wine takes an authority only if the server sends it, too.
cat "$work/server.pem" "$work/trusted.pem" >"$work/chain.pem"
for arguments in "$work/secret" "$work/secret $work/token" "$work/secret --tls $work/chain.pem $work/server.key"; do
    # shellcheck disable=SC2086  # several words
    python3 "$root/tests/packaging/signed_server.py" "$key_id" $arguments >"$work/port" &
    processes+=("$!")
    for _ in $(seq 50); do
        [ -s "$work/port" ] && break
        sleep 0.1
    done
    ports+=("$(cat "$work/port")")
    : >"$work/port"
done

# use_program FOLDER: what a person does with the installed programs.
use_program() {
    local folder=$1 said id='vco-bp1w3m1p23iftycv****'
    step "the programs say their version"
    said=$(in_wine "$folder/tunnelglass-cli.exe" --version 2>/dev/null)
    [[ $said == "tunnelglass-cli "[0-9]* ]] || fail "the command line says: $said"

    step "the command line"
    in_wine "$folder/tunnelglass-cli.exe" describe --sample --region cn-hangzhou --id "$id" >"$work/tree.txt" \
        2>"$work/log" || fail "describe: $(cat "$work/log")"
    grep -q 'Phase 1 (IKE SA)' "$work/tree.txt" || fail "no Phase 1 in the tree"
    if grep -q $'\r' "$work/tree.txt"; then
        fail "what goes into a file has carriage returns"
    fi
    in_wine "$folder/tunnelglass-cli.exe" export --sample --region cn-hangzhou --id "$id" --as swanctl \
        --include-secrets --output "Z:$work/export-$2.conf" 2>"$work/log" || fail "export: $(cat "$work/log")"
    grep -q 'connections {' "$work/export-$2.conf" || fail "no configuration was exported"

    step "a secret, and a token of $(stat -c %s "$work/token") bytes: written, read back by another process, removed"
    in_wine "$folder/tunnelglass-cli.exe" profiles add Plain --access-key-id "$key_id" \
        --endpoint "http://127.0.0.1:${ports[0]}" <"$work/secret" >"$work/log" 2>&1 || fail "add: $(cat "$work/log")"
    { cat "$work/secret"; printf '\n'; cat "$work/token"; printf '\n'; } |
        in_wine "$folder/tunnelglass-cli.exe" profiles add Token --sts --access-key-id "$key_id" \
            --endpoint "http://127.0.0.1:${ports[1]}" >"$work/log" 2>&1 || fail "add: $(cat "$work/log")"
    for profile in Plain Token; do
        in_wine "$folder/tunnelglass-cli.exe" regions --profile "$profile" >"$work/regions.txt" 2>"$work/log" ||
            fail "$profile is refused: $(cat "$work/log")"
        grep -q cn-test "$work/regions.txt" || fail "$profile gets no answer"
    done
    "$wine_server" --wait
    # Wine's store encrypts what it keeps; the clear bytes must be nowhere.
    if grep -rqaF -f "$work/secret" "$WINEPREFIX"; then
        fail "the secret is in a file: $(grep -rlaF -f "$work/secret" "$WINEPREFIX")"
    fi
    step "TLS"
    local ask=("$folder/tunnelglass-cli.exe" regions --profile Plain --endpoint "https://127.0.0.1:${ports[2]}")
    in_wine "${ask[@]}" --ca-file "Z:$work/trusted.pem" >"$work/regions.txt" 2>"$work/log" ||
        fail "the named authority is not trusted: $(cat "$work/log")"
    grep -q cn-test "$work/regions.txt" || fail "no answer by TLS"
    for words in '' "--ca-file Z:$work/stranger.pem"; do
        # shellcheck disable=SC2086  # two words
        if in_wine "${ask[@]}" $words >"$work/regions.txt" 2>"$work/log"; then
            fail "a certificate of an unknown authority is trusted"
        fi
        grep -qi 'trust' "$work/log" || fail "trust is not named: $(cat "$work/log")"
    done
    for profile in Plain Token; do
        in_wine "$folder/tunnelglass-cli.exe" profiles remove "$profile" >"$work/log" 2>&1 ||
            fail "remove: $(cat "$work/log")"
    done
    "$wine_server" --wait
    if grep -qaE 'generic: *tunnelglass|tunnelglass/' "$WINEPREFIX"/user.reg; then
        fail "the credential store still has something"
    fi

    step "the window"
    TUNNELGLASS_EXIT_AFTER=tree-painted timeout 60 "$root/tests/packaging/in_wine.sh" "$folder/tunnelglass.exe" \
        --sample 2>"$work/log" || fail "the window does not show the sample account: $(cat "$work/log")"
    in_wine "$folder/tunnelglass.exe" --sample >/dev/null 2>&1 &
    local window=$!
    sleep 8
    picture "window-$2"
    in_wine wineboot --end-session --shutdown >/dev/null 2>&1 || true
    for _ in $(seq 50); do
        kill -0 "$window" 2>/dev/null || break
        sleep 0.2
    done
    if kill -0 "$window" 2>/dev/null; then
        fail "the window stays when the session ends"
    fi
    wait "$window" || true
    "$wine_server" --wait
    grep -qa 'Software\\\\Tunnelglass' "$WINEPREFIX/user.reg" || fail "the window keeps no settings"
}

for mode in CurrentUser AllUsers; do
    everything >"$work/before.txt"
    step "silent installation for $mode"
    in_wine "$installer" /S "/$mode" >"$work/log" 2>&1 || fail "the installer failed: $(cat "$work/log")"
    "$wine_server" --wait
    folder=$(dirname "$(find "$drive" -name tunnelglass.exe)")
    case "$mode" in
    CurrentUser) [[ $folder == "$drive/users/"*/AppData/Local/* ]] || fail "it is in $folder" ;;
    AllUsers) [[ $folder == "$drive/Program Files/Tunnelglass" ]] || fail "it is in $folder" ;;
    esac
    step "it is in ${folder#"$drive/"}, $(du -sm "$folder" | cut -f1) MB"
    find "$drive" -name Tunnelglass.lnk | grep -q 'Start Menu' || fail "no entry in the Start menu"
    grep -qa 'OpenWithProgids' "$WINEPREFIX"/user.reg "$WINEPREFIX"/system.reg || fail "no file type"
    use_program "$folder" "$mode"

    step "not over a program that runs"
    in_wine "$folder/tunnelglass.exe" --sample >/dev/null 2>&1 &
    window=$!
    sleep 8
    if in_wine "$installer" /S "/$mode" >"$work/log" 2>&1; then
        fail "it was installed over the program that runs"
    fi
    in_wine wineboot --end-session --shutdown >/dev/null 2>&1 || true
    wait "$window" || true
    "$wine_server" --wait
    step "again, over what is there"
    rm "$folder/LICENSE.txt"
    in_wine "$installer" /S "/$mode" >"$work/log" 2>&1 || fail "the second installation failed: $(cat "$work/log")"
    "$wine_server" --wait
    [ -e "$folder/LICENSE.txt" ] || fail "the second installation is not whole"
    in_wine "$folder/tunnelglass-cli.exe" --version >/dev/null 2>&1 || fail "the second installation does not run"

    step "silent removal"
    in_wine "$folder/uninstall.exe" /S "/$mode" >"$work/log" 2>&1 || fail "the uninstaller failed: $(cat "$work/log")"
    # It goes on in a copy of itself.
    for _ in $(seq 100); do
        [ -e "$folder" ] || break
        sleep 0.1
    done
    everything >"$work/after.txt"
    left=$(comm -13 "$work/before.txt" "$work/after.txt" | grep -i tunnelglass || true)
    [ -z "$left" ] || fail "left behind: $left"
    step "nothing is left"
done

if [ -n "$pictures" ]; then
    step "the installer's pages"
    in_wine "$installer" >/dev/null 2>&1 &
    sleep 4
    for page in licence mode folder finish; do
        picture "installer-$page"
        xdotool key --clearmodifiers Return
        sleep 3
    done
    sleep 3
    picture installer-started
    "$wine_server" -k || true
fi

[ "$with_tests" = yes ] || exit 0

step "building the tests for Windows"
export HOME=$person_home
install_packages "${build_packages[@]}" "${windows_packages[@]}"
"$root/packaging/windows/dependencies.sh"
build=$root/build/windows-tests
TUNNELGLASS_WINDOWS_PREFIX=$windows_cache/prefix cmake -S "$root" -B "$build" -G Ninja --log-level=WARNING \
    -DCMAKE_TOOLCHAIN_FILE="$root/packaging/windows/toolchain.cmake" -DCMAKE_BUILD_TYPE=Debug \
    "-DCMAKE_CXX_FLAGS_DEBUG=-O1" -DCMAKE_UNITY_BUILD=ON -DCMAKE_UNITY_BUILD_BATCH_SIZE=16 \
    -DTUNNELGLASS_JOINED_TESTS=ON -DCMAKE_CXX_COMPILER_LAUNCHER=ccache \
    -DCMAKE_CROSSCOMPILING_EMULATOR="$root/tests/packaging/in_wine.sh"
cmake --build "$build"

step "running them"
# Where Windows looks for a DLL.
compiler=$(dirname "$(x86_64-w64-mingw32-g++-posix -print-file-name=libstdc++-6.dll)")
export WINEPATH="Z:$windows_cache/prefix/bin;Z:$compiler;Z:/usr/x86_64-w64-mingw32/lib"
export WINEQT_PLUGIN_PATH="Z:$windows_cache/prefix/plugins"
# One after the other: a display has one window that has the keyboard. Once more what failed: now and then Wine does
# not start a process. The first program that needs them starts Wine's own, which keep its standard output open, and
# ctest would wait for them after a test's end: so the first is one that nobody waits for.
in_wine notepad >/dev/null 2>&1 &
sleep 3
ctest --test-dir "$build" --output-on-failure --no-tests=error --repeat until-pass:2
