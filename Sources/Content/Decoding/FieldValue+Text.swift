import Basics
import HTML
import Yams

extension FieldValue {
  /// Text that a reader sees: bare in the site's first language, or a mapping with one text a language.
  func localized() -> LocalizedText? {
    let text = localized(knowing: context.languages.map(\.code))
    if let text { context.translation.add(text, first: context.languages[0].code) }
    return text
  }

  /// Text in any one language, such as a title in its original language.
  func localizedInAnyLanguage() -> LocalizedText? {
    localized(knowing: nil)
  }

  private func localized(knowing codes: [String]?) -> LocalizedText? {
    guard node.mapping != nil else {
      return string().map { LocalizedText($0, in: context.languages[0].code) }
    }
    var values = [LocalizedText.Value]()
    let faultCount = context.diagnostics.count
    for (key, value) in pairs() {
      guard let code = key.scalar("a language") else { continue }
      if let codes, !codes.contains(code) {
        let near = nearestMatch(to: code, among: codes)
        let known = codes.joined(separator: " and ")
        // What looks like a language may be the rest of a text that was cut at its comma.
        let isText = code.contains(" ") || code.count > 12
        let advice = isText ? "a text with a comma in it must be in quotes" : near.map { "did you mean '\($0)'?" }
        key.report(
          "the languages of '\(name)' must be among the site's: \(known)",
          FullWidthMarks.advice(for: "{" + code) ?? advice ?? "")
      } else if codes == nil, !isLanguageTag(code) {
        key.report("'\(code)' must be a language tag such as en or zh-Hant")
      } else if !value.isEmpty, let text = value.string() {
        values.append(LocalizedText.Value(language: code, text: text))
      }
    }
    if let text = LocalizedText(values) { return text }
    // One fault gets one message.
    guard context.diagnostics.count == faultCount else { return nil }
    return report("'\(name)' must have a text in at least one language")
  }

  /// A language tag (BCP 47).
  func languageTag() -> String? {
    guard let tag = scalar("a language tag") else { return nil }
    guard isLanguageTag(tag), tag.utf8.count <= 35 else {
      return report("'\(name)' must be a language tag such as zh-Hans or en")
    }
    return canonicalLanguageTag(tag)
  }

  /// A word that addresses are made of.
  func slug() -> String? {
    guard let text = scalar("a word") else { return nil }
    guard isIdentifier(text) else {
      return report("'\(name)' must be made of lower-case letters, digits and hyphens")
    }
    return text
  }

  /// A country's code (ISO 3166-1 alpha-2).
  func country() -> String? {
    guard let code = scalar("a country's code") else { return nil }
    guard code.utf8.count == 2, code.allSatisfy({ $0.isASCII && $0.isUppercase }) else {
      return report("'\(name)' must be a country's code of two capital letters, such as CN")
    }
    return code
  }

  /// An address outside the site.
  func address() -> Address? {
    guard let text = string() else { return nil }
    if let address = Address(elsewhere: text), address.isWeb { return address }
    return report(
      "'\(name)' must be a full address that starts with https:// or http://",
      text.contains("://") && text.contains("@") ? "a user's name before the host could mislead readers" : "")
  }

  /// `{title, url}`.
  func link() -> Link? {
    mapping(like: "{title: …, url: …}") { fields in
      let title = fields["title"]?.localized()
      guard let address = fields["url", .required]?.address() else { return nil }
      return Link(title: title, address: address)
    }
  }

  /// Free names and texts for a theme's own use.
  func extra() -> [String: String] {
    var result = [String: String]()
    for (key, value) in pairs() {
      guard let name = key.scalar("a name"), let text = value.scalar("text") else { continue }
      result[name] = text
    }
    return result
  }
}

/// A link to another site.
package struct Link: Hashable, Sendable {
  /// Its title; `nil` for the address's host.
  package let title: LocalizedText?
  package let address: Address
}
