"""The rules that links keep. Each function returns its findings as sentences; an empty list is a clean bill."""

from urllib.parse import unquote, urljoin, urlsplit

from .references import in_css, of_page

# `http` and the like are for people to follow; `data` is for a picture that a page carries within itself.
FOLLOWED_SCHEMES = {"http", "https", "mailto", "tel", "webcal", "geo"}
NEVER_FRAGMENTS = ("", "top")


def broken(tree, base=None):
    """Links that lead nowhere, when the tree is served at `base` (its own base_url if not told)."""
    base = base or tree.base_url
    found = []
    for page in tree.pages:
        for reference in of_page(page):
            problem = wrong_with(tree, base, page, reference.address)
            if problem:
                found.append(f"{page}: {reference.element} {reference.address!r}: {problem}")
    for sheet in tree.matching(".css"):
        here = base + sheet.relative_to(tree.folder).as_posix()
        for address in in_css(sheet.read_text("utf-8")):
            problem = None if address.startswith("data:") else wrong_at(tree, base, urljoin(here, address))
            if problem:
                found.append(f"{sheet.name}: {address!r}: {problem}")
    return found


def wrong_with(tree, base, page, address):
    if any(ord(character) < 0x20 for character in address) or address != address.strip():
        return "holds a control character or a space at an end"
    split = urlsplit(address)
    if split.scheme == "data":
        return None  # `forbidden_schemes` judges it
    if split.scheme and split.scheme not in ("http", "https"):
        return None
    if page.path.endswith("404.html"):
        # A host shows this page at any address, so a relative link in it leads anywhere.
        if not split.scheme and not address.startswith(("/", "#")):
            return "is relative, on a page that is shown at any address"
        return wrong_at(tree, tree.base_url, urljoin(tree.base_url, address))
    return wrong_at(tree, base, urljoin(base + page.url.removeprefix(tree.base_url), address))


def wrong_at(tree, base, url):
    for home in (base, tree.base_url):  # canonical addresses are absolute, wherever the tree is served
        if url.startswith(home):
            return wrong_inside(tree, url.removeprefix(home))
        if urlsplit(url)[:2] == urlsplit(home)[:2]:
            return "leaves the folder that the site is served from"
    return None


def wrong_inside(tree, rest):
    rest, _, fragment = rest.partition("#")
    address = rest.partition("?")[0]
    path = tree.file_at(address)
    if path is None:
        is_folder = address and tree.file_at(address + "/")
        return "misses its closing slash" if is_folder else "leads to no file"
    if fragment.startswith(":~:") or unquote(fragment) in NEVER_FRAGMENTS:
        return None
    page = tree.by_path.get(path)
    if page and unquote(fragment) not in page.ids:
        return f"leads to no id in {path}"
    return None


def off_origin(tree):
    """What a browser would fetch from elsewhere, before anybody asked."""
    found = []
    for page in tree.pages:
        for reference in of_page(page):
            if reference.fetched and (
                urlsplit(reference.address).scheme in ("http", "https") or reference.address.startswith("//")
            ):
                found.append(f"{page}: {reference.element} fetches {reference.address!r}")
    for sheet in tree.matching(".css"):
        found += [
            f"{sheet.name}: fetches {address!r}"
            for address in in_css(sheet.read_text("utf-8"))
            if address.startswith(("http:", "https:", "//"))
        ]
    return found


def forbidden_schemes(tree):
    found = []
    for page in tree.pages:
        for reference in of_page(page):
            scheme = urlsplit(reference.address.strip()).scheme
            is_picture = scheme == "data" and reference.fetched and reference.address.startswith("data:image/")
            if scheme and scheme not in FOLLOWED_SCHEMES and not is_picture:
                found.append(f"{page}: {reference.element} has the scheme {scheme!r}")
    return found
