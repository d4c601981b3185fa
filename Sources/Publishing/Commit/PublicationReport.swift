/// What a commit did, and what it left alone.
package struct PublicationReport: Hashable, Sendable {
  /// How many files were made or replaced.
  package internal(set) var written = 0
  /// How many files had their bytes already.
  package internal(set) var unchanged = 0
  /// How many files that are no longer made were removed.
  package internal(set) var removed = 0
  /// Files in the output folder that Marquee did not write, sorted; without hidden ones at the top and `.well-known`.
  package internal(set) var foreign: [String] = []
  /// Outputs that were not published because something stands there that Marquee did not write.
  package internal(set) var conflicts: [Conflict] = []
  /// Files that are no longer made and were kept, because somebody has changed them since Marquee wrote them.
  package internal(set) var edited: [String] = []

  /// An output that was not published.
  package struct Conflict: Hashable, Sendable {
    /// The output's path in the output folder.
    package let path: String
    /// What stands there, or where a folder on the way must be: a path on the disk.
    package let obstacle: String
  }
}

extension PublicationReport {
  /// What readers will miss, as sentences without a full stop.
  package var errors: [String] {
    conflicts.map {
      "'\($0.path)' was not published: Marquee did not write '\($0.obstacle)'; remove that, and build again"
    }
  }

  /// What the author of the site should know beyond that, as sentences without a full stop.
  package var warnings: [String] {
    var warnings = edited.map { "'\($0)' is no longer made, and was kept because it was changed by hand" }
    if !foreign.isEmpty {
      let named = foreign.prefix(10).map { "'\($0)'" }.joined(separator: ", ")
      let others = foreign.count > 10 ? " and \(foreign.count - 10) more" : ""
      warnings.append("left alone, as Marquee did not write it: \(named)\(others)")
    }
    return warnings
  }
}
