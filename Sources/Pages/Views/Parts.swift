import Basics
import HTML

/// A value of a fixed set, such as the role `director`: its key, and its name in the page's language.
public struct Term: Sendable, Hashable {
  /// The key as it stands in content, such as `director`.
  public let key: String
  public let name: Text
}

/// A value that has a page listing all entries that share it.
public struct TermLink: Sendable, Hashable {
  public let term: Term
  /// `nil` when no such page is made.
  public let address: Address?
}

/// A link to an entry, or the bare name of someone who has none.
public struct EntryLink: Sendable, Hashable {
  public let name: Text
  public let address: Address?
}

/// A link to another site.
public struct ExternalLink: Sendable, Hashable {
  public let name: Text
  public let address: Address
}

/// A day or time, as machines and as people read it.
public struct TimeText: Sendable, Hashable {
  /// For `<time datetime>`: `2026-11-28` or `2026-11-28T19:30:00+08:00`.
  public let machine: String
  /// `2026年11月28日 周六 19:30`, `Saturday 28 November 2026, 19:30`.
  public let text: String
  /// The same in little room: `11/28 周六 19:30`, `28 Nov, 19:30`.
  public let short: String
}

/// A length of time, as machines and as people read it.
public struct DurationText: Sendable, Hashable {
  /// ISO 8601: `PT10M54S`.
  public let machine: String
  /// `10分54秒`, `10 min 54 s`.
  public let text: String
}

/// A picture of the site.
public struct Picture: Sendable, Hashable {
  public let address: Address
  /// In pixels.
  public let width: Int
  public let height: Int
  /// What the picture shows, for those who do not see it.
  public let alternativeText: Text
  public let credit: Text?
}

/// A named fact for a list of facts.
public struct Fact: Sendable, Hashable {
  /// The key of the fact's name among the words, such as `fact.hours`.
  public let key: String
  public let text: Text
}

/// How to reach someone.
public struct Contact: Sendable, Hashable {
  public let name: Text?
  public let phone: ExternalLink?
  public let email: ExternalLink?
  public let website: ExternalLink?
  /// A WeChat account's name.
  public let wechat: String?
}

/// A place on the Earth.
public struct Coordinates: Sendable, Hashable {
  /// As people read it: `29.1500° N, 120.3200° E`.
  public let text: String
  /// A `geo:` address (RFC 5870), which phones open in their map.
  public let address: Address
}

/// One of the numbered pages of a list.
public struct Pagination: Sendable {
  /// From 1.
  public let number: Int
  public let count: Int
  public let previous: Address?
  public let next: Address?
  /// The first, the last, and the neighbours of this one, in order; where numbers are left out there is a gap.
  public let pages: [PageLink]

  public struct PageLink: Sendable {
    public let number: Int
    public let address: Address
    public let isCurrent: Bool
  }
}

/// The values of one property by which a list can be narrowed.
public struct FacetGroup: Sendable {
  /// The property: `form`, `year`, `language`, `region`, `tag`.
  public let key: String
  public let values: [FacetValue]
}

/// A value by which a list can be narrowed.
public struct FacetValue: Sendable {
  public let term: Term
  public let address: Address
  /// How many entries share it.
  public let count: Int
  public let isCurrent: Bool
}
