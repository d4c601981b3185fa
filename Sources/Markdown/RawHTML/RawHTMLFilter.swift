import Basics

/// What becomes of the tags that an author types into a document.
///
/// Where raw HTML is not allowed, every tag is dropped with a warning, and the text between tags with it when it is a
/// block. Comments are dropped in silence everywhere: they are notes to fellow editors.
///
/// Where it is allowed, this is promised:
/// - No script runs: a tag with an attribute that starts with `on`, with `srcdoc`, or with an address whose scheme is not
///   one of `Address.schemes` is dropped with a warning.
/// - Elements of the GFM tag filter, and others that load or rule a document or change how what follows is read, are
///   shown as text, with a warning.
/// - What is written is what has been checked: each tag is written anew from its parts, and what is not wholly a tag is
///   text.
///
/// That tags are balanced, and stand where the standard lets them, is the author's own business.
struct RawHTMLFilter {
  /// What has been found wrong with one tag.
  struct Fault {
    let rule: String
    let suggestion: String
  }

  private let allowsTags: Bool
  /// How many start tags of each name have been dropped whose end tags are still to come.
  private var dropped: [String: Int] = [:]
  /// The ids that tags which were written have, for links to lead to.
  private(set) var identifiers: Set<String> = []

  init(allowsTags: Bool) {
    self.allowsTags = allowsTags
  }

  /// Appends what may be written of an inline tag or a block of raw HTML.
  mutating func append(_ raw: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8], isBlock: Bool) -> [Fault] {
    let raw = Array(raw)
    var faults: [Fault] = []
    var index = 0
    var hasText = false
    while index < raw.count {
      if raw[index] != UInt8(ascii: "<") {
        let end = raw[index...].firstIndex(of: UInt8(ascii: "<")) ?? raw.count
        if allowsTags { bytes.append(contentsOf: raw[index..<end].filter { $0 >= 0x20 || $0 == 0x0A || $0 == 0x09 }) }
        hasText = hasText || raw[index..<end].contains { $0 > 0x20 }
        index = end
      } else if let end = endOfDeclaration(raw, at: index) {
        index = end
      } else if let tag = RawTag(raw, at: index) {
        append(tag, to: &bytes, faults: &faults)
        index = tag.end
      } else {
        if allowsTags { bytes.append(contentsOf: "&lt;".utf8) }
        hasText = true
        index += 1
      }
    }
    return allowsTags ? faults : oneFault(faults, hasText: hasText, isBlock: isBlock)
  }

  /// Of a block that is dropped as a whole one fault is enough.
  private func oneFault(_ faults: [Fault], hasText: Bool, isBlock: Bool) -> [Fault] {
    if isBlock && hasText && faults.isEmpty { return [RawHTMLFilter.notAllowed] }
    return Array(faults.prefix(1))
  }

  private static let notAllowed = Fault(
    rule: "raw HTML must not be used in a body", suggestion: "it is left out; write '&lt;' for the sign itself")

  private mutating func append(_ tag: RawTag, to bytes: inout [UInt8], faults: inout [Fault]) {
    if tag.isEnd, let count = dropped[tag.name], count > 0 {
      dropped[tag.name] = count - 1
    } else if !allowsTags {
      faults.append(RawHTMLFilter.notAllowed)
      if !tag.isEnd { dropped[tag.name, default: 0] += 1 }
    } else if tag.isRefused {
      if !tag.isEnd {
        let rule = "the tag <\(tag.name)> must not be used in a body"
        faults.append(Fault(rule: rule, suggestion: "it is shown as text"))
      }
      var written: [UInt8] = []
      tag.append(to: &written)
      written.withUnsafeBufferPointer { appendEscaped($0, to: &bytes) }
    } else if let rule = tag.attributeRuleBroken {
      faults.append(Fault(rule: rule, suggestion: "the tag is left out"))
      dropped[tag.name, default: 0] += 1
    } else {
      tag.append(to: &bytes)
      if let identifier = tag.attributes.first(where: { $0.name == "id" })?.value { identifiers.insert(identifier) }
    }
  }

  /// The end of the comment, declaration or instruction that starts at `index`; `nil` when none does.
  private func endOfDeclaration(_ raw: [UInt8], at index: Int) -> Int? {
    guard index + 1 < raw.count, raw[index + 1] == UInt8(ascii: "!") || raw[index + 1] == UInt8(ascii: "?") else {
      return nil
    }
    let closing = Array((raw[index...].starts(with: "<!--".utf8) ? "-->" : ">").utf8)
    var end = index + 2
    while end + closing.count <= raw.count {
      if raw[end] == closing[0] && raw[end...].starts(with: closing) { return end + closing.count }
      end += 1
    }
    return raw.count
  }
}
