import Basics
import HTML

/// What `marquee.yml` says.
package struct SiteConfiguration: Sendable {
  package let title: LocalizedText
  package let description: LocalizedText
  /// The site's own address, ending in `/`.
  package let baseURL: String
  /// The default first.
  package let languages: [Language]
  package let zone: TimeZoneRules
  package let theme: String
  /// Where the theme is named.
  package let themeLocation: SourceLocation
  /// The domain of feed and calendar ids, which never changes.
  package let idDomain: String
  /// The day from which the site has owned that domain (RFC 4151, section 2.1).
  package let idDate: CivilDate
  package let allowsRawHTML: Bool
  /// How many entries a list page shows.
  package let pageSize: Int
  /// For how many days before its end something is said to be closing.
  package let closingDays: Int
  /// After how many days a film's watch sources should be checked again.
  package let watchCheckDays: Int
  /// Codes of placements that are no more, which must not come back.
  package let retiredCodes: [ShortCode]
  package let menu: [MenuTarget]
  package let footerText: LocalizedText?
  package let footerMenu: [MenuTarget]
  package let filings: [Link]
  package let tagNames: [String: LocalizedText]
  package let genreNames: [String: LocalizedText]
  package let regionNames: [String: LocalizedText]

  /// Where a menu's item leads.
  package enum MenuTarget: Sendable, Hashable {
    case section(EntryKind)
    case entry(EntryReference)
  }

  /// The path part of ``baseURL``: `/`, or such as `/films/` for a site in a sub-folder.
  package var basePath: String {
    let afterScheme = baseURL.firstRange(of: "://").map { baseURL[$0.upperBound...] } ?? baseURL[...]
    return afterScheme.firstIndex(of: "/").map { String(afterScheme[$0...]) } ?? "/"
  }
}
