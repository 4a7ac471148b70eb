"""The page, the goals and the plot."""

import collections
import datetime
import math
import os
import platform
import statistics

DOCS = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../Docs")
PAGES = ["search", "next", "overview", "file"]


class Results(collections.defaultdict):
    def __init__(self):
        super().__init__(list)

    def median(self, name):
        return statistics.median(self[name]) if self.get(name) else None

    def p95(self, name):
        values = sorted(self.get(name) or [])
        return values[math.ceil(0.95 * len(values)) - 1] if values else None


class Goals:
    """Each goal as a line: what, what was measured, the limit, whether it holds."""

    def __init__(self):
        self.lines = []

    def add(self, what, value, limit, unit="×"):
        if value is None:
            self.lines.append((what, "could not be measured", "", "?"))
            return
        self.lines.append((what, "%.3g %s" % (value, unit), "≤ %.3g %s" % (limit, unit),
                           "yes" if value <= limit else "**no**"))


def floor_of(results):
    """The floor holds nothing, so that it is the same at every size: its rounds are put together."""
    together = Results()
    for (name, _), found in results.items():
        if name == "floor":
            for key, values in found.items():
                together[key] += values
    return together


def ratio(one, other):
    return one / other if one is not None and other else None


def goals(name, sizes, peers, results, others):
    found = Goals()

    def of(program, size):
        return results.get((program, size)) or Results()

    def held(size):
        floor, veto = floor_of(results), of(name, size)
        alone = others.get((name, size), {})
        boxes = "%s boxes" % format(size, ",")
        first = veto.median("first")
        if size == 50:
            found.add("first screen to floor, " + boxes, ratio(first, floor.median("first")), 1.75)
        else:
            rivals = {p: of(p, size).median("first") for p in peers}
            best = min((v for v in rivals.values() if v), default=None)
            if best:
                found.add("first screen to the best peer, " + boxes, ratio(first, best), 1)
        for key in ["move", "tick"]:
            base = floor.median(key)
            found.add("%s, median to floor, %s" % (key, boxes), ratio(veto.median(key), base), 2)
            found.add("%s, 95th percentile to floor, %s" % (key, boxes),
                      ratio(veto.p95(key), base), 4)
        for part in PAGES:
            worst = max((veto.median(part + end) or 0 for end in [" opens", " key"])) or None
            if size == 1000:
                found.add("%s key to floor, %s" % (part, boxes), ratio(worst, floor.median("move")), 4)
            if size == 10000:
                found.add("%s key, %s" % (part, boxes), worst and worst * 1000, 16, "ms")
        for key, what, limit in [("tick 80x24", "a tick", 199), ("move 80x24", "a move", 399),
                                 ("across 80x24", "a move, details unchanged", 119)]:
            found.add("%s on 80x24, %s" % (what, boxes), alone.get(key), limit, "bytes")
        if size == 1000:
            flush = alone.get("flush")
            if "renamed" in alone:
                found.add("tick to durable, " + boxes, (alone["renamed"] + flush) * 1000,
                          (2 * flush + 0.010) * 1000, "ms")
            found.add("status to --version, " + boxes,
                      ratio(alone.get("status"), alone.get("version")), 2)
            if "tick command" in alone:
                found.add("tick command, " + boxes, alone["tick command"] * 1000,
                          (2 * alone["version"] + alone.get("flushes", 2) * flush) * 1000, "ms")
        limit = {50: 12, 10000: 40, 100000: 120}.get(size)
        if limit:
            found.add("memory, " + boxes, veto.median("memory"), limit, "MiB")
            found.add("memory after %s keys, %s" % (alone.get("keys", "many"), boxes),
                      alone.get("memory after"), limit, "MiB")
        found.add("wake-ups in 10 idle seconds, " + boxes, alone.get("wake-ups"), 0, "times")
        found.add("own save wakes the watcher, " + boxes, alone.get("own events"), 0, "times")

    for size in sizes:
        held(size)
    # Of all sizes or of none: what does not answer at the largest is no line.
    answered = all(of(name, s).median("first") for s in sizes if s >= 1000)
    slope = answered and max(sizes) >= 100000 and log_slope([(s, of(name, s).median("first")) for s in sizes if s >= 1000])
    found.add("log-log slope of the first screen, from 1,000 to 100,000 boxes", slope or None, 1.05,
              "")
    small, large = others.get((name, 50), {}), others.get((name, 10000), {})
    for key in ["move calls", "tick calls"]:
        if small.get(key) and large.get(key):
            found.add(key + ", 10,000 boxes to 50", ratio(large[key], small[key]), 1)
    return found.lines


