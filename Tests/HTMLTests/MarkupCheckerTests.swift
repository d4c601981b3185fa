import Testing

@testable import HTML

@Suite struct MarkupCheckerTests {
  private typealias Kind = MarkupChecker.Interpolation
  private static let every: [Kind] = [.text, .markup, .address, .attribute("title"), .addressAttribute]

  private func checker(_ literal: String) -> MarkupChecker {
    var checker = MarkupChecker()
    checker.read(literal)
    return checker
  }

  /// Behind these literals, these kinds may be interpolated, and no others.
  @Test(
    arguments: [
      ("", [.text, .markup, .address]), ("<p>", [.text, .markup, .address]), ("a < b ", [.text, .markup, .address]),
      ("<p title=\"", [.text, .address]), ("<p title=\"x", [.text, .address]), ("<P TITLE=\"", [.text, .address]),
      ("<p title = \"", [.text, .address]), ("<p\ntitle\n=\n\"", [.text, .address]),
      ("<p a='\"' title=\"", [.text, .address]),
      ("<a href=\"", [.address]), ("<A HREF=\"", [.address]), ("<img src=\"", [.address]),
      ("<form action=\"", [.address]),
      ("<p onclick=\"", [.address]), ("<p style=\"", [.address]), ("<iframe srcdoc=\"", [.address]),
      ("<a/href=\"", [.address]),
      ("<p", [.attribute("title"), .addressAttribute]), ("<p ", [.attribute("title"), .addressAttribute]),
      ("<p class=\"x\"", [.attribute("title"), .addressAttribute]),
      ("<p class=x ", [.attribute("title"), .addressAttribute]),
      ("<p title=", []), ("<p title='", []), ("<p title='\"", []), ("<p title=x", []),
      ("<p title", [.attribute("title"), .addressAttribute]), ("<", []),
      ("</", []),
      ("<p title=\"\" x", [.attribute("title"), .addressAttribute]), ("<script>", []), ("<script src=\"x\">", []),
      ("<SCRIPT>", []), ("<style>", []),
      ("<style>a</b>", []),
      ("<!--", []), ("<!-- x -- ", []), ("<!-- -> ", []), ("<!doctype ", []), ("<!", []), ("<script>x</script >", []),
      ("<script>x</script>", [.text, .markup, .address]), ("<style>x</STYLE>", [.text, .markup, .address]),
      ("<script/>", []), ("<svg><path/>", [.text, .markup, .address]), ("<!-- x -->", [.text, .markup, .address]),
      ("<!doctype html>", [.text, .markup, .address]), ("<p a=\">", [.text, .address]),
      ("<p a='>'>", [.text, .markup, .address]),
      ("<p title/=\"", []), ("<title>", [.text, .address]), ("<textarea>", [.text, .address]),
    ] as [(String, [MarkupChecker.Interpolation])])
  func `knows what may stand where`(literal: String, allowed: [MarkupChecker.Interpolation]) {
    let checker = checker(literal)
    #expect(MarkupCheckerTests.every.filter { checker.fault(of: $0) == nil } == allowed)
  }

  @Test(arguments: [
    "href", "SRC", "onclick", "OnLoad", "style", "Style", "srcdoc", "xlink:href", "formaction", "ping", "srcset",
    "imagesrcset",
  ])
  func `text is no value of an attribute that holds an address or a script`(name: String) {
    #expect(checker("<a ").fault(of: .attribute(name)) != nil)
    #expect(checker("<a \(name)=\"").fault(of: .text) != nil)
    #expect(checker("<a ").fault(of: .addressAttribute) == nil)
  }

  @Test(arguments: [
    "", "text", "<p></p>", "<P></p>", "<br>", "<br/>", "<img src=\"x\" />", "<p><b></b><i></i></p>",
    "<svg><path/><g /></svg>",
    "<math><mi/></math>", "<!doctype html><html></html>", "<!-- <p> -->", "<script>if (a < b) { \"<p>\" }</script>",
    "<style>a > b {}</style>", "1 < 2", "<p a=\"<b>\"></p>", "<p a='>'></p>", "<p a=x/y></p>", "<p a></p>", "a <3",
    "<h1></h1>",
    "<my-element></my-element>", "<p\n></p\n>", "<input disabled>", "<p / ></p>",
  ])
  func `balanced markup is no fault`(markup: String) {
    #expect(checker(markup).faultAtEnd == nil)
  }

  @Test(arguments: [
    ("<p>", "<p> is not closed"), ("</p>", "</p> closes nothing"), ("<p></b>", "</b> closes <p>"),
    ("</br>", "</br> closes nothing"),
    ("<b><i></b></i>", "</b> closes <i>"), ("<p><p></p>", "<p> is not closed"), ("<p", "the markup ends inside a tag"),
    ("<p a=\"x></p>", "the markup ends inside a tag"), ("<", "the markup ends inside a tag"),
    ("<!-- x", "the markup ends inside a tag"),
    ("<script>", "<script> is not closed"), ("<style>x</p>", "<style> is not closed"),
    ("<div/>", "<div> is not closed"),
    ("<script/>", "<script> is not closed"), ("<p></p></p>", "</p> closes nothing"),
    ("<p / class=\"x\">", "<p> is not closed"),
    ("<svg><path></svg>", "</svg> closes <path>"), ("<svg><path / d=\"x\"></svg>", "</svg> closes <path>"),
    ("</a></b>", "</a> closes nothing"), ("<svg></svg><div/>", "<div> is not closed"),
  ])
  func `unbalanced markup is a fault`(markup: String, fault: String) {
    #expect(checker(markup).faultAtEnd == fault)
  }

  @Test func `reads a literal in parts as it reads it whole`() {
    let markup = "<div class=\"a\"><!-- x --><script>let a = '</b>'</script><a href='b'>c</a><br/></div>"
    for cut in markup.indices {
      var parts = checker(String(markup[..<cut]))
      parts.read(String(markup[cut...]))
      #expect(parts.faultAtEnd == nil)
    }
  }

  @Test func `says what to do instead`() {
    #expect(checker("<a href=\"").fault(of: .text) == "'href' must be given an Address, not text")
    #expect(checker("<script>").fault(of: .text) == "nothing may be interpolated inside <script>")
    #expect(checker("<!--").fault(of: .text) == "nothing may be interpolated inside a comment or declaration")
    #expect(checker("<p title=").fault(of: .text) == "an interpolation inside a tag must stand between double quotes")
  }
}
