"""What the torture scripts share: a home of its own for the program, strict reading, strace."""

import atexit
import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
VETO = os.path.abspath(os.environ.get("VETO", os.path.join(ROOT, ".build/debug/veto")))
program = None
PROGRESS = ".local/share/veto/progress.json"
STATE = ".local/state/veto"

# A command for each way to save; @HOME@ stands for the home.
ADD = ["account", "add", "facebook", "@claire", "--person", "Claire"]
TICK = ["tick", "facebook/object/send", "--account", "@claire", "--on", "2025-05-20"]
MERGE = ["merge", "@HOME@/phone.json"]


def variables(home):
    kept = {k: v for k, v in os.environ.items() if k in ("PATH", "LD_LIBRARY_PATH")}
    return {**kept, "HOME": home, "LANG": "en_GB.UTF-8", "TZ": "Europe/Paris"}


def command(arguments, home):
    return [program] + [a.replace("@HOME@", home) for a in arguments]


def run(arguments, home, before=(), **more):
    return subprocess.run(
        list(before) + command(arguments, home), env={**variables(home), **more}, cwd=home,
        stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
        timeout=60)


def good(arguments, home):
    result = run(arguments, home)
    if result.returncode != 0:
        sys.exit(f"{arguments} failed before the torture began: {result.stderr}")
    return result


def scratch():
    """A folder of its own, on a file system in memory where there is one, gone at the end; with a
    copy of the program, so that building meanwhile is no harm."""
    global program
    place = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
    folder = tempfile.mkdtemp(prefix="veto-torture-", dir=place)
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    program = shutil.copy(VETO, folder)
    return folder


def read(path):
    try:
        with open(path, "rb") as file:
            return file.read()
    except FileNotFoundError:
        return None


def strict(data):
    """The content of a whole progress file; ValueError for anything else."""

    def members(pairs):
        if len({k for k, _ in pairs}) != len(pairs):
            raise ValueError("a key stands twice")
        return dict(pairs)

    value = json.loads(data.decode("utf-8"), object_pairs_hook=members, parse_float=str)
    if not isinstance(value, dict) or value.get("version") != 1 or not data.endswith(b"}\n"):
        raise ValueError("no progress file")
    return value


def unstamped(data):
    """The content without its dates, which differ from run to run; None for no file."""
    if data is None:
        return None
    return {
        name: {
            key: {f: v for f, v in record.items() if f != "set"} for key, record in section.items()
        } if isinstance(section, dict) else section
        for name, section in strict(data).items()
    }


class Scenario:
    """A home as it is before a save, the save, and the file before and after it."""

    def __init__(self, name, arguments, folder):
        self.name, self.arguments = name, arguments
        self.template = os.path.join(folder, "before-" + name)
        os.makedirs(self.template)
        self.make()
        self.old = read(os.path.join(self.template, PROGRESS))
        self.old_content = unstamped(self.old)
        after = self.copy(os.path.join(folder, "after-" + name))
        good(arguments, after)
        self.new = read(os.path.join(after, PROGRESS))
        self.new_content = unstamped(self.new)
        assert self.old_content != self.new_content
        shutil.rmtree(after)

    def make(self):
        home = self.template
        if self.name == "first save":
            return
        if self.name == "through a symlink":
            os.makedirs(os.path.join(home, "sync"))
            os.makedirs(os.path.dirname(os.path.join(home, PROGRESS)))
            os.symlink("../../../sync/veto.json", os.path.join(home, PROGRESS))
        good(ADD, home)
        good(["tick", "facebook/object/settings", "--account", "@claire"], home)
        if self.name == "merge":
            phone = os.path.join(home, "phone.json")
            for arguments in (
                    ["account", "add", "instagram", "claire.photo", "--person", "Claire"],
                    ["tick", "instagram/object/send", "--account", "claire.photo"]):
                good(arguments + ["--data-file", phone], home)

    def copy(self, home):
        shutil.copytree(self.template, home, symlinks=True)
        # The history is named after the real place of the file, which has moved with the home.
        if self.old:
            os.rename(undo_file(home, self.template), undo_file(home))
        return home

    def outcome(self, data):
        """old, new, or what else became of the file."""
        if data == self.old:
            return "old"
        try:
            return "new" if unstamped(data) == self.new_content else "another content"
        except ValueError as error:
            return f"damaged ({error})"


def scenarios(folder):
    return [
        Scenario("first save", ADD, folder), Scenario("later save", TICK, folder),
        Scenario("through a symlink", TICK, folder), Scenario("merge", MERGE, folder)]


def undo_file(home, named_after=None):
    place = os.path.realpath(os.path.join(named_after or home, PROGRESS))
    digest = hashlib.sha256(place.encode()).hexdigest()
    return os.path.join(home, STATE, "undo", digest[:16] + ".jsonl")


def leftovers(home):
    return [
        name for _, _, names in os.walk(home) for name in names
        if re.fullmatch(r"\.veto-[a-z0-9]{12}\.tmp", name)]


CALL = re.compile(r"^(?:\d+ +)?([a-z_0-9]+)\((.*)")


def trace(arguments, home):
    """Every system call of the command as (name, how many-eth of its name, the line)."""
    log = home + ".strace"
    result = run(arguments, home, before=["strace", "-f", "-s", "100000", "-o", log])
    if result.returncode != 0:
        sys.exit(f"strace: {result.stderr}")
    counts, calls = {}, []
    with open(log, errors="replace") as lines:
        for line in lines:
            match = CALL.match(line)
            if match:
                name = match.group(1)
                counts[name] = counts.get(name, 0) + 1
                calls.append((name, counts[name], line.rstrip()))
    os.remove(log)
    return calls


def of_save(calls, home):
    """The calls from the first that concerns the home."""
    first = next(i for i, call in enumerate(calls) if home in call[2] and call[0] != "execve")
    return calls[first:]


class Findings:
    def __init__(self):
        self.found = []

    def __call__(self, text):
        self.found.append(text)
        print("FINDING: " + text, flush=True)

    def end(self, summary):
        print(f"{summary}; {len(self.found)} findings")
        sys.exit(1 if self.found else 0)
