"""ssh:// through a real sshd on this machine: equal answers, and what is seen where ssh gets nowhere.
Passed over where sshd or ssh isn't installed (Debian's openssh-server, openssh-client).

    ssh_test.py BIN SOURCE      folders of the programs and of the project
"""

import getpass
import json
import os
import shutil
import socket
import subprocess
import tempfile
import time
import unittest

import index_requests
from index_requests import PARTS, Requests, at, comparable, index, run, serve

SSHD = shutil.which("sshd", path="/usr/sbin:/usr/local/sbin:" + os.environ.get("PATH", ""))
PRIVILEGES = "/run/sshd"  # which sshd needs where root starts it
PARTIAL = 3


def free_port():
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return taken.getsockname()[1]


@unittest.skipUnless(SSHD and shutil.which("ssh") and shutil.which("xapian-progsrv"), "takes openssh-server")
class Ssh(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.mkdtemp(prefix="dragoman-ssh-")
        cls.addClassCleanup(shutil.rmtree, cls.folder)
        cls.whole = os.path.join(cls.folder, "whole")
        split = os.path.join(cls.folder, "split")
        texts = [path for part in PARTS for path in part]
        index("--index", cls.whole, *texts)
        index("--index", split, "--for-remote", "--shards", "2", *texts)
        cls.shards = [os.path.join(split, f"shard-{number}") for number in (1, 2)]
        for name in ("host", "user", "stranger", "poor"):
            subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", cls.path(name)], check=True)
        cls.port = free_port()
        cls.write("sshd_config", f"Port {cls.port}\nListenAddress 127.0.0.1\nHostKey {cls.path('host')}\n"
                  f"AuthorizedKeysFile {cls.path('authorized')}\nStrictModes no\nUsePAM no\n"
                  f"PasswordAuthentication no\nKbdInteractiveAuthentication no\nPidFile none\n"
                  f"MaxStartups 100\n")
        poor = 'command="PATH=/nonexistent; eval \\"$SSH_ORIGINAL_COMMAND\\"" '
        cls.write("authorized", cls.read("user.pub") + poor + cls.read("poor.pub"))
        cls.write("known", f"[127.0.0.1]:{cls.port} {cls.read('host.pub')}")
        cls.start()

    @classmethod
    def start(cls):
        if os.geteuid() == 0 and not os.path.isdir(PRIVILEGES):
            os.mkdir(PRIVILEGES, 0o755)
            cls.addClassCleanup(os.rmdir, PRIVILEGES)
        cls.sshd = subprocess.Popen([SSHD, "-D", "-e", "-f", cls.path("sshd_config")],
                                    stderr=open(cls.path("log"), "w", encoding="utf-8"))
        cls.addClassCleanup(cls.sshd.wait)
        cls.addClassCleanup(cls.sshd.terminate)
        for _ in range(100):
            try:
                socket.create_connection(("127.0.0.1", cls.port), 1).close()
                return
            except OSError:
                time.sleep(0.1)
        raise AssertionError(cls.read("log"))

    @classmethod
    def path(cls, name):
        return os.path.join(cls.folder, name)

    @classmethod
    def read(cls, name):
        with open(cls.path(name), encoding="utf-8") as file:
            return file.read()

    @classmethod
    def write(cls, name, text):
        with open(cls.path(name), "w", encoding="utf-8") as file:
            file.write(text)

    def use(self, key, known="known"):
        """ssh takes its own files from the user's folder, so it is told of others."""
        programs = tempfile.mkdtemp(dir=self.folder)
        ssh = os.path.join(programs, "ssh")
        with open(ssh, "w", encoding="utf-8") as file:
            file.write(f'#!/bin/sh\nexec {shutil.which("ssh")} -F none -oIdentitiesOnly=yes -i {self.path(key)} '
                       f'-oUserKnownHostsFile={self.path(known)} -oGlobalKnownHostsFile=/dev/null "$@"\n')
        os.chmod(ssh, 0o755)
        kept = index_requests.environment
        index_requests.environment = lambda: dict(kept(), PATH=f"{programs}:{os.environ['PATH']}")
        self.addCleanup(setattr, index_requests, "environment", kept)

    def places(self, port=None):
        return [f"ssh://{getpass.getuser()}@127.0.0.1:{port or self.port}{shard}" for shard in self.shards]

    def test_answers_are_those_of_one_index(self):
        self.use("user")
        with open(self.path("all"), "w", encoding="utf-8") as file:
            json.dump({"kind": "shards", "indexes": self.places()}, file)
        requests = Requests([self.whole], 1).make(150) + [{"query": "=the", "limit": 300, "id": 150}]
        for request, a, b in zip(requests, serve([self.whole], requests), serve([self.path("all")], requests)):
            if request.keys() & {"similar", "explain"} or request.get("limit", 0) > 100:
                a, b = comparable(a), comparable(b)
            self.assertEqual(a, b, json.dumps(request))

    def refused(self, message, places):
        for arguments in (at(places), at([self.shards[0], places[1]])):
            done = run("dragoman-search", *arguments, "the")
            self.assertRegex(done.stderr, message)
            self.assertEqual(done.returncode, 2 if arguments[1] == places[0] else PARTIAL, done.stderr)

    def test_a_key_that_is_not_let_in(self):
        self.use("stranger")
        self.refused(r"Permission denied \(publickey\)", self.places())

    def test_a_host_that_is_not_known(self):
        self.use("user", "none")
        self.refused("Host key verification failed", self.places())

    def test_a_host_that_is_down(self):
        self.use("user")
        self.refused("Connection refused", self.places(free_port()))

    def test_a_host_without_xapian_progsrv(self):
        self.use("poor")
        self.refused("xapian-progsrv: (command )?not found", self.places())

    def test_an_index_that_is_not_there(self):
        self.use("user")
        self.refused("No such file or directory", [place + "x" for place in self.places()])


if __name__ == "__main__":
    unittest.main(argv=["ssh_test.py"])
