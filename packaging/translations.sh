#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Tunnelglass authors
# SPDX-License-Identifier: MIT
set -euo pipefail
# shellcheck source-path=SCRIPTDIR source=lib.sh
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

usage() {
    cat <<'END'
Usage: packaging/translations.sh [--help] [FOLDER]

Brings the translations in resources/i18n up to date with the texts in the source: new ones are added unfinished, those
that are no more are dropped. FOLDER: where to write them instead (the test does that and compares).
END
}

case "${1:-}" in
-h | --help)
    usage
    exit 0
    ;;
esac

cd "$root"
into=${1:-resources/i18n}
lupdate=$(command -v lupdate6 || command -v /usr/lib/qt6/bin/lupdate || command -v lupdate)
for translation in resources/i18n/*.ts; do
    target=$into/$(basename "$translation")
    [ "$target" -ef "$translation" ] || cp "$translation" "$target"
    language=$(basename "$translation" .ts)
    # The folders that headers are named from; without them classes lose their namespaces and texts their contexts.
    "$lupdate" -silent -locations none -no-obsolete -source-language en -target-language "${language#tunnelglass_}" \
        -I . -I app -I packaging app ui packaging/manual -ts "$target"
done
