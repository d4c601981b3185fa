"""A static host on the loopback address, as dumb as the dumbest that the site must work on."""

import threading
from contextlib import contextmanager
from http.client import HTTPConnection
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import urldefrag, urljoin, urlsplit

import html5lib

from .references import in_css, of_element

# Far above the size of any site that the checks build: a crawl that runs in circles ends.
MOST_REQUESTS = 20_000


@contextmanager
def serving(folder, prefix="/"):
    """Serves a folder's files under a prefix, and nothing elsewhere; gives the address of the prefix."""

    class Handler(SimpleHTTPRequestHandler):
        def translate_path(self, path):
            if not path.startswith(prefix):
                return str(folder / "no such file")
            return super().translate_path("/" + path.removeprefix(prefix))

        def log_message(self, *_):
            pass

        def __init__(self, *arguments):
            super().__init__(*arguments, directory=str(folder))

    class Server(ThreadingHTTPServer):
        daemon_threads = True

        def handle_error(self, *_):  # a browser that hangs up early is no finding
            pass

    server = Server(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}{prefix}"
    finally:
        server.shutdown()
        server.server_close()


def crawl(home, base_url):
    """Follows every link on the same host from `home`. Gives what was reached, and what went wrong.

    Absolute links to `base_url` are taken for links below `home`, as they would be once the site is published.
    """
    host = urlsplit(home).netloc
    reached, found, waiting = set(), [], [(home, "the start")]
    connection = HTTPConnection(host, timeout=10)
    while waiting and len(reached) < MOST_REQUESTS:
        url, origin = waiting.pop()
        url = urldefrag(home + url.removeprefix(base_url) if url.startswith(base_url) else url)[0].partition("?")[0]
        if url in reached or urlsplit(url).netloc != host:
            continue
        reached.add(url)
        connection.request("GET", urlsplit(url).path)
        answer = connection.getresponse()
        body = answer.read()
        if answer.status != 200:
            found.append(f"{answer.status} {url}, named by {origin}")
        elif answer.getheader("Content-Type", "").startswith("text/html"):
            page = html5lib.parse(body, transport_encoding="utf-8", treebuilder="etree", namespaceHTMLElements=False)
            elements = [element for element in page.iter() if isinstance(element.tag, str)]
            waiting += [(urljoin(url, r.address), url) for element in elements for r in of_element(element)]
        elif url.endswith(".css"):
            waiting += [(urljoin(url, address), url) for address in in_css(body.decode("utf-8"))]
    connection.close()
    return reached, found
