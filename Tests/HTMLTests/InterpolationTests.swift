import Testing

@testable import HTML

@Suite struct InterpolationTests {
  private func text(_ markup: HTML) -> String {
    String(decoding: markup.resolved(root: "../", language: "en/"), as: UTF8.self)
  }

  @Test func `literal text stands as it is`() {
    #expect(text("<p class=\"a\">x &amp; y</p>") == "<p class=\"a\">x &amp; y</p>")
    #expect(text("") == "")
    #expect(HTML("").isEmpty && HTML().isEmpty && !HTML("a").isEmpty)
  }

  @Test func `strings are escaped in text and in attributes`() {
    let value = #"<b a="1" b='2'>&"#
    let escaped = "&lt;b a=&quot;1&quot; b=&#39;2&#39;&gt;&amp;"
    #expect(text("<p title=\"\(value)\">\(value)</p>") == "<p title=\"\(escaped)\">\(escaped)</p>")
  }

  @Test func `numbers are written in decimal`() {
    #expect(text("<p data-year=\"\(2014)\">\(-7) \(Int.max)</p>") == "<p data-year=\"2014\">-7 9223372036854775807</p>")
  }

  @Test func `what is not there leaves nothing`() {
    let (string, run, markup): (String?, Text?, HTML?) = (nil, nil, nil)
    #expect(text("<p title=\"\(string)\">\(string)\(run)\(markup)</p>") == "<p title=\"\"></p>")
  }

  @Test func `what is there stands there`() {
    let (string, run, markup): (String?, Text?, HTML?) = ("<", Text(">"), "<b></b>")
    #expect(text("<p>\(string)\(run)\(markup)</p>") == "<p>&lt;&gt;<b></b></p>")
  }

  @Test func `markup stands as it is`() {
    let inner: HTML = "<b>\("&")</b>"
    #expect(text("<p>\(inner)</p>") == "<p><b>&amp;</b></p>")
  }

  @Test func `text in another language says so`() {
    #expect(text("<p>\(Text("a<b"))</p>") == "<p>a&lt;b</p>")
    #expect(text("<p>\(Text("莲<心", language: "zh-Hans"))</p>") == "<p><span lang=\"zh-Hans\">莲&lt;心</span></p>")
    #expect(text("<p>\(Text("x", language: "\" onclick=\"y"))</p>").contains("lang=\"&quot; onclick=&quot;y\""))
  }

  @Test func `each element is drawn, with a separator between them`() {
    func item(_ number: Int) -> HTML { "<li>\(number)</li>" }
    #expect(text("<ul>\(each: [1, 2, 3], item)</ul>") == "<ul><li>1</li><li>2</li><li>3</li></ul>")
    #expect(text("<ul>\(each: 1..<3, separator: " · ", item)</ul>") == "<ul><li>1</li> · <li>2</li></ul>")
    #expect(text("<ul>\(each: [Int](), separator: ", ", item)</ul>") == "<ul></ul>")
    #expect(text("<p>\(each: ["<", "&"], separator: "<br>", { "\($0)" })</p>") == "<p>&lt;<br>&amp;</p>")
  }

  @Test func `a condition decides whether markup stands there, and whether it is made at all`() {
    func fail() -> HTML {
      Issue.record("made although the condition does not hold")
      return ""
    }
    #expect(text("<p>\(when: true, "<b></b>")\(when: false, fail())</p>") == "<p><b></b></p>")
    let (year, none): (Int?, Int?) = (2014, nil)
    func bold(_ number: Int) -> HTML { "<b>\(number)</b>" }
    #expect(text("<p>\(when: year, bold)\(when: none, bold)</p>") == "<p><b>2014</b></p>")
  }

  @Test func `an attribute stands there whole, or not at all`() {
    let none: String? = nil
    #expect(text("<p\(attribute: "lang", "a\"b")></p>") == "<p lang=\"a&quot;b\"></p>")
    #expect(text("<p class=\"x\"\(attribute: "lang", none)></p>") == "<p class=\"x\"></p>")
    #expect(text("<p id=\"y\"\(attribute: "title", "")></p>") == "<p id=\"y\" title=\"\"></p>")
    let (address, nowhere): (Address?, Address?) = (Address(elsewhere: "https://a.example/?b&c"), nil)
    #expect(text("<a\(attribute: "href", address)></a>") == "<a href=\"https://a.example/?b&amp;c\"></a>")
    #expect(text("<a\(attribute: "href", nowhere)></a>") == "<a></a>")
  }

  @Test func `addresses in the site are seen from the page`() throws {
    let link: HTML = "<a href=\"\(Address(path: "films/莲心/", fragment: "a b"))\"></a>"
    #expect(text(link) == "<a href=\"../films/%E8%8E%B2%E5%BF%83/#a%20b\"></a>")
    #expect(
      String(decoding: link.resolved(root: "https://x.example/", language: ""), as: UTF8.self)
        == "<a href=\"https://x.example/films/%E8%8E%B2%E5%BF%83/#a%20b\"></a>")
  }

  @Test func `marks are resolved wherever they stand, and nothing else is`() {
    let place = [HTML.rootMark, HTML.languageMark]
    let markup = HTML(trusted: place + Array("a莲".utf8) + [HTML.rootMark] + place)
    #expect(markup.resolved(root: "R/", language: "L/") == Array("R/L/a莲R/R/L/".utf8))
    #expect(markup.resolved(root: "", language: "") == Array("a莲".utf8))
    #expect(HTML().resolved(root: "R/", language: "L/").isEmpty)
  }
}
