#!/usr/bin/env python3
"""parts.py PROGRAM: the CycloneDX list of what the program is made of.

It fails if the dependencies that SwiftPM names are not those of Package.resolved.
"""
import datetime
import json
import os
import subprocess
import sys
import uuid


def out(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def named(tree):
    for part in tree["dependencies"]:
        yield part["identity"], part["version"]
        yield from named(part)


program = sys.argv[1]
swift = os.environ.get("SWIFT", "swift")
version = out(program, "--version").strip()
commit = out("git", "rev-parse", "HEAD").strip()
moment = int(os.environ.get("SOURCE_DATE_EPOCH") or out("git", "log", "-1", "--format=%ct"))
shown = dict(named(json.loads(out(swift, "package", "show-dependencies", "--format", "json"))))
with open("Package.resolved") as file:
    pins = {pin["identity"]: pin for pin in json.load(file)["pins"]}
if shown != {name: pin["state"]["version"] for name, pin in pins.items()}:
    sys.exit(f"Package.resolved is not what SwiftPM builds with: {shown}")

parts = [
    {
        "type": "library", "name": name, "version": pin["state"]["version"],
        "bom-ref": f"pkg:swift/{pin['location'].split('://')[1]}@{pin['state']['version']}",
        "purl": f"pkg:swift/{pin['location'].split('://')[1]}@{pin['state']['version']}",
        "externalReferences": [{"type": "vcs", "url": pin["location"]}],
        "properties": [{"name": "revision", "value": pin["state"]["revision"]}],
        "licenses": [{"expression": "Apache-2.0 WITH Swift-exception"}],
    }
    for name, pin in sorted(pins.items())
]
toolchain = out(swift, "--version").split("Swift version ")[1].split()[0]
parts.append({
    "type": "library", "name": "swift-runtime", "version": toolchain,
    "bom-ref": f"swift-runtime@{toolchain}", "description": "Linked into the program.",
    "licenses": [{"expression": "Apache-2.0 WITH Swift-exception"}],
})
for line in sorted(out("objdump", "-p", program).splitlines()):
    if line.split()[:1] == ["NEEDED"]:
        library = line.split()[1]
        parts.append({
            "type": "library", "name": library, "bom-ref": library, "scope": "required",
            "description": "Of the system, loaded at the start.",
        })
parts.append({
    "type": "data", "name": "tzdata", "bom-ref": "tzdata", "scope": "required",
    "description": "Of the system, read for the time zone.",
})

serial = uuid.uuid5(uuid.NAMESPACE_URL, f"veto/{version}/{commit}")
print(json.dumps({
    "bomFormat": "CycloneDX", "specVersion": "1.5", "serialNumber": f"urn:uuid:{serial}",
    "version": 1,
    "metadata": {
        "timestamp": datetime.datetime.fromtimestamp(moment, datetime.timezone.utc).strftime(
            "%Y-%m-%dT%H:%M:%SZ"),
        "component": {
            "type": "application", "name": "veto", "version": version, "bom-ref": "veto",
            "licenses": [{"license": {"id": "MIT"}}],
        },
    },
    "components": parts,
    "dependencies": [{"ref": "veto", "dependsOn": [part["bom-ref"] for part in parts]}],
}, indent=2))
