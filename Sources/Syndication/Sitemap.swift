import Basics
import Content
import HTML
import Pages

/// What search engines are told: which pages there are (sitemaps.org, protocol 0.9), and where that list is.
package enum Sitemap {
  /// The most addresses that one file may have.
  package static let addressLimit = 50_000

  /// The sitemap's files by name. When one file does not hold all addresses, `sitemap.xml` is the index of the others.
  package static func files(_ plan: [PlannedPage], _ catalog: Catalog, limit: Int = addressLimit) -> [(
    name: String, bytes: [UInt8]
  )] {
    let pages = plan.filter(\.isIndexed)
    guard pages.count > limit else { return [("sitemap.xml", document(pages[...], catalog))] }
    var files = [(name: String, bytes: [UInt8])]()
    for start in stride(from: 0, to: pages.count, by: limit) {
      files.append(("sitemap-\(files.count + 1).xml", document(pages[start...].prefix(limit), catalog)))
    }
    return [("sitemap.xml", index(of: files.map(\.name), catalog))] + files
  }

  /// `robots.txt` (RFC 9309): everything may be read, and here is the sitemap.
  package static func robots(_ catalog: Catalog) -> [UInt8] {
    Array("User-agent: *\nAllow: /\n\nSitemap: \(catalog.configuration.baseURL)sitemap.xml\n".utf8)
  }

  private static let declaration = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"
  private static let namespace = "http://www.sitemaps.org/schemas/sitemap/0.9"

  private static func document(_ pages: ArraySlice<PlannedPage>, _ catalog: Catalog) -> [UInt8] {
    let configuration = catalog.configuration
    var writer = ByteWriter(reservingCapacity: pages.count * 256)
    writer.write(declaration + "<urlset xmlns=\"\(namespace)\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n")
    for page in pages {
      writer.write("<url><loc>")
      writer.writeEscaped(address(page.place, page.language, configuration))
      writer.write("</loc>")
      if case .entry(let entry) = page.subject {
        writer.write("<lastmod>")
        writer.write(configuration.zone.time(at: entry.common.changed.instant).rfc3339)
        writer.write("</lastmod>")
      }
      if configuration.languages.count > 1 { writer.writeAlternates(page, configuration) }
      writer.write("</url>\n")
    }
    writer.write("</urlset>\n")
    return writer.bytes
  }

  private static func index(of names: [String], _ catalog: Catalog) -> [UInt8] {
    var writer = ByteWriter()
    writer.write(declaration + "<sitemapindex xmlns=\"\(namespace)\">\n")
    for name in names {
      writer.write("<sitemap><loc>")
      writer.writeEscaped(catalog.configuration.baseURL + name)
      writer.write("</loc></sitemap>\n")
    }
    writer.write("</sitemapindex>\n")
    return writer.bytes
  }

  fileprivate static func address(_ place: String, _ language: Language, _ configuration: SiteConfiguration) -> String {
    Address(path: Composer.prefix(of: language, in: configuration) + place).absolute(root: configuration.baseURL)
  }
}

extension ByteWriter {
  fileprivate mutating func writeAlternates(_ page: PlannedPage, _ configuration: SiteConfiguration) {
    let languages = configuration.languages.map { ($0.tag, $0) } + [("x-default", configuration.languages[0])]
    for (tag, language) in languages {
      write("<xhtml:link rel=\"alternate\" hreflang=\"\(tag)\" href=\"")
      writeEscaped(Sitemap.address(page.place, language, configuration))
      write("\"/>")
    }
  }
}
