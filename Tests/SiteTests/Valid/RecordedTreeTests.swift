import Basics
import Foundation
import Site
import Testing

/// A valid site, and the instant it is built at.
struct ValidSite: CustomTestStringConvertible, Sendable {
  let name: String

  var testDescription: String { name }
  /// The folder with the files that are compared byte by byte.
  var tree: String { Fixtures.folder + "/valid/" + name }

  static let all = Fixtures.names(in: "valid").map { ValidSite(name: $0) }

  /// The instant that the site's first part names with `at:`.
  var instant: String {
    let front = SiteFile(Fixtures.text("valid/\(name).site")).front
    let line = front.split(separator: "\n").first { $0.hasPrefix("at: ") }
    return line.map { String($0.dropFirst(4)) } ?? TestSite.instant
  }
}

@Suite("A valid site and the tree it becomes")
struct RecordedTreeTests {
  @Test("The sites are found")
  func sitesAreFound() { #expect(ValidSite.all.count >= 5) }

  @Test("The tree is as recorded, file by file", arguments: ValidSite.all)
  func treeIsAsRecorded(_ valid: ValidSite) async throws {
    let site = try TestSite(Fixtures.text("valid/\(valid.name).site"))
    try await site.buildValid(at: valid.instant)
    var tree = try site.tree()
    tree["files.txt"] = Array((try site.paths().joined(separator: "\n") + "\n").utf8)
    let recorded = try recordedTree(valid)
    if Fixtures.isRecording && tree != recorded {
      try record(tree, valid)
      Issue.record("recorded \(valid.name)")
      return
    }
    #expect(tree.keys.sorted() == recorded.keys.sorted())
    for (path, bytes) in recorded {
      let text = tree[path].map { String(decoding: $0, as: UTF8.self) }
      #expect(text == String(decoding: bytes, as: UTF8.self), "\(valid.name)/\(path)")
    }
  }

  private func recordedTree(_ valid: ValidSite) throws -> [String: [UInt8]] {
    guard FileSystem.status(of: valid.tree) != nil else { return [:] }
    let paths = FileManager.default.enumerator(atPath: valid.tree)?.compactMap { $0 as? String } ?? []
    let files = paths.filter { FileSystem.status(of: valid.tree + "/" + $0)?.kind == .file }
    return Dictionary(
      uniqueKeysWithValues: try files.map { ($0, try FileSystem.readFile(valid.tree + "/" + $0)) })
  }

  private func record(_ tree: [String: [UInt8]], _ valid: ValidSite) throws {
    try FileSystem.removeTree(valid.tree)
    for (path, bytes) in tree {
      let location = valid.tree + "/" + path
      try FileSystem.makeFolder(String(location[..<#require(location.lastIndex(of: "/"))]))
      try FileSystem.writeFile(bytes, to: location)
    }
  }
}
