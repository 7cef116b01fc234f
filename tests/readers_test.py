"""One server for readers of different rights: each is answered, to the byte, as by a server that has
only the indexes that he may read. By the page and by the socket, whose clients are told apart by a
header of a proxy, or by the user and the groups of the process that connects.

    readers_test.py BIN SOURCE [COUNT]      folders of the programs and of the project; requests of
                                            each set of readers
"""

import concurrent.futures
import grp
import http.client
import json
import os
import pickle
import re
import shutil
import socket
import struct
import subprocess
import sys
import tempfile
import time
import unittest
import urllib.parse

from index_requests import BIN, SAMPLE, Requests, environment, index

COUNT = int(sys.argv[3]) if len(sys.argv) > 3 else 240
IS_ROOT = os.geteuid() == 0
NOBODY = 65534
HEADER = "X-Remote-Groups"


def groups_to_use():
    """Names and numbers of two groups that folders can be given to; absent where there are fewer."""
    mine = set(os.getgroups()) | {os.getegid()}
    found = [(g.gr_name, g.gr_gid) for g in grp.getgrall()
             if g.gr_gid not in (0, NOBODY) and (IS_ROOT or g.gr_gid in mine)]
    return (found + [None, None])[:2]


FIRST, SECOND = groups_to_use()


class UnixConnection(http.client.HTTPConnection):
    def __init__(self, path):
        super().__init__("localhost", timeout=120)
        self.path = path

    def connect(self):
        self.sock = socket.socket(socket.AF_UNIX)
        self.sock.settimeout(120)
        self.sock.connect(self.path)


def fetch(connection, method, path, body=None, headers=None):
    connection.request(method, path, body, headers or {})
    reply = connection.getresponse()
    kept = sorted((k.lower(), v) for k, v in reply.getheaders() if k.lower() != "date")
    return reply.status, kept, reply.read()


def fetch_all(path, asked, headers=None):
    connection = UnixConnection(path)
    out = [fetch(connection, method, where, body, headers) for method, where, body in asked]
    connection.close()
    return out


def exchange_lines(path, requests):
    with socket.socket(socket.AF_UNIX) as client:
        client.settimeout(120)
        # The socket has its name before it listens.
        deadline = time.monotonic() + 10
        while client.connect_ex(path) != 0:
            if time.monotonic() > deadline:
                raise AssertionError(f"nobody listens on {path}")
            time.sleep(0.02)
        file = client.makefile("rwb")
        out = []
        for request in requests:
            file.write(json.dumps(request).encode() + b"\n")
            file.flush()
            out.append(file.readline())
        return out


def as_member(groups, work, *arguments):
    """What `work` returns in a process of nobody's with these groups."""
    read, write = os.pipe()
    child = os.fork()
    if child == 0:
        code = 1
        try:
            os.close(read)
            os.setgroups(groups)
            os.setgid(NOBODY)
            os.setuid(NOBODY)
            with os.fdopen(write, "wb") as out:
                pickle.dump(work(*arguments), out)
            code = 0
        finally:
            os._exit(code)
    os.close(write)
    with os.fdopen(read, "rb") as done:
        raw = done.read()
    if os.waitpid(child, 0)[1] != 0:
        raise AssertionError("the reader's process failed")
    return pickle.loads(raw)


def raw_reply(path, head):
    with socket.socket(socket.AF_UNIX) as client:
        client.settimeout(60)
        client.connect(path)
        client.sendall(head)
        out = b""
        try:
            while part := client.recv(65536):
                out += part
        except ConnectionResetError:
            pass  # refused before all was read
        return out


class Started:
    """A program at work until the `with` statement ends; `path` is its socket."""

    def __init__(self, program, folder, places, *options):
        self.path = os.path.join(folder, f"{program}-{len(os.listdir(folder))}")
        listen = {"dragoman-web": ["--listen", "unix:" + self.path, "--deadline", "300"],
                  "dragoman-search": ["--serve", "--listen", "unix:" + self.path]}[program]
        command = [os.path.join(BIN, program), *[a for p in places for a in ("--index", p)], *listen, *options]
        self.process = subprocess.Popen(command, stderr=subprocess.PIPE, text=True, env=environment())
        self.said = ""
        while not os.path.exists(self.path):
            if self.process.poll() is not None:
                raise AssertionError(self.process.stderr.read())
        if program == "dragoman-web":
            while "(Ctrl-C ends it)" not in self.said:
                self.said += self.process.stderr.readline()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.communicate(timeout=60)


