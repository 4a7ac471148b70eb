#!/bin/sh
# The rules of the house that a search can see; see Docs/Architecture.md.
set -u
cd "$(dirname "$0")/.." || exit 1
faults=0

forbid() { # pattern, where, why
  found=$(grep -rnE "$1" $2 --include='*.swift' 2>/dev/null)
  [ -z "$found" ] && return
  printf '%s\n' "$found" | sed "s|^|$3: |"
  faults=1
}

forbid '(try!|fatalError\(|@unchecked|nonisolated\(unsafe\))' Sources 'forced or unchecked'
forbid '^(public |internal )?import (Foundation|Glibc)' \
  'Sources/VetoModel Sources/VetoCanvas Sources/VetoWords Sources/VetoReports Sources/VetoScreen' \
  'this room is pure'
forbid 'import CNcurses' \
  'Sources/VetoModel Sources/VetoCanvas Sources/VetoWords Sources/VetoReports Sources/VetoScreen Sources/VetoStore Sources/veto' \
  'only VetoTerminal touches ncurses'
forbid '^import Foundation$' Sources 'FoundationEssentials at most'

# What a page names is there.
for path in $(grep -ohE '`(Sources|Tests|Docs)/[A-Za-z0-9_./-]+`' Docs/*.md README.md | tr -d '`' | sort -u); do
  [ -e "$path" ] || { echo "Docs name what is not there: $path"; faults=1; }
done

# Steps of the law are asked for by their kind.
found=$(grep -rn '"law\.' Sources --include='*.swift' | grep -vE '^Sources/Veto(Model|Store)/Catalogue/')
[ -z "$found" ] || { echo "by kind, not by name: $found"; faults=1; }

for file in $(find Sources -name '*.swift'); do
  lines=$(wc -l <"$file")
  if [ "$lines" -gt 250 ]; then echo "over 250 lines: $file ($lines)"; faults=1; fi
done
exit $faults
