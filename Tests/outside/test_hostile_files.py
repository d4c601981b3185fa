"""Hostile files and folders: links out of the tree, sizes and shapes that could crash or hang a build."""

import pytest
from support import hostile, marquee, smallsite
from support.smallsite import FILM, PAGE

FRONT = "---\ntitle: A\npublished: 2026-01-01\n"
# None may crash or hang the build; whether it takes them is its own choice.
MALFORMED = {
    "nothing": b"",
    "no front matter": b"words\n",
    "front matter without an end": FRONT.encode(),
    "front matter that is a list": b"---\n- a\n---\n",
    "no UTF-8": b"---\ntitle: \xff\xfe\npublished: 2026-01-01\n---\n\xff\n",
    "a lone surrogate": f"{FRONT}---\n\ud800\n".encode("utf-8", "surrogatepass"),
    "a byte order mark": b"\xef\xbb\xbf" + f"{FRONT}---\nwords\n".encode(),
    "NUL": f"{FRONT}summary: a\0b\n---\na\0b\n".encode(),
    "lines of old Macs": f"{FRONT}---\nwords\n".replace("\n", "\r").encode(),
    "a deep list in YAML": f"{FRONT}extra: {{a: {'[' * 20_000}{']' * 20_000}}}\n---\n".encode(),
    "a bomb of YAML aliases": (
        FRONT
        + "extra:\n  a0: &a0 [x]\n"
        + "".join(f"  a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]\n" for n in range(1, 12))
        + "---\n"
    ).encode(),
    "an alias of itself": f"{FRONT}extra: &a {{b: *a}}\n---\n".encode(),
    "a key twice": f"{FRONT}title: B\n---\n".encode(),
    "a tag of YAML": f"{FRONT}summary: !!python/object/apply:os.system [true]\n---\n".encode(),
    "deep quotes in Markdown": f"{FRONT}---\n{'>' * 50_000}\n".encode(),
    "deep brackets in Markdown": f"{FRONT}---\n{'[' * 50_000}a{'](b)' * 50_000}\n".encode(),
    "deep emphasis in Markdown": f"{FRONT}---\n{'*a **b ' * 30_000}\n".encode(),
    "a number too large": f"{FRONT}expires: 99999999999999999999-01-01\n---\n".encode(),
}


@pytest.mark.parametrize("name", MALFORMED)
def test_the_build_survives(name, ground):
    site = smallsite.sample()
    site.raw["content/pages/malformed.md"] = MALFORMED[name]
    run, tree = ground.build(site)
    assert run.code in (marquee.DONE, marquee.CONTENT), run
    if run.code == marquee.CONTENT:
        hostile.assert_refused(run, "content/pages/malformed.md")


@pytest.mark.parametrize(
    "field", [(FILM, "title.zh"), (PAGE, "summary.en"), (FILM, "form")], ids=lambda field: ", ".join(field)
)
def test_a_text_of_a_megabyte_is_no_trouble(field, ground):
    run, _ = ground.build(smallsite.sample().set(*field, "长" * 350_000))
    assert run.code in (marquee.DONE, marquee.CONTENT), run
    assert len(run.err) < 50_000, "the message carries the whole line"


LINKED = {
    "a picture": ("content/films/lotus/poster.png", "secret.png"),
    "an entry": ("content/pages/linked.md", "secret.md"),
    "a translation": ("content/pages/about.en.md", "secret.md"),
    "a caption file": ("content/films/lotus/clip.vtt", "secret.md"),
    "a folder": ("content/films/linked", "."),
    "the content itself": ("content/pages", "."),
}


@pytest.mark.parametrize("name", LINKED)
def test_a_symbolic_link_out_of_the_tree_publishes_nothing(name, ground):
    path, target = LINKED[name]

    def put_link(plot):
        link = plot / "source" / path
        if link.is_dir():
            link.rename(plot / "moved-aside")
        link.unlink(missing_ok=True)
        link.symlink_to(plot / target)

    run, tree = ground.build(smallsite.sample(), prepare=put_link)
    ground.assert_kept_secret(tree)
    if run.code != marquee.DONE:
        hostile.assert_refused(run)


def test_a_symbolic_link_in_the_output_is_not_written_through(ground):
    def put_link(plot):
        (plot / "site/films").rename(plot / "elsewhere")
        (plot / "site/films").symlink_to(plot / "elsewhere")

    # Another title, so that the film's page must be written; `build` sees that `elsewhere` stays as it is.
    run, _ = ground.build(smallsite.sample(text="Other words"), prepare=put_link)
    assert run.code in (marquee.DONE, marquee.CONTENT, marquee.MACHINE), run


def test_a_file_that_marquee_did_not_write_stays(ground):
    def put_file(plot):
        (plot / "site/CNAME").write_text("site.example")

    run, tree = ground.build(smallsite.sample(text="Other words"), prepare=put_file)
    assert run.code == marquee.DONE, run
    assert (tree.folder / "CNAME").read_text() == "site.example"
