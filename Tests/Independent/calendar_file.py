"""Reads a calendar strictly by RFC 5545, as far as Veto writes it, and prints its events as JSON.

It shares no code with Veto. Any fault ends it with a message and a status that is not 0."""

import json
import re
import sys


def lines(raw):
    assert raw.endswith(b"\r\n"), "the last line does not end in CRLF"
    physical = raw[:-2].split(b"\r\n")
    for line in physical:
        assert len(line) <= 75, "a line of %d octets" % len(line)
        assert b"\n" not in line and b"\r" not in line, "a bare line break"
        line.decode("utf-8")
    logical = []
    for line in physical:
        if line.startswith(b" "):
            logical[-1] += line[1:]
        else:
            logical.append(line)
    return [line.decode("utf-8") for line in logical]


def unescaped(text):
    assert not re.search(r"(?<!\\)(\\\\)*[;,]", text), "unescaped: " + text
    return re.sub(r"\\(.)", lambda found: "\n" if found[1] in "nN" else found[1], text)


def component(rows, name):
    found = {"alarms": []}
    while True:
        key, value = rows.pop(0).split(":", 1)
        if key == "END":
            assert value == name
            return found
        if key == "BEGIN":
            assert (name, value) == ("VEVENT", "VALARM")
            found["alarms"].append(component(rows, value))
            continue
        assert key not in found, key + " stands twice"
        found[key] = value


def main():
    rows = lines(sys.stdin.buffer.read())
    assert rows.pop(0) == "BEGIN:VCALENDAR" and rows.pop() == "END:VCALENDAR"
    head = {}
    while rows and not rows[0].startswith("BEGIN:"):
        key, value = rows.pop(0).split(":", 1)
        head[key] = value
    assert head["VERSION"] == "2.0" and head["PRODID"]
    events = {}
    while rows:
        assert rows.pop(0) == "BEGIN:VEVENT"
        event = component(rows, "VEVENT")
        assert re.fullmatch(r"\d{8}T\d{6}Z", event["DTSTAMP"])
        for name in ("DTSTART;VALUE=DATE", "DTEND;VALUE=DATE"):
            assert re.fullmatch(r"\d{8}", event[name])
        for alarm in event["alarms"]:
            assert alarm["ACTION"] == "DISPLAY" and alarm["DESCRIPTION"]
            assert re.fullmatch(r"-?P(\d+D)?(T\d+H)?", alarm["TRIGGER"])
        uid = unescaped(event["UID"])
        assert uid not in events, uid + " stands twice"
        events[uid] = {
            "day": event["DTSTART;VALUE=DATE"],
            "sequence": int(event["SEQUENCE"]),
            "summary": unescaped(event["SUMMARY"]),
            "text": unescaped(event["DESCRIPTION"]),
            "status": event["STATUS"],
            "alarms": [alarm["TRIGGER"] for alarm in event["alarms"]],
        }
    json.dump(events, sys.stdout, ensure_ascii=False)


main()
