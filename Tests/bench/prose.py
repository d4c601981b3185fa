"""Seeded prose: mostly Chinese, some English, in the Markdown that editors write."""

import itertools
import pathlib
import random
import re

HERE = pathlib.Path(__file__).resolve().parent


class Prose:
    """Chinese prose out of patterns whose slots draw words by the Zipf-Mandelbrot law: the n-th word weighs 1/(n + 3)."""

    def __init__(self):
        self.words, self.patterns, self.english = {}, [], []
        for line in (HERE / "words.txt").read_text(encoding="utf-8").splitlines():
            kind, _, rest = line.partition(" ")
            if kind == "=":
                self.patterns.append([part for part in re.split(r"([NVATDPSCM])|\s", rest) if part])
            elif kind == "E":
                self.english.append(rest)
            elif kind != "#":
                self.words[kind] = rest.split()
        # A language's vocabulary has a long tail: compounds of two nouns are rare, but there are many of them.
        nouns = self.words["N"]
        self.words["N"] = nouns + random.Random("compounds").sample([a + b for a in nouns for b in nouns if a != b], 4000)
        self.weights = {kind: list(itertools.accumulate(1 / (n + 3) for n in range(len(words))))
                        for kind, words in self.words.items()}

    def begin(self, rng):
        """Starts a new entry: everything after this depends on `rng` alone."""
        self.rng = rng
        self.drawn = {kind: iter(()) for kind in self.words}

    def word(self, kind):
        word = next(self.drawn[kind], None)
        if word is None:  # drawing many at once is several times cheaper than one by one
            self.drawn[kind] = iter(self.rng.choices(self.words[kind], cum_weights=self.weights[kind], k=200))
            word = next(self.drawn[kind])
        return word

    def sentence(self):
        return "".join(self.word(part) if part in self.words else part for part in self.rng.choice(self.patterns))

    def title(self):
        return self.word("N") + self.rng.choice(["与", "的", "里的", "之", "和"]) + self.word("N")

    def linked(self, targets):
        if self.rng.random() < 0.3:
            return f"[{self.word('N')}](https://www.example.org/{self.rng.randrange(10**6)}/?from=film&lang=zh)"
        kind, id, name = self.rng.choice(targets)()
        return f"[{name}](@{kind}:{id}@)"

    def paragraph(self, targets, wrapped):
        parts = []
        for _ in range(self.rng.randint(3, 7)):
            chance = self.rng.random()
            if chance < 0.07:
                parts.append(" " + self.rng.choice(self.english) + " ")
            elif chance < 0.13:
                parts.append(f"请看{self.linked(targets)}，{self.sentence()}")
            elif chance < 0.19:
                parts.append(f"{self.word('S')}把**{self.word('N')}**叫作*{self.word('N')}*，{self.sentence()}")
            else:
                parts.append(self.sentence())
        text = "".join(parts).strip()
        # Some editors break their lines after a clause; a link's address has none of these marks, so it stays whole.
        return re.sub(r"(.{30,}?[，。！？]”?)(?=.)", r"\1\n", text) if wrapped else text

    def body(self, size, targets):
        """Markdown of about `size` bytes. An internal link stands as @kind:id@ until a tool's own form is put in."""
        wrapped, blocks, length = self.rng.random() < 0.2, [], 0
        while length < size:
            chance = self.rng.random()
            if not blocks or chance < 0.12:
                block = ("## " if chance < 0.09 else "### ") + self.title() if blocks else self.paragraph(targets, wrapped)
            elif chance < 0.22:
                mark = self.rng.choice(["- ", "1. "])
                block = "\n".join(mark + self.sentence() for _ in range(self.rng.randint(3, 6)))
            elif chance < 0.23:
                rows = [[self.word("N"), self.word("P"), self.word("T")] for _ in range(self.rng.randint(3, 7))]
                block = "\n".join("| " + " | ".join(row) + " |" for row in [["镜头", "地点", "时间"], ["---"] * 3] + rows)
            elif chance < 0.27:
                block = "> " + self.sentence()
            else:
                block = self.paragraph(targets, wrapped)
            blocks.append(block)
            length += len(block.encode()) + 2
        return "\n\n".join(blocks) + "\n"
