import Basics
import Foundation
import Testing

@testable import Publishing

/// A site's folders in a temporary place, removed at the end of the test.
final class TestSite: Sendable {
  let root: String
  var output: String { root + "/site" }
  var hidden: String { output + "/.marquee" }

  init(in parent: String = NSTemporaryDirectory()) throws {
    root = try #require(FileSystem.resolved(parent)) + "/publishing-" + UUID().uuidString
    try FileSystem.makeFolder(root + "/content")
  }

  deinit { try? FileSystem.removeTree(root) }

  /// Begins a publication.
  func publication() throws -> Publication {
    try Publication(folder: output, source: root, protectedFolders: [root + "/content"])
  }

  /// Publishes a site of these texts; `meanwhile` runs between staging and commit.
  @discardableResult
  func publish(_ texts: [String: String], meanwhile: () throws -> Void = {}) throws -> PublicationReport {
    let publication = try publication()
    let files = try stage(texts, in: publication.stage)
    try meanwhile()
    return try publication.commit(files)
  }

  /// Stages these texts.
  func stage(_ texts: [String: String], in stage: Stage) throws -> [StagedFile] {
    try texts.map { try stage.add(Array($0.value.utf8), at: try path($0.key)) }
  }

  func path(_ text: String) throws -> OutputPath { try #require(OutputPath(text)) }

  /// Writes a file as somebody other than Marquee does.
  func write(_ text: String, to path: String) throws {
    let location = output + "/" + path
    try FileSystem.makeFolder(String(location[..<#require(location.lastIndex(of: "/"))]))
    try FileSystem.writeFile(Array(text.utf8), to: location)
  }

  func link(_ path: String, to destination: String) throws {
    let location = path.isEmpty ? output : output + "/" + path
    try FileManager.default.createSymbolicLink(atPath: location, withDestinationPath: destination)
  }

  /// The texts of all files in the output folder, apart from Marquee's own; folders end in `/`, links show `@`.
  func contents() throws -> [String: String] {
    var contents: [String: String] = [:]
    var waiting = [""]
    while let folder = waiting.popLast() {
      for name in try FileSystem.names(in: output + "/" + folder) where folder + name != ".marquee" {
        let path = folder + name
        switch FileSystem.status(of: output + "/" + path)?.kind {
        case .folder:
          waiting.append(path + "/")
          if try FileSystem.names(in: output + "/" + path).isEmpty { contents[path + "/"] = "" }
        case .link: contents[path] = "@"
        default: contents[path] = try text(path)
        }
      }
    }
    return contents
  }

  func text(_ path: String) throws -> String {
    String(decoding: try FileSystem.readFile(output + "/" + path), as: UTF8.self)
  }

  func status(_ path: String) -> FileStatus? { FileSystem.status(of: output + "/" + path) }

  /// Sets a file's modification time back, as if it had been published long ago.
  func age(_ path: String) throws {
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSince1970: 1_000_000_000)], ofItemAtPath: output + "/" + path)
  }
}
