"""Addresses that lead on: pages that need no script, and what hosts are told of them, judged by a browser and by nginx."""

import re
import socket
import subprocess
import time
from contextlib import contextmanager
from http.client import HTTPConnection
from urllib.parse import quote, unquote, urljoin, urlsplit

import pytest
from support import browser, judges, marquee, smallsite
from support.server import serving


def redirects(tree):
    """Pages that lead on, with where to, below the base."""
    found = {}
    for page in tree.pages:
        for meta in page.all("meta"):
            if meta.get("http-equiv", "").lower() == "refresh":
                delay, _, target = meta.get("content").partition("; url=")
                assert delay == "0", f"{page}: nobody should have to wait"
                found[page.address] = urljoin(page.url, target).removeprefix(tree.base_url)
    assert len(found) >= 20, "the site has aliases and codes in two languages"
    return found


def lines(tree):
    """What `_redirects` says: from, to, status."""
    return [line.split() for line in (tree.folder / "_redirects").read_text("utf-8").splitlines()]


def test_pages_that_lead_on_lead_to_a_page_and_hide_from_search_engines(own):
    sitemap = (own.folder / "sitemap.xml").read_text("utf-8")
    for address, target in redirects(own).items():
        page = own.by_path[own.file_at(address)]
        assert own.file_at(target), f"{page} leads to {target}, which is not there"
        assert page.metas("robots") == ["noindex"]
        assert [link.get("href") for link in page.links("canonical")] == [own.base_url + target]
        visible = [urljoin(page.url, a.get("href", "")) for a in page.all("a")]
        assert own.base_url + target in visible, f"{page} has no link to follow by hand"
        assert page.url not in sitemap


def test_hosts_are_told_what_the_pages_say(own):
    base = urlsplit(own.base_url).path
    told = {unquote(source).removeprefix(base): unquote(target).removeprefix(base) for source, target, _ in lines(own)}
    assert told == {unquote(address): unquote(target) for address, target in redirects(own).items()}
    for source, _, status in lines(own):
        assert status == ("302" if "/q/" in source else "301")


def test_a_browser_without_scripts_goes_there(own):
    with browser.chromium() as driver, serving(own.folder) as home:
        driver.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": True})
        for address, target in list(redirects(own).items())[::4]:
            driver.get(home + address)
            deadline = time.monotonic() + 5
            while driver.current_url != home + target and time.monotonic() < deadline:
                time.sleep(0.05)
            assert driver.current_url == home + target


CONFIGURATION = """
daemon off; master_process off; pid {folder}/pid; error_log {folder}/errors;
events {{}}
http {{
  access_log off;
  client_body_temp_path {folder}; proxy_temp_path {folder}; fastcgi_temp_path {folder};
  uwsgi_temp_path {folder}; scgi_temp_path {folder};
  {sizes}
  include {site}/nginx-redirects.conf;
  server {{
    listen 127.0.0.1:{port};
    root {site};
    if ($marquee_moved) {{ return 301 $marquee_moved; }}
    if ($marquee_code) {{ return 302 $marquee_code; }}
  }}
}}
"""


@contextmanager
def nginx(site, folder):
    """Serves a site as its own `nginx-redirects.conf` says to; gives the port."""
    program = judges.program("nginx")
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    file = folder / "nginx.conf"
    # The file itself says what its addresses need.
    said = (site / "nginx-redirects.conf").read_text("utf-8")
    sizes = " ".join(re.findall(r"^# +(map_hash_\w+ \d+;)$", said, re.MULTILINE))
    file.write_text(CONFIGURATION.format(folder=folder, site=site, port=port, sizes=sizes))
    with subprocess.Popen([program, "-c", str(file), "-p", str(folder)], stderr=subprocess.PIPE, text=True) as server:
        try:
            for _ in range(100):
                if server.poll() is not None:
                    raise AssertionError(f"nginx refused the file:\n{server.stderr.read()}")
                with socket.socket() as probe:
                    if probe.connect_ex(("127.0.0.1", port)) == 0:
                        break
                time.sleep(0.05)
            yield port
        finally:
            server.terminate()


def answer(port, path):
    connection = HTTPConnection("127.0.0.1", port, timeout=5)
    connection.request("GET", path)
    response = connection.getresponse()
    return response.status, urlsplit(response.getheader("Location", "")).path


def test_nginx_answers_as_told(own, tmp_path):
    with nginx(own.folder, tmp_path) as port:
        for source, target, status in lines(own):
            assert answer(port, source) == (int(status), target)
        code = next(source for source, _, status in lines(own) if status == "302")
        assert answer(port, code.lower())[0] == 302, "a code may be typed in small letters"
        assert answer(port, "/films/") == (200, "")


def test_nginx_takes_long_addresses_and_many(tmp_path):
    long = "/" + "一部片子从前的名字" * 8 + "/"
    site = smallsite.sample()
    for number in range(300):
        site.add(f"pages/page-{number}.md", title="页", aliases=[f"{long[:-1]}{number}/"])
    output = marquee.build_well(site.write(tmp_path / "source"), tmp_path / "site")
    with nginx(output, tmp_path) as port:
        assert answer(port, quote(f"{long[:-1]}7/")) == (301, "/page-7/")


def test_nginx_refuses_a_file_that_is_wrong(hand_made, tmp_path):
    judges.program("nginx")
    site = hand_made({"nginx-redirects.conf": 'map $uri $marquee_moved { "/a/" "/b/" }'})
    with pytest.raises(AssertionError), nginx(site.folder, tmp_path):
        pass
