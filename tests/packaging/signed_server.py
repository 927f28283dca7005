#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Tunnelglass authors
# SPDX-License-Identifier: MIT
"""Answers DescribeRegions on a loopback port, which it prints first, to requests that are signed with the secret
(ACS3-HMAC-SHA256) and bring the token, and refuses all others."""

import argparse
import hashlib
import hmac
import http.server
import json
import re
import ssl
import urllib.parse


def read(path):
    with open(path, encoding="utf-8") as file:
        return file.read().strip()


parser = argparse.ArgumentParser(description=__doc__)
parser.add_argument("key_id")
parser.add_argument("secret_file")
parser.add_argument("token_file", nargs="?")
parser.add_argument("--tls", nargs=2, metavar=("CHAIN", "KEY"), help="PEM files: speak TLS with these")
options = parser.parse_args()
KEY_ID = options.key_id
SECRET = read(options.secret_file)
TOKEN = read(options.token_file) if options.token_file else None


def quoted(text):
    return urllib.parse.quote(text, safe="-_.~")


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_POST(self):
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        url = urllib.parse.urlsplit(self.path)
        given = re.fullmatch(r"ACS3-HMAC-SHA256 Credential=([^,]*),\s*SignedHeaders=([^,]*),\s*Signature=([0-9a-f]{64})",
                             self.headers.get("Authorization", ""))
        problem = self.problem(given, url, body) if given else "no signature"
        if problem:
            return self.answer(403, {"Code": "SignatureDoesNotMatch", "Message": problem, "RequestId": "1"})
        return self.answer(200, {"RequestId": "2", "Regions": {"Region": [
            {"RegionId": "cn-test", "LocalName": "T", "RegionEndpoint": "e"}]}})

    do_GET = do_POST

    def problem(self, given, url, body):
        key_id, names, signature = given.groups()
        if key_id != KEY_ID:
            return "another key"
        if TOKEN != self.headers.get("x-acs-security-token"):
            return "another token"
        digest = hashlib.sha256(body).hexdigest()
        if digest != self.headers.get("x-acs-content-sha256"):
            return "another body"
        query = sorted(urllib.parse.parse_qsl(url.query, keep_blank_values=True))
        canonical = "\n".join([
            self.command, url.path or "/", "&".join(f"{quoted(k)}={quoted(v)}" for k, v in query),
            "".join(f"{name}:{self.headers.get(name, '').strip()}\n" for name in names.split(";")), names, digest])
        to_sign = "ACS3-HMAC-SHA256\n" + hashlib.sha256(canonical.encode()).hexdigest()
        wanted = hmac.new(SECRET.encode(), to_sign.encode(), hashlib.sha256).hexdigest()
        return "" if hmac.compare_digest(wanted, signature) else "another secret"

    def answer(self, code, content):
        data = json.dumps(content).encode()
        self.send_response(code)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, *_):
        pass


server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
if options.tls:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(*options.tls)
    # The handshake is the thread's that answers, not that which waits for the next.
    server.socket = context.wrap_socket(server.socket, server_side=True, do_handshake_on_connect=False)
print(server.server_address[1], flush=True)
server.serve_forever()
