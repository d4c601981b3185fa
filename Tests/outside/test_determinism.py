"""The same inputs and the same instant give the same bytes; another instant changes what it must, and no more."""

import html
import re
import shutil

import pytest
from support import marquee, smallsite
from support.tree import differences, snapshot

TODAY, TOMORROW = marquee.AT, "2026-11-25T10:00+08:00"


@pytest.mark.parametrize("options", [(), ("--jobs", "1")])
def test_the_site_is_built_again_byte_for_byte(options, own_output, tmp_path):
    again = marquee.build_well(marquee.ROOT, tmp_path / "site", *options)
    assert differences(snapshot(own_output), snapshot(again)) == []


def test_a_second_build_into_the_same_folder_changes_nothing(tmp_path):
    output = marquee.build_well(marquee.ROOT, tmp_path / "site")
    before = {path: path.stat().st_mtime_ns for path in output.rglob("*") if path.name in ("index.html", "feed.xml")}
    first = snapshot(output)
    marquee.build_well(marquee.ROOT, output)
    assert differences(first, snapshot(output)) == []
    rewritten = [str(path) for path, time in before.items() if path.stat().st_mtime_ns != time]
    assert rewritten == [], "files with the same bytes were written again"


def test_the_place_of_the_source_does_not_show(own_output, tmp_path):
    for name in ("content", "themes"):
        shutil.copytree(marquee.ROOT / name, tmp_path / "elsewhere" / name)
    shutil.copy(marquee.ROOT / "marquee.yml", tmp_path / "elsewhere")
    moved = marquee.build_well(tmp_path / "elsewhere", tmp_path / "site")
    assert differences(snapshot(own_output), snapshot(moved)) == []


@pytest.fixture(scope="module")
def small(tmp_path_factory):
    """Builds the small site at an instant: a film is published tomorrow, an event is on in four days."""
    site = smallsite.sample().add(
        "films/sealed.md",
        "Sealedwords",
        title={"zh": "Sealedwords", "en": "Sealedwords"},
        published="2026-11-25",
        year=2026,
        runtime="18m",
        form="fiction",
        languages=["zh"],
        credits=[{"role": "director", "person": "wang-lei"}],
        availability="festival_only",
    )
    source = site.write(tmp_path_factory.mktemp("small"))
    return lambda at: marquee.build_well(source, tmp_path_factory.mktemp("at") / "site", at=at)


def holding(folder, text):
    """Every file that holds the text, Marquee's own book-keeping too: it is published with the rest."""
    return [path for path in sorted(folder.rglob("*")) if path.is_file() and text in path.read_bytes()]


def test_a_film_of_tomorrow_is_nowhere_today(small):
    today, tomorrow = small(TODAY), small(TOMORROW)
    assert holding(today, b"Sealedwords") == [] and not list(today.rglob("sealed"))
    built = {path.relative_to(tomorrow).as_posix() for path in holding(tomorrow, b"Sealedwords")}
    assert {"films/sealed/index.html", "en/films/sealed/index.html", "films/index.html", "feed.xml"} <= built


def words(page):
    """What a reader reads, roughly."""
    text = re.sub(r"(?s)<(script|style)\b.*?</\1>|<[^>]*>", " ", page.read_text("utf-8"))
    return " ".join(html.unescape(text).split())


@pytest.mark.parametrize("page", ["events/fair/index.html", "en/events/fair/index.html", "events/index.html"])
def test_an_event_is_upcoming_and_then_on_and_then_over(page, small):
    instants = ("2026-11-24T10:00+08:00", "2026-11-28T20:00+08:00", "2026-11-29T10:00+08:00")
    upcoming, on, over = (words(small(at) / page) for at in instants)
    assert len({upcoming, on, over}) == 3, f"the page says the same at two of these instants:\n{upcoming}\n{on}\n{over}"


def test_a_minute_in_which_nothing_happens_changes_nothing(small):
    assert differences(snapshot(small(TODAY)), snapshot(small("2026-11-24T10:01+08:00"))) == []
