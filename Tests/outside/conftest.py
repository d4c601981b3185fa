"""What the outside checks share: the project's own site, built once, and a loud word on absent judges."""

from collections import defaultdict

import pytest
from support import marquee, proving, tree


def pytest_configure(config):
    if not marquee.binary().is_file():
        raise pytest.UsageError(f"{marquee.binary()} is not there: run `swift build`, or name another in MARQUEE")


@pytest.fixture(scope="session")
def own_output(tmp_path_factory):
    return marquee.build_well(marquee.ROOT, tmp_path_factory.mktemp("own") / "site")


@pytest.fixture(scope="session")
def own(own_output):
    """The project's own site."""
    site = tree.Tree(own_output, tree.base_url_of(marquee.ROOT))
    assert site.pages, "the build made no page"
    return site


@pytest.fixture
def hand_made(tmp_path):
    """Makes a tree from files given by path, to show that a check finds what it is for."""

    def make(files, base_url="https://site.example/"):
        for path, text in files.items():
            file = tmp_path / "hand-made" / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, "utf-8")
        return tree.Tree(tmp_path / "hand-made", base_url)

    return make


@pytest.fixture(scope="session")
def ground(tmp_path_factory):
    """Where hostile sites are built."""
    return proving.ProvingGround(tmp_path_factory.mktemp("hostile"))


counts = {}


def pytest_terminal_summary(terminalreporter):
    stats = terminalreporter.stats
    counts.update({name: len(stats.get(name, [])) for name in ("passed", "failed", "error", "skipped")})
    skipped = defaultdict(list)
    for report in stats.get("skipped", []):
        reason = report.longrepr[2] if isinstance(report.longrepr, tuple) else str(report.longrepr)
        skipped[reason.removeprefix("Skipped: ")].append(report.nodeid.rpartition("/")[2])
    if not skipped:
        return
    terminalreporter.section("NOT CHECKED", sep="!", red=True, bold=True)
    for reason, checks in skipped.items():
        terminalreporter.line(f"{reason}: {len(checks)} checks skipped")
        for check in checks:
            terminalreporter.line(f"    {check}")
    terminalreporter.line("A check that is skipped is not a check that passed.", red=True, bold=True)


def pytest_unconfigure():
    # The last line, plain, for whoever reads the end of a log.
    if counts:
        failed = counts["failed"] + counts["error"]
        print(f"{counts['passed']} passed, {failed} failed, {counts['skipped']} skipped", flush=True)
