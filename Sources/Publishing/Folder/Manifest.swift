import Basics

/// What Marquee has published, so that the next build can tell its own files from others and the changed from the unchanged.
struct Manifest: Equatable, Sendable {
  /// A published file.
  struct Entry: Hashable, Sendable {
    /// The file's path in the output folder.
    let path: OutputPath
    /// The hash of its bytes.
    let hash: ContentHash
    /// Its size in bytes.
    let size: Int
    /// When it was last changed, in nanoseconds since 1970.
    let modified: Int
  }

  /// The published files by their paths.
  private(set) var entries: [OutputPath: Entry] = [:]

  subscript(path: OutputPath) -> Entry? {
    get { entries[path] }
    set { entries[path] = newValue }
  }
}

extension Manifest {
  /// The first line: what this file is, and in which version.
  private static let heading = "marquee manifest 1"

  /// Reads a manifest; `nil` when it is damaged or of another version.
  init?(file: [UInt8]) {
    guard let lines = SealedLines(file: file, heading: Manifest.heading)?.lines else { return nil }
    entries.reserveCapacity(lines.count)
    for line in lines {
      guard let entry = Entry(line: line) else { return nil }
      entries[entry.path] = entry
    }
  }

  /// The manifest as a file, sorted by path.
  var file: [UInt8] {
    var writer = SealedLines.Writer(heading: Manifest.heading, lineCount: entries.count)
    for entry in entries.values.sorted(by: { $0.path < $1.path }) {
      entry.write(to: &writer.text)
      writer.text.write("\n")
    }
    return writer.sealed()
  }
}

extension Manifest.Entry {
  /// Reads `<hash> <size> <modified> <path>`.
  init?(line: Substring) {
    // Bytes are looked at: a space before a combining mark, with which a path may start, is no " " among characters.
    let parts = line.utf8.split(separator: UInt8(ascii: " "), maxSplits: 3, omittingEmptySubsequences: false)
    guard parts.count == 4, let hash = ContentHash(hexadecimal: Substring(parts[0])),
      let size = Int(Substring(parts[1])), let modified = Int(Substring(parts[2])),
      let path = OutputPath(String(Substring(parts[3])))
    else { return nil }
    self.init(path: path, hash: hash, size: size, modified: modified)
  }

  /// Writes what ``init(line:)`` reads.
  func write(to writer: inout ByteWriter) {
    writer.write("\(hash.text) \(size) \(modified) ")
    writer.write(path.text)
  }
}
