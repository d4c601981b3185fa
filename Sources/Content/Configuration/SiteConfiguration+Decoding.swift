import Basics
import HTML
import Yams

extension SiteConfiguration {
  /// The configuration file's name.
  package static let fileName = "marquee.yml"

  /// What all else is read by: the languages, the zone, and whether texts may hold HTML.
  struct Ground: Sendable {
    let languages: [Language]
    let zone: TimeZoneRules
    /// Also where the file says it wrongly, so that the one fault does not become one of each text.
    let allowsRawHTML: Bool

    /// Reads them from the file; `nil` without languages or zone.
    init?(_ fields: inout Fields) {
      var languages = [Language]()
      _ = fields["languages", .required]?.list { value -> Void? in
        guard let language = value.siteLanguage() else { return nil }
        if languages.contains(where: { $0.code == language.code }) {
          return value.report(
            "the site's languages must differ in their first part, and '\(language.code)' is there twice")
        }
        languages.append(language)
        return ()
      }
      let zone = fields["time_zone", .required]?.timeZone()
      // What else is read depends on both, and one fault gets one message.
      guard let zone, !fields.context.diagnostics.hasErrors else { return nil }
      self.languages = languages
      self.zone = zone
      let allowsRawHTML = fields["markdown"]?.mapping { $0["raw_html"]?.flag() } ?? false
      self.allowsRawHTML = allowsRawHTML || fields.context.diagnostics.hasErrors
    }
  }

  /// Reads the rest of the file; `nil` when something required is missing or wrong.
  init?(_ fields: inout Fields, ground: Ground) {
    languages = ground.languages
    zone = ground.zone
    let title = fields["title", .required]?.localized()
    let description = fields["description", .required]?.localized()
    let baseURL = fields["base_url", .required]?.baseURL()
    let themeValue = fields["theme", .required]
    let theme = themeValue?.slug()
    let idDomain = fields["id_domain", .required]?.domain()
    let idDate = fields["id_date", .required]?.day()
    allowsRawHTML = ground.allowsRawHTML
    pageSize = fields["page_size"]?.integer(in: 1...500) ?? 24
    closingDays = fields["closing_days"]?.integer(in: 0...90) ?? 7
    watchCheckDays = fields["watch_check_days"]?.integer(in: 1...3650) ?? 365
    retiredCodes = fields["retired_codes"].map { $0.list { $0.retiredCode() } } ?? []
    menu = fields["menu"].map { $0.list { $0.menuTarget() } } ?? []
    let footer = fields["footer"]?.mapping(Footer.init)
    footerText = footer?.text
    footerMenu = footer?.menu ?? []
    filings = footer?.filings ?? []
    let names = fields["names"]?.mapping(Names.init)
    tagNames = names?.tags ?? [:]
    genreNames = names?.genres ?? [:]
    regionNames = names?.regions ?? [:]
    guard let title, let description, let baseURL, let theme, let idDomain, let idDate else { return nil }
    self.title = title
    self.description = description
    self.baseURL = baseURL
    self.theme = theme
    themeLocation = themeValue?.location ?? SourceLocation(file: SiteConfiguration.fileName)
    self.idDomain = idDomain
    self.idDate = idDate
  }

  private struct Footer {
    let text: LocalizedText?
    let menu: [MenuTarget]
    let filings: [Link]

    init?(_ fields: inout Fields) {
      text = fields["text"]?.localized()
      menu = fields["menu"].map { $0.list { $0.menuTarget() } } ?? []
      filings = fields["filings"].map { $0.list { $0.filing() } } ?? []
    }
  }

  private struct Names {
    let tags: [String: LocalizedText]
    let genres: [String: LocalizedText]
    let regions: [String: LocalizedText]

    init?(_ fields: inout Fields) {
      tags = fields["tags"]?.names() ?? [:]
      genres = fields["genres"]?.names() ?? [:]
      regions = fields["regions"]?.names() ?? [:]
    }
  }
}

extension FieldValue {
  fileprivate func siteLanguage() -> Language? {
    guard let tag = scalar("a language tag") else { return nil }
    return Language(tag: tag) ?? report("'\(name)' must be language tags such as zh-Hans or en")
  }

  fileprivate func baseURL() -> String? {
    guard let text = string() else { return nil }
    let isWeb = text.hasPrefix("https://") || text.hasPrefix("http://")
    guard isWeb, Address(elsewhere: text)?.host?.isEmpty == false, !text.contains("?"), !text.contains("#") else {
      return report(
        "'\(name)' must be the site's full address, such as https://example.org/ or https://example.org/films/")
    }
    // Feeds and sitemaps take addresses in ASCII alone.
    let hostEnd = text.dropFirst(8).firstIndex(of: "/") ?? text.endIndex
    let path = String(text[hostEnd...])
    let encoded = path.utf8.allSatisfy { $0 < 0x80 } ? path : percentEncoded(path)
    return text[..<hostEnd] + (encoded.hasSuffix("/") ? encoded : encoded + "/")
  }

  fileprivate func domain() -> String? {
    guard let text = string() else { return nil }
    guard text.contains("."), text.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || ".-".contains($0)) })
    else {
      return report("'\(name)' must be a domain name such as example.org")
    }
    return text
  }

  fileprivate func retiredCode() -> ShortCode? {
    guard let text = scalar("a code") else { return nil }
    return ShortCode(text) ?? report("'\(name)' must be codes of placements that once were")
  }

  fileprivate func menuTarget() -> SiteConfiguration.MenuTarget? {
    guard let text = scalar("a kind or a reference") else { return nil }
    if let kind = EntryKind(rawValue: text), kind != .page { return .section(kind) }
    guard text.contains(":") else {
      let near = nearestMatch(to: text, among: EntryKind.allCases.filter { $0 != .page }.map(\.rawValue))
      return report(
        "'\(name)' must list kinds such as film, or references such as page:about",
        near.map { "did you mean '\($0)'?" } ?? (text == "page" ? "pages are listed one by one" : ""))
    }
    return anyReference().map { .entry($0) }
  }

  fileprivate func filing() -> Link? {
    mapping { fields in
      let text = fields["text", .required]?.localized()
      let address = fields["url", .required]?.address()
      guard let text, let address else { return nil }
      return Link(title: text, address: address)
    }
  }

  fileprivate func names() -> [String: LocalizedText] {
    var result = [String: LocalizedText]()
    for (key, value) in pairs() {
      guard let slug = key.slug(), let text = value.localized() else { continue }
      result[slug] = text
    }
    return result
  }
}
