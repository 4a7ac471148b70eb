"""What is measured of Veto alone, in runs of its own: bytes at 80x24, durability, commands, system
calls, idleness, memory after many keys."""

import os
import re
import statistics
import subprocess
import time

import screens
from terminal import Failed, Program

# How often memory is asked for or threads wait, and the pieces in which the progress file is read
# and written: they are as many as it is long, or as it happens.
GROWS = {"brk", "mmap", "munmap", "mremap", "madvise", "mprotect", "futex", "sched_yield",
         "restart_syscall", "poll", "ppoll", "pread64", "pwrite64"}
SAVED = ".local/share/veto/progress.json"


def measure(programs, sizes, failures, root, say, keys):
    found = {}
    for program in programs:
        for size in sizes:
            home = program.home(root, size)
            if (program.name, size) in failures:
                continue
            part = found[(program.name, size)] = {}
            for name, measurement in [
                ("bytes", sent_bytes), ("durable", durable), ("calls", calls),
                ("commands", commands), ("idle", idle),
                ("long", lambda *all: long_run(*all, keys)),
            ]:
                if name == "long" and not keys:
                    continue
                try:
                    part.update(measurement(program, program.home(root, size), size))
                except (Failed, OSError, subprocess.SubprocessError) as failure:
                    part[name] = "could not be measured: %s" % failure
            say("%s alone, %d boxes: measured" % (program.name, size))
    return found


def sent_bytes(program, home, size):
    """The most bytes of a key of each kind. A tick counts when a mark on the screen changes, a way
    across when there is a second account; else there is no number."""
    run = Program(program.command, home, rows=24, columns=80)
    try:
        ticks = [run.key(" ") for _ in range(8)]
        moves = [run.key(key).bytes for key in "jkjkjkjk"]
        across = [run.key(key).bytes for key in "lhlhlhlh"]
    finally:
        run.end()
    replay = screens.Replay(24, 80, program.marks)
    replay.feed(run.first.text)
    found = {"move 80x24": max(moves)}
    if all(replay.seconds(answer) is not None for answer in ticks):
        found["tick 80x24"] = max(answer.bytes for answer in ticks)
    if size >= 1000 and min(across):
        found["across 80x24"] = max(across)
    return found


def flush(home, size):
    """Seconds until as many bytes are durable on this disk, written anew."""
    times = []
    for _ in range(11):
        path = os.path.join(home, "flush")
        file = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
        os.write(file, b"x" * size)
        started = time.monotonic()
        os.fsync(file)
        times.append(time.monotonic() - started)
        os.close(file)
        os.unlink(path)
    return statistics.median(times)


def durable(program, home, size):
    """From the key until the new file has its name; the flush of the folder comes after it."""
    path = os.path.join(home, SAVED)
    run = Program(program.command, home)
    times = []
    try:
        for _ in range(6):
            before = os.stat(path).st_ino
            sent = time.monotonic()
            os.write(run.main, b" ")
            while os.stat(path).st_ino == before:
                if time.monotonic() - sent > 20:
                    raise Failed("nothing was saved")
                time.sleep(0.0002)
            times.append(time.monotonic() - sent)
            run.read(sent)
    finally:
        run.end()
    return {"renamed": statistics.median(times[1:]), "flush": flush(home, os.stat(path).st_size)}


def calls(program, home, size):
    """System calls of a move and of a tick, in a run of its own since strace slows all."""
    log = os.path.join(home, "calls")
    run = Program(["strace", "-f", "-y", "-o", log] + program.command, home)
    found = {}

    def lines(key):
        with open(log) as file:
            before = len(file.readlines())
        run.key(key)
        run.drain(0.5)
        with open(log) as file:
            return [line for line in file.readlines()[before:]
                    if (name := re.match(r"\d+\s+(\w+)\(", line)) and name[1] not in GROWS]

    try:
        lines("j"), lines("k"), lines(" ")
        found["move calls"] = len(lines("j"))
        lines("k")
        tick = lines(" ")
        found["tick calls"] = len(tick)
        found["flushes"] = sum(bool(re.search(r"\b(fsync|fdatasync)\(", line)) for line in tick)
        found["own events"] = sum(
            bool(re.search(r"\bread\(\d+<[^>]*inotify", line)) and not line.rstrip().endswith(
                "(Resource temporarily unavailable)") for line in tick)
    finally:
        run.end()
        os.unlink(log)
    return found


def commands(program, home, size):
    """Medians in seconds; the commands take turns."""
    variables = {"HOME": home, "PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8"}
    veto = program.command[0]
    account = ["--account", "@person-1"]
    kinds = {
        "version": ["--version"], "status": ["status"],
        "tick command": ["tick", "facebook/object/picture"] + account,
    }
    undo = [veto, "untick", "facebook/object/picture"] + account
    times = {name: [] for name in kinds}
    for number in range(9):
        for name, words in kinds.items():
            started = time.monotonic()
            done = subprocess.run([veto] + words, env=variables, capture_output=True,
                                  timeout=60)
            if number:
                times[name].append(time.monotonic() - started)
            if done.returncode:
                raise Failed(done.stderr.decode(errors="replace").strip())
        subprocess.run(undo, env=variables, capture_output=True, timeout=60)
    return {name: statistics.median(values) for name, values in times.items()}


def idle(program, home, size):
    run = Program(program.command, home)
    try:
        run.drain(1)
        before = run.switches()
        run.drain(10)
        return {"wake-ups": run.switches() - before}
    finally:
        run.end()


def long_run(program, home, size, keys):
    """Memory at the start and after many moves: an hour of a quick hand."""
    run = Program(program.command, home)
    try:
        before = run.memory()
        for _ in range(keys // 200):
            run.pour("jkhl" * 50)
        while run.drain(1):
            pass
        return {"memory before": before, "memory after": run.memory(), "keys": keys}
    finally:
        run.end()
