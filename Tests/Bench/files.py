"""The data of each program: so many boxes, every other one ticked."""

import json
import os
import uuid

DATA = os.path.join(os.path.dirname(__file__), "../../Sources/CCatalogue/data")
ROOM = 12  # columns for the name of a platform
SET = "2026-01-01T00:00:00.000Z k7q2"


def groups(data):
    """The shipped files that hold platforms, by path."""
    found = {}
    for name in sorted(os.listdir(data)):
        if name.endswith(".json"):
            with open(os.path.join(data, name)) as file:
                content = json.load(file)
            if "platforms" in content:
                found[os.path.join(data, name)] = content
    return found


def progress(path, boxes, data=DATA):
    """One person after another gets an account on each platform until there are enough boxes. In
    each procedure the first half of the steps is ticked."""
    platforms = [p for content in groups(data).values() for p in content["platforms"]]
    people, accounts, ticks = {}, {}, {}
    made = 0
    while made < boxes:
        person = "person-%d" % (len(people) + 1)
        people[person] = {"country": "FR", "name": person, "set": SET}
        for platform in platforms:
            if made >= boxes:
                break
            account = "%s.%s" % (platform["id"], person)
            accounts[account] = {"label": "@" + person, "owner": person, "set": SET}
            for procedure in platform["procedures"]:
                steps = [step["id"] for step in procedure["steps"]]
                for step in steps[:len(steps) // 2]:
                    ticks["%s/%s/%s" % (account, procedure["id"], step)] = {
                        "on": "2026-01-02", "set": SET}
                made += len(steps)
    sections = [("people", people), ("accounts", accounts), ("cases", {}), ("ticks", ticks)]
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w") as file:
        file.write('{\n  "version": 1')
        for name, records in sections:
            file.write(',\n  "%s": {' % name)
            file.write(",".join(
                "\n    %s: %s" % (json.dumps(key), json.dumps(records[key], sort_keys=True))
                for key in sorted(records)))
            file.write("\n  }" if records else "}")
        file.write("\n}\n")
    os.chmod(path, 0o600)
    return made


def enlarge(data, times):
    """Makes the catalogue in a folder so many times larger: each platform again under other ids."""
    for path, content in groups(data).items():
        originals = list(content["platforms"])
        ids = {platform["id"] for platform in originals}
        for number in range(2, times + 1):
            for platform in originals:
                copy = renamed(platform, ids, "-%d" % number)
                for language, name in copy["name"].items():
                    end = " %d" % number
                    copy["name"][language] = name[:ROOM - len(end)] + end
                content["platforms"].append(copy)
        with open(path, "w") as file:
            json.dump(content, file, ensure_ascii=False, indent=2)


def renamed(value, ids, suffix):
    if isinstance(value, dict):
        return {key: renamed(part, ids, suffix) for key, part in value.items()}
    if isinstance(value, list):
        return [renamed(part, ids, suffix) for part in value]
    if isinstance(value, str) and value.split("/")[0] in ids:
        first, *rest = value.split("/")
        return "/".join([first + suffix] + rest)
    return value


def tudu(home, boxes):
    with open(os.path.join(home, ".tudu.xml"), "w") as file:
        file.write('<?xml version="1.0"?>\n<!DOCTYPE tudu SYSTEM "/usr/share/tudu/tudu.dtd">\n'
                   '<todo>\n')
        for number in range(boxes):
            file.write('<todo done="%s" collapse="no"><title>Box %d</title><text></text></todo>\n'
                       % ("yes" if number % 2 else "no", number))
        file.write("</todo>\n")


def calcurse(home, boxes):
    folder = os.path.join(home, "calcurse")
    os.makedirs(folder)
    for name, text in [
        ("apts", ""), ("keys", ""),
        ("conf", "appearance.notifybar=no\ngeneral.firstdayofweek=monday\n"),
        ("todo", "".join("[%s1] Box %d\n" % ("-" if n % 2 else "", n) for n in range(boxes))),
    ]:
        with open(os.path.join(folder, name), "w") as file:
            file.write(text)


def task(home, boxes):
    os.makedirs(os.path.join(home, ".task"))
    os.makedirs(os.path.join(home, ".vit"))
    with open(os.path.join(home, ".taskrc"), "w") as file:
        file.write("data.location=~/.task\nconfirmation=off\nrecurrence=off\n")
    with open(os.path.join(home, ".vit/config.ini"), "w") as file:
        file.write("[vit]\nconfirmation = False\n[report]\ndefault_report = all\n")
    for name, done in [("pending", 0), ("completed", 1)]:
        with open(os.path.join(home, ".task", name + ".data"), "w") as file:
            for number in range(done, boxes, 2):
                end = 'end:"1700000001" ' if done else ""
                file.write('[description:"Box %d" %sentry:"1700000000" status:"%s" uuid:"%s"]\n'
                           % (number, end, name, uuid.UUID(int=(4 << 76) + (8 << 60) + number)))
