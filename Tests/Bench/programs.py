"""The programs that are measured: their data, their command, their keys."""

import os
import shutil
import subprocess

import files

HERE = os.path.dirname(os.path.abspath(__file__))
BUILD = os.path.abspath(os.path.join(HERE, "../../.build"))
DOOIT = os.path.join(BUILD, "bench-python/bin")


class Measured:
    """A program: `data` puts so many boxes into a home, `keys` brings the cursor to the list.
    `shown` is on the screen when its boxes are; a tick changes how often `marks` is there."""

    def __init__(self, name, command, data, version, keys="", move="jk", tick="  ", marks="Box ",
                 shown="Box "):
        self.name, self.command, self.data, self.version = name, command, data, version
        self.keys, self.move, self.tick = keys, move, tick
        self.marks, self.shown = marks, shown

    def home(self, root, boxes):
        """A home like no session has touched: a killed program leaves locks, of which the next one
        would ask."""
        made = os.path.join(root, "%s-%d" % (self.name.replace(" ", "-"), boxes))
        if not os.path.isdir(made):
            os.makedirs(made)
            self.data(made, boxes)
        home = os.path.join(root, "home")
        shutil.rmtree(home, ignore_errors=True)
        shutil.copytree(made, home)
        return home

    def lacks(self):
        return None if shutil.which(self.command[0]) else "not installed"

    def version_text(self):
        try:
            done = subprocess.run(self.version, capture_output=True, text=True, timeout=30,
                                  env={"HOME": "/nonexistent", "PATH": os.environ["PATH"]})
            lines = (done.stdout + done.stderr).strip().splitlines()
            return lines[0].strip() if lines else "?"
        except OSError:
            return "not installed"


def dooit_data(home, boxes):
    code = """
import sys
from dooit.api import manager, Todo, Workspace
manager.connect(sys.argv[1] + "/dooit.db")
root = Workspace._get_or_create_root()
place = Workspace(description="Boxes", parent_workspace=root, order_index=0)
manager.session.add(place); manager.session.flush()
from sqlalchemy import insert
manager.session.execute(insert(Todo), [dict(description="Box %d" % n, order_index=n,
  pending=n % 2 == 0, parent_workspace_id=place.id) for n in range(int(sys.argv[2]))])
manager.session.commit()
"""
    subprocess.run([os.path.join(DOOIT, "python"), "-c", code, home, str(boxes)], check=True,
                   env={"HOME": home, "PATH": os.environ["PATH"]}, capture_output=True)


def veto_data(catalogue):
    def data(home, boxes):
        files.progress(os.path.join(home, ".local/share/veto/progress.json"), boxes, catalogue)
    return data


def floor():
    path = os.path.join(BUILD, "bench-floor")
    source = os.path.join(HERE, "floor.c")
    if not os.path.exists(path) or os.path.getmtime(path) < os.path.getmtime(source):
        subprocess.run(["cc", "-O2", "-o", path, source, "-lncursesw", "-ltinfo"], check=True)
    return Measured("floor", [path], lambda home, boxes: None, ["cc", "--version"], marks="[x]",
                    shown="floor")


def veto(path, name="veto", catalogue=files.DATA):
    path = os.path.abspath(path)
    return Measured(name, [path, "--language", "en"], veto_data(catalogue), [path, "--version"],
                    marks="✓", shown="✓")


def peers(root):
    return [
        Measured("tudu", ["tudu"], files.tudu, ["dpkg-query", "-W", "tudu"], tick="mm",
                 marks="[X]"),
        # calcurse takes a ticked task to the end of its list: any change there is the tick.
        Measured("calcurse", ["calcurse", "-D", "calcurse"], files.calcurse,
                 ["calcurse", "--version"], keys="\t\t", tick="!!", marks=None),
        # vit takes a ticked task off its list, so that it cannot be ticked and unticked in turn.
        Measured("vit", ["vit"], files.task, ["dpkg-query", "-W", "vit"], tick=None),
        Measured("dooit", [os.path.join(DOOIT, "dooit"), "--db", "dooit.db"], dooit_data,
                 [os.path.join(DOOIT, "dooit"), "--version"], keys="j\t", tick="cc", marks="x Box"),
    ]
