"""A program in a pseudo-terminal, driven and timed the same way whichever it is."""

import fcntl
import os
import pty
import select
import signal
import struct
import termios
import time

QUIET = 0.030  # seconds without a byte before an answer can be over
SILENT = 1.0  # seconds at rest after which a key has no answer
LIMIT = 60.0  # seconds until a program is given up


class Failed(Exception):
    """Why a number could not be measured."""


class Answer:
    """What came back, each piece with its moment, and the seconds from the key to the last one."""

    def __init__(self, sent, chunks):
        self.sent, self.chunks = sent, chunks
        self.text = b"".join(text for _, text in chunks)
        self.bytes = len(self.text)
        self.last = chunks[-1][0] - sent if chunks else None


class Program:
    def __init__(self, command, home, rows=40, columns=120, environment=None, limit=LIMIT):
        variables = {
            "HOME": home, "PATH": "/usr/local/bin:/usr/bin:/bin:/usr/games", "LC_ALL": "C.UTF-8",
            "TERM": "xterm-256color", "TZ": "Europe/Paris", "SHELL": "/bin/sh",
        }
        variables.update(environment or {})
        self.limit = limit
        main, other = pty.openpty()
        fcntl.ioctl(other, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
        started = time.monotonic()
        self.pid = os.fork()
        if self.pid == 0:
            try:
                os.close(main)
                os.login_tty(other) if hasattr(os, "login_tty") else login(other)
                os.chdir(home)
                os.execvpe(command[0], command, variables)
            finally:
                os._exit(127)
        os.close(other)
        self.main = main
        self.answers = []
        try:
            self.first = self.read(started)
        except BaseException:
            self.end()  # else it would go on, and slow what is measured after it
            raise

    def read(self, sent, may_be_silent=False):
        """All that is sent until the program is at rest: for twice 30 ms no byte, and in the second
        hardly any processor time used, each of its threads asleep. The quiet is not counted. A key that changes nothing may
        have no answer."""
        chunks = []
        worked = None
        while True:
            ready, _, _ = select.select([self.main], [], [], QUIET)
            if ready:
                try:
                    text = os.read(self.main, 1 << 16)
                except OSError:
                    text = b""
                if not text:
                    raise Failed("it ended: " + tail(chunks))
                chunks.append((time.monotonic(), text))
                worked = None
                continue
            now = self.worked()
            rests = worked is not None and now - worked < 0.002 and self.sleeps()
            silent = may_be_silent and time.monotonic() - sent > SILENT
            if rests and (chunks or silent):
                self.answers.append(Answer(sent, chunks))
                return self.answers[-1]
            worked = now
            if time.monotonic() - sent > self.limit:
                raise Failed("no answer within %d s" % self.limit)

    def key(self, text):
        """Sends a key and reads the answer; what it cost in seconds of processor is kept with it."""
        before = self.worked()
        sent = time.monotonic()
        os.write(self.main, text.encode())
        answer = self.read(sent, may_be_silent=True)
        answer.worked = self.worked() - before
        return answer

    def pour(self, text):
        """Sends keys without waiting for each, and reads what comes."""
        pending = text.encode()
        while pending:
            ready, free, _ = select.select([self.main], [self.main], [], 10)
            if ready:
                os.read(self.main, 1 << 16)
            if free:
                pending = pending[os.write(self.main, pending[:64]):]

    def drain(self, seconds):
        until = time.monotonic() + seconds
        count = 0
        while (left := until - time.monotonic()) > 0:
            if select.select([self.main], [], [], left)[0]:
                count += len(os.read(self.main, 1 << 16))
        return count

    def tasks(self, name):
        for task in os.listdir("/proc/%d/task" % self.pid):
            try:
                with open("/proc/%d/task/%s/%s" % (self.pid, task, name)) as file:
                    yield file.read()
            except OSError:
                pass

    def worked(self):
        try:
            return sum(int(text.split()[0]) for text in self.tasks("schedstat")) / 1e9
        except OSError:
            return 0

    def sleeps(self):
        return all(text.rsplit(")", 1)[1].split()[0] in "SZ" for text in self.tasks("stat"))

    def memory(self):
        """Resident MiB."""
        with open("/proc/%d/status" % self.pid) as file:
            return next(int(l.split()[1]) for l in file if l.startswith("VmRSS")) / 1024

    def switches(self):
        return sum(
            int(line.split()[1]) for text in self.tasks("status")
            for line in text.splitlines() if line.startswith("voluntary"))

    def end(self):
        try:
            os.kill(self.pid, signal.SIGKILL)
        except ProcessLookupError:
            pass
        os.waitpid(self.pid, 0)
        os.close(self.main)


def login(terminal):
    os.setsid()
    fcntl.ioctl(terminal, termios.TIOCSCTTY, 0)
    for number in range(3):
        os.dup2(terminal, number)


def tail(chunks):
    text = b"".join(text for _, text in chunks).decode(errors="replace")
    return " ".join("".join(c if c.isprintable() else " " for c in text).split())[-120:]
