"""Every feed is one that readers take."""

import subprocess

import pytest
from support import feeds, judges, marquee

URL = "https://site.example/feed.xml"
GOOD = """<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/">
<channel><title>A</title><link>https://site.example/</link><description>B</description>
<atom:link rel="self" type="application/rss+xml" href="https://site.example/feed.xml"/>
<lastBuildDate>Tue, 24 Nov 2026 08:00:00 +0800</lastBuildDate>
<item><title>C</title><link>https://site.example/c/</link><guid isPermaLink="false">tag:site.example,2026:c</guid>
<pubDate>Tue, 24 Nov 2026 08:00:00 +0800</pubDate><description>D</description>
<content:encoded>&lt;p&gt;&lt;a href="https://site.example/d/"&gt;D&lt;/a&gt;&lt;/p&gt;</content:encoded></item>
</channel></rss>"""
MUTATIONS = {
    "a relative link in the content": ('href="https://site.example/d/"', 'href="../d/"'),
    "a relative picture": ("&lt;p&gt;", '&lt;img src="/a.jpg"&gt;&lt;p&gt;'),
    "a relative candidate of a srcset": (
        "&lt;p&gt;",
        '&lt;img srcset="https://a.example/a.jpg 1x, b.jpg 2x"&gt;&lt;p&gt;',
    ),
    "a script": ("&lt;p&gt;", "&lt;script&gt;1&lt;/script&gt;&lt;p&gt;"),
    "a date of ISO 8601": ("<pubDate>Tue, 24 Nov 2026 08:00:00 +0800", "<pubDate>2026-11-24T08:00:00+08:00"),
    "a date in Chinese": ("<pubDate>Tue, 24 Nov", "<pubDate>周二, 24 11月"),
    "a year of two digits": ("<pubDate>Tue, 24 Nov 2026", "<pubDate>Tue, 24 Nov 26"),
    "the wrong day of the week": ("<pubDate>Tue", "<pubDate>Wed"),
    "no date": ("<pubDate>Tue, 24 Nov 2026 08:00:00 +0800</pubDate>", ""),
    "a channel older than its item": ("<lastBuildDate>Tue, 24", "<lastBuildDate>Mon, 23"),
    "a permalink": (' isPermaLink="false"', ""),
    "no guid": ('<guid isPermaLink="false">tag:site.example,2026:c</guid>', ""),
    "another feed's address": ('example/feed.xml"', 'example/films/feed.xml"'),
    "no content": ("content:encoded", "content:other"),
    "an item twice": ("</channel>", GOOD[GOOD.index("<item>") : GOOD.index("</channel>")] + "</channel>"),
    "an unclosed element": ("</item>", ""),
}


def test_every_feed_is_one_that_readers_take(own):
    files = own.matching("feed.xml")
    assert any(file.parent == own.folder for file in files), "the site has no feed"
    found = [f"{file}: {problem}" for file in files for problem in feeds.findings(file.read_bytes(), own.url_of(file))]
    assert found == []


def test_every_xml_file_is_well_formed(own):
    files = own.matching(".xml", ".atom", ".svg", ".opml")
    done = subprocess.run([judges.program("xmllint"), "--noout", "--nonet", *files], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


def test_a_feed_does_not_know_the_clock(own, tmp_path):
    # No date of the site's content is at this minute, so no state changes in it.
    later = marquee.build_well(marquee.ROOT, tmp_path / "site", at="2026-11-24T10:01+08:00")
    for file in own.matching("feed.xml"):
        assert file.read_bytes() == (later / file.relative_to(own.folder)).read_bytes(), file


def test_a_good_feed_is_accepted():
    assert feeds.findings(GOOD.encode(), URL) == []


@pytest.mark.parametrize("name", MUTATIONS)
def test_a_feed_is_rejected_with(name):
    before, after = MUTATIONS[name]
    assert before in GOOD
    assert feeds.findings(GOOD.replace(before, after).encode(), URL) != []