def log_slope(points):
    points = [(math.log(x), math.log(y)) for x, y in points if y]
    if len(points) < 2:
        return None
    mean_x = statistics.mean(x for x, _ in points)
    mean_y = statistics.mean(y for _, y in points)
    return (sum((x - mean_x) * (y - mean_y) for x, y in points)
            / sum((x - mean_x) ** 2 for x, _ in points))


def machine():
    model = "unknown processor"
    with open("/proc/cpuinfo") as file:
        for line in file:
            if line.startswith("model name"):
                model = line.split(":", 1)[1].strip()
    with open("/proc/meminfo") as file:
        memory = int(file.readline().split()[1]) / 1024 / 1024
    return "%s, %d cores, %.0f GiB, Linux %s, load %s" % (
        model, os.cpu_count(), memory, platform.release(),
        "/".join("%.1f" % value for value in os.getloadavg()))


def table(rows):
    lines = ["| " + " | ".join(row) + " |" for row in rows]
    lines.insert(1, "|" + "---|" * len(rows[0]))
    return "\n".join(lines)


def milliseconds(value):
    return "–" if value is None else "%.3g" % (value * 1000)


def times(value):
    return "–" if value is None else "%.2g" % value


def page(programs, sizes, results, failures, others, rounds):
    ours = [p.name for p in programs if p.name.startswith("veto")]
    peers = [p.name for p in programs if p.name != "floor" and p.name not in ours]
    out = ["# Benchmarks", "",
           "Written by `make bench`; read the ratios, not the milliseconds. "
           "[Performance.md](Performance.md) says how it is measured.", "",
           "![First screen and key by number of boxes](benchmarks.svg)", "",
           "Machine: %s. %s. Medians of %d rounds after a warm-up." % (
               machine(), datetime.date.today().isoformat(), rounds), ""]
    out.append(table([["Program", "Version"]] + [[p.name, p.version_text()] for p in programs]))
    out += ["", "## What a person waits for, 120×40", ""]
    rows = [["Program", "boxes", "first screen ms", "× floor", "× best peer", "move ms", "p95",
             "× floor", "× best peer", "tick ms", "p95",
             "× floor", "CPU of a move × floor", "of a tick", "bytes a move", "MiB"]]
    for size in sizes:
        floor = floor_of(results)
        rivals = [v for p in peers if (v := (results.get((p, size)) or Results()).median("first"))]
        keys = [v for p in peers if (v := (results.get((p, size)) or Results()).median("move"))]
        for p in programs:
            if (p.name, size) in failures:
                rows.append([p.name, format(size, ","), "could not be measured: "
                             + failures[(p.name, size)].replace("|", "/")] + [""] * 13)
                continue
            r = results.get((p.name, size)) or Results()
            bytes_sent, memory = r.median("move bytes"), r.median("memory")
            rows.append([
                p.name, format(size, ","), milliseconds(r.median("first")),
                times(ratio(r.median("first"), floor.median("first"))),
                times(ratio(r.median("first"), min(rivals))) if rivals else "–",
                milliseconds(r.median("move")), milliseconds(r.p95("move")),
                times(ratio(r.median("move"), floor.median("move"))),
                times(ratio(r.median("move"), min(keys))) if keys else "–",
                milliseconds(r.median("tick")), milliseconds(r.p95("tick")),
                times(ratio(r.median("tick"), floor.median("tick"))),
                times(ratio(r.median("move work"), floor.median("move work"))),
                times(ratio(r.median("tick work"), floor.median("tick work"))),
                "–" if bytes_sent is None else "%d" % bytes_sent,
                "–" if memory is None else "%.1f" % memory])
    out.append(table(rows))
    for name in ours:
        out += ["", "## Goals: %s" % name, ""]
        lines = goals(name, sizes, peers, results, others)
        out.append(table([["Goal", "measured", "limit", "holds"]] + [list(l) for l in lines]))
        faults = ["- %d boxes, %s %s" % (size, part, text)
                  for (who, size), found in others.items() if who == name
                  for part, text in found.items() if isinstance(text, str)]
        out += ([""] + faults) if faults else []
        out += ["", "%d goals hold, %d do not, %d could not be measured." % tuple(
            sum(line[3] == word for line in lines) for word in ["yes", "**no**", "?"])]
    return "\n".join(out) + "\n"


