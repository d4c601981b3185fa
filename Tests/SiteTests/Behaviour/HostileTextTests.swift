import Basics
import Foundation
import Site
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite("Hostile text in content")
struct HostileTextTests {
  /// Text that breaks out of whatever is not escaped, in each way that is known; it has a mark that harmless text lacks.
  private static let hostile = "莲\\\"'><script>evil()</script><img src=x onerror=evil()>&lt;b&amp;]]>--><!--"

  /// The site with every field, each of its texts hostile.
  private func hostileSite() throws -> TestSite {
    let texts = [
      "莲心", "Lotus Heart", "横店", "Hengdian", "短片节", "Shorts Festival", "王蕾", "Wang Lei", "莲报", "一句话", "One line",
      "一部关于莲的短片。", "A short film about a lotus.", "莲池", "A pond", "王蕾 摄", "Photo by Wang Lei", "CC BY 4.0", "某人",
      "Somebody", "阿莲", "A Lian", "原片", "Original", "海报", "剧照", "A still", "导演的话", "The director's words",
      "Cœur de lotus",
      "莲之心", "Lotus & Heart", "最佳短片", "Best short", "另一个奖", "网络剧片发行许可证", "浙江省广播电视局", "杭州", "2.39:1", "无",
      "浙江省东阳市", "Dongyang, Zhejiang", "联络处", "一号棚", "Stage 1", "二号棚", "8 to 18 daily", "高铁", "灯光", "群众演员", "酒店",
      "减税", "四季", "无台阶", "三相电", "免费", "提前申请", "大门", "官网", "大剧院", "Grand Theatre", "某路一号", "里昂", "Lyon", "一厅",
      "Hall 1", "开幕夜", "不限", "奖杯", "二十元", "20 yuan", "有坡道", "图集", "莲心开拍", "Lotus Heart starts", "本报记者", "肩题", "副题",
      "早版", "A3", "文化", "影事", "莲视一套", "Lotus TV 1", "晚间", "更正一处", "书桌", "原文", "主页", "莲路二号", "Lotus Group",
      "一个小站", "A small site", "短片网", "Shorts", "页脚", "The footer", "备案号", "开放电影", "Open movie", "三万元以内",
      "Below 30,000 yuan", "原创", "广播电视节目制作经营许可证（示例）", "Production licence (sample)", "喜剧", "Comedy", "浙江",
      "Zhejiang",
    ].sorted { $0.count > $1.count }
    var files = SiteFile(Fixtures.text("common.site")).files
    for file in SiteFile(Fixtures.text("valid/every-field.site")).files {
      guard file.path.hasSuffix(".yml") || file.text?.hasPrefix("---\n") == true, let text = file.text else {
        files.append(file)
        continue
      }
      files.append((file.path, HostileTextTests.replaced(text, texts)))
    }
    return try TestSite(files: files)
  }

  /// Each value that is one of `texts`, with its quotes if it has some, as a hostile text in quotes.
  private static func replaced(_ text: String, _ texts: [String]) -> String {
    let end = text.firstRange(of: "\n---\n")?.lowerBound ?? text.endIndex
    var result = String(text[..<end])
    for harmless in texts {
      for (before, after) in [(" ", "\n"), (" ", ","), (" ", "}"), ("[", ","), (" ", "]"), ("[", "]")] {
        for value in [harmless, "\"\(harmless)\""] {
          result = result.replacing("\(before)\(value)\(after)", with: "\(before)\"\(hostile)\"\(after)")
        }
      }
    }
    return result + text[end...]
  }

  @Test("It never becomes markup, in the project's theme and in the plain one", arguments: [true, false])
  func staysText(_ isPlain: Bool) async throws {
    let site = try hostileSite()
    let theme = isPlain ? PlainTheme() : projectTheme
    if !isPlain { try site.replace("theme: plain", with: "theme: two-rooms", in: "marquee.yml") }
    let report = try await site.build(theme: theme)
    #expect(report.text == "")
    let pages = try site.tree().filter { $0.key.hasSuffix(".html") }
    #expect(pages.count > 40)
    for (path, bytes) in pages {
      let tags = PageReader(bytes).tags
      #expect(tags.allSatisfy { $0.attributes.keys.allSatisfy { !$0.hasPrefix("on") } }, "\(path)")
      #expect(!tags.contains { $0.attributes["src"] == "x" }, "\(path)")
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(!text.contains("<script>evil"), "\(path)")
    }
    // The texts are there: they were not left out, which would pass as well.
    let film = try site.text("films/lotus-heart/index.html")
    #expect(film.components(separatedBy: "&lt;script&gt;evil()&lt;/script&gt;").count > 20)
  }

  @Test("It never ends an element of a feed or sitemap early")
  func staysTextInFeeds() async throws {
    let site = try hostileSite()
    try await site.buildValid()
    for path in try site.paths() where path.hasSuffix(".xml") {
      let parser = XMLParser(data: Data(try #require(try site.tree()[path])))
      let names = ElementNames()
      parser.delegate = names
      #expect(parser.parse(), "\(path)")
      #expect(names.all.isDisjoint(with: ["script", "img", "b"]), "\(path)")
    }
  }

  @Test(
    "Raw HTML in a text is left out where the site does not allow it, and is never a script where it does",
    arguments: [
      false, true,
    ])
  func rawHTML(_ isAllowed: Bool) async throws {
    let site = try TestSite(
      """
      -- content/pages/about.md --
      ---
      title: 关于
      published: 2026-01-01
      ---
      <b>文</b><i onclick="evil()">字</i><script>evil()</script>

      <iframe src="https://evil.example/"></iframe>
      """)
    try site.replace("theme: plain", with: "theme: plain\nmarkdown: {raw_html: \(isAllowed)}", in: "marquee.yml")
    _ = try await site.build()
    let tags = PageReader(Array(try site.text("about/index.html").utf8)).tags
    #expect(tags.contains { $0.name == "b" } == isAllowed)
    #expect(!tags.contains { $0.name == "script" })
    #expect(tags.allSatisfy { $0.attributes.keys.allSatisfy { !$0.hasPrefix("on") } })
  }
}

/// Gathers the names of an XML document's elements.
private final class ElementNames: NSObject, XMLParserDelegate {
  var all: Set<String> = []

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) { all.insert(name) }
}
