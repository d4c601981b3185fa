"""The rules of RSS 2.0 as feed readers and aggregators hold publishers to them."""

import re
from datetime import datetime
from email.utils import parsedate_to_datetime
from urllib.parse import urlsplit

import feedparser
import lxml.html
from lxml import etree

from .references import of_element

ATOM, CONTENT = "{http://www.w3.org/2005/Atom}", "{http://purl.org/rss/1.0/modules/content/}encoded"
# RFC 822 as RSS 2.0 amends it: English names, a year of four digits, and here always a numeric zone or GMT.
DATE = re.compile(
    r"(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)"
    r" \d{4} \d{2}:\d{2}:\d{2} ([+-]\d{4}|GMT)"
)
# Readers cut these out, so a feed that relies on them shows a hole.
CUT_BY_READERS = {"script", "style", "iframe", "object", "embed", "form"}


def findings(data, url):
    """What is wrong with the feed `data` that is published at `url`."""
    try:
        channel = etree.fromstring(data).find("channel")
    except etree.XMLSyntaxError as error:
        return [f"is not well-formed: {error}"]
    if channel is None:
        return ["has no channel"]
    items = channel.findall("item")
    found = [f"the channel has no {name}" for name in ("title", "link", "description") if not channel.findtext(name)]
    selves = [link.get("href") for link in channel.findall(ATOM + "link") if link.get("rel") == "self"]
    if selves != [url]:
        found.append(f"atom:link rel=self is {selves}, not its own address {url}")
    for number, item in enumerate(items, 1):
        found += [f"item {number}: {problem}" for problem in wrong_with_item(item)]
    found += wrong_with_dates(channel, items)
    return found + as_a_reader_sees(data, len(items))


def wrong_with_item(item):
    guids = item.findall("guid")
    if len(guids) != 1 or not (guids[0].text or "").strip():
        yield "has no guid, or two"
    elif guids[0].get("isPermaLink") != "false":
        yield "has a guid that calls itself a permalink"
    if len(item.findall("enclosure")) > 1:
        yield "has more than one enclosure"
    for enclosure in item.findall("enclosure"):
        if not (
            is_absolute(enclosure.get("url", "")) and enclosure.get("length", "").isdigit() and enclosure.get("type")
        ):
            yield "has an enclosure without an absolute url, a length or a type"
    if not is_absolute(item.findtext("link", "")):
        yield "has no absolute link"
    for element in (item.find("description"), item.find(CONTENT)):
        if element is not None and (element.text or "").strip():
            yield from wrong_with_content(element.text)


def wrong_with_content(html):
    for element in lxml.html.fragment_fromstring(html, create_parent="div").iter():
        if not isinstance(element.tag, str):
            continue
        if element.tag in CUT_BY_READERS:
            yield f"has a <{element.tag}>, which readers cut out"
        for name in element.attrib:
            if name.lower().startswith("on"):
                yield f"has the attribute {name}"
        for reference in of_element(element):
            if not is_absolute(reference.address):
                yield f"has the relative or unknown address {reference.address!r}"


def is_absolute(address):
    split = urlsplit(address)
    return (
        split.scheme in ("mailto", "tel", "geo", "webcal") or split.scheme in ("http", "https") and bool(split.netloc)
    )


def wrong_with_dates(channel, items):
    dates = [(item.findtext("pubDate"), f"pubDate of item {number}") for number, item in enumerate(items, 1)]
    built = channel.findtext("lastBuildDate")
    bad = [f"{what} is {text!r}, not a date of RFC 822" for text, what in dates if not is_date(text)]
    if items and not is_date(built):
        bad.append(f"lastBuildDate is {built!r}, not a date of RFC 822")
    if bad or not items:
        return bad
    updates = [parsedate_to_datetime(text) for text, _ in dates]
    updates += [datetime.fromisoformat(e.text) for item in items for e in item.findall(ATOM + "updated")]
    newest, built = max(updates), parsedate_to_datetime(built)
    if built < newest:
        return [f"lastBuildDate {built} is before the newest item's {newest}"]
    has_updates = any(item.find(ATOM + "updated") is not None for item in items)
    return [f"lastBuildDate {built} is not the newest item's {newest}"] if has_updates and built != newest else []


def is_date(text):
    if not text or not DATE.fullmatch(text):
        return False
    try:
        return parsedate_to_datetime(text).strftime("%a") == text[:3]
    except ValueError:
        return False


def as_a_reader_sees(data, count):
    parsed = feedparser.parse(data)
    if parsed.bozo:
        return [f"feedparser stumbles: {parsed.bozo_exception}"]
    found = [] if parsed.version == "rss20" else [f"feedparser takes it for {parsed.version!r}"]
    if len(parsed.entries) != count:
        found.append(f"feedparser sees {len(parsed.entries)} of {count} items")
    for number, entry in enumerate(parsed.entries, 1):
        found += [
            f"item {number}: a reader sees no {name}"
            for name in ("id", "link", "title", "content")
            if not entry.get(name)
        ]
        if not entry.get("published_parsed"):
            found.append(f"item {number}: a reader sees no date")
    ids = [entry.get("id") for entry in parsed.entries]
    return found + [f"the id {id} is there twice" for id in sorted({i for i in ids if i and ids.count(i) > 1})]
