"""The server from outside: sockets, bytes, exit codes."""

import concurrent.futures
import csv
import io
import json
import re
import socket
import subprocess
import time
import unittest
import urllib.parse

from served import BIN, SOURCE, Server

SAFE = {
    "content-security-policy": "default-src 'self'; frame-ancestors 'none'; base-uri 'none'; "
                               "form-action 'self'; require-trusted-types-for 'script'",
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
}


class Reply:
    def __init__(self, raw):
        head, _, self.body = raw.partition(b"\r\n\r\n")
        lines = head.decode("latin-1").split("\r\n")
        self.status = int(lines[0].split(" ")[1]) if lines[0] else 0
        self.headers = {name.lower(): value.strip() for name, _, value in
                        (line.partition(":") for line in lines[1:])}
        self.whole = True
        if self.headers.get("transfer-encoding") == "chunked":
            self.body = self.joined(self.body)

    # The chunks of the body; whole where the last one, which is empty, came.
    def joined(self, rest):
        parts, at = [], 0
        while (end := rest.find(b"\r\n", at)) >= 0:
            size = int(rest[at:end], 16)
            if size == 0:
                return b"".join(parts)
            parts.append(rest[end + 2:end + 2 + size])
            at = end + 2 + size + 2
        self.whole = False
        return b"".join(parts)

    def json(self):
        return json.loads(self.body)


def receive(connection):
    raw = bytearray()
    try:
        while part := connection.recv(65536):
            raw += part
    except ConnectionResetError:
        pass
    return bytes(raw)


def exchange(server, raw):
    if server.port:
        connection = socket.create_connection(("127.0.0.1", server.port), timeout=60)
    else:
        connection = socket.socket(socket.AF_UNIX)
        connection.settimeout(60)
        connection.connect(server.address.removeprefix("unix:"))
    with connection:
        try:
            connection.sendall(raw)
        except (BrokenPipeError, ConnectionResetError):
            pass  # refused before all was sent
        return Reply(receive(connection))


def ask(server, path, method="GET", body=b"", **headers):
    lines = {"Host": "localhost", "Connection": "close", **{k.replace("_", "-"): v for k, v in headers.items()}}
    if body:
        lines["Content-Length"] = len(body)
    head = f"{method} {path} HTTP/1.1\r\n" + "".join(f"{k}: {v}\r\n" for k, v in lines.items() if v is not None)
    return exchange(server, head.encode("latin-1") + b"\r\n" + body)


def search(server, query, **more):
    arguments = urllib.parse.urlencode({"q": query, **more})
    return ask(server, "/api/1/search?" + arguments)


