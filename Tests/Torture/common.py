"""What the torture scripts share: a home of its own for the program, strict reading, strace, and
the scenarios: what is saved, and what must then be there, whatever happened."""

import atexit
import datetime
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
programs = None
PROGRESS = ".local/share/veto/progress.json"
STATE = ".local/state/veto"

# A command for each way to save; @HOME@ stands for the home.
ADD = ["account", "add", "facebook", "@claire", "--person", "Claire"]
TICK = ["tick", "facebook/object/send", "--account", "@claire", "--on", "2025-05-20"]
MERGE = ["merge", "@HOME@/phone.json"]

# What the program makes under a mask that lets others read would be told as a caution.
os.umask(0o077)


def variables(home):
    kept = {k: v for k, v in os.environ.items() if k in ("PATH", "LD_LIBRARY_PATH")}
    return {**kept, "HOME": home, "LANG": "en_GB.UTF-8", "TZ": "Europe/Paris"}


def command(arguments, home, program="veto"):
    return [os.path.join(programs, program)] + [a.replace("@HOME@", home) for a in arguments]


def run(arguments, home, before=(), program="veto", **more):
    return subprocess.run(
        list(before) + command(arguments, home, program), env={**variables(home), **more},
        cwd=home, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        text=True, timeout=60)


def good(arguments, home):
    result = run(arguments, home)
    if result.returncode != 0:
        sys.exit(f"{arguments} failed before the torture began: {result.stderr}")
    return result


# What a part ends with that can't be run here.
NOT_RUN = 77


def not_run(need):
    """Ends a part for which this machine, or who runs it, lacks something."""
    print(f"{os.path.basename(sys.argv[0])}: not run: needs {need}")
    sys.exit(NOT_RUN)


def can(arguments):
    """Whether such a program is there and succeeds."""
    if not shutil.which(arguments[0]):
        return False
    return subprocess.run(
        arguments, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL).returncode == 0


def need_strace():
    if not can(["strace", "-V"]):
        not_run("the program strace")
    if not can(["strace", "-f", "-o", "/dev/null", "true"]):
        not_run("the right to trace programs (ptrace)")


def scratch():
    """A folder of its own, on a file system in memory where there is one, gone at the end; with
    copies of the programs, so that building meanwhile is no harm."""
    global programs
    place = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
    folder = tempfile.mkdtemp(prefix="veto-torture-", dir=place)
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    programs = os.path.join(folder, "programs")
    os.mkdir(programs)
    for name in ("veto", "Migrator"):
        shutil.copy(os.path.join(os.path.dirname(VETO), name), programs)
    return folder


def read(path):
    try:
        with open(path, "rb") as file:
            return file.read()
    except FileNotFoundError:
        return None


def strict(data):
    """The content of a whole progress file, of version 1 or of the made-up next one; ValueError
    for anything else."""

    def members(pairs):
        if len({k for k, _ in pairs}) != len(pairs):
            raise ValueError("a key stands twice")
        return dict(pairs)

    value = json.loads(data.decode("utf-8"), object_pairs_hook=members, parse_float=str)
    if not isinstance(value, dict) or value.get("version") not in (1, 2) or \
            not data.endswith(b"}\n"):
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


# MARK: A home as data


def files(home):
    """All that lies in a home: the bytes of each file, where each link leads, each folder."""
    found = {}
    for folder, folders, names in os.walk(home):
        inside = folder[len(home):]
        for name in folders + names:
            path = os.path.join(folder, name)
            if os.path.islink(path):
                found[f"{inside}/{name}"] = "->" + os.readlink(path)
            elif name in folders:
                found[f"{inside}/{name}/"] = None
            else:
                found[f"{inside}/{name}"] = read(path)
    return found


