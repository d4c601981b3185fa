import Basics
import Foundation
import Testing

@testable import Content

@Suite("A picture's file")
struct PictureFileTests {
  @Test("Its size is read whatever the file's own size is")
  func largeFile() throws {
    let folder = try TestFolder()
    let gif: [UInt8] = Array("GIF89a".utf8) + [0x80, 2, 0x68, 1, 0, 0, 0]
    try folder.write(gif, to: "large.gif")
    #expect(truncate(folder.root + "/large.gif", 80 << 20) == 0)
    #expect(PictureSize(ofFile: folder.root + "/large.gif")?.width == 640)
    #expect(PictureSize(ofFile: folder.root + "/missing.gif") == nil)
  }

  @Test("Its size is found behind long metadata", arguments: [1, 7, 40])
  func longMetadata(count: Int) throws {
    let folder = try TestFolder()
    // Each piece of a JPEG's metadata has at most 64 KB.
    let piece: [UInt8] = [0xFF, 0xE2, 0xFF, 0xFF] + [UInt8](repeating: 0, count: 0xFFFD)
    let frame: [UInt8] = [0xFF, 0xC0, 0, 11, 8, 1, 0x68, 2, 0x80, 1, 1, 0x11, 0]
    let pieces = [[UInt8]](repeating: piece, count: count)
    try folder.write(Array(([[0xFF, 0xD8]] + pieces + [frame]).joined()), to: "long.jpg")
    #expect(PictureSize(ofFile: folder.root + "/long.jpg")?.height == 360)
  }
}
