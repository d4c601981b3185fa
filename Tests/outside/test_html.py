"""Every page passes the Nu HTML checker."""

import re
import warnings

from support import nu

GOOD = (
    '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>A</title></head><body><h1>A</h1></body></html>'
)


def test_every_page_is_valid(own):
    standing, unused = nu.sift(nu.check(page.file for page in own.pages), nu.false_alarms())
    hints = [message for message in standing if not message.is_error]
    if hints:
        warnings.warn(f"the HTML checker hints {len(hints)} times, first: {hints[0]}", stacklevel=1)
    if unused:
        warnings.warn(f"no page meets these false alarms any more, remove them: {unused}", stacklevel=1)
    errors = [str(message) for message in standing if message.is_error]
    assert not errors, f"{len(errors)} errors:\n" + "\n".join(errors[:40])


LEFT_OVER = re.compile(r"(Text|Address|HTML|Optional|Term|TimeText)\(\w*:?|\{(count|name|platform|number|site|section)\}")


def left_over(pages):
    """Pages that show a value of the program, or a word's placeholder, where text should be."""
    return [f"{page}: {found.group()}" for page in pages if (found := LEFT_OVER.search(page.file.read_text("utf-8")))]


def test_no_page_shows_what_only_the_program_should_see(own):
    assert left_over(own.pages) == []


def test_what_is_left_over_is_found(hand_made):
    tree = hand_made({"index.html": GOOD.replace(">A</h1>", ">Text(string: A)</h1>"), "b.html": GOOD})
    assert [found.split(":")[0] for found in left_over(tree.pages)] == ["index.html"]


def test_a_broken_page_is_rejected(hand_made):
    tree = hand_made(
        {
            "good/index.html": GOOD,
            "bad/index.html": GOOD.replace("<h1>A</h1>", '<h1>A</h1><img src="a.jpg"><p id="x"><b id="x">A</p>'),
        }
    )
    messages = [message for message in nu.check(page.file for page in tree.pages) if message.is_error]
    assert {message.file.split("/")[-2] for message in messages} == {"bad"}
    assert {"alt", "Duplicate ID"} <= {word for word in ("alt", "Duplicate ID") for m in messages if word in m.text}


def test_a_false_alarm_is_sifted_out_and_an_unused_one_named(hand_made):
    tree = hand_made({"index.html": GOOD.replace("<h1>", "<search><p>A</p></search><h1>")})
    messages = nu.check(page.file for page in tree.pages)
    assert len(messages) == 1, "the checker has learnt <search>: the list of false alarms can go"
    alarms = [(re.compile("“search” not allowed"), "known"), (re.compile("never said"), "unused")]
    assert nu.sift(messages, alarms) == ([], ["never said"])
    assert nu.sift(messages, []) == (messages, [])


def test_every_false_alarm_has_a_reason():
    assert all(reason for _, reason in nu.false_alarms())