class Served(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.server = Server("--host", "archive.example")

    @classmethod
    def tearDownClass(cls):
        cls.server.__exit__()
        assert cls.server.code == 0, cls.server.code

    def refused(self, reply, status):
        self.assertEqual(reply.status, status)
        self.assertNotIn(self.server.folder.name.encode(), reply.body)
        for name, value in SAFE.items():
            self.assertEqual(reply.headers.get(name), value)

    def test_the_page_and_its_files_come_with_safe_headers_and_are_cached_by_hash(self):
        page = ask(self.server, "/")
        self.refused(page, 200)
        self.assertTrue(page.headers["content-type"].startswith("text/html"))
        self.assertNotIn(b"<style", page.body)
        again = ask(self.server, "/", If_None_Match=page.headers["etag"])
        self.assertEqual((again.status, again.body), (304, b""))
        for name in ("style.css", "main.js", "icon.svg"):
            self.assertEqual(ask(self.server, "/assets/" + name).status, 200, name)

    def test_the_page_weighs_less_than_100_kb(self):
        names = ["/"] + ["/assets/" + path.name for path in (SOURCE / "searcher/web/page").iterdir() if path.name != "index.html"]
        self.assertGreater(len(names), 10)
        self.assertLess(sum(len(ask(self.server, name).body) for name in names), 100_000)

    def test_a_search_by_get_and_by_post_has_the_same_answer(self):
        get = search(self.server, "fishing boats", limit=3, by="country")
        request = {"query": "fishing boats", "limit": 3, "by": ["country"]}
        post = ask(self.server, "/api/1/", "POST", json.dumps(request, indent=1).encode())
        self.assertEqual((get.status, post.status), (200, 200))
        self.assertGreater(get.json()["total"], 0)
        self.assertEqual(get.json(), post.json())

    def test_all_requests_of_the_protocol_have_addresses(self):
        for path in ("fields", "stats", "values?field=country", "complete?text=tag:PH", "document?id=07SEOUL1188&q=sea"):
            reply = ask(self.server, "/api/1/" + path)
            self.assertEqual(reply.status, 200, path)
            self.assertNotIn("error", reply.json())
        self.assertIn("fish", ask(self.server, "/api/1/document?id=07SEOUL1188").json()["document"]["text"].lower())

    def test_what_cannot_be_answered_gets_an_error_with_a_status(self):
        self.refused(ask(self.server, "/api/1/document?id=nope"), 404)
        self.refused(ask(self.server, "/api/1/search?q=a&limit=x"), 400)
        self.refused(ask(self.server, "/api/1/search?q=a&nonsense=1"), 400)
        self.refused(ask(self.server, "/api/1/search?q=a&limit=1001"), 400)
        self.refused(ask(self.server, "/api/1/", "POST", b'{"query": "a", "limit": 1001}'), 400)
        self.assertEqual(search(self.server, "a", limit=1000).status, 200)
        self.refused(ask(self.server, "/api/1/", "POST", b'{"query": [[[[[[[[[[1]]]]]]]]]]}'), 400)
        self.refused(ask(self.server, "/api/1/", "POST", b"{"), 400)
        self.refused(ask(self.server, "/api/1/export?format=exe&q=a"), 400)

    def test_names_of_other_hosts_are_refused(self):
        for host in ("evil.example", "evil.example:80", "localhost.evil.example", "127.0.0.1.evil.example", "[evil]",
                     "localhost:80:80", "", "127.0.0.1@evil.example"):
            self.refused(ask(self.server, "/api/1/stats", Host=host), 421)
        for host in ("localhost", "LOCALHOST:9", "127.0.0.1:80", "[::1]:80", "archive.example", "192.168.1.9"):
            self.assertEqual(ask(self.server, "/api/1/stats", Host=host).status, 200, host)
        self.assertIn(ask(self.server, "/api/1/stats", Host=None).status, (400, 421))

    def test_pages_of_other_sites_are_refused(self):
        for origin in ("http://evil.example", "null", "http://localhost:1", "file://", "http://localhost.evil.example"):
            self.refused(ask(self.server, "/api/1/", "POST", b'{"stats": true}', Origin=origin), 403)
        self.assertEqual(ask(self.server, "/api/1/", "POST", b'{"stats": true}', Origin="http://localhost").status, 200)

    def test_paths_reach_no_files(self):
        for path in ("/../../etc/passwd", "/assets/../index.html", "/assets/%2e%2e/%2e%2e/etc/passwd", "/etc/passwd",
                     "//etc/passwd", "/assets/..%2f..%2fetc%2fpasswd", "/assets/",
                     "/api/1/../../etc/passwd", "/api/2/search", "/index.html", "/ASSETS/style.css", "/%", "/a" * 3000):
            reply = ask(self.server, path)
            self.assertIn(reply.status, (404, 400), path[:60])
            self.assertNotIn(b"root:", reply.body)

    def test_other_methods_are_refused(self):
        for method, path in (("POST", "/"), ("DELETE", "/"), ("PUT", "/api/1/"), ("GET", "/api/1/"), ("POST", "/api/1/stats")):
            self.refused(ask(self.server, path, method, b"x" if method in ("POST", "PUT") else b""), 405)

    def test_a_long_body_is_refused_before_it_is_sent_and_a_long_chunked_one_at_its_end(self):
        said = exchange(self.server, b"POST /api/1/ HTTP/1.1\r\nHost: localhost\r\nContent-Length: 65537\r\n\r\n")
        self.refused(said, 413)
        huge = exchange(self.server, b"POST /api/1/ HTTP/1.1\r\nHost: localhost\r\nContent-Length: 99999999999999999999\r\n\r\n")
        self.assertIn(huge.status, (413, 400))
        chunks = b"1000\r\n" + b"x" * 4096 + b"\r\n"
        chunked = exchange(self.server, b"POST /api/1/ HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                           b"Transfer-Encoding: chunked\r\n\r\n" + chunks * 17 + b"0\r\n\r\n")
        self.refused(chunked, 413)
        longest = json.dumps({"query": "x" * 65000}).encode()
        self.assertEqual(ask(self.server, "/api/1/", "POST", longest).status, 200)

    def test_large_headers_and_broken_requests_end_their_connection_only(self):
        bomb = "".join(f"X-{i}: {'y' * 100}\r\n" for i in range(2000))
        self.assertIn(exchange(self.server, b"GET / HTTP/1.1\r\nHost: localhost\r\n" + bomb.encode() + b"\r\n").status,
                      (0, 431, 413, 400))
        for raw in (b"\x00\xff\xfe\r\n\r\n", b"GET\r\n\r\n", b"GET / HTTP/9.9\r\n\r\n",
                    b"POST /api/1/ HTTP/1.1\r\nHost: localhost\r\nContent-Length: -5\r\n\r\n",
                    b"POST /api/1/ HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\nZZ\r\n"):
            self.assertIn(exchange(self.server, raw).status, (0, 400, 413, 421, 501, 505), raw)
        self.assertEqual(ask(self.server, "/").status, 200)

    def test_queries_of_any_bytes_are_answered(self):
        for text in ("%ff%fe%00", "%22%22%22((((", "a%0d%0aSet-Cookie:%20x=1", "%F0%9F%92%A3", "country:" * 200):
            reply = ask(self.server, "/api/1/search?q=" + text)
            self.assertEqual(reply.status, 200, text)
            self.assertNotIn("set-cookie", reply.headers)

    def test_many_clients_at_a_time_have_the_answers_that_one_has(self):
        queries = ["fishing boats", "japan", "tag:PHUM", "year:2008", "name:\"Mao Tse-tung\"", "missile", "*", "asylum"]
        alone = {query: search(self.server, query).json() for query in queries}
        with concurrent.futures.ThreadPoolExecutor(32) as pool:
            wanted = queries * 20
            for query, reply in zip(wanted, pool.map(lambda query: search(self.server, query), wanted)):
                self.assertEqual(reply.json(), alone[query])

    def test_hits_are_exported_in_four_formats(self):
        beginnings = {"csv": b"rank,", "jsonl": b"{", "bibtex": b"%", "ris": b"TY  -"}
        for name, beginning in beginnings.items():
            reply = ask(self.server, f"/api/1/export?format={name}&q=asylum&limit=5")
            self.assertEqual(reply.status, 200)
            self.assertIn("attachment", reply.headers["content-disposition"])
            self.assertTrue(reply.body.lstrip().startswith(beginning), name)
            self.assertIn(b"74BUDAPEST", reply.body)

    def test_an_answer_that_comes_too_late_has_a_status_of_its_own(self):
        self.refused(search(self.server, "name:sato* the*", deadline_ms=0), 503)
        self.refused(search(self.server, "asylum", deadline_ms="x"), 400)

    def test_documents_like_one_are_exported(self):
        like = ask(self.server, "/api/1/search?similar=07SEOUL1188&limit=100").json()
        ids = ask(self.server, "/api/1/export?format=ids&q=*&similar=07SEOUL1188").body.decode().splitlines()
        self.assertGreater(len(ids), 3)
        self.assertEqual(ids[:3], [hit["id"] for hit in like["hits"]][:3])
        self.refused(ask(self.server, "/api/1/export?format=ids&q=*&similar=nope"), 400)

    def test_ids_are_listed_a_line_each(self):
        found = search(self.server, "asylum", limit=100).json()
        ids = ask(self.server, "/api/1/export?format=ids&q=asylum").body.decode().splitlines()
        self.assertEqual(ids, [hit["id"] for hit in found["hits"]])


class Exports(unittest.TestCase):
    COUNT = 4000

    @classmethod
    def setUpClass(cls):
        cls.server = Server()
        cls.server.add(*({"id": f"long-{i}", "title": f"Aardvark {i} " + "W" * 4000, "text": "Aardvark.", "date": "1980"}
                         for i in range(cls.COUNT)))

    @classmethod
    def tearDownClass(cls):
        cls.server.__exit__()
        assert cls.server.code == 0, cls.server.code

    def begin(self, form="jsonl"):
        connection = socket.socket()
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 8192)
        connection.connect(("127.0.0.1", self.server.port))
        connection.sendall(f"GET /api/1/export?format={form}&q=aardvark HTTP/1.1\r\nHost: localhost\r\n"
                           "Connection: close\r\n\r\n".encode())
        return connection

    def status(self, connection):
        return int(connection.recv(100).split()[1])

    def memory(self):
        with open(f"/proc/{self.server.process.pid}/status", encoding="ascii") as file:
            return next(int(line.split()[1]) for line in file if line.startswith("VmRSS"))

    def test_all_hits_are_exported_with_one_heading(self):
        wanted = {f"long-{i}" for i in range(self.COUNT)}
        for form, ids in (("ids", lambda text: text.split()),
                          ("csv", lambda text: [row[2] for row in csv.reader(io.StringIO(text))][1:]),
                          ("jsonl", lambda text: [json.loads(line)["id"] for line in text.splitlines()[1:]]),
                          ("ris", lambda text: re.findall(r"^ID  - (.*?)\r?$", text, re.MULTILINE)),
                          ("bibtex", lambda text: re.findall(r"^@misc\{(.*),$", text, re.MULTILINE))):
            reply = ask(self.server, f"/api/1/export?format={form}&q=aardvark")
            self.assertTrue(reply.whole, form)
            found = ids(reply.body.decode())
            self.assertEqual(len(found), self.COUNT, form)
            self.assertEqual(set(found), wanted, form)
        self.assertEqual(len(ask(self.server, "/api/1/export?format=ids&q=aardvark&limit=70").body.split()), 70)
        self.assertEqual(ask(self.server, "/api/1/export?format=ids&q=nosuchword").body, b"")

    def test_exports_that_nobody_reads_take_no_memory_and_end_with_their_clients(self):
        ask(self.server, "/api/1/export?format=jsonl&q=aardvark")
        before = self.memory()
        unread = [self.begin() for _ in range(16)]
        self.assertEqual({self.status(connection) for connection in unread}, {200})
        refused = self.begin()
        self.assertEqual(self.status(refused), 503)
        self.assertLess(self.memory() - before, 60_000)  # KB; together they would be 300 MB
        self.assertEqual(ask(self.server, "/api/1/stats").status, 200)
        for connection in unread + [refused]:
            connection.close()
        end = time.time() + 30
        found = 503
        while found == 503 and time.time() < end:
            with self.begin() as connection:
                found = self.status(connection)
        self.assertEqual(found, 200)

    def test_an_export_is_cut_where_the_server_ends(self):
        with Server() as server:
            server.add(*({"id": f"long-{i}", "title": f"Aardvark {i} " + "W" * 4000} for i in range(self.COUNT)))
            other = socket.socket()
            other.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 8192)
            other.connect(("127.0.0.1", server.port))
            other.sendall(b"GET /api/1/export?format=jsonl&q=aardvark HTTP/1.1\r\nHost: localhost\r\n\r\n")
            begun = other.recv(4096)
            server.process.terminate()
            self.assertEqual(server.process.wait(30), 0)
            self.assertFalse(Reply(begun + receive(other)).whole)
            other.close()


