"""Checks a JSON document on standard input against a JSON Schema: the words that Docs/schemas use.

It shares no code with Veto. Each fault is a line, and then the status is 1."""

import json
import re
import sys

TYPES = {
    "object": dict, "array": list, "string": str, "boolean": bool, "integer": int,
    "null": type(None),
}


def faults(value, schema, place):
    found = []
    for word, rule in schema.items():
        holds = True
        if word in ("$schema", "title"):
            pass
        elif word == "type":
            holds = isinstance(value, TYPES[rule])
            holds = holds and not (rule == "integer" and isinstance(value, bool))
        elif word == "enum":
            holds = value in rule
        elif word == "pattern":
            holds = re.search(rule, value) is not None if isinstance(value, str) else True
        elif word == "minItems":
            holds = len(value) >= rule if isinstance(value, list) else True
        elif word == "oneOf":
            holds = sum(not faults(value, one, place) for one in rule) == 1
        elif word == "required":
            holds = all(key in value for key in rule) if isinstance(value, dict) else True
        elif word == "additionalProperties":
            extra = set(value) - set(schema["properties"]) if isinstance(value, dict) else set()
            holds = not extra
        elif word == "properties":
            if isinstance(value, dict):
                for key, one in rule.items():
                    if key in value:
                        found += faults(value[key], one, place + "/" + key)
        elif word == "items":
            if isinstance(value, list):
                for number, one in enumerate(value):
                    found += faults(one, rule, "%s[%d]" % (place, number))
        else:
            holds = False
        if not holds:
            found.append("%s: %s" % (place, word))
    return found


with open(sys.argv[1], encoding="utf-8") as file:
    schema = json.load(file)
found = faults(json.load(sys.stdin), schema, "")
print("\n".join(found))
sys.exit(1 if found else 0)
