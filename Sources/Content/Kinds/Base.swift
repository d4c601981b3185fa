import Basics

/// A creative base: a place where films are made.
package final class Base: Sendable {
  package let address: LocalizedText
  package let point: GeographicPoint
  package let operatedBy: EntryReference
  package let stage: BaseStage
  package let capabilities: [BaseCapability]
  package let contact: ContactDetails
  package let region: String?
  package let opened: Int?
  /// In square metres.
  package let area: Int?
  package let studios: [Studio]
  /// Texts on hours, transport and the like, in the order of ``BaseFact``.
  package let facts: [(fact: BaseFact, text: LocalizedText)]
  package let permits: Permits?
  package let gallery: [PictureFile]
  package let partners: [EntryReference]
  package let links: [Link]

  /// A sound stage.
  package struct Studio: Sendable {
    package let name: LocalizedText
    /// In square metres.
    package let area: Int?
    /// In metres.
    package let height: Double?
  }

  package struct Permits: Sendable {
    package let leadDays: Int?
    package let fee: LocalizedText?
    package let note: LocalizedText?
  }

  /// Reads a base's fields; `nil` when a required one is missing or wrong.
  init?(_ fields: inout Fields) {
    let address = fields["address", .required]?.localized()
    let point = fields["geo", .required]?.point()
    let operatedBy = fields["operator", .required]?.reference(to: .organization)
    let stage = fields["stage", .required]?.choice(BaseStage.self)
    let capabilities = fields["capabilities", .required]?.list { $0.choice(BaseCapability.self) }
    let contact = fields["contact", .required]?.contact()
    region = fields["region"]?.slug()
    opened = fields["opened"]?.integer(in: 1800...2100)
    area = fields["area"]?.integer(in: 1...1_000_000_000)
    studios = fields["stages"].map { $0.list { $0.mapping(Studio.init) } } ?? []
    var facts = [(fact: BaseFact, text: LocalizedText)]()
    for fact in BaseFact.allCases {
      if let text = fields[fact.rawValue]?.localized() { facts.append((fact, text)) }
    }
    self.facts = facts
    permits = fields["permits"]?.mapping(Permits.init)
    gallery = fields["gallery"].map { $0.list { $0.picture() } } ?? []
    partners = fields["partners"].map { $0.list { $0.reference(to: .organization) } } ?? []
    links = fields["links"].map { $0.list { $0.link() } } ?? []
    guard let address, let point, let operatedBy, let stage, let capabilities, let contact else { return nil }
    self.address = address
    self.point = point
    self.operatedBy = operatedBy
    self.stage = stage
    self.capabilities = capabilities
    self.contact = contact
  }
}

extension Base.Studio {
  init?(_ fields: inout Fields) {
    let name = fields["name", .required]?.localized()
    area = fields["area"]?.integer(in: 1...1_000_000)
    height = fields["height"]?.number(in: 1...200)
    guard let name else { return nil }
    self.name = name
  }
}

extension Base.Permits {
  init?(_ fields: inout Fields) {
    leadDays = fields["lead_days"]?.integer(in: 0...365)
    fee = fields["fee"]?.localized()
    note = fields["note"]?.localized()
  }
}

/// How far a base has come.
package enum BaseStage: String, CaseIterable, Sendable {
  case planned, building, open, closed
}

/// What a crew can do at a base.
package enum BaseCapability: String, CaseIterable, Sendable {
  case planning, shooting, post, distribution, incubation, tourism
}

/// What a scout asks of a base, in the order in which it is shown.
package enum BaseFact: String, CaseIterable, Sendable {
  case hours, transport, access, power, equipment, crew, lodging, season, incentives
}
