import HTML

/// What the pages of all kinds of entries show.
public struct EntryView: Sendable {
  /// The kind: `film`, `base`, …
  public let kind: Term
  public let title: Text
  /// The title in the site's other languages, where it differs.
  public let otherTitles: [Text]
  public let summary: Text?
  public let image: Picture?
  public let tags: [TermLink]
  public let published: TimeText
  /// Only when it is later than the day of publication.
  public let updated: TimeText?
  /// Whether the entry is made up to show a feature.
  public let isDemonstration: Bool
  public let body: Body?
  public let rights: Text?
  /// `generated` or `assisted`, when a machine had a part in it.
  public let machineMade: Term?
  /// Where codes that lead here are seen off line.
  public let placements: [PlacementCard]
  /// What the entry says below `extra`, for a theme's own use.
  public let extra: [String: String]
  /// From the section to the entry, without the entry itself.
  public let trail: [EntryLink]
  /// The neighbours: in time of what has a time, of others in the order of their section.
  public let previous: EntryLink?
  public let next: EntryLink?

  /// The entry's text.
  public struct Body: Sendable {
    public let html: HTML
    /// The language of the text, when it is not the page's: the entry has no translation.
    public let language: String?
    /// Whether the original has changed since this translation was made.
    public let isStale: Bool
    public let outline: [OutlineLink]
    /// 0 when there is hardly anything to read.
    public let readingMinutes: Int
  }

  /// A heading of the text.
  public struct OutlineLink: Sendable {
    /// 2 to 6.
    public let level: Int
    public let text: String
    public let address: Address
  }
}
