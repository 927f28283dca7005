#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Tunnelglass authors
# SPDX-License-Identifier: MIT
"""check_words.py FILE.ts: what a translation has to keep of its source: placeholders, the key behind "&", line ends,
ellipses, names of options and of the API. Prints what it finds and fails when there is any."""
import re
import sys
import xml.etree.ElementTree as ElementTree

PLACEHOLDER = re.compile(r"%(?:L?\d|n)")
KEY = re.compile(r"(?<!&)&([A-Za-z0-9])")
# Options, variables and the API's camel-case names; words that are only loud are no names.
NAME = re.compile(r"--[a-z][a-z-]+|\b[A-Z][a-z]+[A-Z]\w+|\b[A-Z]+_[A-Z_]+\b")
TRANSLATED_NAMES = {"ShangMi"}


def findings(source, text):
    if not text.strip():
        yield "no translation"
    # Names and formats are the same in both languages; two words that are not in capitals are prose.
    if text == source and re.search(r"\b[a-z]{3,} [a-z]{3,}\b", text):
        yield "still English"
    if sorted(set(PLACEHOLDER.findall(source))) != sorted(set(PLACEHOLDER.findall(text))):
        yield "other placeholders"
    keys = KEY.findall(source)
    if [key.upper() for key in keys] != [key.upper() for key in re.findall(r"\(&([A-Z0-9])\)", text)]:
        yield "another key behind &"
    if source.endswith("\n") != text.endswith("\n"):
        yield "another end of line"
    if source.endswith("…") != text.endswith("…"):
        yield "another ellipsis"
    for name in set(NAME.findall(source)) - TRANSLATED_NAMES:
        if name not in text:
            yield "without " + name
    if re.search(r"[\u4e00-\u9fff][,;!?]|[\u4e00-\u9fff]\.(\s|$)", text):
        yield "half-width punctuation behind Chinese"


def main(path):
    count = 0
    for context in ElementTree.parse(path).getroot().findall("context"):
        for message in context.findall("message"):
            source = message.findtext("source")
            forms = [form.text for form in message.iter("numerusform")] or [message.findtext("translation")]
            for text in forms:
                for finding in findings(source, text or ""):
                    print(f"{context.findtext('name')}: {finding}: {source!r}: {text!r}")
                    count += 1
    return count == 0


sys.exit(0 if main(sys.argv[1]) else 1)
