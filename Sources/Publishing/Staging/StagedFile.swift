import Basics

/// An output that is ready to be published: its bytes wait in the staging folder, or stand in the output folder already.
package struct StagedFile: Hashable, Sendable {
  let entry: Manifest.Entry
  /// Whether the published file has these bytes already, so that nothing is written.
  package let isUnchanged: Bool

  /// The file's path in the output folder.
  package var path: OutputPath { entry.path }
  /// The hash of its bytes.
  package var hash: ContentHash { entry.hash }
  /// Its size in bytes.
  package var size: Int { entry.size }
}
