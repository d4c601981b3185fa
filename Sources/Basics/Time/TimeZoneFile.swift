/// Why a time zone cannot be used.
package enum TimeZoneError: Error, Hashable {
  /// The name has a form that no zone has.
  case malformedName
  /// No zone of this name is installed.
  case unknown
  /// The zone's file is not a TZif file.
  case malformedFile
}

extension TimeZoneRules {
  /// Where systems keep their time zones, in the order they are asked.
  private static let folders = ["/usr/share/zoneinfo", "/usr/lib/zoneinfo", "/usr/share/lib/zoneinfo"]

  /// Loads the zone called `name` (IANA) from the system.
  package init(named name: String) throws(TimeZoneError) {
    let parts = name.split(separator: "/", omittingEmptySubsequences: false)
    let isWellFormed = parts.allSatisfy { part in
      !part.isEmpty && part.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "_+-".contains($0)) }
    }
    guard isWellFormed else { throw .malformedName }
    for folder in TimeZoneRules.folders {
      guard let bytes = try? FileSystem.readFile(folder + "/" + name, limit: 1 << 20) else { continue }
      guard let rules = TimeZoneRules(name: name, file: bytes) else { throw .malformedFile }
      self = rules
      return
    }
    throw .unknown
  }

  /// Reads a TZif file (RFC 9636, section 3), version 2 or later; `nil` when it is malformed.
  package init?(name: String, file: [UInt8]) {
    // The first block has 32-bit times, for old readers; the second has 64-bit ones.
    guard let first = TZifHeader(file, at: 0), first.version >= UInt8(ascii: "2") else { return nil }
    let start = TZifHeader.size + first.bodySize(timeSize: 4)
    guard let header = TZifHeader(file, at: start) else { return nil }
    let body = start + TZifHeader.size
    let end = body + header.bodySize(timeSize: 8)
    guard end <= file.count, header.typeCount > 0 else { return nil }

    let types = body + header.transitionCount * 9
    let typeOffsets = (0..<header.typeCount).map { index in
      Int(Int32(truncatingIfNeeded: file.bigEndian(at: types + index * 6, size: 4)))
    }
    transitions = (0..<header.transitionCount).map { index in
      Int(Int64(truncatingIfNeeded: file.bigEndian(at: body + index * 8, size: 8)))
    }
    var offsets = [Int]()
    for index in 0..<header.transitionCount {
      let type = Int(file[body + header.transitionCount * 8 + index])
      guard type < typeOffsets.count else { return nil }
      offsets.append(typeOffsets[type])
    }
    self.offsets = offsets
    self.name = name
    firstOffset = typeOffsets[0]
    let footerText = file[end...].dropFirst().prefix { $0 != UInt8(ascii: "\n") }
    footer = TimeZoneFooter(String(decoding: footerText, as: UTF8.self))
  }
}

/// The counts at the front of a block of a TZif file.
private struct TZifHeader {
  static let size = 44
  let version: UInt8
  let transitionCount: Int
  let typeCount: Int
  private let otherBytes: Int
  private let leapCount: Int

  init?(_ file: [UInt8], at start: Int) {
    guard start >= 0, start + TZifHeader.size <= file.count,
      file[start..<start + 4].elementsEqual("TZif".utf8)
    else { return nil }
    let counts = (0..<6).map { Int(file.bigEndian(at: start + 20 + $0 * 4, size: 4)) }
    version = file[start + 4]
    leapCount = counts[2]
    transitionCount = counts[3]
    typeCount = counts[4]
    otherBytes = counts[0] + counts[1] + counts[5]
  }

  /// How many bytes the block has behind its header, with times of `timeSize` bytes.
  func bodySize(timeSize: Int) -> Int {
    transitionCount * (timeSize + 1) + typeCount * 6 + leapCount * (timeSize + 4) + otherBytes
  }
}

extension [UInt8] {
  /// The unsigned number in `size` bytes from `start`, most significant first.
  fileprivate func bigEndian(at start: Int, size: Int) -> UInt64 {
    self[start..<start + size].reduce(0) { $0 << 8 | UInt64($1) }
  }
}
