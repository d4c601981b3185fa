"""Every address that a page or a style sheet names, and what a browser does with it."""

import re
from dataclasses import dataclass

from .tree import SVG, XLINK

# rel values of <link> at which a browser fetches at once; the others are for people and robots to follow.
FETCHED_RELATIONS = {"stylesheet", "icon", "preload", "modulepreload", "manifest", "apple-touch-icon", "prefetch"}
CONNECTING_RELATIONS = {"preconnect", "dns-prefetch"}
SOURCES = ("img", "script", "iframe", "source", "video", "audio", "track", "embed", "input")
CSS_ADDRESS = re.compile(r"""url\(\s*(?:"([^"]*)"|'([^']*)'|([^"')\s]*))\s*\)|@import\s+["']([^"']+)["']""")
REFRESH = re.compile(r"^\s*[\d.]+\s*[;,]\s*url\s*=\s*['\"]?([^'\"]*)", re.I)


@dataclass(frozen=True)
class Reference:
    element: str
    address: str
    fetched: bool  # by the browser, unasked


def in_css(text):
    return ["".join(groups) for groups in CSS_ADDRESS.findall(text)]


def in_srcset(text):
    """The addresses of a srcset, whose candidates are parted by a comma and a space."""
    return [candidate.split()[0] for candidate in re.split(r",\s+", text.strip()) if candidate.strip(", ")]


def of_element(element):
    tag, get = element.tag, element.get
    if tag in ("a", "area") and get("href") is not None:
        yield Reference(tag, get("href"), False)
    if tag == "link" and get("href") is not None:
        relations = set(get("rel", "").lower().split())
        yield Reference("link", get("href"), bool(relations & (FETCHED_RELATIONS | CONNECTING_RELATIONS)))
    if tag in SOURCES and get("src") is not None:
        yield Reference(tag, get("src"), True)
    for name in ("srcset", "imagesrcset"):
        for address in in_srcset(get(name, "")):
            yield Reference(tag, address, True)
    if get("poster") is not None:
        yield Reference(tag, get("poster"), True)
    if tag == "object" and get("data") is not None:
        yield Reference(tag, get("data"), True)
    for name in ("action", "formaction"):
        if get(name) is not None:
            yield Reference(tag, get(name), False)
    if tag.startswith(SVG):
        for name in ("href", XLINK + "href"):
            if get(name) is not None:
                yield Reference(tag.removeprefix(SVG), get(name), not tag.endswith("}a"))
    if tag == "meta" and get("http-equiv", "").lower() == "refresh":
        if match := REFRESH.match(get("content", "")):
            yield Reference("meta refresh", match[1], False)
    styles = [get("style", "")] + (["".join(element.itertext())] if tag in ("style", SVG + "style") else [])
    for address in (address for style in styles for address in in_css(style)):
        yield Reference("style", address, True)


def of_page(page):
    return [reference for element in page.elements for reference in of_element(element)]
