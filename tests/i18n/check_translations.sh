#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Tunnelglass authors
# SPDX-License-Identifier: MIT
#
# Every text of the source is translated, and nothing else is: brings a copy of the translations up to date and says
# what is missing in them, and where they differ.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
copy=$(mktemp -d)
trap 'rm -rf "$copy"' EXIT
packaging/translations.sh "$copy"
status=0
for translation in resources/i18n/*.ts; do
    current=$copy/$(basename "$translation")
    if grep -q 'type="unfinished"' "$current"; then
        echo "$translation: not translated:"
        grep -B4 'type="unfinished"' "$current" | sed -nE 's/^ *<source>(.*)/  \1/p'
        status=1
    elif ! cmp -s "$translation" "$current"; then
        echo "$translation holds other texts than the source: packaging/translations.sh brings it up to date."
        diff "$translation" "$current" | head -20 || true
        status=1
    fi
done
exit $status
