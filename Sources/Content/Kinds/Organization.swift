import Basics

/// A newspaper, studio, school or other body.
package final class Organization: Sendable {
  package let type: OrganizationType
  package let outlets: [Outlet]
  package let parent: EntryReference?
  package let address: LocalizedText?
  package let point: GeographicPoint?
  package let contact: ContactDetails?
  package let links: [Link]
  package let founded: Int?
  /// The unified social credit code (GB 32100-2015).
  package let creditCode: String?
  /// What it is licensed to do, such as to broadcast, with the number.
  package let licences: [LocalizedText]

  /// A newspaper, channel or account that it runs.
  package struct Outlet: Sendable {
    package let name: LocalizedText
    package let type: OrganizationType
    package let channel: LocalizedText?
  }

  /// Reads an organization's fields; `nil` when a required one is missing or wrong.
  init?(_ fields: inout Fields) {
    let type = fields["type", .required]?.choice(OrganizationType.self)
    outlets = fields["outlets"].map { $0.list { $0.mapping(Outlet.init) } } ?? []
    parent = fields["parent"]?.reference(to: .organization)
    address = fields["address"]?.localized()
    point = fields["geo"]?.point()
    contact = fields["contact"]?.contact()
    links = fields["links"].map { $0.list { $0.link() } } ?? []
    founded = fields["founded"]?.integer(in: 1000...2100)
    creditCode = fields["uscc"]?.creditCode()
    licences = fields["licences"].map { $0.list { $0.localized() } } ?? []
    guard let type else { return nil }
    self.type = type
  }
}

extension Organization.Outlet {
  init?(_ fields: inout Fields) {
    let name = fields["name", .required]?.localized()
    let type = fields["type", .required]?.choice(OrganizationType.self)
    channel = fields["channel"]?.localized()
    guard let name, let type else { return nil }
    self.name = name
    self.type = type
  }
}

extension FieldValue {
  /// A unified social credit code: 17 characters and a check character (GB 32100-2015, section 4).
  fileprivate func creditCode() -> String? {
    guard let text = string() else { return nil }
    let alphabet = Array("0123456789ABCDEFGHJKLMNPQRTUWXY")
    let values = text.compactMap { alphabet.firstIndex(of: $0) }
    var weight = 1
    var sum = 0
    for value in values.prefix(17) {
      sum += value * weight
      weight = weight * 3 % 31
    }
    guard text.count == 18, values.count == 18, values[17] == (31 - sum % 31) % 31 else {
      return report(
        "'\(name)' must be a unified social credit code of 18 characters, the last of which checks the others")
    }
    return text
  }
}

package enum OrganizationType: String, CaseIterable, Sendable {
  case newspaper, tv, studio, platform, school, government, enterprise, charity, association, museum, cinema
}
