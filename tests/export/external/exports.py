# SPDX-FileCopyrightText: 2026 The Tunnelglass authors
# SPDX-License-Identifier: MIT
"""What both checks need: exports of the command line, and a way to say what is wrong."""
import json
import pathlib
import subprocess
import sys
import tempfile

program, hostile = sys.argv[1:3]
folder = tempfile.TemporaryDirectory()
SECRET_KEYS = {"Psk", "AuthKey", "RekeyToken"}


def fail(what):
    sys.exit(f"FAILED: {what}")


def expect(condition, what):
    if not condition:
        fail(what)


def export(source, form, *more):
    """The file that `export` writes; `source` are the options that say what is exported."""
    path = pathlib.Path(folder.name) / f"out-{abs(hash((tuple(source), form, more)))}.{form}"
    if not path.exists():
        run = subprocess.run([program, "export", *source, "--as", form, "--output", str(path), *more],
                             capture_output=True, text=True)
        expect(run.returncode == 0, f"export --as {form}: {run.returncode} {run.stderr}")
    return path


def sample_list():
    """The sample account's region as a file, so that what is compared was read at one time."""
    path = pathlib.Path(folder.name) / "sample.json"
    subprocess.run([program, "list", "--sample", "--region", "cn-hangzhou", "--format", "json", "--include-secrets",
                    "--output", str(path)], check=True)
    return path


def without_secrets(value):
    if isinstance(value, dict):
        return {key: without_secrets(item) for key, item in value.items() if key not in SECRET_KEYS}
    if isinstance(value, list):
        return [without_secrets(item) for item in value]
    return value


def load(path):
    return json.loads(pathlib.Path(path).read_bytes())


def leaves(value):
    """Texts of all scalars, as they are told everywhere: booleans in lower case, nothing for null."""
    if isinstance(value, dict):
        for item in value.values():
            yield from leaves(item)
    elif isinstance(value, list):
        for item in value:
            yield from leaves(item)
    elif isinstance(value, bool):
        yield "true" if value else "false"
    elif value is not None:
        yield str(value)
