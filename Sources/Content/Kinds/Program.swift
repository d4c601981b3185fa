import Basics
import HTML

/// A training program.
package final class Program: Sendable {
  package let providers: [EntryReference]
  package let audience: LocalizedText
  package let ages: Ages?
  package let mode: EventAttendance
  package let start: Moment
  package let end: Moment
  package let status: EventStatus
  package let applyFrom: Moment?
  package let applyBy: Moment
  package let places: Int?
  package let isFree: Bool
  package let fee: LocalizedText?
  package let scholarship: LocalizedText?
  package let contact: ContactDetails
  package let application: Link?
  package let location: EventLocation?
  package let online: Address?
  package let region: String?
  package let sessions: [Session]
  package let instructors: [EntryReference]
  package let participants: [Participant]
  package let requirements: LocalizedText?
  package let certificate: LocalizedText?
  /// What a guardian must agree to, for those under age.
  package let guardianConsent: LocalizedText?
  /// Whom to turn to when something is wrong.
  package let safeguarding: ContactDetails?
  package let partners: [EntryReference]
  package let links: [Link]

  /// For whom it is, in years.
  package struct Ages: Sendable {
    package let from: Int
    package let to: Int?
  }

  package struct Session: Sendable {
    package let time: Moment
    package let end: Moment?
    package let title: LocalizedText?
    package let instructors: [EntryReference]
    package let place: LocalizedText?
  }

  /// Someone who takes part and agrees to be named.
  package struct Participant: Sendable {
    package let who: Party
  }

  /// Reads a program's fields; `nil` when a required one is missing or wrong.
  init?(_ fields: inout Fields) {
    let providers = fields["provider", .required]?.list { $0.reference(to: .organization) }
    let audience = fields["audience", .required]?.localized()
    let agesValue = fields["ages"]
    let ages = agesValue?.mapping(like: "{from: 12, to: 17}", Ages.init)
    self.ages = ages
    let modeValue = fields["mode", .required]
    let mode = modeValue?.choice(EventAttendance.self)
    let start = fields["start", .required]?.moment()
    let end = fields["end", .required]?.end(after: start)
    status = fields["program_status"]?.choice(EventStatus.self) ?? .scheduled
    applyFrom = fields["apply_from"]?.moment()
    let applyByValue = fields["apply_by", .required]
    let applyBy = applyByValue?.moment()
    places = fields["places", .required]?.integer(in: 1...1_000_000)
    let feeValue = fields["fee"]
    fee = feeValue?.localized()
    isFree = fields["free"]?.flag() ?? false
    scholarship = fields["scholarship"]?.localized()
    let contact = fields["contact", .required]?.contact()
    application = fields["application"]?.link()
    let (locationValue, onlineValue) = (fields["location"], fields["online_url"])
    location = locationValue?.eventLocation()
    online = onlineValue?.address()
    region = fields["region"]?.slug()
    let span = start.flatMap { start in
      end.map { TimeSpan(start: start, end: $0, zone: fields.context.zone) }
    }
    sessions = fields["sessions"].map { $0.list { $0.mapping(like: "{time: …}") { Session(&$0, in: span) } } } ?? []
    instructors = fields["instructors"].map { $0.list { $0.reference(to: .person) } } ?? []
    participants = fields["participants"].map { $0.list { $0.mapping(like: "{person: …}", Participant.init) } } ?? []
    requirements = fields["requirements"]?.localized()
    certificate = fields["certificate"]?.localized()
    let (consentValue, safeguardingValue) = (fields["guardian_consent"], fields["safeguarding"])
    guardianConsent = consentValue?.localized()
    safeguarding = safeguardingValue?.contact()
    partners = fields["partners"].map { $0.list { $0.reference(to: .organization) } } ?? []
    links = fields["links"].map { $0.list { $0.link() } } ?? []

    if let end, let applyBy, end.isBefore(applyBy) { applyByValue?.report("'apply_by' must not be after 'end'") }
    if let applyFrom, let applyBy, applyBy.isBefore(applyFrom) {
      applyByValue?.report("'apply_by' must not be before 'apply_from'")
    }
    if feeValue == nil, !isFree { fields.reportMissing("a program must have a 'fee' or say 'free: true'") }
    if let ages, ages.from < Ages.majority {
      if consentValue == nil {
        fields.reportMissing(
          "a program for people under \(Ages.majority) must have 'guardian_consent'", at: agesValue?.node)
      }
      if safeguardingValue == nil {
        fields.reportMissing(
          "a program for people under \(Ages.majority) must have 'safeguarding'", at: agesValue?.node)
      }
    }
    if let mode {
      if mode != .online, locationValue == nil {
        fields.reportMissing("a program that people attend in person must have a 'location'", at: modeValue?.node)
      }
      if mode != .offline, onlineValue == nil {
        fields.reportMissing("a program that people attend online must have an 'online_url'", at: modeValue?.node)
      }
    }
    guard let providers, let audience, let mode, let start, let end, let applyBy, let contact else { return nil }
    self.providers = providers
    self.audience = audience
    self.mode = mode
    self.start = start
    self.end = end
    self.applyBy = applyBy
    self.contact = contact
  }

  /// From when until when it takes place.
  package func span(siteZone: TimeZoneRules) -> TimeSpan { TimeSpan(start: start, end: end, zone: siteZone) }

  /// The program's state at `instant`.
  package func state(at instant: Instant, siteZone: TimeZoneRules) -> EventState {
    status.state(by: span(siteZone: siteZone).state(at: instant))
  }

  /// The time in which people can apply.
  package func window(siteZone: TimeZoneRules) -> ApplicationWindow {
    ApplicationWindow(
      opens: applyFrom, closes: applyBy, isClosedEarly: status == .cancelled || status == .postponed,
      zone: siteZone, latest: span(siteZone: siteZone).overAt)
  }
}

extension Program.Ages {
  /// The age from which people decide for themselves.
  static let majority = 18

  init?(_ fields: inout Fields) {
    let from = fields["from", .required]?.integer(in: 0...120)
    let toValue = fields["to"]
    to = toValue?.integer(in: 0...120)
    guard let from else { return nil }
    self.from = from
    if let to, to < from { toValue?.report("'ages.to' must not be less than 'ages.from'") }
  }
}

extension Program.Session {
  init?(_ fields: inout Fields, in span: TimeSpan?) {
    let timeValue = fields["time", .required]
    let time = timeValue?.moment()
    let endValue = fields["end"]
    end = endValue?.moment()
    title = fields["title"]?.localized()
    instructors = fields["instructors"].map { $0.list { $0.reference(to: .person) } } ?? []
    place = fields["place"]?.localized()
    guard let time else { return nil }
    self.time = time
    if let end, end.isBefore(time) { endValue?.report("'sessions.end' must not be before 'sessions.time'") }
    if let span, !span.contains(time) {
      timeValue?.report("'sessions.time' must lie between the program's 'start' and 'end'")
    }
  }
}

extension Program.Participant {
  init?(_ fields: inout Fields) {
    let who = Party(&fields, key: "person", kind: .person)
    fields.checkConsent()
    guard let who else { return nil }
    self.who = who
  }
}

extension Fields {
  /// Nobody under age may be named without the guardian's consent.
  mutating func checkConsent() {
    let minorValue = self["minor"]
    let isMinor = minorValue?.flag() ?? false
    let consent = self["consent_ref"]
    _ = consent?.string()
    if isMinor, consent == nil {
      minorValue?.report(
        "a minor must not be named without 'consent_ref': where the guardian's consent is kept",
        "write the number of the signed form, or leave the name out")
    }
  }
}
