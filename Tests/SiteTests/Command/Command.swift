import Basics
import Foundation
import Testing

/// The built command, run as a process of its own.
enum Command {
  /// What a run left behind.
  struct Outcome: Sendable {
    let code: Int32
    let output: String
    let errors: String
  }

  /// Where the executable is: beside the test bundle; `nil` when it has not been built.
  static let path: String? = {
    let first = CommandLine.arguments.first ?? ""
    let candidates = [first, Bundle.main.executablePath ?? "", Bundle.main.bundlePath] + CommandLine.arguments
    for candidate in candidates {
      guard let start = FileSystem.resolved(candidate) else { continue }
      var folder = start
      while let slash = folder.lastIndex(of: "/"), slash != folder.startIndex {
        folder = String(folder[..<slash])
        if FileSystem.status(of: folder + "/marquee")?.kind == .file { return folder + "/marquee" }
      }
    }
    return nil
  }()

  /// Runs the command to its end.
  static func run(_ arguments: [String], environment: [String: String] = [:]) throws -> Outcome {
    let process = try make(arguments, environment: environment)
    let (output, errors) = (Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    // Both are short, and fit into what a pipe holds.
    process.waitUntilExit()
    let read = { (pipe: Pipe) in String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self) }
    return Outcome(code: process.terminationStatus, output: read(output), errors: read(errors))
  }

  static func make(_ arguments: [String], environment: [String: String] = [:]) throws -> Process {
    let process = Process()
    process.executableURL = URL(filePath: try #require(path))
    process.arguments = arguments
    process.environment = ["PATH": "/usr/bin:/bin"].merging(environment) { $1 }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    return process
  }
}
