"""The programs that others wrote: found, or their checks are skipped, loudly (see conftest.py)."""

import importlib.util
import shutil
import subprocess
from pathlib import Path

import pytest


def absent(judge, means):
    pytest.skip(f"JUDGE ABSENT: {judge} ({means})")


def program(*names):
    """The path of the first of these programs that is here."""
    for name in names:
        if path := shutil.which(name):
            return path
    absent(names[0], "installed by scripts/setup --test")


def file_of(package, name):
    """A file that a Python package carries beside its code. The package itself is not imported."""
    spec = importlib.util.find_spec(package)
    path = Path(spec.submodule_search_locations[0]) / name if spec else None
    if path is None or not path.is_file():
        absent(f"{name} of the Python package {package}", "Tests/outside/requirements.txt")
    return path


def han_font():
    """Without a Han font a browser draws boxes, and measures boxes."""
    listed = subprocess.run([program("fc-list"), ":lang=zh"], capture_output=True, text=True).stdout
    if not listed.strip():
        absent("a Han font", "Debian: fonts-noto-cjk")
