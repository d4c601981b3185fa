"""Running the program under test, and reading what it says."""

import os
import re
import subprocess
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
# Every check builds for one instant, so that the checks of two days agree.
AT = "2026-11-24T10:00+08:00"
DONE, CONTENT, USAGE, MACHINE = 0, 1, 2, 3

DIAGNOSTIC = re.compile(r"^(?P<file>\S+?)(?::(?P<line>\d+):(?P<column>\d+))?: (?P<kind>error|warning): (?P<text>.+)$", re.M)
# What must not reach a terminal as it is: control characters but for tab and line feed, and those that
# turn or hide text.
UNPRINTABLE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]")


@dataclass(frozen=True)
class Run:
    code: int
    out: str
    err: str

    @property
    def errors(self):
        return [match for match in DIAGNOSTIC.finditer(self.err) if match["kind"] == "error"]

    def __str__(self):
        return f"exit code {self.code}\n{self.out[-2000:]}\n{self.err[-6000:]}"


def binary():
    return (ROOT / os.environ.get("MARQUEE", ".build/debug/marquee")).absolute()


def build(source, output, *options, at=AT, timeout=300):
    """`marquee build`, whatever comes of it; a hang or a death by signal fails the check that asked."""
    if not (Path(source) / "themes").exists():
        options += ("--themes", ROOT / "themes")
    command = [binary(), "build", "--source", source, "--output", output, "--at", at, *options]
    done = subprocess.run(
        [str(word) for word in command], capture_output=True, timeout=timeout, stdin=subprocess.DEVNULL
    )
    run = Run(done.returncode, done.stdout.decode("utf-8", "replace"), done.stderr.decode("utf-8", "replace"))
    assert run.code >= 0, f"killed by signal {-run.code}\n{run}"
    return run


def build_well(source, output, *options, **keywords):
    """`marquee build` where nothing may go wrong."""
    run = build(source, output, *options, **keywords)
    assert run.code == DONE, run
    return output
