import Foundation
import Testing

/// A case of `Cases/*.test`: the Markdown, a line with a full stop, the expected HTML up to a blank line.
struct MarkdownCase: CustomTestStringConvertible, Sendable {
  let file: String
  let line: Int
  let markdown: String
  let html: String

  var testDescription: String { "\(file):\(line)" }

  /// All cases, in the order of the files' names.
  static let all: [MarkdownCase] = {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Cases")
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path())) ?? []
    return files.filter { $0.hasSuffix(".test") }.sorted().flatMap { file in
      let text = (try? String(contentsOf: folder.appending(path: file), encoding: .utf8)) ?? ""
      return cases(in: text, file: file)
    }
  }()

  private static func cases(in text: String, file: String) -> [MarkdownCase] {
    var cases: [MarkdownCase] = []
    var markdown: [Substring] = []
    var html: [Substring]?
    var start = 1
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      if html == nil {
        if line == "." { html = [] } else { markdown.append(line) }
      } else if !line.isEmpty {
        html?.append(line)
      } else {
        let expected = html?.map { $0 + "\n" }.joined() ?? ""
        cases.append(
          MarkdownCase(file: file, line: start, markdown: markdown.joined(separator: "\n") + "\n", html: expected))
        (markdown, html, start) = ([], nil, index + 2)
      }
    }
    return cases
  }
}

@Suite("Markdown and the HTML it becomes")
struct CaseTests {
  @Test("The cases are found, in each file")
  func casesAreFound() {
    #expect(MarkdownCase.all.count >= 70)
    #expect(Set(MarkdownCase.all.map(\.file)).count >= 8)
  }

  @Test("A document becomes the HTML that its case says", arguments: MarkdownCase.all)
  func becomesExpectedHTML(_ example: MarkdownCase) {
    #expect(read(example.markdown).html == example.html)
  }
}
