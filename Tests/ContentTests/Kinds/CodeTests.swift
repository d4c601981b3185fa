import Basics
import HTML
import Testing

@testable import Content

@Suite("Codes and ids that others gave")
struct CodeTests {
  private func organization(_ code: String) throws -> Organization? {
    let source = SourceText(file: "x.md", bytes: Array("type: studio\nuscc: \"\(code)\"\n".utf8))
    var diagnostics: [Diagnostic] = []
    let mapping = try #require(readYAML(source, 0..<source.bytes.count, firstLine: 1, diagnostics: &diagnostics))
    let context = DecodingContext(
      source: source, firstLine: 1, languages: [], zone: .utc, index: EntryIndex([]), root: "", folder: "",
      assetPath: "")
    var fields = Fields(mapping, context: context)
    let organization = Organization(&fields)
    return context.diagnostics.isEmpty ? organization : nil
  }

  /// The first 17 characters with the check character that GB 32100-2015 asks for, by its own formula: powers of 3.
  private func code(_ front: String) throws -> String {
    let alphabet = Array("0123456789ABCDEFGHJKLMNPQRTUWXY")
    let weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]
    let sum = try zip(front, weights).reduce(0) { try $0 + #require(alphabet.firstIndex(of: $1.0)) * $1.1 }
    return front + String(alphabet[(31 - sum % 31) % 31])
  }

  @Test(
    "A credit code is checked by its last character",
    arguments: [
      "91350100M000100Y4", "12110000400000034", "00000000000000000", "5211000050000000A",
    ])
  func creditCode(_ front: String) throws {
    let right = try code(front)
    #expect(try organization(right)?.creditCode == right)
    let alphabet = Array("0123456789ABCDEFGHJKLMNPQRTUWXY")
    for other in alphabet where other != right.last { #expect(try organization(front + String(other)) == nil) }
  }

  @Test("A known credit code passes, and one with two characters swapped does not")
  func knownCreditCode() throws {
    #expect(try organization("91350100M000100Y43") != nil)
    #expect(try organization("91350100M00010Y043") == nil)
    #expect(try organization("91350100M000100Y4") == nil)
    #expect(try organization("91350100m000100y43") == nil)
  }

  @Test(
    "A film's id is checked for each platform, and makes the address of its page",
    arguments: [
      (Platform.bilibili, "BV1xx411c7mD", "https://www.bilibili.com/video/BV1xx411c7mD"),
      (.youtube, "aqz-KE-bpKQ", "https://www.youtube.com/watch?v=aqz-KE-bpKQ"),
      (.youku, "XNzA1MjM0OTY4==", "https://v.youku.com/v_show/id_XNzA1MjM0OTY4==.html"),
      (.vimeo, "22439234", "https://vimeo.com/22439234"),
      (.douyin, "7018021912463101200", "https://www.douyin.com/video/7018021912463101200"),
      (.tencent, "e00136cifh3", "https://v.qq.com/x/page/e00136cifh3.html"),
      (.iqiyi, "v_19rrjblnjs", "https://www.iqiyi.com/v_19rrjblnjs.html"),
    ])
  func platformIDs(_ platform: Platform, _ id: String, _ page: String) throws {
    #expect(try read("\"\(id)\"") { $0.address(on: platform) }.value?.absolute(root: "") == page)
    for wrong in [id + "/", id + "?x=1", "../" + id, id + " x", "https://example.org/" + id, "\(id)\\\"><script>"] {
      #expect(try read("\"\(wrong)\"") { $0.address(on: platform) }.value == nil)
    }
  }

  @Test("The other platforms take no id", arguments: [Platform.weibo, .xunlei, .wechatChannels, .web, .file])
  func platformsWithoutID(_ platform: Platform) throws {
    #expect(try read("abc123") { $0.address(on: platform) }.value == nil)
  }

  @Test(
    "A number in a catalogue is letters, digits, dots, slashes and hyphens",
    arguments: [
      ("tt0133093", true), ("10.5240/1489-49A2", true), ("tt 1", false), ("<b>", false), ("一", false),
      (String(repeating: "1", count: 65), false),
    ])
  func identifiers(_ text: String, _ isFine: Bool) throws {
    #expect((try read("\"\(text)\"") { $0.identifier() }.value != nil) == isFine)
  }
}
