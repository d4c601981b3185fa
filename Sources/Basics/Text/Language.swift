/// One of the site's languages.
public struct Language: Hashable, Sendable {
  /// The language tag (BCP 47) as HTML's `lang` takes it, such as `zh-Hans`.
  public let tag: String
  /// The tag's first part, such as `zh`: the key of localized text, of translated files and of addresses.
  public let code: String

  /// Makes a language from a well-formed tag.
  package init?(tag: String) {
    guard isLanguageTag(tag) else { return nil }
    self.tag = tag
    code = String(tag.prefix { $0 != "-" }).lowercased()
  }
}

/// Whether `tag` has the form of a language tag (BCP 47, RFC 5646 section 2.1): letters and digits in parts of at most
/// eight, the first of two or three letters.
package func isLanguageTag(_ tag: String) -> Bool {
  let parts = tag.split(separator: "-", omittingEmptySubsequences: false)
  guard let first = parts.first, (2...3).contains(first.count), first.allSatisfy({ $0.isASCII && $0.isLetter })
  else { return false }
  return parts.dropFirst().allSatisfy { part in
    (1...8).contains(part.count) && part.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
  }
}

/// A well-formed language tag with the customary capitals (RFC 5646, section 2.1.1): `zh-Hans-CN`.
package func canonicalLanguageTag(_ tag: String) -> String {
  tag.split(separator: "-").enumerated().map { index, part in
    let small = part.lowercased()
    switch (index, part.count) {
    case (0, _): return small
    case (_, 2): return small.uppercased()
    case (_, 4): return small.prefix(1).uppercased() + small.dropFirst()
    default: return small
    }
  }.joined(separator: "-")
}