def lay(found, home):
    """The opposite: a home in which all of that lies."""
    os.makedirs(home, exist_ok=True)
    for path, content in sorted(found.items()):
        if content is None:
            os.makedirs(home + path, exist_ok=True)
        elif isinstance(content, str):
            os.symlink(content[2:], home + path)
        else:
            with open(home + path, "wb") as file:
                file.write(content)


def short_name(place):
    """What the state folder calls a progress file, by its real place."""
    return hashlib.sha256(os.path.realpath(place).encode()).hexdigest()[:16]


def moved(found, old_name, new_name):
    return {path.replace(old_name, new_name): content for path, content in found.items()}


def progress(found):
    """The bytes of the progress file, through a link; None where there is none."""
    path = "/" + PROGRESS
    link = found.get(path)
    if isinstance(link, str):
        path = os.path.normpath(os.path.join(os.path.dirname(path), link[2:]))
    return found.get(path)


def generations(found):
    """The copies of the progress file, by name; others kept beside them are not asked for."""
    place = re.compile(
        rf"/{re.escape(STATE)}/generations/NAME/(\d{{4}}-\d\d-\d\d|format-.*)\.json")
    return {m.group(1): content for path, content in found.items() if (m := place.fullmatch(path))}


# Dates, moments in names, temporary names, the name of the device; some of them cut short. Two
# homes that differ in nothing else are the same to the program.
CHANCE = re.compile(
    rb"\d{4}-\d\d-\d\dT[\d:.]*Z?( [a-z0-9]{0,4})?|\d{8}-\d{6}|\.veto-[a-z0-9]{12}\.tmp"
    rb"|b'[a-z0-9]{1,4}(\\n)?'")


def known_by(found):
    """What a home is told from others by: all of it but dates and what is made of chance."""
    return hashlib.sha256(CHANCE.sub(b"*", repr(sorted(found.items())).encode())).digest()


# MARK: The scenarios


