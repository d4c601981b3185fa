import Basics
import Testing

@testable import Content

@Suite("A field's value")
struct FieldValueTests {
  @Test("Text is trimmed, also of ideographic spaces")
  func text() throws {
    #expect(try read("\"　莲心 \\t\"") { $0.string() }.value == "莲心")
    #expect(try read("no") { $0.string() }.value == "no")
    #expect(try read("2026") { $0.string() }.value == "2026")
    #expect(try read("\"\"") { $0.string() }.messages == ["'value' must not be empty"])
  }

  @Test("Nothing, null, an empty list and an empty mapping are no content", arguments: ["", "~", "null", "[]", "{}"])
  func emptiness(_ yaml: String) throws {
    let source = SourceText(file: "x.md", bytes: Array("value: \(yaml)\n".utf8))
    var diagnostics: [Diagnostic] = []
    let mapping = try #require(readYAML(source, 0..<source.bytes.count, firstLine: 1, diagnostics: &diagnostics))
    let context = DecodingContext(
      source: source, firstLine: 1, languages: [], zone: .utc, index: EntryIndex([]), root: "", folder: "",
      assetPath: "")
    var fields = Fields(mapping, context: context)
    #expect(fields["value"] == nil)
    #expect(context.diagnostics.isEmpty)
    var again = Fields(mapping, context: context)
    #expect(again["value", .required] == nil)
    #expect(context.diagnostics.map(\.message) == ["'value' must not be empty"])
  }

  @Test("Quoted words that would be nothing are text", arguments: ["\"~\"", "'null'"])
  func quotedNothing(_ yaml: String) throws { #expect(try read(yaml) { $0.string() }.value?.isEmpty == false) }

  @Test(
    "Whole numbers are taken within their range, and only as plain digits",
    arguments: [
      ("1888", 1888), ("2100", 2100), ("1887", nil), ("2101", nil), ("+2000", nil), ("2000.0", nil), ("0x7D0", nil),
      ("2_000", nil), ("99999999999999999999", nil), ("\"2000\"", 2000), ("two", nil),
    ])
  func wholeNumbers(_ yaml: String, _ expected: Int?) throws {
    #expect(try read(yaml) { $0.integer(in: 1888...2100) }.value == expected)
  }

  @Test(
    "Numbers are taken within their range",
    arguments: [
      ("-90", -90.0), ("90", 90.0), ("29.15", 29.15), ("90.0001", nil), ("nan", nil), ("inf", nil), ("1,5", nil),
    ])
  func numbers(_ yaml: String, _ expected: Double?) throws {
    #expect(try read(yaml) { $0.number(in: -90...90) }.value == expected)
  }

  @Test("Only true and false are flags", arguments: ["yes", "no", "on", "True", "1", "\"\""])
  func flags(_ yaml: String) throws {
    #expect(try read("true") { $0.flag() }.value == true)
    #expect(try read("false") { $0.flag() }.value == false)
    #expect(try read(yaml) { $0.flag() }.messages == ["'value' must be true or false"])
  }

  @Test("A single value counts as a list of one")
  func lists() throws {
    #expect(try read("one") { $0.list { $0.slug() } }.value == ["one"])
    #expect(try read("[one, two]") { $0.list { $0.slug() } }.value == ["one", "two"])
    #expect(try read("[One, two]") { $0.list { $0.slug() } }.value == ["two"])
  }

  @Test("A bare text is in the first language; a mapping keeps the languages' order, and leaves out those left empty")
  func localizedText() throws {
    #expect(try read("莲心") { $0.localized() }.value?.values.map(\.language) == ["zh"])
    #expect(try read("{en: Lotus, zh: 莲心}") { $0.localized() }.value?.values.map(\.text) == ["Lotus", "莲心"])
    #expect(try read("{zh: , en: Lotus}") { $0.localized() }.value?.values.map(\.language) == ["en"])
    #expect(try read("{fr: Lotus}") { $0.localizedInAnyLanguage() }.value?.values.map(\.language) == ["fr"])
    #expect(try read("{french: Lotus}") { $0.localizedInAnyLanguage() }.messages.count == 1)
  }

  @Test(
    "Only addresses of the web are links to other sites",
    arguments: [
      ("https://example.org/", true), ("http://例子.中国/", true), ("HTTPS://example.org", true),
      ("ftp://example.org", false),
      ("mailto:a@b.c", false), ("//example.org", false), ("\"javascript://%0aalert(1)\"", false),
      ("\"https://a b\"", false),
    ])
  func addresses(_ yaml: String, _ isFine: Bool) throws {
    #expect((try read(yaml) { $0.address() }.value != nil) == isFine)
  }

  @Test("A moment without a zone is on the site's clocks; one with a zone is what it says")
  func moments() throws {
    let seconds = { (yaml: String) in try read(yaml) { $0.moment() }.value?.instant.seconds }
    #expect(try seconds("2026-06-01") == 1_780_243_200)
    #expect(try seconds("2026-06-01 08:00") == 1_780_272_000)
    #expect(try seconds("2026-06-01T00:00Z") == 1_780_272_000)
    #expect(try seconds("2026-06-01T00:00:00-04:00") == 1_780_272_000 + 4 * 3600)
    #expect(try seconds("2026-06-31") == nil)
  }

  @Test("A day is not before a time on it")
  func daysAndTimes() throws {
    let moment = { (yaml: String) in try #require(try read(yaml) { $0.moment() }.value) }
    #expect(try !moment("2026-06-01").isBefore(moment("2026-06-01 19:30")))
    #expect(try moment("2026-05-31").isBefore(moment("2026-06-01 00:00")))
    #expect(try moment("2026-06-01 19:29").isBefore(moment("2026-06-01 19:30")))
    #expect(try !moment("2026-06-01 23:00").isBefore(moment("2026-06-01")))
  }

  @Test(
    "Mail addresses and phone numbers are plain",
    arguments: [
      ("{email: \"a@b.cn\"}", true), ("{email: \"a@b\"}", false), ("{email: \"a b@c.cn\"}", false),
      ("{email: \"a@b.cn?subject=x\"}", false), ("{email: \"a@b@c.cn\"}", false),
      ("{phone: +86 (579) 8655-1234}", true),
      ("{phone: \"+\"}", false), ("{phone: \"１２３\"}", false), ("{wechat: hengdian}", true),
    ])
  func contacts(_ yaml: String, _ isFine: Bool) throws {
    #expect(try read(yaml) { $0.contact() }.messages.isEmpty == isFine)
  }
}
