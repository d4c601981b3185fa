import Basics
import Testing

@testable import Content

@Suite("The configuration")
struct ConfigurationTests {
  @Test(
    "The base path is the address behind the host",
    arguments: [
      ("https://shorts.example/", "/"), ("https://shorts.example", "/"), ("https://shorts.example/films", "/films/"),
      ("https://shorts.example/a/b/", "/a/b/"), ("http://localhost:8080/", "/"),
      ("https://shorts.example/短片/", "/%E7%9F%AD%E7%89%87/"),
    ])
  func basePath(_ baseURL: String, _ expected: String) async throws {
    let folder = try TestFolder(["marquee.yml": configuration(baseURL: baseURL)])
    let content = try await folder.load()
    #expect(content.diagnostics.map(\.text) == [])
    #expect(content.configuration?.basePath == expected)
  }

  @Test("A time of the command line is read in the site's zone, also when the rest of the file is wrong")
  func zone() throws {
    let folder = try TestFolder(["marquee.yml": "languages: [zh]\ntime_zone: Europe/Paris\nbananas: 1\n"])
    #expect(siteZone(of: folder.root).name == "Europe/Paris")
    #expect(siteZone(of: folder.root + "/nowhere").name == "UTC")
  }
}
