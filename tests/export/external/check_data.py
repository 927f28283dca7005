# SPDX-FileCopyrightText: 2026 The Tunnelglass authors
# SPDX-License-Identifier: MIT
"""Every leaf of what went in comes out again through parsers that are not ours: JSON, YAML, XML, CSV, NDJSON."""
import csv
import io
import json
import re
import subprocess
from collections import Counter
from xml.etree import ElementTree

import yaml

from exports import expect, export, hostile, leaves, load, sample_list, without_secrets

ADDED = {"Tunnelglass", "PageNumber", "PageSize", "TotalCount"}


def plain(value):
    """What was exported, without what exports add."""
    return {key: item for key, item in value.items() if key not in ADDED}


def connections(value):
    if "VpnConnections" not in value:
        return [plain(value)]
    return [plain(item) for item in value["VpnConnections"]["VpnConnection"]]


def check_json(source, original):
    for options, expected in (((), without_secrets(original)), (("--include-secrets",), original)):
        exported = load(export(source, "json", *options))
        expect(connections(exported) == connections(expected), f"json {options} differs from what went in")
    return load(export(source, "json"))


def check_yaml(source, exported):
    text = export(source, "yaml").read_text(encoding="utf-8")
    again = yaml.safe_load(text)
    expect(connections(again) == connections(exported), "yaml: PyYAML reads something else")
    # Every text is quoted, so the loader that takes all scalars for texts sees the same digits.
    base = yaml.load(text, Loader=yaml.BaseLoader)
    expect(len(connections(base)) == len(connections(exported)), "yaml: connections are missing")


def xml_leaves(element):
    children = list(element)
    if not children:
        if element.text:
            yield element.text
    for child in children:
        yield from xml_leaves(child)


def check_xml(source, exported):
    path = export(source, "xml")
    subprocess.run(["xmllint", "--noout", str(path)], check=True)
    root = ElementTree.parse(path).getroot()
    for name in ADDED:
        for child in root.findall(name):
            root.remove(child)
    for connection in root.iter("VpnConnection"):
        for child in connection.findall("Tunnelglass"):
            connection.remove(child)
    # XML has no way to write control characters; they are replaced there, and line ends are normalised.
    def told(texts):
        return Counter(re.sub("[^\x20-\x7e\u00a0-\ud7ff\U00010000-\U0010ffff]", "", text).strip() for text in texts if text)
    wanted, found = told(leaves(connections(exported))), told(xml_leaves(root))
    expect(not wanted - found - Counter([""]), f"xml: {len(wanted - found)} texts are missing: {list(wanted - found)[:3]}")


def check_ndjson(source, exported):
    lines = export(source, "ndjson").read_text(encoding="utf-8").split("\n")
    expect(lines.pop() == "", "ndjson: the last line has no end")
    objects = [plain(json.loads(line)) for line in lines]
    for item in objects:
        item.pop("RequestId", None)
    wanted = connections(exported)
    for item in wanted:
        item.pop("RequestId", None)
    expect(objects == wanted, "ndjson differs from json")


def rows(source, form, *options):
    text = export(source, form, *options).read_bytes().decode("utf-8-sig")
    reader = csv.DictReader(io.StringIO(text, newline=""), strict=True)
    found = list(reader)
    expect(all(None not in row and None not in row.values() for row in found), f"{form}: rows differ in length")
    for row in found:
        for cell in row.values():
            expect(not re.match("[\\s\"']*[=+@\\t\\r-]", cell) or cell.startswith("'"), f"{form}: a formula: {cell!r}")
    return found


def text_of(cell):
    return cell[1:] if re.match("'[\\s\"']*[=+@\\t\\r-]", cell) else cell


def check_csv(source, original):
    found = rows(source, "csv", "--include-secrets")
    wanted = connections(original)
    expect(len(found) == len(wanted), "csv: not a row for each connection")
    for row, connection in zip(found, wanted):
        expect(row["VpnConnectionId"] == connection["VpnConnectionId"], "csv: another order")
        expect(text_of(row["Name"]) == connection.get("Name", ""), f"csv: name {row['Name']!r}")
        psk = connection.get("IkeConfig", {}).get("Psk")
        if psk:
            expect(text_of(row["Tunnel1.Psk"]) == psk, "csv: the key with secrets asked for")
    for row in rows(source, "csv"):
        expect(row["Tunnel1.Psk"] == "", "csv: a key that nobody asked for")


def check_settings(source, exported):
    told = {}
    for row in rows(source, "csv-settings"):
        told.setdefault(row["VpnConnectionId"], []).append(text_of(row["RawValue"]))
    for connection in connections(exported):
        raw = "\n".join(told[connection["VpnConnectionId"]])
        for leaf in leaves(connection):
            # A byte order mark that begins a text is not shown.
            expect(leaf.lstrip("\ufeff") in raw, f"csv-settings: {leaf!r} is missing")


for path in (sample_list(), hostile):
    source = ["--from", str(path)]
    original = load(path)
    exported = check_json(source, original)
    check_yaml(source, exported)
    check_xml(source, exported)
    check_ndjson(source, exported)
    check_csv(source, original)
    check_settings(source, exported)
print("JSON, YAML, XML, NDJSON and CSV read alike")
