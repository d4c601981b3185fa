import Basics
import HTML
package struct MarkdownOptions: Sendable { package var allowsRawHTML: Bool; package init(allowsRawHTML: Bool) { self.allowsRawHTML = allowsRawHTML } }
package struct MarkdownLink: Sendable { package let destination: String; package let isPicture: Bool; package let text: String; package let location: SourceLocation }
package enum MarkdownDestination { case address(Address), place(path: String, fragment: String), picture(Address, width: Int?, height: Int?), textOnly }
package struct OutlineItem: Sendable { package let level: Int; package let id: String; package let text: String }
package struct MarkdownDocument: Sendable { package let html: HTML; package let outline: [OutlineItem]; package let excerpt: String; package let hanCount: Int; package let wordCount: Int; package let readingMinutes: Int }
package func parseMarkdown(_ source: SourceText, from offset: Int, firstLine: Int, page: String, options: MarkdownOptions, diagnostics: inout [Diagnostic], resolve: (MarkdownLink, inout [Diagnostic]) -> MarkdownDestination) -> MarkdownDocument { MarkdownDocument(html: HTML(), outline: [], excerpt: "", hanCount: 0, wordCount: 0, readingMinutes: 1) }
