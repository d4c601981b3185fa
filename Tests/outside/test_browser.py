"""A real browser on one page of each kind: no barrier that axe knows of, no side scroll, nothing from elsewhere."""

import re

import pytest
from support import browser, judges
from support.server import serving

WIDTHS, SCHEMES = (360, 1280), ("light", "dark")
GOOD = """<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>A</title><link rel="icon" href="data:,">
<meta name="viewport" content="width=device-width"></head><body><main><h1>A</h1><p>Words</p></main></body></html>"""


def kind(page):
    """A page's template, told by its address: home, a section, a further page of it, an entry, a facet."""
    prefix = page.language.split("-")[0] + "/"
    parts = re.sub(r"page/\d+/$", "", page.address.removeprefix(prefix)).strip("/").split("/")
    further = ["page"] if re.search(r"page/\d+/$", page.address) else []
    return "/".join(parts[:1] + ["*"] * (len(parts) - 1) + further)


def samples(tree):
    """The first page of each kind in each language."""
    chosen = {}
    for page in tree.pages:
        if not page.is_redirect:
            chosen.setdefault((page.language, kind(page)), page)
    return sorted(chosen.values(), key=lambda page: page.path)


@pytest.fixture(scope="module")
def driver():
    judges.han_font()
    with browser.chromium() as driver:
        yield driver


def audit(driver, home, address):
    """What is wrong with a page, at all widths and in both colour schemes."""
    browser.requests(driver), browser.complaints(driver)  # forget the page before
    browser.show(driver, WIDTHS[0], SCHEMES[0])
    driver.get(home + address)
    found = [f"fetches {url}" for url in browser.elsewhere(browser.requests(driver), home)]
    found += [f"the console says: {line}" for line in browser.complaints(driver)]
    browser.put_axe_in(driver)
    for width in WIDTHS:
        for scheme in SCHEMES:
            browser.show(driver, width, scheme)
            if (pixels := browser.overflow(driver, width)) > 0:
                found.append(f"at {width}: {pixels} pixels too wide")
            found += [f"at {width}, {scheme}: {barrier}" for barrier in browser.barriers(driver)]
    return found


def test_each_kind_of_page_is_open_to_all(own, driver):
    pages = samples(own)
    assert len(pages) >= 10
    with serving(own.folder) as home:
        found = [f"{page}: {problem}" for page in pages for problem in audit(driver, home, page.address)]
    assert not found, f"{len(found)} findings on {len(pages)} pages:\n" + "\n".join(found[:40])


SEEN = """
const seen = e => e && e.checkVisibility({visibilityProperty: true, opacityProperty: true});
return {title: seen(document.querySelector('h1')), words: document.querySelector('main')?.innerText.trim().length,
  links: [...document.links].filter(seen).length};
"""


def test_each_kind_of_page_works_without_scripts(own, driver):
    browser.show(driver, WIDTHS[0], SCHEMES[0])
    found = []
    with serving(own.folder) as home:
        for page in samples(own):
            driver.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": True})
            driver.get(home + page.address)
            driver.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": False})
            seen = driver.execute_script(SEEN)
            if not (seen["title"] and seen["words"] and seen["links"]):
                found.append(f"{page}: {seen}")
    assert found == []


MUTATIONS = {
    "a picture without words": ("<p>", '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw="><p>', "image-alt"),
    "pale words": ("<p>", '<p style="color:#ccc">', "color-contrast"),
    "words pale in the dark only": (
        "</head>",
        "<style>@media (prefers-color-scheme: dark) { p { color: #ccc } }</style></head>",
        "dark: color-contrast",
    ),
    "small targets": (
        "<p>",
        "<nav>" + '<button style="display:block;width:9px;height:9px;padding:0">a</button>' * 3 + "</nav><p>",
        "target-size",
    ),
    "a wide box": ("<p>", '<p style="width:500px">', "at 360: "),
    "a picture from elsewhere": (
        "<p>",
        '<img alt="" src="http://elsewhere.invalid/a.png"><p>',
        "fetches http://elsewhere.invalid/a.png",
    ),
    "a missing file": ("<p>", '<img alt="" src="a.png"><p>', "the console says"),
    "a broken script": ("<p>", "<script>nothing()</script><p>", "the console says"),
}


def test_a_good_page_is_clean(hand_made, driver):
    with serving(hand_made({"index.html": GOOD}).folder) as home:
        assert audit(driver, home, "") == []


@pytest.mark.parametrize("name", MUTATIONS)
def test_the_browser_finds(name, hand_made, driver):
    before, after, expected = MUTATIONS[name]
    with serving(hand_made({"index.html": GOOD.replace(before, after, 1)}).folder) as home:
        found = audit(driver, home, "")
    assert any(expected in problem for problem in found), found


def test_a_page_made_by_its_script_is_seen_to_need_it(hand_made, driver):
    page = GOOD.replace("<h1>A</h1>", "<script>document.write('<h1>A</h1>')</script>")
    with serving(hand_made({"index.html": page}).folder) as home:
        driver.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": True})
        driver.get(home)
        driver.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": False})
        assert not driver.execute_script(SEEN)["title"]
