"""A built site on disk, read as others would read it."""

import hashlib
from functools import cached_property
from pathlib import Path
from urllib.parse import quote, unquote

import html5lib
import yaml

# Marquee's own book-keeping, no part of the site.
HIDDEN = ".marquee"
SVG, MATHML, XLINK = (
    "{http://www.w3.org/2000/svg}",
    "{http://www.w3.org/1998/Math/MathML}",
    "{http://www.w3.org/1999/xlink}",
)


def base_url_of(source):
    return yaml.safe_load((Path(source) / "marquee.yml").read_text("utf-8"))["base_url"]


def snapshot(folder, hidden=False):
    """Every file's path and hash: two trees are the same when their snapshots are."""
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(Path(folder).rglob("*"))
        if path.is_file() and (hidden or path.relative_to(folder).parts[0] != HIDDEN)
    }


def differences(first, second):
    """The paths in which two snapshots differ."""
    return sorted(path for path in first.keys() | second.keys() if first.get(path) != second.get(path))


class Page:
    """One HTML file, parsed by the rules of the HTML standard."""

    def __init__(self, tree, path):
        self.tree, self.path = tree, path
        self.file = tree.folder / path
        self.address = path.removesuffix("index.html") if path.split("/")[-1] == "index.html" else path
        self.url = tree.base_url + quote(self.address)

    def __repr__(self):
        return self.path

    @cached_property
    def text(self):
        return self.file.read_text("utf-8")

    @cached_property
    def dom(self):
        return html5lib.parse(self.text, treebuilder="etree", namespaceHTMLElements=False)

    @cached_property
    def elements(self):
        return [element for element in self.dom.iter() if isinstance(element.tag, str)]

    def all(self, *tags):
        return [element for element in self.elements if element.tag in tags]

    @cached_property
    def ids(self):
        return {element.get("id") for element in self.elements if element.get("id")} | {
            anchor.get("name") for anchor in self.all("a") if anchor.get("name")
        }

    @property
    def language(self):
        return self.dom.get("lang", "")

    @property
    def title(self):
        return " ".join("".join("".join(title.itertext()) for title in self.all("title")[:1]).split())

    def metas(self, name):
        """The contents of <meta name=…> and <meta property=…>."""
        return [
            meta.get("content", "") for meta in self.all("meta") if name in (meta.get("name"), meta.get("property"))
        ]

    def links(self, relation):
        return [link for link in self.all("link") if relation in link.get("rel", "").lower().split()]

    @property
    def is_redirect(self):
        return any(meta.get("http-equiv", "").lower() == "refresh" for meta in self.all("meta"))

    @property
    def is_indexable(self):
        hidden = any("noindex" in content for content in self.metas("robots"))
        return not (hidden or self.is_redirect or self.path.endswith("404.html"))


class Tree:
    def __init__(self, folder, base_url):
        self.folder, self.base_url = Path(folder), base_url.rstrip("/") + "/"

    @cached_property
    def files(self):
        return [path for path in snapshot(self.folder)]

    @cached_property
    def pages(self):
        return [Page(self, path) for path in self.files if path.endswith(".html")]

    @cached_property
    def by_path(self):
        return {page.path: page for page in self.pages}

    def matching(self, *endings):
        return [self.folder / path for path in self.files if path.endswith(endings)]

    def url_of(self, file):
        return self.base_url + quote(Path(file).relative_to(self.folder).as_posix())

    def file_at(self, address):
        """The path of the file that a static host serves at an address below the base, or None."""
        path = unquote(address)
        path = path + "index.html" if path == "" or path.endswith("/") else path
        return path if (self.folder / path).is_file() else None
