"""When a tick was on the screen: what a program sent, played again in an emulator afterwards."""

import re

try:
    import pyte
except ImportError:
    pyte = None

# A character sent once with "repeat it" (REP), which the emulator does not know.
REPEATED = re.compile(rb"([\x20-\x7e])\x1b\[(\d+)b")


class Replay:
    def __init__(self, rows, columns, marks):
        self.screen = pyte.Screen(columns, rows)
        self.stream = pyte.ByteStream(self.screen)
        self.marks = marks

    def feed(self, text):
        self.stream.feed(REPEATED.sub(lambda found: found[1] * (1 + int(found[2])), text))

    def ticked(self):
        """How many marks each row of the screen has; without a mark, the rows themselves."""
        if self.marks is None:
            return list(self.screen.display)
        return [line.count(self.marks) for line in self.screen.display]

    def has(self, text):
        return any(text in line for line in self.screen.display)

    def text(self):
        return " ".join(" ".join(self.screen.display).split())[:120]

    def seconds(self, answer):
        """From the key to the piece after which the marks are others; None if they stay."""
        before = self.ticked()
        found = None
        for moment, text in answer.chunks:
            self.feed(text)
            if found is None and self.ticked() != before:
                found = moment - answer.sent
        return found
