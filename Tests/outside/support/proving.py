"""Where hostile sites are built: each in a folder of its own, over a benign site that must survive a refusal."""

import shutil

from . import hostile, marquee, smallsite
from .tree import Tree, differences, snapshot

BASE = smallsite.CONFIGURATION["base_url"]
# What lies outside the source, seen from a film's folder; it holds a mark that must never be published.
MARK = "outside-mark-7f3a"
SECRET_PICTURE, SECRET_PAGE = "../../../../secret.png", "../../../../secret.md"


class ProvingGround:
    def __init__(self, folder):
        self.folder, self.count = folder, 0
        self.benign = Tree(
            marquee.build_well(smallsite.sample().write(folder / "benign"), folder / "benign-site"), BASE
        )

    def plot(self):
        """A new folder with the secrets, and the benign site where the next build will put its own."""
        self.count += 1
        plot = self.folder / f"plot-{self.count}"
        shutil.copytree(self.benign.folder, plot / "site")
        (plot / "secret.md").write_text(f"---\ntitle: {MARK}\npublished: 2026-01-01\n---\n{MARK}\n")
        (plot / "secret.png").write_bytes(smallsite.png() + MARK.encode())
        return plot

    def build(self, site, plot=None, prepare=None):
        """Builds a site, and sees that nothing but the output was touched, and not even that by a refusal."""
        plot = plot or self.plot()
        source, output = site.write(plot / "source"), plot / "site"
        if prepare:
            prepare(plot)
        before = snapshot(plot, hidden=True)
        run = marquee.build(source, output, timeout=60)
        changed = differences(before, snapshot(plot, hidden=True))
        if run.code == marquee.DONE:
            changed = [path for path in changed if not path.startswith("site/")]
        assert changed == [], f"a build with exit code {run.code} changed what it must not"
        return run, Tree(output, BASE)

    def assert_harmless(self, run, tree):
        assert run.code == marquee.DONE, run
        found = hostile.escapes(self.benign, tree)
        assert found == [], "\n".join(found[:20])
        self.assert_kept_secret(tree)

    def assert_kept_secret(self, tree):
        leaks = [path for path in tree.folder.rglob("*") if path.is_file() and MARK.encode() in path.read_bytes()]
        assert leaks == [], "the content of a file outside the source was published"

    def assert_refused_or_harmless(self, site, file=None):
        run, tree = self.build(site)
        if run.code == marquee.DONE:
            self.assert_harmless(run, tree)
        else:
            hostile.assert_refused(run, file)
