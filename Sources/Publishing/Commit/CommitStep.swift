import Basics

/// One step of a commit.
///
/// Steps can be taken again: after a commit has been interrupted, all of them are, and those that were done do nothing.
enum CommitStep: Hashable, Sendable {
  /// Makes a folder; those above it exist by then.
  case makeFolder(OutputPath)
  /// Moves a staged file to its place, where none of Marquee's stands.
  case create(Manifest.Entry)
  /// Moves a staged file to its place, over the one that Marquee published there before.
  case replace(Manifest.Entry)
  /// Takes a file that stands in its place already into the manifest.
  case adopt(Manifest.Entry)
  /// Removes a file that is still as Marquee published it.
  case remove(Manifest.Entry)
  /// Takes a file that is gone, or no longer Marquee's, out of the manifest.
  case forget(OutputPath)
  /// Removes a folder if nothing is in it.
  case removeFolder(OutputPath)
}

extension Manifest {
  /// Notes what a step did.
  mutating func note(_ step: CommitStep) {
    switch step {
    case .create(let entry), .replace(let entry), .adopt(let entry): self[entry.path] = entry
    case .remove(let entry): self[entry.path] = nil
    case .forget(let path): self[path] = nil
    case .makeFolder, .removeFolder: break
    }
  }
}

extension CommitStep {
  /// Reads what ``write(to:)`` writes.
  init?(line: Substring) {
    guard let space = line.utf8.firstIndex(of: UInt8(ascii: " ")) else { return nil }
    let rest = Substring(line.utf8[space...].dropFirst())
    switch line[..<space] {
    case "make-folder":
      guard let path = OutputPath(String(rest)) else { return nil }
      self = .makeFolder(path)
    case "remove-folder":
      guard let path = OutputPath(String(rest)) else { return nil }
      self = .removeFolder(path)
    case "forget":
      guard let path = OutputPath(String(rest)) else { return nil }
      self = .forget(path)
    case let word:
      guard let entry = Manifest.Entry(line: rest) else { return nil }
      switch word {
      case "create": self = .create(entry)
      case "replace": self = .replace(entry)
      case "adopt": self = .adopt(entry)
      case "remove": self = .remove(entry)
      default: return nil
      }
    }
  }

  /// Writes the step as a line of the journal, without its end.
  func write(to writer: inout ByteWriter) {
    switch self {
    case .makeFolder(let path): writer.write("make-folder " + path.text)
    case .removeFolder(let path): writer.write("remove-folder " + path.text)
    case .forget(let path): writer.write("forget " + path.text)
    case .create(let entry): write("create ", entry, to: &writer)
    case .replace(let entry): write("replace ", entry, to: &writer)
    case .adopt(let entry): write("adopt ", entry, to: &writer)
    case .remove(let entry): write("remove ", entry, to: &writer)
    }
  }

  private func write(_ word: String, _ entry: Manifest.Entry, to writer: inout ByteWriter) {
    writer.write(word)
    entry.write(to: &writer)
  }
}
