import HTML

extension RawTag {
  /// Elements that are never written: those of the GFM tag filter, those that change how a browser reads what follows,
  /// and those that load or rule a document.
  private static let refusedElements: Set = [
    "script", "style", "iframe", "textarea", "title", "xmp", "noembed", "noframes", "plaintext",
    "noscript", "template", "svg", "math", "select", "listing",
    "base", "link", "meta", "object", "embed", "applet", "frame", "frameset", "html", "head", "body",
  ]

  /// Whether the element is never written.
  var isRefused: Bool { RawTag.refusedElements.contains(name) }

  /// The rule that one of the attributes breaks; `nil` when none does.
  var attributeRuleBroken: String? {
    for attribute in attributes {
      if attribute.name.hasPrefix("on") || attribute.name == "srcdoc" {
        return "a tag must not have the attribute '\(attribute.name)'"
      }
      guard Address.attributes.contains(attribute.name), let value = attribute.value else { continue }
      let parts = attribute.name.hasSuffix("srcset") ? value.split { $0 == "," || $0.isWhitespace } : [value[...]]
      if !parts.allSatisfy(hasSafeScheme) {
        return "the address in '\(attribute.name)' must be a path or start with \(schemeList)"
      }
    }
    return nil
  }

  private var schemeList: String { Address.schemes.map { $0 + ":" }.joined(separator: ", ") }

  /// Whether an address as it is typed cannot have a scheme but an allowed one, however a browser decodes it.
  private func hasSafeScheme(_ typed: Substring) -> Bool {
    let address = typed.drop { $0 == " " }
    if address.unicodeScalars.contains(where: { $0.value < 0x20 }) { return false }
    let start = address.prefix { !"/?#".contains($0) }
    // A reference such as `&colon;` could stand for what is looked for here.
    if start.contains("&") { return false }
    guard let colon = start.firstIndex(of: ":") else { return true }
    return Address.schemes.contains(start[..<colon].lowercased())
  }
}
