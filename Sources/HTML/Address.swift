import Basics

/// Where a link leads: a place in the site, or an address elsewhere whose scheme has been checked.
public struct Address: Hashable, Sendable {
  private enum Target: Hashable, Sendable {
    case site(path: String)
    case elsewhere(String)
  }

  private let target: Target

  /// The schemes that a link may have.
  package static let schemes = ["http", "https", "mailto", "tel", "webcal", "geo"]

  /// The attributes of HTML, old and new, that hold an address, or several.
  package static let attributes: Set = [
    "href", "src", "srcset", "imagesrcset", "action", "formaction", "poster", "cite", "data", "ping", "background",
    "manifest", "longdesc", "usemap", "xlink:href", "icon", "classid", "codebase", "archive", "profile", "lowsrc",
  ]

  /// An address outside the site.
  ///
  /// `nil` when its scheme is not one of ``schemes``, when it has none, when it has spaces or control characters, by which a
  /// browser could be misled, and when an `https` or `http` address names no host, or a user before it, by which a
  /// reader could be.
  public init?(elsewhere address: String) {
    guard let colon = address.firstIndex(of: ":") else { return nil }
    let scheme = address[..<colon].lowercased()
    let hasForbidden =
      !isPlainASCII(address)
      && address.unicodeScalars.contains { $0.value <= 0x20 || $0.isInvisibleControl || $0 == "\\" }
    guard Address.schemes.contains(scheme), !hasForbidden else { return nil }
    if scheme == "https" || scheme == "http" {
      let rest = address[address.index(after: colon)...]
      guard rest.hasPrefix("//") else { return nil }
      let authority = rest.dropFirst(2).prefix { !"/?#".contains($0) }
      guard !authority.isEmpty, !authority.hasPrefix(":"), !authority.contains("@") else { return nil }
    }
    target = .elsewhere(address)
  }

  /// A place in the site.
  ///
  /// `path` is the path from the site's root as people read it, such as `films/莲心/`; it is encoded here.
  package init(path: String, fragment: String = "") {
    var encoded = percentEncoded(path)
    if !fragment.isEmpty { encoded += "#" + percentEncoded(fragment) }
    target = .site(path: encoded)
  }

  /// The address in full; `root` is the site's own address, ending in `/`.
  public func absolute(root: String) -> String {
    switch target {
    case .site(let path): root + path
    case .elsewhere(let address): address
    }
  }

  /// Whether it is the address of a page or file on the web.
  package var isWeb: Bool {
    guard case .elsewhere(let address) = target else { return false }
    let scheme = address.prefix { $0 != ":" }.lowercased()
    return scheme == "https" || scheme == "http"
  }

  /// The host that a link leads to, without a leading `www.`; `nil` inside the site.
  public var host: String? {
    guard case .elsewhere(let address) = target, let start = address.firstRange(of: "://")?.upperBound else {
      return nil
    }
    let host = address[start...].prefix { !"/?#:".contains($0) }
    return String(host.hasPrefix("www.") ? host.dropFirst(4) : host)
  }

  /// Appends the address to markup, escaped; a place in the site behind ``HTML/rootMark``.
  package func append(to bytes: inout [UInt8]) {
    switch target {
    case .site(let path):
      bytes.append(HTML.rootMark)
      appendEscaped(path, to: &bytes)
    case .elsewhere(let address):
      appendEscaped(address, to: &bytes)
    }
  }
}

/// Whether a text has only ASCII characters that are seen, and no backslash: nearly all addresses are such.
private func isPlainASCII(_ text: String) -> Bool {
  text.utf8.allSatisfy { (0x21...0x7E).contains($0) && $0 != UInt8(ascii: "\\") }
}

/// A path with everything but unreserved characters (RFC 3986, section 2.3), `/` and `:@!$,=+` percent-encoded.
package func percentEncoded(_ path: String) -> String {
  if path.utf8.allSatisfy({ needsNoEncoding[Int($0)] }) { return path }
  let digits = Array("0123456789ABCDEF".utf8)
  var result = [UInt8]()
  result.reserveCapacity(path.utf8.count * 3)
  for byte in path.utf8 {
    if needsNoEncoding[Int(byte)] {
      result.append(byte)
    } else {
      result.append(UInt8(ascii: "%"))
      result.append(digits[Int(byte >> 4)])
      result.append(digits[Int(byte & 15)])
    }
  }
  return String(decoding: result, as: UTF8.self)
}

/// The bytes that may stand in an address as they are.
private let needsNoEncoding: [Bool] = (0..<256).map { byte in
  switch UInt8(byte) {
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
    UInt8(ascii: "0")...UInt8(ascii: "9"):
    true
  case let byte: "-._~/:@!$,=+".utf8.contains(byte)
  }
}

/// The path and the fragment of a link, without the `#` between them.
package func splitFragment(_ link: String) -> (path: String, fragment: String) {
  guard let hash = link.firstIndex(of: "#") else { return (link, "") }
  return (String(link[..<hash]), String(link[link.index(after: hash)...]))
}

/// The text that percent-encoding (RFC 3986, section 2.1) stands for; what is no such encoding stays as it is, and so does
/// all of it when the result would not be UTF-8.
package func percentDecoded(_ text: String) -> String {
  guard text.utf8.contains(UInt8(ascii: "%")) else { return text }
  let bytes = Array(text.utf8)
  var result = [UInt8]()
  var index = 0
  while index < bytes.count {
    if bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.count,
      let value = UInt8(String(decoding: bytes[(index + 1)...(index + 2)], as: UTF8.self), radix: 16)
    {
      result.append(value)
      index += 3
    } else {
      result.append(bytes[index])
      index += 1
    }
  }
  return String(validating: result, as: UTF8.self) ?? text
}