class Scenario:
    """A home as it is before a save, the save, and the file before and after it.

    Each kind makes its home, and says what else must be there than the old file or the new one.
    What is looked at is a home as data, for a cut leaves no home."""

    program = "veto"
    arguments = TICK
    # What only reads the file.
    looking = ["status"]
    # Whether the quick torture too tries the save again after one that was killed: what was there
    # before is flushed, so this is for what the first try may leave for the second to find.
    is_tried_again = False

    def __init__(self, folder):
        self.folder = os.path.join(folder, "scenario-" + self.name)
        self.template = os.path.join(self.folder, "before")
        os.makedirs(self.template)
        self.make(self.template)
        self.before = self.files(self.template)
        self.old = progress(self.before)
        after = self.copy(os.path.join(self.folder, "after"))
        result = self.run(after)
        if result.returncode != 0:
            sys.exit(f"{self.name} failed before the torture began: {result.stderr}")
        self.after = self.files(after)
        self.new = progress(self.after)
        self.new_content = unstamped(self.new)
        assert self.outcome(self.old) == "old" and self.new != self.old
        shutil.rmtree(after)
        # What was found of homes that were looked at again; an untouched one is no news.
        self.restarted = {known_by(self.before): []}

    def copy(self, home, named_after=None):
        shutil.copytree(self.template, home, symlinks=True)
        # The state folder names things after the real place of the file, which has moved.
        old, new = self.short_name(self.template), self.short_name(named_after or home)
        for folder, folders, names in os.walk(os.path.join(home, STATE), topdown=False):
            for name in folders + names:
                if old in name:
                    os.rename(os.path.join(folder, name),
                              os.path.join(folder, name.replace(old, new)))
        return home

    def files(self, home):
        """All in a home, as if every home were at one place."""
        return moved(files(home), self.short_name(home), "NAME")

    def short_name(self, home):
        """Also of a home in which nothing lies yet, and no link either."""
        place = os.path.realpath(os.path.join(self.template, PROGRESS))
        return short_name(home + place[len(os.path.realpath(self.template)):])

    def run(self, home, arguments=None, before=()):
        return run(arguments or self.arguments, home, before, self.program)

    @property
    def target(self):
        """The name of the real file."""
        link = self.before.get("/" + PROGRESS)
        return os.path.basename(link if isinstance(link, str) else PROGRESS)

    # MARK: Looking

    def look(self, found, is_done=False):
        """old, new, or what else became of the file; and what is wrong. Done is a save that was
        made and told without a word on copies that could not be kept."""
        outcome = self.outcome(progress(found))
        problems = [] if outcome in ("old", "new") else [outcome]
        return outcome, problems + self.lost(found, is_done) + self.lacks(found, outcome)

    def outcome(self, data):
        if data == self.old:
            return "old"
        try:
            return "new" if unstamped(data) == self.new_content else "another content"
        except ValueError as error:
            return f"damaged ({error})"

    def lacks(self, found, outcome):
        """What this kind of save must leave besides, and has not."""
        return []

    def lost(self, found, is_done):
        """What is wrong with the generations."""
        before, now = generations(self.before), generations(found)
        days = [name for name in now if not name.startswith("format-")]
        problems = [f"the generation {name} is neither what it was nor what was saved"
                    for name, copy in now.items()
                    if copy != before.get(name) and not self.is_kept(name, copy)]
        for name in before:
            # By the rule of seven days only what is older than seven others may go.
            is_day = not name.startswith("format-")
            if name not in now and not (is_day and sum(day > name for day in days) >= 7):
                problems.append(f"the generation {name} is gone; left are {sorted(now)}")
        if is_done and not self.has_kept(found):
            problems.append("saved, but the generation of the day is not what was saved")
        return problems

    def has_kept(self, found):
        """Whether the generation of the latest day is the file."""
        days = [(name, copy) for name, copy in generations(found).items()
                if not name.startswith("format-")]
        return max(days, default=("", b""))[1] == progress(found)

    def is_kept(self, name, copy):
        """Whether a new generation is a copy of what was saved."""
        try:
            return not name.startswith("format-") and unstamped(copy) == self.new_content
        except ValueError:
            return False

    def restart(self, found):
        """What is wrong once the program starts again on what it has left: the same command makes
        the new file of the old one, and the new one is read without a complaint."""
        key = known_by(found)
        if key not in self.restarted:
            home = tempfile.mkdtemp(dir=self.folder)
            lay(moved(found, "NAME", self.short_name(home)), home)
            self.restarted[key] = self.restart_in(home, self.outcome(progress(found)))
            shutil.rmtree(home)
        return self.restarted[key]

    def restart_in(self, home, outcome):
        again = self.run(home, self.arguments if outcome == "old" else self.looking)
        if again.returncode != 0 or outcome != "old" and again.stderr:
            return [f"after a restart {again.returncode}: {again.stderr!r}"]
        outcome, problems = self.look(self.files(home), is_done=outcome == "old")
        if outcome != "new":
            problems.append(f"after a restart the save does not make the new file: {outcome}")
        return ["after a restart: " + p for p in problems]


class FirstSave(Scenario):
    name, arguments = "first save", ADD
    is_tried_again = True

    def make(self, home):
        pass


class LaterSave(Scenario):
    name = "later save"

    def make(self, home):
        good(ADD, home)
        good(["tick", "facebook/object/settings", "--account", "@claire"], home)


class ThroughASymlink(LaterSave):
    name = "through a symlink"

    def make(self, home):
        os.makedirs(os.path.join(home, "sync"))
        os.makedirs(os.path.dirname(os.path.join(home, PROGRESS)))
        os.symlink("../../../sync/veto.json", os.path.join(home, PROGRESS))
        super().make(home)

    def lacks(self, found, outcome):
        return [] if isinstance(found.get("/" + PROGRESS), str) else ["the symlink is gone"]

    def has_kept(self, found):
        # While the link could not be followed, the generation is kept under the link's own name.
        return super().has_kept(found) or any(
            "/generations/" in path and copy == progress(found) for path, copy in found.items())


