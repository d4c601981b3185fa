"""A site works in a folder of a host as it does at its root, at whatever address it is served."""

import re
import shutil

import pytest
from support import marquee
from support.server import crawl, serving
from support.tree import Tree

BASE = "https://example.org/sub/folder/"


@pytest.fixture(scope="module")
def moved(tmp_path_factory):
    """The project's own site, built for a folder of another host."""
    source = tmp_path_factory.mktemp("moved")
    for name in ("content", "themes"):
        shutil.copytree(marquee.ROOT / name, source / name)
    text, count = re.subn(r"(?m)^base_url:.*$", f"base_url: {BASE}", (marquee.ROOT / "marquee.yml").read_text("utf-8"))
    assert count == 1
    (source / "marquee.yml").write_text(text, "utf-8")
    return Tree(marquee.build_well(source, source / "site"), BASE)


@pytest.mark.parametrize("prefix", ["/sub/folder/", "/", "/any/other/"])
def test_every_link_works_when_served_at(prefix, moved):
    with serving(moved.folder, prefix) as home:
        reached, found = crawl(home, BASE)
    assert found == []
    indexable = {home + page.url.removeprefix(BASE) for page in moved.pages if page.is_indexable}
    assert sorted(indexable - reached) == [], "no link leads to these pages"


def test_a_dead_link_is_found(hand_made):
    tree = hand_made({"index.html": '<a href="a/">A</a>', "a/index.html": '<a href="../b/">B</a><a href="/">C</a>'})
    with serving(tree.folder, "/sub/") as home:
        reached, found = crawl(home, BASE)
    assert len(reached) == 4 and [line.partition(", ")[0] for line in sorted(found)] == [
        f"404 {home.removesuffix('sub/')}",
        f"404 {home}b/",
    ]
