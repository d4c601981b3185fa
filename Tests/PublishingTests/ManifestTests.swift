import Basics
import Testing

@testable import Publishing

@Suite struct ManifestTests {
  let site: TestSite

  init() throws { site = try TestSite() }

  @Test func `comes back from its file as it was`() throws {
    var manifest = Manifest()
    for (index, path) in ["b", "a/b", "a-b", "a b/莲 心", ".well-known/x", "\u{301}a", "a /\u{338}b "].enumerated() {
      let path = try site.path(path)
      manifest[path] = .init(path: path, hash: ContentHash([UInt8(index)]), size: index, modified: -index)
    }
    #expect(Manifest(file: manifest.file) == manifest)
    #expect(Manifest(file: Manifest().file) == Manifest())
  }

  @Test func `is sorted text`() throws {
    try site.publish(["b": "1", "a/b": "2", "a-b": "3"])
    let lines = try site.text(".marquee/manifest").split(separator: "\n")
    #expect(lines.first == "marquee manifest 1")
    #expect(lines.dropFirst().dropLast().map { $0.split(separator: " ").last } == ["a-b", "a/b", "b"])
    #expect(lines.last?.hasPrefix("end ") == true)
  }

  @Test func `is not written when nothing has changed`() throws {
    try site.publish(["a": "1"])
    let status = site.status(".marquee/manifest")
    try site.publish(["a": "1"])
    #expect(site.status(".marquee/manifest") == status)
  }

  @Test func `is known as damaged, whichever byte is damaged or cut off`() throws {
    try site.publish(["a": "1", "b/c": "2"])
    let file = try FileSystem.readFile(site.hidden + "/manifest")
    #expect(Manifest(file: file) != nil)
    for index in file.indices {
      var damaged = file
      damaged[index] ^= 1
      #expect(Manifest(file: damaged) == nil)
      #expect(Manifest(file: Array(file.prefix(index))) == nil)
    }
  }

  @Test(arguments: [
    "marquee manifest 2\n", "marquee manifest 1\nx\n", "marquee manifest 1\n0123456789abcdef 1 1 ../x\n",
    "marquee manifest 1\n0123456789abcdef 1 1 /etc/passwd\n",
    "marquee manifest 1\n0123456789abcdef 1 1 .marquee/lock\n",
    "marquee manifest 1\n+123456789abcdef 1 1 x\n", "marquee manifest 1\n0123456789abcdef one 1 x\n", "",
  ])
  func `is not believed when it says what no manifest says`(text: String) {
    let file = text + "end \(ContentHash(Array(text.utf8)).text)\n"
    #expect(Manifest(file: Array(file.utf8)) == nil)
  }

  @Test func `that is damaged counts as none, with a warning, and nothing is lost`() throws {
    try site.publish(["same": "1", "changed": "2", "gone": "3"])
    try site.write("rubbish", to: ".marquee/manifest")
    let publication = try site.publication()
    #expect(publication.warnings.count == 1)
    #expect(publication.warnings.first?.contains("damaged") == true)
    let files = try site.stage(["same": "1", "changed": "4"], in: publication.stage)
    let report = try publication.commit(files)
    #expect(report.unchanged == 1)
    #expect(report.conflicts.map(\.path) == ["changed"])
    #expect(report.foreign == ["gone"])
    #expect(try site.contents() == ["same": "1", "changed": "2", "gone": "3"])
  }
}