class Limits(unittest.TestCase):
    def test_a_client_that_sends_a_byte_now_and_then_is_left_and_others_are_answered_meanwhile(self):
        with Server() as server:
            slow = [socket.create_connection(("127.0.0.1", server.port)) for _ in range(40)]
            for connection in slow:
                connection.sendall(b"GET / HTTP/1.1\r\nHost: localhost\r\nX: ")
            open_still = set(slow)
            for _ in range(60):
                for connection in list(open_still):
                    try:
                        connection.sendall(b"y")
                        connection.setblocking(False)
                        if connection.recv(1) == b"":
                            open_still.discard(connection)
                    except BlockingIOError:
                        pass
                    except OSError:
                        open_still.discard(connection)
                    finally:
                        connection.setblocking(True)
                self.assertEqual(ask(server, "/api/1/stats").status, 200)
                if not open_still:
                    break
                time.sleep(0.5)
            self.assertEqual(len(open_still), 0)
            for connection in slow:
                connection.close()

    def test_more_connections_than_are_taken_wait_and_are_answered_when_the_idle_ones_are_left(self):
        with Server() as server:
            idle = [socket.create_connection(("127.0.0.1", server.port)) for _ in range(600)]
            self.assertEqual(ask(server, "/").status, 200)
            for connection in idle:
                connection.close()