class Merge(LaterSave):
    name, arguments = "merge", MERGE

    def make(self, home):
        super().make(home)
        phone = os.path.join(home, "phone.json")
        for arguments in (
                ["account", "add", "instagram", "claire.photo", "--person", "Claire"],
                ["tick", "instagram/object/send", "--account", "claire.photo"]):
            good(arguments + ["--data-file", phone], home)


def make_earlier(home, days):
    """Turns what is kept of today into the generation of an earlier day."""
    folder = os.path.join(home, STATE, "generations", short_name(os.path.join(home, PROGRESS)))
    today = max(os.listdir(folder))
    earlier = datetime.date.fromisoformat(today[:10]) - datetime.timedelta(days)
    os.rename(os.path.join(folder, today), os.path.join(folder, f"{earlier}.json"))
    return str(earlier)


class Restore(Scenario):
    """A generation of an earlier day over a good file."""
    name = "restore"

    def make(self, home):
        good(ADD, home)
        self.arguments = ["restore", make_earlier(home, 3), "--yes"]
        good(TICK, home)


class RestoreOfADamagedFile(Restore):
    """The newest generation in the place of half a file; an older one must not pass for it."""
    name = "restore of a damaged file"

    def make(self, home):
        super().make(home)
        self.arguments = ["restore", "newest", "--yes"]
        place = os.path.join(home, PROGRESS)
        os.truncate(place, os.path.getsize(place) // 2)

    def lacks(self, found, outcome):
        beside = re.compile(re.escape("/" + PROGRESS) + r"(\.damaged-.*)?")
        if any(beside.fullmatch(path) and data == self.old for path, data in found.items()):
            return []
        return ["the damaged file is lost"]


class Migration(LaterSave):
    """A file of version 1, saved by a program with a made-up version 2."""
    name = "migration"
    program = "Migrator"
    arguments = ["change", "@HOME@/" + PROGRESS, "@HOME@/" + STATE]
    looking = ["read", "@HOME@/" + PROGRESS, "@HOME@/" + STATE]
    is_tried_again = True

    def is_kept(self, name, copy):
        if name.startswith("format-1-"):
            return copy == self.old
        return super().is_kept(name, copy)

    def lacks(self, found, outcome):
        if outcome == "old" or any(
                name.startswith("format-1-") and copy == self.old
                for name, copy in generations(found).items()):
            return []
        return ["the file from before the change of format is not kept"]


class EighthDay(Scenario):
    """A save on the ninth day, after which two of eight generations are let go."""
    name = "eight days before"

    def make(self, home):
        good(ADD, home)
        for days in range(8, 0, -1):
            good(["set", "facebook/object", "--account", "@claire", "--note", f"day {days}"], home)
            make_earlier(home, days)

    def __init__(self, folder):
        super().__init__(folder)
        assert generations(self.before).keys() - generations(self.after).keys(), "none is let go"


KINDS = [
    FirstSave, LaterSave, ThroughASymlink, Merge, Restore, RestoreOfADamagedFile, Migration,
    EighthDay]


def scenarios(folder):
    """All of them, or those that are named on the command line: --scenario NAME."""
    wanted = [word for before, word in zip(sys.argv, sys.argv[1:]) if before == "--scenario"]
    return [kind(folder) for kind in KINDS if not wanted or kind.name in wanted]



def leftovers(home):
    return [
        name for _, _, names in os.walk(home) for name in names
        if re.fullmatch(r"\.veto-[a-z0-9]{12}\.tmp", name)]


CALL = re.compile(r"^(?:\d+ +)?([a-z_0-9]+)\((.*)")


def trace(scenario, home):
    """Every system call of the save as (name, how many-eth of its name, the line)."""
    log = home + ".strace"
    result = scenario.run(home, before=["strace", "-f", "-s", "100000", "-o", log])
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