COLOURS = {"floor": "#7f8c8d", "veto": "#d35400", "veto 10x": "#e59866", "tudu": "#2e86c1",
           "calcurse": "#28a060", "vit": "#9b59b6", "dooit": "#c2185b"}


def plot(programs, sizes, results):
    """Two log-log plots side by side; without a ground of their own, and in colours that are read
    on light and on dark."""
    width, height, left, top = 400, 300, 60, 40
    out = ['<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" '
           'font-family="sans-serif" font-size="12" fill="#808080">' % (2 * width + 160, 400),
           "<title>Milliseconds by number of boxes, both axes logarithmic</title>"]
    legend = []
    for number, (name, title) in enumerate([("first", "First screen, ms"), ("move", "Key, ms")]):
        points = {p.name: [(s, r.median(name) * 1000) for s in sizes
                           if (r := results.get((p.name, s))) and r.median(name)]
                  for p in programs}
        values = [y for line in points.values() for _, y in line]
        if not values:
            continue
        low, high = math.floor(math.log10(min(values))), math.ceil(math.log10(max(values)))
        first, last = math.log10(min(sizes)), math.log10(max(sizes) * 1.0001)
        x0 = left + number * (width + 20)

        def x(boxes):
            return x0 + (math.log10(boxes) - first) / (last - first) * (width - left - 20)

        def y(value):
            return top + height - (math.log10(value) - low) / max(1, high - low) * height

        out.append('<text x="%d" y="20" font-weight="bold">%s</text>' % (x0, title))
        for power in range(low, high + 1):
            out.append('<path d="M%.1f %.1fH%.1f" stroke="#808080" stroke-opacity=".35"/>'
                       % (x(min(sizes)), y(10 ** power), x(max(sizes))))
            out.append('<text x="%.1f" y="%.1f" text-anchor="end">%g</text>'
                       % (x0 - 8, y(10 ** power) + 4, 10 ** power))
        for size in sizes:
            out.append('<text x="%.1f" y="%d" text-anchor="middle">%s</text>'
                       % (x(size), top + height + 20, format(size, ",")))
        out.append('<text x="%.1f" y="%d" text-anchor="middle">boxes</text>'
                   % (x0 + (width - left - 20) / 2, top + height + 40))
        for who, line in points.items():
            if not line:
                continue
            colour = COLOURS.get(who, "#808080")
            out.append('<polyline fill="none" stroke="%s" stroke-width="%g" points="%s"/>' % (
                colour, 3 if who == "veto" else 1.8,
                " ".join("%.1f,%.1f" % (x(s), y(v)) for s, v in line)))
            out += ['<circle cx="%.1f" cy="%.1f" r="3" fill="%s"/>' % (x(s), y(v), colour)
                    for s, v in line]
            if who not in legend:
                legend.append(who)
    for number, who in enumerate(legend):
        at = top + 20 + number * 22
        out.append('<path d="M%d %dh24" stroke="%s" stroke-width="3"/>' % (
            2 * width + 40, at, COLOURS.get(who, "#808080")))
        out.append('<text x="%d" y="%d">%s</text>' % (2 * width + 70, at + 4, who))
    return "\n".join(out + ["</svg>"]) + "\n"


def write(text, programs, sizes, results):
    with open(os.path.join(DOCS, "Benchmarks.md"), "w") as file:
        file.write(text)
    with open(os.path.join(DOCS, "benchmarks.svg"), "w") as file:
        file.write(plot(programs, sizes, results))