class Programs(unittest.TestCase):
    def run_web(self, *arguments):
        return subprocess.run([BIN / "dragoman-web", *arguments], capture_output=True, text=True, timeout=60)

    def test_help_and_version_are_printed(self):
        helped = self.run_web("--help")
        self.assertEqual((helped.returncode, helped.stderr), (0, ""))
        self.assertIn("--listen PLACE", helped.stdout)
        self.assertRegex(self.run_web("--version").stdout, r"^dragoman-web \d+\.\d+\.\d+\n$")

    def test_a_deadline_of_no_seconds_is_refused(self):
        self.assertEqual(self.run_web("--deadline", "0").stderr, "dragoman-web: --deadline takes 1 to 3600 seconds\n")

    def test_wrong_options_are_refused_with_a_sentence(self):
        for arguments in (["--listen", "here"], ["--listen", "1.2.3.4:99999"], ["--listen", "unix:"], ["--nonsense"],
                          ["word"], ["--threads", "1000"], ["--listen", "example.org:80"], ["--index", "/nowhere"]):
            outcome = self.run_web(*arguments)
            self.assertEqual((outcome.returncode, outcome.stdout), (2, ""), arguments)
            self.assertRegex(outcome.stderr, r"^dragoman-web: [^\n]+\n$")

    def test_a_port_that_is_taken_is_named(self):
        with Server() as server:
            outcome = self.run_web("--index", server.index, "--listen", f"127.0.0.1:{server.port}")
            self.assertEqual(outcome.returncode, 2)
            self.assertIn(f"can't listen on 127.0.0.1:{server.port}", outcome.stderr)

    def test_a_unix_socket_serves_and_is_gone_afterwards(self):
        with Server(listen="unix:FOLDER/web.socket") as server:
            path = server.path / "web.socket"
            self.assertEqual(path.stat().st_mode & 0o777, 0o660)
            self.assertEqual(ask(server, "/api/1/stats").status, 200)
            server.process.terminate()
            server.process.wait(30)
            self.assertFalse(path.exists())
        self.assertEqual(server.code, 0)

    def test_the_log_has_no_queries_and_is_written_only_if_asked_for(self):
        for options, lines in (([], 0), (["--log"], 2)):
            with Server(*options) as server:
                search(server, "secretwords")
                ask(server, "/api/1/", "POST", b'{"query": "secretwords"}')
            self.assertEqual(server.err.count("/api/1/"), lines)
            self.assertNotIn("secretwords", server.err)

    def test_an_index_that_goes_is_no_reason_to_say_where_it_was(self):
        with Server() as server:
            server.index.rename(server.path / "elsewhere")
            for _ in range(6):
                reply = search(server, "boats")
                self.assertIn(reply.status, (200, 503))
                self.assertNotIn(server.folder.name.encode(), reply.body)


if __name__ == "__main__":
    unittest.main()
