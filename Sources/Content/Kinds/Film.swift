import Basics
import HTML

/// A film.
package final class Film: Sendable {
  package let year: Int
  /// In seconds.
  package let runtime: Int
  package let form: FilmForm
  /// Language tags of what is spoken; `zxx` for none.
  package let languages: [String]
  package let credits: [Credit]
  package let watch: [WatchSource]
  package let availability: Availability?
  package let trailer: WatchSource?
  /// Where the press finds stills and texts.
  package let pressKit: Address?
  /// What the film cost, as precisely as its makers like to say.
  package let budget: LocalizedText?
  /// Who owns the rights in the film's music.
  package let musicRights: LocalizedText?
  package let poster: PictureFile?
  package let stills: [PictureFile]
  package let genres: [String]
  /// Codes by ISO 3166-1.
  package let countries: [String]
  package let logline: LocalizedText?
  package let statement: LocalizedText?
  package let originalTitle: LocalizedText?
  package let alternativeTitles: [LocalizedText]
  package let awards: [Award]
  package let shotAt: [EntryReference]
  package let fundedBy: [EntryReference]
  /// The training programs that it came from.
  package let cameFrom: [EntryReference]
  package let producers: [EntryReference]
  /// Language tags.
  package let subtitles: [String]
  package let licence: Licence?
  package let licenceExemption: LocalizedText?
  package let premiere: Premiere?
  package let aspect: String?
  package let colour: FilmColour?
  package let sound: FilmSound?
  package let advisory: LocalizedText?
  package let isStudentWork: Bool
  package let isFirstFilm: Bool
  package let identifiers: [Identifier]

  /// Someone's part in a film.
  package struct Credit: Sendable {
    package let role: FilmRole
    package let who: Party
    package let character: LocalizedText?
  }

  /// A prize, or that the film was put up for one.
  package struct Award: Sendable {
    package let event: Party
    package let category: LocalizedText?
    package let year: Int
    package let result: AwardResult
  }

  /// The licence under which a film is shown.
  package struct Licence: Sendable {
    package let type: LocalizedText
    package let number: String
    package let issuer: LocalizedText?
  }

  package struct Premiere: Sendable {
    package let date: Moment
    package let place: LocalizedText?
    package let event: EntryReference?
  }

  /// The film's number in a catalogue.
  package struct Identifier: Sendable {
    package let scheme: FilmIdentifierScheme
    package let value: String
  }

  /// Reads a film's fields; `nil` when a required one is missing or wrong.
  init?(_ fields: inout Fields) {
    let year = fields["year", .required]?.integer(in: 1888...2100)
    let runtime = fields["runtime", .required]?.duration()
    let form = fields["form", .required]?.choice(FilmForm.self)
    let languages = fields["languages", .required]?.list { $0.languageTag() }
    let creditsValue = fields["credits", .required]
    let credits = creditsValue?.list { $0.mapping(like: "{role: …, person: …}", Credit.init) }
    let (watchValue, availabilityValue) = (fields["watch"], fields["availability"])
    watch = watchValue.map { $0.list { $0.mapping(like: "{platform: …, id: …}", WatchSource.init) } } ?? []
    availability = availabilityValue?.choice(Availability.self)
    trailer = fields["trailer"]?.mapping(like: "{platform: …, id: …}", WatchSource.init)
    pressKit = fields["press_kit"]?.address()
    budget = fields["budget"]?.localized()
    musicRights = fields["music_rights"]?.localized()
    poster = fields["poster"]?.picture()
    stills = fields["stills"].map { $0.list { $0.picture() } } ?? []
    genres = fields["genres"].map { $0.list { $0.slug() } } ?? []
    countries = fields["country"].map { $0.list { $0.country() } } ?? []
    logline = fields["logline"]?.localized()
    statement = fields["statement"]?.localized()
    originalTitle = fields["original_title"]?.localizedInAnyLanguage()
    alternativeTitles = fields["alternative_titles"].map { $0.list { $0.localizedInAnyLanguage() } } ?? []
    awards = fields["awards"].map { $0.list { $0.mapping(Award.init) } } ?? []
    shotAt = fields["shot_at"].map { $0.list { $0.reference(to: .base) } } ?? []
    fundedBy = fields["funded_by"].map { $0.list { $0.reference(to: .fund) } } ?? []
    cameFrom = fields["came_from"].map { $0.list { $0.reference(to: .program) } } ?? []
    producers = fields["producers"].map { $0.list { $0.reference(to: .organization) } } ?? []
    subtitles = fields["subtitles"].map { $0.list { $0.languageTag() } } ?? []
    licence = fields["licence"]?.mapping(Licence.init)
    licenceExemption = fields["licence_exemption"]?.localized()
    premiere = fields["premiere"]?.mapping(Premiere.init)
    aspect = fields["aspect"]?.string()
    colour = fields["colour"]?.choice(FilmColour.self)
    sound = fields["sound"]?.choice(FilmSound.self)
    advisory = fields["advisory"]?.localized()
    isStudentWork = fields["student"]?.flag() ?? false
    isFirstFilm = fields["first_film"]?.flag() ?? false
    identifiers = fields["ids"]?.mapping(Identifier.read) ?? []

    // A credit that is wrong may well be the director's, and one fault gets one message.
    let areCreditsWhole = credits?.count == creditsValue?.elementCount
    if let credits, areCreditsWhole, !credits.isEmpty, !credits.contains(where: { $0.role == .director }) {
      fields.reportMissing(
        "'credits' must name a director", at: creditsValue?.node, suggestion: "add {role: director, person: …}")
    }
    if watchValue == nil && availabilityValue == nil {
      fields.reportMissing(
        "a film must have 'watch' or 'availability'",
        suggestion: "say where it can be watched, or availability: festival_only, archive or unreleased")
    }
    // In China a film on line needs a licence or registration; the site shows its number.
    if countries.contains("CN"), watchValue != nil, licence == nil, licenceExemption == nil, !fields.has("licence") {
      fields.reportMissing(
        "a film from China that can be watched on line must have 'licence' or 'licence_exemption'",
        at: watchValue?.node, suggestion: "write licence: {type: …, number: …}, or say why it needs none")
    }
    guard let year, let runtime, let form, let languages, let credits, !credits.isEmpty else { return nil }
    self.year = year
    self.runtime = runtime
    self.form = form
    self.languages = languages
    self.credits = credits
  }
}

