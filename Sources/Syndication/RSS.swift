import Basics

extension Feed {
  /// The feed as RSS 2.0, with the content, Dublin Core and Atom modules.
  ///
  /// Markup is escaped rather than put into CDATA sections, which `]]>` in a text would end.
  package var rss: [UInt8] {
    var writer = ByteWriter(reservingCapacity: 4096 + items.reduce(0) { $0 + $1.content.count * 9 / 8 + 1024 })
    writer.write(
      """
      <?xml version="1.0" encoding="utf-8"?>
      <rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" \
      xmlns:dc="http://purl.org/dc/elements/1.1/">
      <channel>

      """)
    writer.element("title", title)
    writer.element("link", page)
    writer.markupElement("description", description)
    writer.element("language", language)
    writer.write("<atom:link rel=\"self\" type=\"application/rss+xml\" href=\"")
    writer.writeEscaped(address)
    writer.write("\"/>\n")
    if let changed { writer.element("lastBuildDate", changed.rfc5322) }
    writer.element("generator", "Marquee")
    for item in items { writer.write(item) }
    writer.write("</channel>\n</rss>\n")
    return writer.bytes
  }
}

extension ByteWriter {
  /// Writes an element with text in it, on a line of its own.
  mutating func element(_ name: StaticString, _ text: String) {
    write("<\(name)>")
    writeEscaped(text)
    write("</\(name)>\n")
  }

  /// Writes an element that holds markup by custom, such as a description: plain text is escaped once as text and once
  /// more as XML.
  fileprivate mutating func markupElement(_ name: StaticString, _ text: String) {
    var escaped = ByteWriter()
    escaped.writeEscaped(text)
    element(name, String(decoding: escaped.bytes, as: UTF8.self))
  }

  fileprivate mutating func write(_ item: Feed.Item) {
    write("<item>\n")
    element("title", item.title)
    element("link", item.page)
    write("<guid isPermaLink=\"false\">")
    writeEscaped(item.id)
    write("</guid>\n")
    element("pubDate", item.published.rfc5322)
    if item.changed != item.published { element("atom:updated", item.changed.rfc3339) }
    for author in item.authors { element("dc:creator", author) }
    for category in item.categories { element("category", category) }
    if !item.summary.isEmpty { markupElement("description", item.summary) }
    if !item.content.isEmpty {
      write("<content:encoded>")
      item.content.withUnsafeBufferPointer { appendEscaped($0, to: &bytes) }
      write("</content:encoded>\n")
    }
    write("</item>\n")
  }
}