class ReadersApart(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        os.umask(0o022)
        cls.folder = tempfile.mkdtemp(prefix="dragoman-readers-")
        os.chmod(cls.folder, 0o755)
        cls.index = os.path.join(cls.folder, "ix")
        cls.sockets = os.path.join(cls.folder, "sockets")
        os.mkdir(cls.sockets)
        index("--index", cls.index, "--compartments", "class", SAMPLE)
        cls.close_to_others()

    @classmethod
    def tearDownClass(cls):
        shutil.rmtree(cls.folder)

    @classmethod
    def close_to_others(cls):
        for name in os.listdir(cls.index):
            if os.path.isdir(os.path.join(cls.index, name)):
                os.chmod(os.path.join(cls.index, name), 0o755)
        for name, group in (("confidential", FIRST), ("secret", SECOND), ("top-secret", SECOND), ("unknown", None)):
            path = os.path.join(cls.index, name)
            if group:
                os.chown(path, -1, group[1])
            os.chmod(path, 0o750 if group else 0o700)

    def part(self, name):
        return os.path.join(self.index, name, "index")

    def open_to(self, groups):
        names = ["unclassified", "limited-official-use"]
        names += ["confidential"] if FIRST in groups else []
        names += ["secret", "top-secret"] if SECOND in groups else []
        return [self.part(name) for name in names]

    def sets(self):
        whole = [[], [FIRST], [SECOND], [FIRST, SECOND]]
        return [groups for groups in whole if None not in groups]

    def requests(self, groups):
        """As many of what all indexes hold, which ask for what isn't there, as of what the reader's do."""
        everything = [self.part(n) for n in ("unclassified", "limited-official-use", "confidential", "secret",
                                             "top-secret", "unknown")]
        asked = Requests(everything, 7).make(COUNT // 2)
        asked += Requests(self.open_to(groups), 8 + len(groups)).make(COUNT - COUNT // 2)
        return [dict(request, id=number) for number, request in enumerate(asked)]

    @staticmethod
    def as_http(requests):
        asked = []
        formats = ["csv", "jsonl", "bibtex", "ris", "ids"]
        for number, request in enumerate(requests):
            query = urllib.parse.quote(str(request.get("query", "the")))
            if number % 9 == 1:
                asked.append(("GET", f"/api/1/export?format={formats[number % 5]}&limit=60&q={query}", None))
            elif number % 9 == 4:
                asked.append(("GET", f"/api/1/search?limit=20&by=country,person,tags&similar=&q={query}"
                              .replace("similar=&", ""), None))
            elif number % 9 == 7:
                where = ["stats", "fields", "values?field=person", "complete?q=" + query[:9], "nothing", "values?field=x"]
                asked.append(("GET", "/api/1/" + where[number // 9 % 6], None))
            elif isinstance(request.get("document"), str) and number % 2:
                asked.append(("GET", "/api/1/document?id=" + urllib.parse.quote(request["document"]), None))
            else:
                asked.append(("POST", "/api/1/", json.dumps(request)))
        return asked + [("GET", "/", None), ("GET", "/style.css", None), ("GET", "/x", None), ("PUT", "/api/1/", "x")]

    def compare(self, asked, seen, never):
        self.assertEqual(len(seen), len(never))
        for request, a, b in zip(asked, seen, never):
            self.assertEqual(a, b, request)

    def test_a_header_says_what_the_page_answers_from(self):
        wanted = []
        for groups in self.sets():
            asked = self.as_http(self.requests(groups))
            with Started("dragoman-web", self.sockets, self.open_to(groups)) as alone:
                wanted.append((groups, asked, fetch_all(alone.path, asked)))
        with Started("dragoman-web", self.sockets, [self.index], "--readers", "header:" + HEADER) as server:
            with concurrent.futures.ThreadPoolExecutor(len(wanted)) as threads:
                begun = [threads.submit(fetch_all, server.path, asked, self.header_of(groups))
                         for groups, asked, _ in wanted]
                for (_, asked, never), seen in zip(wanted, begun):
                    self.compare(asked, seen.result(), never)
        self.assertEqual(len({tuple(map(str, answers)) for _, _, answers in wanted}), len(wanted))

    @staticmethod
    def header_of(groups):
        names = [name for name, _ in groups]
        return {HEADER.lower(): " , ".join(["no-such-group", *names]) + "\t"} if names else {}

    @unittest.skipUnless(IS_ROOT, "takes other users' rights")
    def test_the_process_that_connects_says_what_it_is_answered_from(self):
        with Started("dragoman-web", self.sockets, [self.index], "--readers", "peer", "--socket-mode", "666") as page, \
             Started("dragoman-search", self.sockets, [self.index], "--readers", "peer",
                     "--socket-mode", "666") as lines:
            for groups in self.sets():
                requests = self.requests(groups)
                asked = self.as_http(requests)
                numbers = [number for _, number in groups]
                with Started("dragoman-web", self.sockets, self.open_to(groups)) as alone:
                    self.compare(asked, as_member(numbers, fetch_all, page.path, asked), fetch_all(alone.path, asked))
                with Started("dragoman-search", self.sockets, self.open_to(groups)) as alone:
                    self.compare(requests, as_member(numbers, exchange_lines, lines.path, requests),
                                 exchange_lines(alone.path, requests))
            root = json.loads(exchange_lines(lines.path, [{"stats": True}])[0])
            self.assertEqual(root["index"]["documents"], self.documents([self.index]))

    def documents(self, places):
        with Started("dragoman-search", self.sockets, places) as alone:
            return json.loads(exchange_lines(alone.path, [{"stats": True}])[0])["index"]["documents"]

    def counted(self, server, headers):
        status, _, body = fetch_all(server.path, [("GET", "/api/1/stats", None)], headers)[0]
        return json.loads(body)["index"]["documents"] if status == 200 else status

    @unittest.skipUnless(FIRST, "takes a group with a name")
    def test_rights_are_asked_for_at_each_request(self):
        everybody, first = self.documents(self.open_to([])), self.documents(self.open_to([FIRST]))
        self.assertLess(everybody, first)
        member = {HEADER: FIRST[0]}
        with Started("dragoman-web", self.sockets, [self.index], "--readers", "header:" + HEADER) as server:
            self.assertEqual(self.counted(server, {}), everybody)
            self.assertEqual(self.counted(server, member), first)
            for mode, below in ((0o700, 0o755), (0o750, 0o700)):
                os.chmod(os.path.join(self.index, "confidential"), mode)
                os.chmod(self.part("confidential"), below)
                self.assertEqual(self.counted(server, member), everybody)
            os.chmod(self.part("confidential"), 0o755)
            self.assertEqual(self.counted(server, member), first)
            os.chmod(self.folder, 0o700)
            self.assertEqual(self.counted(server, member), 403)
            status, _, body = fetch_all(server.path, [("GET", "/api/1/export?q=the", None)], member)[0]
            self.assertEqual((status, json.loads(body)["error"]["code"]), (403, "closed"))
            os.chmod(self.folder, 0o755)
            self.assertEqual(self.counted(server, member), first)

    @unittest.skipUnless(FIRST, "takes a group with a name")
    def test_a_folder_with_an_access_control_list_is_given_to_nobody(self):
        path = os.path.join(self.index, "confidential")
        entries = [(0x01, 7, 0xFFFFFFFF), (0x02, 5, 12345), (0x04, 0, 0xFFFFFFFF), (0x10, 5, 0xFFFFFFFF),
                   (0x20, 0, 0xFFFFFFFF)]
        raw = struct.pack("<I", 2) + b"".join(struct.pack("<HHI", *entry) for entry in entries)
        try:
            os.setxattr(path, "system.posix_acl_access", raw)
        except OSError:
            self.skipTest("no access control lists here")
        self.addCleanup(os.removexattr, path, "system.posix_acl_access")
        with Started("dragoman-web", self.sockets, [self.index], "--readers", "header:" + HEADER) as server:
            self.assertIn("confidential has an access control list", server.said)
            self.assertEqual(self.counted(server, {HEADER: FIRST[0]}), self.counted(server, {}))

    def test_a_header_that_cannot_be_read_is_refused(self):
        everybody = self.documents(self.open_to([]))
        name = FIRST[0] if FIRST else "nobody"
        refused = {"more than once": [f"{HEADER}: {name}\r\n{HEADER.upper()}: {name}"],
                   "empty name": [f"{HEADER}: ,", f"{HEADER}: {name},,x", f"{HEADER}: {name},"],
                   "stand between commas": [f"{HEADER}: {name};x", f'{HEADER}: "{name}"', f"{HEADER}: a\x01b, {name}"],
                   "UTF-8": [f"{HEADER}: \xff, {name}"],
                   "more than 1000 groups": [HEADER + ": " + ",".join(["x"] * 1001)]}
        granted_nothing = ["X-Other: 1", f"{HEADER}:", f"{HEADER}:  ", f"{HEADER}: no-such-group",
                           f"{HEADER}: {name.upper()}", f"{HEADER}: {name}x", f"{HEADER}: {name} x",
                           f"{HEADER.replace('-', '_')}: {name}", f"X-{HEADER}: {name}",
                           f"Cookie: {HEADER}={name}"]
        with Started("dragoman-web", self.sockets, [self.index], "--readers", "header:" + HEADER) as server:
            for message, lines in refused.items():
                for line in lines:
                    for what in ("stats", "search?q=the", "export?q=the", "nothing"):
                        head = f"GET /api/1/{what} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n{line}\r\n\r\n"
                        reply = raw_reply(server.path, head.encode("latin-1"))
                        self.assertTrue(reply.startswith(b"HTTP/1.1 400 "), (line, reply[:80]))
                        error = json.loads(reply.partition(b"\r\n\r\n")[2])["error"]
                        self.assertEqual(error["code"], "reader")
                        self.assertIn(message, error["message"])
            for line in granted_nothing:
                head = f"GET /api/1/stats?{HEADER}={name} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n{line}\r\n\r\n"
                reply = raw_reply(server.path, head.encode("latin-1"))
                if line == granted_nothing[0]:
                    self.assertIn(b" 400 ", reply[:20])  # stats has no such key
                head = head.replace(f"?{HEADER}={name}", "")
                body = raw_reply(server.path, head.encode("latin-1")).partition(b"\r\n\r\n")[2]
                self.assertEqual(json.loads(body)["index"]["documents"], everybody, line)
            long = f"GET /api/1/stats HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n{HEADER}: {'x' * 60000}\r\n\r\n"
            self.assertRegex(raw_reply(server.path, long.encode())[:16], rb"^(HTTP/1.1 4(13|31) .*)?$")

    def test_where_nobody_could_say_who_asks_it_does_not_start(self):
        def said(program, *options):
            done = subprocess.run([os.path.join(BIN, program), *options], capture_output=True, text=True,
                                  env=environment(), timeout=60, check=False)
            self.assertEqual(done.returncode, 2, done.stderr)
            return done.stderr
        here = ["--index", self.index]
        self.assertIn("Unix socket", said("dragoman-web", *here, "--readers", "peer"))
        for address in ("0.0.0.0:0", "[::]:0"):
            self.assertIn("believes whoever reaches", said("dragoman-web", *here, "--listen", address,
                                                            "--readers", "header:" + HEADER))
        for how in ("", "groups", "header:", "header:a b", "header"):
            self.assertIn("takes peer or header:NAME", said("dragoman-web", *here, "--readers", how))
        self.assertIn("nobody can say who may read tcp://a:1",
                      said("dragoman-web", "--index", "tcp://a:1", "--readers", "header:" + HEADER))
        self.assertIn("--readers goes with --listen", said("dragoman-search", *here, "--serve", "--readers", "peer"))
        self.assertIn("--readers takes peer", said("dragoman-search", *here, "--serve", "--listen", "unix:x",
                                                   "--readers", "header:a"))
        self.assertIn("goes with --listen unix:PATH", said("dragoman-web", *here, "--socket-mode", "666"))

    def test_a_program_of_this_machine_may_set_the_header_at_an_address(self):
        command = [os.path.join(BIN, "dragoman-web"), "--index", self.index, "--listen", "127.0.0.1:0",
                   "--readers", "header:" + HEADER]
        with subprocess.Popen(command, stderr=subprocess.PIPE, text=True, env=environment()) as server:
            self.assertIn("every program of this machine", server.stderr.readline())
            port = int(re.search(r":(\d+)/", server.stderr.readline()).group(1))
            connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
            body = json.loads(fetch(connection, "GET", "/api/1/stats")[2])
            connection.close()
            self.assertEqual(body["index"]["documents"], self.documents(self.open_to([])))
            server.terminate()


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
