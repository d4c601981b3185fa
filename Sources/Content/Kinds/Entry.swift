import Basics
import Markdown

/// An entry whose every field has been checked.
///
/// It never changes, and is a class only so that lists and links share one copy of it.
package final class Entry: Sendable {
  /// Its kind and id.
  package let reference: EntryReference
  /// The file with its front matter, relative to the source folder.
  package let file: String
  package let common: CommonFields
  /// What its kind knows beyond that.
  package let details: Details
  /// Its text by language key; empty when it has none.
  package let bodies: [String: MarkdownDocument]
  /// The files that are published with it.
  package let assets: [AssetFile]
  /// All entries that its fields and texts refer to, sorted.
  package let references: [EntryReference]
  /// How far its texts are translated.
  package let translation: TranslationTally
  /// Links of its text to places in the site that are not entries, such as `/feed.xml`.
  package let siteLinks: [SiteLink]

  init(
    reference: EntryReference, file: String, common: CommonFields, details: Details, bodies: [String: MarkdownDocument],
    assets: [AssetFile], references: [EntryReference], translation: TranslationTally, siteLinks: [SiteLink]
  ) {
    self.reference = reference
    self.file = file
    self.common = common
    self.details = details
    self.bodies = bodies
    self.assets = assets
    self.references = references
    self.translation = translation
    self.siteLinks = siteLinks
  }

  /// What an entry's kind knows: values that never change, and classes only because they have many fields, which would
  /// be copied one by one each time that somebody asks which kind it is.
  package enum Details: Sendable {
    case film(Film)
    case base(Base)
    case event(Event)
    case fund(Fund)
    case program(Program)
    case call(Call)
    case article(Article)
    case person(Person)
    case organization(Organization)
    case placement(Placement)
    case page
  }

  /// A link to a path of the site.
  package struct SiteLink: Sendable {
    /// The path without the slash in front.
    package let path: String
    package let location: SourceLocation
  }
}

/// The fields that entries of all kinds have.
package struct CommonFields: Sendable {
  package let title: LocalizedText
  package let published: Moment
  package let updated: Moment?
  package let expires: Moment?
  package let embargo: Moment?
  package let isDraft: Bool
  package let isDemonstration: Bool
  package let summary: LocalizedText?
  package let tags: [String]
  package let image: PictureFile?
  package let rights: LocalizedText?
  /// What part a machine had in making it (GB 45438-2025).
  package let machineMade: MachineMade?
  /// Other addresses that it had, or has in print.
  package let aliases: [OutputPath]
  /// By language, the hash of the original that its translation was made from.
  package let translatedFrom: [String: ContentHash]
  package let extra: [String: String]

  /// Reads the fields; `nil` when a required one is missing or wrong.
  init?(_ fields: inout Fields) {
    isDraft = fields["draft"]?.flag() ?? false
    fields.context.isLenient = isDraft
    let title = fields["title", .required]?.localized()
    let published = fields["published", .required]?.moment()
    let updatedValue = fields["updated"]
    updated = updatedValue?.moment()
    let expiresValue = fields["expires"]
    expires = expiresValue?.moment()
    embargo = fields["embargo"]?.moment()
    isDemonstration = fields["demo"]?.flag() ?? false
    summary = fields["summary"]?.localized()
    tags = fields["tags"].map { $0.list { $0.slug() } } ?? []
    image = fields["image"]?.picture()
    rights = fields["rights"]?.localized()
    machineMade = fields["ai_label"]?.choice(MachineMade.self)
    aliases = fields["aliases"].map { $0.list { $0.alias() } } ?? []
    translatedFrom = fields["translated_from"]?.translationHashes() ?? [:]
    extra = fields["extra"]?.extra() ?? [:]
    guard let title, let published else { return nil }
    self.title = title
    self.published = published
    if let updated, updated.isBefore(published) { updatedValue?.report("'updated' must not be before 'published'") }
    if let expires, expires.instant <= appears.instant {
      expiresValue?.report("'expires' must be after 'published' and 'embargo'", "else the entry is never seen")
    }
  }

  /// When the entry appears: when it is published, and no longer under embargo.
  package var appears: Moment { embargo.map { max($0, published) } ?? published }

  /// When the entry last changed, as readers saw it.
  package var changed: Moment { updated.map { max($0, appears) } ?? appears }

  /// Whether readers may see the entry at `instant`.
  package func isVisible(at instant: Instant) -> Bool {
    appears.instant <= instant && (expires.map { $0.instant > instant } ?? true)
  }

}

/// What part a machine had in making a work, as the law has it said (GB 45438-2025).
package enum MachineMade: String, CaseIterable, Sendable {
  /// A machine made all of it.
  case generated
  /// People made it, with parts by a machine.
  case assisted
}
