"""The rules that a page's head keeps, alone and together with the others'."""

from collections import defaultdict
from urllib.parse import urljoin, urlsplit

from lxml import etree

OPEN_GRAPH = ("og:title", "og:type", "og:url", "og:image")
SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
FEED_TYPES = ("application/rss+xml", "application/atom+xml", "application/feed+json")


def incomplete(page):
    """What the head of one indexable page lacks."""
    if not page.language:
        yield "has no lang"
    if not page.title:
        yield "has no title"
    if len([text for text in page.metas("description") if text.strip()]) != 1:
        yield "has no description, or two"
    for name in OPEN_GRAPH:
        values = [value for value in page.metas(name) if value.strip()]
        if len(values) < 1:
            yield f"has no {name}"
        elif name in ("og:url", "og:image") and any(urlsplit(v).scheme not in ("http", "https") for v in values):
            yield f"has an {name} that is not absolute: {values}"
    for value in page.metas("og:image"):
        if value.startswith(page.tree.base_url) and page.tree.file_at(value.removeprefix(page.tree.base_url)) is None:
            yield f"has an og:image that leads to no file: {value}"
    canonical = [link.get("href") for link in page.links("canonical")]
    if canonical != [page.url]:
        yield f"has the canonical address {canonical}, and lies at {page.url}"
    if not feeds_of(page):
        yield "names no feed"


def feeds_of(page):
    return [
        urljoin(page.url, link.get("href", "")) for link in page.links("alternate") if link.get("type") in FEED_TYPES
    ]


def translations_of(page):
    return {
        link.get("hreflang"): urljoin(page.url, link.get("href", ""))
        for link in page.links("alternate")
        if link.get("hreflang") and not link.get("type")
    }


def one_sided_translations(tree):
    """hreflang counts only where both pages say it, and where each names itself too."""
    pages = {page.url: page for page in tree.pages}
    for page in tree.pages:
        named = translations_of(page)
        if named and named.get(page.language) != page.url:
            yield f"{page}: does not name itself as {page.language}"
        for language, url in named.items():
            other = pages.get(url)
            if other is None:
                yield f"{page}: its {language} page {url} is not there"
            elif language != "x-default" and other.language != language:
                yield f"{page}: calls {other} {language}, which says it is {other.language}"
            elif page.url not in translations_of(other).values():
                yield f"{page}: names {other}, which does not name it back"


def sitemap_urls(tree, name="sitemap.xml"):
    """The addresses of a sitemap, and of those that it is an index of."""
    root = etree.parse(tree.folder / name).getroot()
    addresses = [loc.text.strip() for loc in root.iterfind(f"*/{SITEMAP}loc")]
    if root.tag == SITEMAP + "sitemapindex":
        return [url for address in addresses for url in sitemap_urls(tree, address.removeprefix(tree.base_url))]
    return addresses


def sitemap_findings(tree):
    listed = sitemap_urls(tree)
    indexable = {page.url for page in tree.pages if page.is_indexable}
    yield from (f"{url} is listed twice" for url in sorted({url for url in listed if listed.count(url) > 1}))
    yield from (f"{url} is listed, and no indexable page" for url in sorted(set(listed) - indexable))
    yield from (f"{url} is indexable, and not listed" for url in sorted(indexable - set(listed)))


def undiscovered_feeds(tree):
    """Feeds that a page names and that are not there, and feeds that no page names."""
    named = {url for page in tree.pages for url in feeds_of(page)}
    built = {tree.url_of(file) for file in tree.matching("feed.xml", "feed.atom", "feed.json")}
    yield from (f"{url} is named, and not built" for url in sorted(named - built))
    yield from (f"{url} is built, and no page names it" for url in sorted(built - named))


def repeated_titles(tree):
    places = defaultdict(list)
    for page in tree.pages:
        if page.is_indexable:
            places[page.language, page.title].append(page.path)
    return {key: paths for key, paths in places.items() if len(paths) > 1}
