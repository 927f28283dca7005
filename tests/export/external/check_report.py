# SPDX-FileCopyrightText: 2026 The Tunnelglass authors
# SPDX-License-Identifier: MIT
"""Reports and diagrams in validators and in a browser: valid, complete, and asking nobody for anything."""
import http.server
import pathlib
import subprocess
import threading
import urllib.parse
import zlib

from exports import expect, export, folder, hostile, sample_list

BROWSER = ["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run",
           "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-extensions",
           "--disable-default-apps", "--disable-features=OptimizationHints,MediaRouter", "--hide-scrollbars"]
asked = []
# What the browser asks for by itself, whatever the page; the proxy keeps it on this computer.
OWN_ERRANDS = ("google.com", "googleapis.com", "gvt1.com", "gstatic.com")


class Everything(http.server.BaseHTTPRequestHandler):
    """Stands for the whole outside: notes who is asked."""

    def note(self):
        # "CONNECT host:port" or "GET http://host/path".
        host = urllib.parse.urlsplit(self.path if "//" in self.path else "//" + self.path).hostname or ""
        if not host.endswith(OWN_ERRANDS):
            asked.append(self.path)
        self.send_error(403)

    do_GET = do_POST = do_CONNECT = do_HEAD = note

    def log_message(self, *_):
        pass


def browse(outside, *arguments):
    profile = pathlib.Path(folder.name) / "profile"
    subprocess.run([*BROWSER, f"--user-data-dir={profile}", f"--proxy-server=127.0.0.1:{outside.server_port}",
                    *arguments], check=True, timeout=120, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def colours(png):
    """How many bytes differ in the picture's raw data: an empty page has next to none."""
    data, at, raw = png.read_bytes(), 8, b""
    while at < len(data):
        length = int.from_bytes(data[at:at + 4], "big")
        if data[at + 4:at + 8] == b"IDAT":
            raw += data[at + 8:at + 8 + length]
        at += 12 + length
    return len(set(zlib.decompress(raw)))


def check_html(source, outside, words):
    path = export(source, "html")
    run = subprocess.run(["tidy", "-quiet", "-errors", str(path)], capture_output=True, text=True)
    expect(run.returncode < 2, f"tidy: {run.stderr}")
    page = f"file://{path}"
    picture, printed = path.with_suffix(".png"), path.with_suffix(".pdf")
    browse(outside, "--window-size=1200,1600", f"--screenshot={picture}", page)
    browse(outside, f"--print-to-pdf={printed}", "--no-pdf-header-footer", page)
    expect(colours(picture) > 40, "the browser shows an empty page")
    text = subprocess.run(["pdftotext", "-layout", str(printed), "-"], capture_output=True, text=True, check=True).stdout
    for word in words:
        expect(word in text, f"printed page without {word!r}")


def check_svg(source):
    path = export(source, "svg")
    subprocess.run(["xmllint", "--noout", str(path)], check=True)
    picture = path.with_suffix(".png")
    subprocess.run(["rsvg-convert", "--output", str(picture), str(path)], check=True)
    expect(colours(picture) > 40, "rsvg-convert draws nothing")


server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Everything)
threading.Thread(target=server.serve_forever, daemon=True).start()
everything = ["--from", str(sample_list())]
one = everything + ["--id", "vco-bp1fn1avdlyrds15n9asm"]
check_html(one, server, ["hz-erp-dual", "not established", "Phase 1 (IKE SA)", "Glossary"])
check_html(["--from", hostile], server, ["vco-hostile", "<script>alert(1)</script>"])
check_svg(one)
check_svg(["--from", hostile])
run = subprocess.run(["tidy", "-quiet", "-errors", str(export(everything, "html"))], capture_output=True, text=True)
expect(run.returncode < 2, f"tidy, all connections: {run.stderr}")
server.shutdown()
expect(not asked, f"the pages asked the outside for {asked}")
print("valid, rendered, printed; nobody was asked for anything")
