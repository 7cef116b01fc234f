"""A relay before a server: counts round trips and bytes, and delays each direction.

A round trip is what a client sends and all that the server sends before the client sends again; the
server's greeting is one, too.
"""

import socket
import threading
import time


class Relay:
    def __init__(self, target, delay=0.0):
        self.target = target
        self.delay = delay  # seconds of a round trip, half of it each way
        self.trips = self.sent = self.received = 0
        self.lock = threading.Lock()
        self.listener = socket.create_server(("127.0.0.1", 0), backlog=64)
        self.port = self.listener.getsockname()[1]
        threading.Thread(target=self.accept, daemon=True).start()

    def accept(self):
        while True:
            try:
                client, _ = self.listener.accept()
            except OSError:
                return
            try:
                server = socket.create_connection(("127.0.0.1", self.target))
            except OSError:
                client.close()
                continue
            for end in (client, server):
                end.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            state = {"from": "server"}
            with self.lock:
                self.trips += 1
            for one, other, side in ((client, server, "client"), (server, client, "server")):
                threading.Thread(target=self.pass_on, args=(one, other, side, state), daemon=True).start()

    def pass_on(self, one, other, side, state):
        due = []
        ready = threading.Condition()
        threading.Thread(target=self.deliver, args=(due, ready, other), daemon=True).start()
        while True:
            try:
                data = one.recv(1 << 16)
            except OSError:
                data = b""
            with self.lock:
                if side == "client":
                    self.sent += len(data)
                    self.trips += 1 if data and state["from"] == "server" else 0
                else:
                    self.received += len(data)
                if data:
                    state["from"] = side
            with ready:
                due.append((time.monotonic() + self.delay / 2, data))
                ready.notify()
            if not data:
                return

    @staticmethod
    def deliver(due, ready, other):
        while True:
            with ready:
                while not due:
                    ready.wait()
                at, data = due.pop(0)
            wait = at - time.monotonic()
            if wait > 0:
                time.sleep(wait)
            try:
                if not data:
                    other.shutdown(socket.SHUT_WR)
                    return
                other.sendall(data)
            except OSError:
                return

    def counts(self):
        """Round trips, bytes sent, bytes received; then it counts anew."""
        with self.lock:
            counted = self.trips, self.sent, self.received
            self.trips = self.sent = self.received = 0
            return counted

    def close(self):
        self.listener.close()