extension Film.Credit {
  init?(_ fields: inout Fields) {
    let role = fields["role", .required]?.choice(FilmRole.self)
    let who = Party(&fields, key: "person", kind: .person)
    character = fields["character"]?.localized()
    guard let role, let who else { return nil }
    self.role = role
    self.who = who
  }
}

extension Film.Award {
  init?(_ fields: inout Fields) {
    let event = Party(&fields, key: "event", kind: .event)
    category = fields["category"]?.localized()
    let year = fields["year", .required]?.integer(in: 1888...2100)
    let result = fields["result", .required]?.choice(AwardResult.self)
    guard let event, let year, let result else { return nil }
    self.event = event
    self.year = year
    self.result = result
  }
}

extension Film.Licence {
  init?(_ fields: inout Fields) {
    let type = fields["type", .required]?.localized()
    let number = fields["number", .required]?.string()
    issuer = fields["issuer"]?.localized()
    guard let type, let number else { return nil }
    self.type = type
    self.number = number
  }
}

extension Film.Premiere {
  init?(_ fields: inout Fields) {
    let date = fields["date", .required]?.moment()
    place = fields["place"]?.localized()
    event = fields["event"]?.reference(to: .event)
    guard let date else { return nil }
    self.date = date
  }
}

extension Film.Identifier {
  static func read(_ fields: inout Fields) -> [Film.Identifier]? {
    FilmIdentifierScheme.allCases.compactMap { scheme in
      fields[scheme.rawValue]?.identifier().map { Film.Identifier(scheme: scheme, value: $0) }
    }
  }
}
