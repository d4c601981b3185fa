import HTML

/// The links inside the site and the ids of a page.
struct PageScan: Sendable {
  /// Paths from the site's root, decoded, with their fragments.
  private(set) var links: Set<String> = []
  private(set) var ids: Set<String> = []
  private(set) var doubleIDs: Set<String> = []

  /// Reads a page whose addresses are still relative to the site's root: each link inside the site starts with a mark.
  init(_ html: HTML, languagePrefix: String) {
    let bytes = html.bytes
    let idStart = Array(" id=\"".utf8)
    var index = 0
    while index < bytes.count {
      switch bytes[index] {
      case HTML.rootMark:
        let end = bytes[index...].firstIndex(of: UInt8(ascii: "\"")) ?? bytes.count
        links.insert(PageScan.path(bytes[(index + 1)..<end], languagePrefix))
        index = end
      case UInt8(ascii: " ") where bytes[index...].starts(with: idStart):
        let start = index + idStart.count
        let end = bytes[start...].firstIndex(of: UInt8(ascii: "\"")) ?? bytes.count
        let id = String(decoding: bytes[start..<end], as: UTF8.self)
        if !ids.insert(id).inserted { doubleIDs.insert(id) }
        index = end
      default: index += 1
      }
    }
  }

  /// A link without percent-encoding, and with the language's mark replaced.
  private static func path(_ bytes: ArraySlice<UInt8>, _ languagePrefix: String) -> String {
    let hasLanguage = bytes.first == HTML.languageMark
    let path = String(decoding: hasLanguage ? bytes.dropFirst() : bytes, as: UTF8.self)
    return percentDecoded((hasLanguage ? languagePrefix : "") + path)
  }
}
