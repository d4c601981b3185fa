"""Headless Chromium, driven through selenium, with axe-core put into its pages."""

import json
from contextlib import contextmanager

from selenium import webdriver

from . import judges

STANDARDS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
RUN_AXE = """
const done = arguments[1];
axe.run(document, {runOnly: arguments[0], resultTypes: ['violations']})
  .then(done, error => done({violations: [{id: 'axe failed', help: String(error), nodes: []}]}));
"""
FLAGS = (
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--hide-scrollbars",
    # The browser's own calls home would be noise, and there is no network to make them on.
    "--disable-background-networking",
    "--disable-component-update",
    "--no-first-run",
    "--disable-sync",
)


@contextmanager
def chromium():
    options = webdriver.ChromeOptions()
    options.binary_location = judges.program("chromium", "chromium-browser", "google-chrome")
    for flag in FLAGS:
        options.add_argument(flag)
    options.set_capability("goog:loggingPrefs", {"performance": "ALL", "browser": "ALL"})
    driver = webdriver.Chrome(options=options, service=webdriver.ChromeService(judges.program("chromedriver")))
    driver.set_page_load_timeout(20)
    driver.set_script_timeout(20)
    driver.execute_cdp_cmd("Network.setBypassServiceWorker", {"bypass": True})
    try:
        yield driver
    finally:
        driver.quit()


def show(driver, width, scheme):
    size = {"width": width, "height": 800, "deviceScaleFactor": 1, "mobile": width < 600}
    driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", size)
    features = [
        {"name": "prefers-color-scheme", "value": scheme},
        {"name": "prefers-reduced-motion", "value": "reduce"},
    ]
    driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": features})


def put_axe_in(driver):
    driver.execute_script(judges.file_of("axe_playwright_python", "axe.min.js").read_text("utf-8"))


def barriers(driver):
    """axe's violations, each with the first element that shows it."""
    result = driver.execute_async_script(RUN_AXE, STANDARDS)
    return [
        f"{violation['id']}: {violation['help']}, at {len(violation['nodes'])} places such as "
        + "".join(
            node["html"][:160] + " – " + " ".join(node["failureSummary"].split())[:240]
            for node in violation["nodes"][:1]
        )
        for violation in result["violations"]
    ]


def overflow(driver, width):
    """By how many pixels the page is wider than the screen. (A phone's window grows with a page that is too wide.)"""
    return driver.execute_script("return document.documentElement.scrollWidth") - width


def requests(driver):
    """The addresses fetched since the last call, for pages and frames alike."""
    messages = [json.loads(entry["message"])["message"] for entry in driver.get_log("performance")]
    return [m["params"]["request"]["url"] for m in messages if m["method"] == "Network.requestWillBeSent"]


def elsewhere(urls, home):
    return [url for url in urls if not url.startswith((home, "data:", "blob:", "about:", "chrome:"))]


def complaints(driver):
    """What the browser itself wrote to its console: missing files, broken scripts, refused resources."""
    return [entry["message"] for entry in driver.get_log("browser") if entry["level"] == "SEVERE"]
