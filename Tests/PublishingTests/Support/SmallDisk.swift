import Basics
import Foundation

/// A file system of its own with little room, which only root can mount.
final class SmallDisk {
  let folder: String

  /// Mounts a disk; `nil`, and a loud word, when that is not allowed.
  init?(_ options: String) throws {
    folder = NSTemporaryDirectory() + "/disk-" + UUID().uuidString
    try FileSystem.makeFolder(folder)
    guard try SmallDisk.run("mount", "-t", "tmpfs", "-o", options, "marquee-test", folder) else {
      try FileSystem.removeTree(folder)
      print("SKIPPED: a test of full disks needs the right to mount one")
      return nil
    }
  }

  deinit {
    _ = try? SmallDisk.run("umount", "-l", folder)
    FileSystem.removeFolderIfEmpty(folder)
  }

  /// Gives the disk more room.
  func remount(_ options: String) throws -> Bool {
    try SmallDisk.run("mount", "-o", "remount," + options, folder)
  }

  private static func run(_ command: String...) throws -> Bool {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = command
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus == 0
  }
}
