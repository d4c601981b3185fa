import Basics

/// A piece of news.
package final class Article: Sendable {
  package let authors: [EntryReference]
  package let byline: LocalizedText?
  package let genre: ArticleGenre?
  package let kicker: LocalizedText?
  package let deck: LocalizedText?
  package let dateline: LocalizedText?
  package let about: [EntryReference]
  package let mentions: [EntryReference]
  package let print: Print?
  package let television: Television?
  package let corrections: [Correction]
  package let gallery: [PictureFile]
  package let video: WatchSource?
  package let source: Link?

  /// Where it stood in a newspaper.
  package struct Print: Sendable {
    package let paper: LocalizedText
    package let date: CivilDate
    package let edition: LocalizedText?
    package let page: String?
    package let section: LocalizedText?
    package let column: LocalizedText?
  }

  /// When it was on the air.
  package struct Television: Sendable {
    package let channel: LocalizedText
    package let slot: LocalizedText?
  }

  package struct Correction: Sendable {
    package let date: Moment
    package let text: LocalizedText
  }

  /// Reads an article's fields; `nil` when a required one is missing or wrong.
  init?(_ fields: inout Fields) {
    let (authorValue, bylineValue) = (fields["author"], fields["byline"])
    authors = authorValue.map { $0.list { $0.reference(to: .person) } } ?? []
    byline = bylineValue?.localized()
    genre = fields["genre"]?.choice(ArticleGenre.self)
    kicker = fields["kicker"]?.localized()
    deck = fields["deck"]?.localized()
    dateline = fields["dateline"]?.localized()
    about = fields["about"].map { $0.list { $0.anyReference() } } ?? []
    mentions = fields["mentions"].map { $0.list { $0.anyReference() } } ?? []
    print = fields["print"]?.mapping(Print.init)
    television = fields["tv"]?.mapping(Television.init)
    corrections = fields["corrections"].map { $0.list { $0.mapping(Correction.init) } } ?? []
    gallery = fields["gallery"].map { $0.list { $0.picture() } } ?? []
    video = fields["video"]?.mapping(like: "{platform: …, id: …}", WatchSource.init)
    source = fields["source"]?.link()
    if authorValue == nil && bylineValue == nil {
      fields.reportMissing("an article must have an 'author' or a 'byline'")
    }
  }
}

extension Article.Print {
  init?(_ fields: inout Fields) {
    let paper = fields["paper", .required]?.localized()
    let date = fields["date", .required]?.day()
    edition = fields["edition"]?.localized()
    page = fields["page"]?.string()
    section = fields["section"]?.localized()
    column = fields["column"]?.localized()
    guard let paper, let date else { return nil }
    self.paper = paper
    self.date = date
  }
}

extension Article.Television {
  init?(_ fields: inout Fields) {
    let channel = fields["channel", .required]?.localized()
    slot = fields["slot"]?.localized()
    guard let channel else { return nil }
    self.channel = channel
  }
}

extension Article.Correction {
  init?(_ fields: inout Fields) {
    let date = fields["date", .required]?.moment()
    let text = fields["text", .required]?.localized()
    guard let date, let text else { return nil }
    self.date = date
    self.text = text
  }
}

package enum ArticleGenre: String, CaseIterable, Sendable {
  case news, feature, interview, review, notice
  /// What became of a fund's money and work.
  case fundUpdate = "fund_update"
}
