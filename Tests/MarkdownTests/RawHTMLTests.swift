import Basics
import HTML
import Testing

@testable import Markdown

@Suite("Raw HTML")
struct RawHTMLTests {
  @Test("Each tag and each block is warned of once at its line, an end tag not for itself")
  func tagsAreWarnedOf() {
    let rule = "warning: raw HTML must not be used in a body"
    #expect(read("a <b>c</b>\nd <i>e</i> f</u>").messages == ["1:3: \(rule)", "2:3: \(rule)", "2:13: \(rule)"])
    #expect(read("a\n\n<div>\n<p>b</p>\n</div>").messages == ["3:1: \(rule)"])
    #expect(read("<!-- a --> b").messages == ["1:1: \(rule)"])
    #expect(read("a <!-- b -->\n\n<!-- c -->").messages == [])
  }

  @Test(
    "Where it is allowed, tags are written anew and text stays",
    arguments: [
      ("a <b class='c'>d</b>", "<p>a <b class=\"c\">d</b></p>\n"),
      ("a <KBD>d</KBD><br/>", "<p>a <kbd>d</kbd><br></p>\n"),
      ("<div data-a='\"' hidden>\nb &amp; c\n</div>", "<div data-a=\"&quot;\" hidden>\nb &amp; c\n</div>\n"),
      ("<a href=\"https://example.org/?a&amp;b\">\nc\n</a>", "<a href=\"https://example.org/?a&amp;b\">\nc\n</a>\n"),
      ("<div>\n1 < 2 <3\n</div>", "<div>\n1 &lt; 2 &lt;3\n</div>\n"),
      ("<div>\n<!-- a\n-->b<!c><?d?>\n</div>", "<div>\nb\n</div>\n"),
    ])
  func allowed(markdown: String, html: String) {
    let reading = read(markdown, allowsRawHTML: true)
    #expect(reading.html == html)
    #expect(reading.messages == [])
  }

  @Test(
    "No script gets through, with one warning",
    arguments: [
      ("a <b onclick=x>c</b>", "<p>a c</p>\n"),
      ("a <b ONmouseover='x'>c</b>", "<p>a c</p>\n"),
      ("a <img src=x onerror=alert(1)>", "<p>a </p>\n"),
      ("a <a href='javascript:x'>c</a>", "<p>a c</p>\n"),
      ("a <a href=' JAVASCRIPT:x'>c</a>", "<p>a c</p>\n"),
      ("a <a href='java\tscript:x'>c</a>", "<p>a c</p>\n"),
      ("a <a href='&#106;avascript:x'>c</a>", "<p>a c</p>\n"),
      ("a <a href='javascript&colon;x'>c</a>", "<p>a c</p>\n"),
      ("a <img srcset='b.png 1x, data:x 2x'>", "<p>a </p>\n"),
      ("a <form action=vbscript:x>c</form>", "<p>a c</p>\n"),
      ("a <i srcdoc='x'>c</i>", "<p>a c</p>\n"),
      ("a <script>b</script>", "<p>a &lt;script&gt;b&lt;/script&gt;</p>\n"),
      ("a <svg><b>", "<p>a &lt;svg&gt;<b></p>\n"),
      ("<script src=\"a\">\nb<c\n</script>", "&lt;script src=&quot;a&quot;&gt;\nb&lt;c\n&lt;/script&gt;\n"),
      ("<STYLE>\n*{}\n</STYLE>", "&lt;style&gt;\n*{}\n&lt;/style&gt;\n"),
    ])
  func scriptsAreRefused(markdown: String, html: String) {
    let reading = read(markdown, allowsRawHTML: true)
    #expect(reading.html == html)
    #expect(reading.diagnostics.count == 1)
    #expect(reading.diagnostics.allSatisfy { $0.severity == .warning })
  }

  @Test(
    "A tag that does not end, or hides in a quote or comment, is text or nothing",
    arguments: [
      ("<div a=\"<script>\n\nx", "&lt;div a=\"&lt;script&gt;\n<p>x</p>\n"),
      ("<div title=\"a><script>b\">\nc\n</div>", "<div title=\"a&gt;&lt;script&gt;b\">\nc\n</div>\n"),
      ("<div>\n<!-- a <script>b", "<div>\n"),
      ("<div>\n<div/onclick=x>", "<div>\n&lt;div/onclick=x>\n"),
    ])
  func brokenTags(markdown: String, html: String) {
    #expect(read(markdown, allowsRawHTML: true).html == html)
  }

  @Test("A link may lead to the id of a tag")
  func identifiersOfTags() {
    #expect(read("<p id=\"a\">b</p>\n\n[c](#a)", allowsRawHTML: true).messages == [])
    #expect(read("<p id=\"a\">b</p>\n\n[c](#a)").messages.count == 2)
  }
}
