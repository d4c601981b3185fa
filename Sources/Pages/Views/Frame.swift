import Basics
import HTML

/// What stands around a page's own content: the site's title, menus and footer, and what the document's head says.
public struct Frame: Sendable {
  public let site: SiteView
  public let head: Head
  /// The key of the section that the page belongs to, such as `film`; compare ``MenuItem/section``. Empty when none.
  public let section: String
  /// The same page in each of the site's languages, in their order.
  public let translations: [LanguageLink]
}

/// What is the same on all pages of a language.
public struct SiteView: Sendable {
  public let title: Text
  public let description: Text
  public let language: Language
  /// The home page in this language.
  public let home: Address
  public let menu: [MenuItem]
  public let footerText: Text?
  public let footerMenu: [MenuItem]
  /// Registrations that must be shown, such as an ICP number.
  public let filings: [ExternalLink]
  /// The site's feed in this language.
  public let feed: Address
  let assets: [String: Address]

  /// Where the theme's asset `name`, such as `style.css`, is published; `nil` when there is no such file in `assets/`.
  public func asset(_ name: String) -> Address? { assets[name] }
}

/// A link of a menu.
public struct MenuItem: Sendable {
  public let title: Text
  public let address: Address
  /// The key of the section it leads to, such as `film`; empty for a page.
  public let section: String
}

/// A link to a page in one of the site's languages.
public struct LanguageLink: Sendable {
  public let language: Language
  /// The language's name in itself: `中文`, `English`.
  public let name: String
  public let address: Address
  public let isCurrent: Bool
}

/// What the document's head says.
public struct Head: Sendable {
  /// The page's title, without the site's.
  public let title: String
  /// Whether this is the home page, whose title is the site's.
  public let isHome: Bool
  /// One or two sentences, at most 200 characters.
  public let description: String
  /// The page's absolute address.
  public let canonical: String
  /// The page's absolute address in each language, and under `x-default`; for `hreflang`.
  public let alternates: [Alternate]
  public let feeds: [FeedLink]
  /// The type for Open Graph: `website`, `article`, `video.other` or `profile`.
  public let openGraphType: String
  /// The absolute address of the page's picture, with its size and alternative text.
  public let image: HeadImage?
  /// When the entry was published and last changed (RFC 3339); for articles.
  public let published: String?
  public let modified: String?
  /// Whether search engines must leave the page out.
  public let isHidden: Bool
  /// Where the browser must go at once.
  public let refresh: Address?

  public struct Alternate: Sendable {
    /// A language tag or `x-default`.
    public let language: String
    public let address: String
  }

  public struct HeadImage: Sendable {
    public let address: String
    public let width: Int
    public let height: Int
    public let alternativeText: String
  }
}

/// A feed that a page announces.
public struct FeedLink: Sendable {
  public let title: String
  public let address: Address
}
