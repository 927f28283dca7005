#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Tunnelglass authors
# SPDX-License-Identifier: MIT
"""use_by_name.py PROGRAM FILE: uses the window as somebody does who hears it: everything is found by the name and role
that a screen reader says. Chooses a connection of the sample account, reads the state of Phase 1, finds, reveals and
hides a secret, exports to FILE. Needs a display and a session bus; prints each step and fails at the first that is not there."""
import os
import subprocess
import sys
import time

import pyatspi

PATIENCE_SECONDS = 20


def nodes(node):
    yield node
    try:
        children = list(node)
    except Exception:  # it went away while it was looked at
        return
    for child in children:
        if child is not None:
            yield from nodes(child)


def find(root, role, name, part=False):
    for node in nodes(root):
        try:
            if node.getRole() == role and (name in node.name if part else node.name == name):
                return node
        except Exception:
            continue
    return None


def wait_for(what, look):
    end = time.monotonic() + PATIENCE_SECONDS
    while time.monotonic() < end:
        found = look()
        if found:
            print("--", what, flush=True)
            return found
        time.sleep(0.2)
    raise SystemExit("FAILED: " + what)


def enabled(node):
    return node if node is not None and node.getState().contains(pyatspi.STATE_ENABLED) else None


def press(node):
    action = node.queryAction()
    names = [action.getName(number) for number in range(action.nActions)]
    action.doAction(names.index("Press") if "Press" in names else 0)


def application():
    for candidate in pyatspi.Registry.getDesktop(0):
        if candidate is not None and candidate.name.lower().startswith("tunnelglass"):
            return candidate
    return None


def secret_cell(window):
    """The value in the row of the pre-shared key: the cell behind its label."""
    table = find(window, pyatspi.ROLE_TREE, "Settings")
    if table is None:
        return None
    cells = [cell for cell in table if cell is not None]
    for place, cell in enumerate(cells):
        if cell.name.startswith("Pre-shared key"):
            return cells[place + 1]
    return None


def main(program, path):
    process = subprocess.Popen([program, "--sample"])
    try:
        window = wait_for("the window is there", application)
        field = wait_for("the field for a connection",
                         lambda: find(window, pyatspi.ROLE_TEXT, "Connection id or name"))
        wait_for("the list of connections", lambda: find(window, pyatspi.ROLE_TABLE_CELL, "hz-branch-ningbo", part=True))
        field.queryEditableText().setTextContents("hz-branch-ningbo")
        press(wait_for("the button that asks", lambda: find(window, pyatspi.ROLE_PUSH_BUTTON, "Inspect")))
        wait_for("the connection that was chosen", lambda: find(window, pyatspi.ROLE_FRAME, "hz-branch-ningbo", part=True))
        state = wait_for("the state of Phase 1",
                         lambda: next((node for node in nodes(window) if node.name.startswith("Phase 1, ")), None))
        if state.name != "Phase 1, established":
            raise SystemExit("FAILED: Phase 1 says: " + state.name)

        wait_for("the answer in one sentence, as it is shown", lambda: find(
            window, pyatspi.ROLE_LABEL, "Phase 1 is established, Phase 2 is not reported yet", part=True))
        wait_for("the state in the tree, in words", lambda: find(
            window, pyatspi.ROLE_TABLE_CELL, "Phase 1 established (ike_sa_established)", part=True))
        press(wait_for("the menu item for a search", lambda: find(window, pyatspi.ROLE_MENU_ITEM, "Find…")))
        search = wait_for("the field for a search", lambda: find(window, pyatspi.ROLE_TEXT, "Find a setting"))
        search.queryEditableText().setTextContents("Pre-shared key")
        masked = wait_for("the masked secret", lambda: secret_cell(window)).name
        # What was found is the current row: the menu means it.
        reveal = wait_for("the menu item that reveals", lambda: enabled(
            find(window, pyatspi.ROLE_MENU_ITEM, "Reveal or hide secret")))
        press(reveal)
        wait_for("the secret is told", lambda: secret_cell(window).name != masked)
        press(reveal)
        wait_for("the secret is hidden again", lambda: secret_cell(window).name == masked)

        press(wait_for("the menu item for an export", lambda: find(window, pyatspi.ROLE_MENU_ITEM, "Export…")))
        dialog = wait_for("the export dialog", lambda: find(window, pyatspi.ROLE_DIALOG, "Export"))
        name = wait_for("its field for the file", lambda: find(dialog, pyatspi.ROLE_TEXT, "File"))
        name.queryEditableText().setTextContents(path)
        press(wait_for("its button", lambda: find(dialog, pyatspi.ROLE_PUSH_BUTTON, "Export")))
        wait_for("the file is written", lambda: os.path.exists(path))
    finally:
        process.terminate()
        process.wait(10)
    print("-- it has ended with", process.returncode)
    return process.returncode


sys.exit(main(sys.argv[1], sys.argv[2]))
