import Foundation

@testable import Basics

/// A temporary folder, removed at the end of the test.
final class TestFolder: Sendable {
  private let root: String

  init() {
    let parent = FileSystem.resolved(NSTemporaryDirectory()) ?? "/tmp"
    root = parent + "/basics-" + UUID().uuidString
    try? FileSystem.makeFolder(root)
  }

  deinit { try? FileSystem.removeTree(root) }

  /// A path in the folder, or the folder's own.
  func path(_ name: String) -> String { name.isEmpty ? root : root + "/" + name }
}
