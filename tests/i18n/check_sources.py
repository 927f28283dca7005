#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Tunnelglass authors
# SPDX-License-Identifier: MIT
"""check_sources.py FILE.ts FOLDER ...: every text that the source in the folders has translated is in the translation.
lupdate passes over a call that it does not understand without a word; this looks at the source by itself."""
import pathlib
import re
import sys
import xml.etree.ElementTree as ElementTree

TEXT = r'((?:"(?:[^"\\]|\\.)*"\s*)+)'
CALLS = [re.compile(r"\btr\(\s*" + TEXT),
         re.compile(r'\btranslate\(\s*"[^"]*",\s*' + TEXT),
         re.compile(r'\bQT_TRANSLATE_NOOP3?\(\s*"[^"]*",\s*' + TEXT)]
COMMENT = re.compile(r'//[^\n"]*$', re.MULTILINE)


def spoken(literals):
    """The text that adjacent literals make."""
    parts = re.findall(r'"((?:[^"\\]|\\.)*)"', literals)
    escapes = {"n": "\n", "t": "\t", '"': '"', "\\": "\\", "'": "'"}
    return re.sub(r"\\(u[0-9a-fA-F]{4}|.)",
                  lambda m: chr(int(m[1][1:], 16)) if m[1][0] == "u" and len(m[1]) == 5 else escapes[m[1]],
                  "".join(parts))


def main(translation, folders):
    known = {message.findtext("source") for message in ElementTree.parse(translation).getroot().iter("message")}
    seen = 0
    missing = 0
    for folder in folders:
        for path in sorted(pathlib.Path(folder).rglob("*")):
            if path.suffix not in (".cpp", ".h"):
                continue
            source = COMMENT.sub("", path.read_text(encoding="utf-8"))
            for call in CALLS:
                for match in call.finditer(source):
                    seen += 1
                    text = spoken(match[1])
                    if text not in known:
                        print(f"{path}: not in {translation}: {text!r}")
                        missing += 1
    if seen < 1000:
        print(f"only {seen} texts were found: this looks for the wrong thing")
    return missing == 0 and seen >= 1000


sys.exit(0 if main(sys.argv[1], sys.argv[2:]) else 1)
