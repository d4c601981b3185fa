import Basics

/// The output folder, and where Marquee keeps its own files in it.
struct OutputFolder: Hashable, Sendable {
  /// The folder itself, with every link resolved.
  let root: String
  /// Marquee's hidden folder in it.
  let hidden: String
  /// The file that a build locks.
  let lock: String
  /// The list of what has been published.
  let manifest: String
  /// The steps of a commit that is under way.
  let journal: String
  /// Where files wait for the commit, in one flat folder.
  let staging: String

  /// The hidden folder's name, which no output can have, as the parts of its path do not start with dots.
  static let hiddenName = ".marquee"

  init(root: String) {
    self.root = root
    hidden = root + "/" + OutputFolder.hiddenName
    lock = hidden + "/lock"
    manifest = hidden + "/manifest"
    journal = hidden + "/journal"
    staging = hidden + "/staging"
  }

  /// Where the output at `path`, relative to the folder, stands on the disk.
  func location(of path: String) -> String { root + "/" + path }

  /// Where the output at `path` waits for the commit.
  func stagedLocation(of path: OutputPath) -> String { staging + "/" + flatName(for: path.text) }
}
