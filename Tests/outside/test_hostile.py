"""Hostile content is refused with a message, or it is harmless text on the page. There is no third way."""

import pytest
from support import hostile, marquee, smallsite
from support.proving import SECRET_PAGE, SECRET_PICTURE
from support.smallsite import ARTICLE, BASE, EVENT, FILM, ORGANIZATION, PAGE, PERSON

# Fields that hold an address.
LINKS = [
    (FILM, "watch.1.url"),
    (BASE, "contact.url"),
    (BASE, "links.0.url"),
    (EVENT, "online_url"),
    (EVENT, "ticket.url"),
    (EVENT, "links.0.url"),
    (ARTICLE, "source.url"),
    (PERSON, "links.0.url"),
    (ORGANIZATION, "links.0.url"),
    (ORGANIZATION, "contact.url"),
    ("marquee.yml", "footer.filings.0.url"),
]
# Fields that name a file beside the entry, and fields that name an entry.
FILES = [
    (FILM, "poster.file"),
    (FILM, "stills.0.file"),
    (FILM, "watch.2.src"),
    (FILM, "watch.2.captions.0.file"),
    (BASE, "gallery.0.file"),
    (BASE, "image.file"),
]
REFERENCES = [
    (FILM, "credits.0.person"),
    (FILM, "shot_at.0"),
    (BASE, "operator"),
    (EVENT, "programme.0.films.0"),
    (ARTICLE, "about.0"),
]
# Short fields with a form of their own: they may refuse what is no name, number or tag.
SHORT = [
    (FILM, "genres.0"),
    (FILM, "country.0"),
    (FILM, "languages.0"),
    (FILM, "aspect"),
    (FILM, "watch.0.id"),
    (FILM, "licence.number"),
    (FILM, "tags.0"),
    (FILM, "aliases"),
    (BASE, "contact.phone"),
    (BASE, "contact.email"),
    (BASE, "contact.wechat"),
    (BASE, "region"),
    (ARTICLE, "print.page"),
    (ARTICLE, "tv.channel"),
    (ARTICLE, "tv.slot"),
    (PERSON, "name_latin"),
    (PERSON, "sort_key"),
    (PAGE, "extra.note"),
]
BODIES = {
    "a link": "[x](javascript:alert(1))",
    "an autolink": "<javascript:alert(1)>",
    "a reference": "[x]\n\n[x]: javascript:alert(1)",
    "a link with an entity": "[x](&#106;avascript:alert(1))",
    "a link with a tab": "[x](java&#9;script:alert(1))",
    "a picture": "![x](javascript:alert(1))",
    "a page": "[x](data:text/html;base64,PHNjcmlwdD4=)",
    "raw HTML": "<svg onload=alert(1)>",
    "a title": '[x](https://a.example/ "\\" onmouseover=alert(1) x=\\"")',
    "a code fence": '```"><script>alert(1)</script>\nx\n```',
    "a table": "| <script>alert(1)</script> |\n| - |\n| `</td><script>` |",
    "a heading's id": '## x" onclick="alert(1)\n\ntext',
}


@pytest.mark.parametrize("name", hostile.TEXTS)
def test_every_text_field_takes_and_escapes(name, ground):
    ground.assert_harmless(*ground.build(smallsite.sample(text=hostile.TEXTS[name])))


@pytest.mark.parametrize("name", hostile.TEXTS)
def test_every_body_takes_and_escapes(name, ground):
    ground.assert_refused_or_harmless(smallsite.sample(body=hostile.TEXTS[name]))


@pytest.mark.parametrize("name", BODIES)
def test_a_body_cannot_act_with(name, ground):
    run, tree = ground.build(smallsite.sample(body=BODIES[name]))
    if run.code == marquee.DONE:  # Markdown makes elements of its own here, so there is no twin to compare with
        assert [f"{page}: {problem}" for page in tree.pages for problem in hostile.wrong_with_attributes(page)] == []
        assert all(
            "alert(1)" not in text
            for page in tree.pages
            for kind, text in hostile.scripts(page)
            if kind != "application/ld+json"
        )
    else:
        hostile.assert_refused(run)


def test_a_link_of_a_body_with_a_scheme_that_acts_is_an_error(ground):
    site = smallsite.sample()
    site.bodies[PAGE] = BODIES["a link"]
    hostile.assert_refused(ground.build(site)[0], PAGE)


def named(value):
    """A case's name: `film, field` for a field, and the text itself for a text that can be shown."""
    return f"{value[0]}, {value[1]}".removeprefix("content/") if isinstance(value, tuple) else ascii(value)


# The first address is tried on every field, the others on the first: one rule serves all.
@pytest.mark.parametrize(
    "field,address",
    [*((field, hostile.SCHEMES[0]) for field in LINKS), *((LINKS[0], address) for address in hostile.SCHEMES[1:])],
    ids=named,
)
def test_a_link_refuses(field, address, ground):
    hostile.assert_refused(ground.build(smallsite.sample().set(*field, address))[0], field[0])


@pytest.mark.parametrize(
    "field,path",
    [
        *((field, SECRET_PICTURE) for field in FILES),
        *(
            (FILES[0], path)
            for path in (
                "/etc/passwd",
                "poster.png/../" + SECRET_PICTURE,
                SECRET_PICTURE.replace("/", "\\"),
                "./../lotus/poster.png",
            )
        ),
    ],
    ids=named,
)
def test_a_file_outside_the_entry_is_refused(field, path, ground):
    hostile.assert_refused(ground.build(smallsite.sample().set(*field, path))[0], field[0])


@pytest.mark.parametrize("field", REFERENCES, ids=named)
def test_a_reference_is_no_path(field, ground):
    hostile.assert_refused(ground.build(smallsite.sample().set(*field, "../../etc/passwd"))[0], field[0])


@pytest.mark.parametrize("body", [f"![x]({SECRET_PICTURE})", "![x](/etc/passwd)", f"[x]({SECRET_PAGE})"])
def test_a_body_cannot_reach_out_of_the_tree(body, ground):
    site = smallsite.sample()
    site.bodies[FILM] = body
    hostile.assert_refused(ground.build(site)[0], FILM)


@pytest.mark.parametrize("field", SHORT, ids=named)
def test_a_short_field_refuses_or_escapes(field, ground):
    ground.assert_refused_or_harmless(smallsite.sample().set(*field, hostile.TEXTS["out of an attribute"]), field[0])


@pytest.mark.parametrize("character", ["\u202e", "\u2066"])
@pytest.mark.parametrize(
    "field", [(FILM, "title.zh"), (EVENT, "location.name.en"), (BASE, "contact.wechat")], ids=named
)
def test_front_matter_refuses_characters_that_turn_text(field, character, ground):
    saying = f"must not contain the invisible control character U+{ord(character):04X}"
    run, _ = ground.build(smallsite.sample().set(*field, f"a{character}b"))
    hostile.assert_refused(run, field[0], saying)


def test_a_message_does_not_act_on_the_terminal(ground):
    run, _ = ground.build(smallsite.sample().set(FILM, "form", "\x1b[2J\x1b]0;x\x07"))
    hostile.assert_refused(run, FILM)
