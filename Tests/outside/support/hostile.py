"""Texts that try to leave their place on a page, and the proof that they did not."""

import json
import re
from collections import Counter

from lxml import etree

from . import feeds, references
from .marquee import CONTENT, UNPRINTABLE

# What each tries, where it is not plain to see.
TEXTS = {
    "a script": "<script>alert(1)</script>",
    "out of an attribute": '"><img src=x onerror=alert(1)>',
    "out of an attribute, unseen": '\' " onmouseover=alert(1) autofocus x="',
    "an address for a text": "javascript:alert(1)",
    "out of CDATA": "]]><script>alert(1)</script>",
    "out of the title": "</title><script>alert(1)</script>",
    "out of structured data": "</script><!--<script>alert(1)</script>",
    "escaped already": "&lt;script&gt;alert(1)&lt;/script&gt;",
    "out of a template": "\\(x) ${x} {{x}} %s %n",
}
SCHEMES = (
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "vbscript:x",
    "file:///etc/passwd",
)
ADDRESSES = {
    "href",
    "src",
    "action",
    "formaction",
    "data",
    "poster",
    "cite",
    "ping",
    "background",
    "srcset",
    "manifest",
}
DANGEROUS = re.compile(r"^(javascript|vbscript|file|data:(?!image/))", re.I)


def shape(page):
    """How often each element with each set of attributes is on a page: text of any kind leaves this as it is."""
    return Counter((element.tag, *sorted(element.attrib)) for element in page.elements)


def escapes(benign, hostile):
    """Where the hostile tree holds what its benign twin does not, beyond text."""
    found = [f"{path}: a page that the benign site lacks" for path in hostile.by_path.keys() - benign.by_path.keys()]
    for path, page in hostile.by_path.items():
        if twin := benign.by_path.get(path):
            found += [f"{path}: {count} more of {item}" for item, count in (shape(page) - shape(twin)).items()]
            found += [f"{path}: {problem}" for problem in wrong_with_scripts(page, twin)]
        found += [f"{path}: {problem}" for problem in wrong_with_attributes(page)]
    return found + wrong_with_other_files(benign, hostile)


def wrong_with_scripts(page, twin):
    def code(of):
        return [text for kind, text in scripts(of) if kind != "application/ld+json"]

    if code(page) != code(twin):
        yield "a script differs from the benign page's"
    for kind, text in scripts(page):
        if kind == "application/ld+json":
            try:
                json.loads(text)
            except ValueError as error:
                yield f"its structured data is no JSON: {error}"


def scripts(page):
    return [(script.get("type"), "".join(script.itertext())) for script in page.all("script")]


def wrong_with_attributes(page):
    for element in page.elements:
        for name, value in element.attrib.items():
            if name.lower().startswith("on"):
                yield f"<{element.tag}> has the attribute {name}"
            # Browsers drop these characters from an address before they look at its scheme.
            plain = re.sub(r"[\x00-\x20]", "", value)
            if name.split("}")[-1] in ADDRESSES and DANGEROUS.match(plain) or "srcdoc" == name:
                yield f"<{element.tag}> has {name}={value[:60]!r}"
    for reference in references.of_page(page):
        if DANGEROUS.match(reference.address.strip()):
            yield f"{reference.element} leads to {reference.address[:60]!r}"


def wrong_with_other_files(benign, hostile):
    found = []
    for file in hostile.matching(".xml", ".atom", ".svg", ".opml", ".xhtml"):
        try:
            root = etree.parse(file, etree.XMLParser(no_network=True, resolve_entities=False)).getroot()
        except etree.XMLSyntaxError as error:
            found.append(f"{file.name}: not well-formed: {error}")
            continue
        for content in root.iter(feeds.CONTENT, "description"):
            found += [f"{file.name}: {problem}" for problem in feeds.wrong_with_content(content.text or " ")]
    for file in hostile.matching(".json", ".webmanifest", ".geojson"):
        try:
            json.loads(file.read_bytes())
        except ValueError as error:
            found.append(f"{file.name}: no JSON: {error}")
    for file in hostile.matching(".ics"):
        twin = benign.folder / file.relative_to(hostile.folder)
        if twin.is_file() and parts(file) != parts(twin):
            found.append(f"{file.name}: other parts than the benign calendar's")
    return found


def parts(calendar):
    """The property names of an iCalendar file, in order: a text that breaks out would add one."""
    unfolded = calendar.read_text("utf-8").replace("\r\n ", "")
    return [re.split(r"[:;]", line)[0] for line in unfolded.split("\r\n")]


def assert_refused(run, file=None, saying=None):
    """Content at fault: exit code 1, and a diagnostic that can be printed, at the right file."""
    assert run.code == CONTENT, run
    assert run.errors, f"no diagnostic of the form file:line:column: error: …\n{run}"
    if file:
        assert file in {error["file"] for error in run.errors}, f"no error in {file}\n{run}"
    if saying:
        assert any(saying in error["text"] for error in run.errors), f"no error says {saying!r}\n{run}"
    assert not UNPRINTABLE.search(run.err), f"raw control characters in the message\n{run.err!r}"
