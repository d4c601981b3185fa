"""Every link leads somewhere, nothing is fetched from elsewhere, and pages say of each other what is so."""

import warnings

import pytest
from support import heads, links

HEAD = """<!DOCTYPE html><html lang="{lang}"><head><title>{title}</title><meta name="description" content="d">
<meta property="og:title" content="t"><meta property="og:type" content="website">
<meta property="og:url" content="https://site.example/{path}">
<meta property="og:image" content="https://site.example/a.png">
<link rel="canonical" href="https://site.example/{path}">
<link rel="alternate" hreflang="zh" href="https://site.example/">
<link rel="alternate" hreflang="en" href="https://site.example/en/">
<link rel="alternate" type="application/rss+xml" href="https://site.example/feed.xml">{head}</head>
<body><h1 id="top1">A</h1>{body}</body></html>"""
SITEMAP = '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{}</urlset>'
LOC = "<url><loc>https://site.example/{}</loc></url>"


def site_of(head="", body="", **files):
    """A tree of two pages that keeps every rule, but for what is put in."""
    return {
        "index.html": HEAD.format(lang="zh", title="A", path="", head=head, body=body),
        "en/index.html": HEAD.format(lang="en", title="A", path="en/", head="", body='<a href="../#top1">A</a>'),
        "a.png": "",
        "feed.xml": "",
        "a.css": "p { background: url(a.png) }",
        "sitemap.xml": SITEMAP.format(LOC.format("") + LOC.format("en/")),
    } | files


ONE_SIDED = (
    '<html lang="en"><link rel="alternate" hreflang="en" href="./"><link rel="alternate" hreflang="zh" href="../">'
)
RULES = {
    "broken": links.broken,
    "broken in a folder": lambda tree: links.broken(tree, "http://127.0.0.1/any/sub/"),
    "off origin": links.off_origin,
    "schemes": links.forbidden_schemes,
    "head": lambda tree: [
        f"{page} {lack}" for page in tree.pages if page.is_indexable for lack in heads.incomplete(page)
    ],
    "translations": heads.one_sided_translations,
    "sitemap": heads.sitemap_findings,
    "feeds": heads.undiscovered_feeds,
}
# Each breaks one rule: the rule's name, and the tree that breaks it.
MUTATIONS = {
    "a dead link": ("broken", site_of(body='<a href="films/">A</a>')),
    "a dead picture": ("broken", site_of(body='<img src="b.png">')),
    "a dead candidate of a srcset": ("broken", site_of(body='<img srcset="a.png 1x, b.png 2x">')),
    "a dead script": ("broken", site_of(head='<script src="a.js"></script>')),
    "a dead picture in a style sheet": ("broken", site_of(**{"a.css": "p { background: url('b.png') }"})),
    "a dead fragment": ("broken", site_of(body='<a href="en/#no">A</a>')),
    "a dead fragment here": ("broken", site_of(body='<a href="#no">A</a>')),
    "a dead refresh": ("broken", site_of(head='<meta http-equiv="refresh" content="0; url=b/">')),
    "no closing slash": ("broken", site_of(body='<a href="en">A</a>')),
    "a relative link on the page for lost visitors": ("broken", site_of(**{"404.html": '<a href="en/">A</a>'})),
    "a way out of the folder": ("broken in a folder", site_of(body='<a href="/en/">A</a>')),
    "a picture from elsewhere": ("off origin", site_of(body='<img src="https://elsewhere.example/a.png">')),
    "a script from elsewhere": ("off origin", site_of(head='<script src="//elsewhere.example/a.js"></script>')),
    "a style sheet from elsewhere": (
        "off origin",
        site_of(head='<link rel="stylesheet" href="https://elsewhere.example/a.css">'),
    ),
    "a connection to elsewhere": (
        "off origin",
        site_of(head='<link rel="preconnect" href="https://elsewhere.example">'),
    ),
    "a frame from elsewhere": ("off origin", site_of(body='<iframe src="https://elsewhere.example/"></iframe>')),
    "a font from elsewhere": ("off origin", site_of(**{"a.css": "@import 'https://elsewhere.example/f.css'"})),
    "a script for an address": ("schemes", site_of(body='<a href="javascript:alert(1)">A</a>')),
    "a page for an address": ("schemes", site_of(body='<a href="data:text/html,x">A</a>')),
    "another canonical address": ("head", site_of(head='<link rel="canonical" href="https://site.example/en/">')),
    "two descriptions": ("head", site_of(head='<meta name="description" content="e">')),
    "a relative picture for sharing": ("head", site_of(head='<meta property="og:image" content="a.png">')),
    "no language": ("head", site_of(**{"b/index.html": "<title>A</title>"})),
    "a one-sided translation": ("translations", site_of(**{"b/index.html": ONE_SIDED})),
    "a translation in another language": (
        "translations",
        site_of(head='<link rel="alternate" hreflang="fr" href="en/">'),
    ),
    "a page that the sitemap lacks": ("sitemap", site_of(**{"b/index.html": "<title>A</title>"})),
    "a page that is not there": (
        "sitemap",
        site_of(**{"sitemap.xml": SITEMAP.format(LOC.format("") + LOC.format("en/") + LOC.format("b/"))}),
    ),
    "a feed that no page names": ("feeds", site_of(**{"en/feed.xml": ""})),
    "a feed that is not there": (
        "feeds",
        site_of(head='<link rel="alternate" type="application/rss+xml" href="b/feed.xml">'),
    ),
}


@pytest.mark.parametrize("rule", RULES)
def test_the_site_keeps_the_rule_of(rule, own):
    found = list(RULES[rule](own))
    assert not found, f"{len(found)} findings:\n" + "\n".join(found[:60])


def test_the_site_has_a_page_for_lost_visitors_and_its_discovery_files(own):
    assert {"404.html", "sitemap.xml", "robots.txt", "feed.xml"} <= set(own.files)
    assert f"Sitemap: {own.base_url}sitemap.xml" in (own.folder / "robots.txt").read_text("utf-8").splitlines()


def test_titles_tell_pages_apart(own):
    # Two films may share a title, so this is a word to the editors and no failure.
    if repeated := heads.repeated_titles(own):
        warnings.warn(
            f"{len(repeated)} titles stand on several pages, such as {next(iter(repeated.items()))}", stacklevel=1
        )


@pytest.mark.parametrize("rule", RULES)
def test_a_good_tree_keeps_the_rule_of(rule, hand_made):
    assert list(RULES[rule](hand_made(site_of()))) == []


@pytest.mark.parametrize("name", MUTATIONS)
def test_a_tree_breaks_a_rule_with(name, hand_made):
    rule, files = MUTATIONS[name]
    assert list(RULES[rule](hand_made(files))) != []
