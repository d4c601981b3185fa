import Basics
import HTML
import Yams

/// How to reach someone.
package struct ContactDetails: Hashable, Sendable {
  package let name: LocalizedText?
  package let phone: String?
  package let email: String?
  package let website: Address?
  package let wechat: String?

  fileprivate var isEmpty: Bool { name == nil && phone == nil && email == nil && website == nil && wechat == nil }
}

/// Where an event takes place.
package enum EventLocation: Hashable, Sendable {
  case base(EntryReference)
  case place(name: LocalizedText, address: LocalizedText?, city: LocalizedText?, point: GeographicPoint?)
}

extension FieldValue {
  /// `{lat, lon, crs}`.
  func point() -> GeographicPoint? {
    mapping(like: "{lat: …, lon: …, crs: wgs84}") { fields in
      let latitude = fields["lat", .required]?.number(in: -90...90)
      let longitude = fields["lon", .required]?.number(in: -180...180)
      let system = fields["crs", .required]?.choice(CoordinateSystem.self)
      guard let latitude, let longitude, let system else { return nil }
      return GeographicPoint(latitude: latitude, longitude: longitude, system: system)
    }
  }

  /// `{name, phone, email, url, wechat}`, at least one of them.
  func contact() -> ContactDetails? {
    mapping(like: "{phone: …, email: …}") { fields in
      let faultCount = context.diagnostics.count
      let contact = ContactDetails(
        name: fields["name"]?.localized(), phone: fields["phone"]?.phone(), email: fields["email"]?.email(),
        website: fields["url"]?.address(), wechat: fields["wechat"]?.string())
      if contact.isEmpty && context.diagnostics.count == faultCount {
        fields.reportMissing("'\(name)' must have at least one of name, phone, email, url, wechat")
      }
      return contact
    }
  }

  private func phone() -> String? {
    guard let text = string() else { return nil }
    guard text.contains(where: \.isNumber), text.allSatisfy({ $0.isASCII && ($0.isNumber || "+-() ".contains($0)) })
    else { return report("'\(name)' must be a phone number of digits, spaces, +, - and brackets") }
    return text
  }

  private func email() -> String? {
    guard let text = string() else { return nil }
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    let isPlain = text.unicodeScalars.allSatisfy {
      $0.isASCII && $0.value > 0x20 && !"<>\"'?&%,;:()\\".unicodeScalars.contains($0)
    }
    guard parts.count == 2, isPlain, !parts[0].isEmpty, parts[1].contains(".") else {
      return report("'\(name)' must be an e-mail address")
    }
    return text
  }

  /// A base's id, or `{name, address, city, geo}`.
  func eventLocation() -> EventLocation? {
    if node.scalar != nil { return reference(to: .base).map { .base($0) } }
    return mapping { fields in
      let name = fields["name", .required]?.localized()
      let address = fields["address"]?.localized()
      let city = fields["city"]?.localized()
      let point = fields["geo"]?.point()
      guard let name else { return nil }
      return .place(name: name, address: address, city: city, point: point)
    }
  }
}
