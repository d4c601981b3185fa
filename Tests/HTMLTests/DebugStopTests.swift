import Testing

@testable import HTML

#if DEBUG
  /// Mistakes of a theme's author at which a debug build stops.
  @Suite struct DebugStopTests {
    /// Draws `markup`, so that no mistake is optimised away.
    private static func draw(_ markup: HTML) { print(markup.bytes.count) }

    @Test func `correct markup does not stop the program`() async {
      await #expect(processExitsWith: .success) { DebugStopTests.draw("<p title=\"\("x")\">\("y")</p>") }
      await #expect(processExitsWith: .success) {
        DebugStopTests.draw(
          "<input disabled\(attribute: "value", "x")><p hidden\(attribute: "lang", String?.none) title=\"\("x")\"></p>")
      }
    }

    @Test func `text outside quotes stops it`() async {
      await #expect(processExitsWith: .failure) { DebugStopTests.draw("<p title=\("x")></p>") }
      await #expect(processExitsWith: .failure) { DebugStopTests.draw("<p title='\("x")'></p>") }
      await #expect(processExitsWith: .failure) { DebugStopTests.draw("<p \("x")></p>") }
      await #expect(processExitsWith: .failure) { DebugStopTests.draw("<\("p")></p>") }
    }

    @Test func `anything in a script, a style or a comment stops it`() async {
      await #expect(processExitsWith: .failure) { DebugStopTests.draw("<script>\("x")</script>") }
      await #expect(processExitsWith: .failure) { DebugStopTests.draw("<script>\(1)</script>") }
      await #expect(processExitsWith: .failure) { DebugStopTests.draw("<style>\("x")</style>") }
      await #expect(processExitsWith: .failure) { DebugStopTests.draw("<!-- \("x") -->") }
    }

    @Test func `text in place of an address stops it`() async {
      await #expect(processExitsWith: .failure) { DebugStopTests.draw("<a href=\"\("x")\"></a>") }
      await #expect(processExitsWith: .failure) { DebugStopTests.draw("<a\(attribute: "href", "x")></a>") }
      await #expect(processExitsWith: .failure) { DebugStopTests.draw("<img srcset=\"\("x")\">") }
      await #expect(processExitsWith: .failure) {
        DebugStopTests.draw("<p hidden\(attribute: "lang", "x")=\"\("x")\"></p>")
      }
      await #expect(processExitsWith: .failure) { DebugStopTests.draw("<p onclick=\"\("x")\"></p>") }
    }

    @Test func `markup in an attribute or a title stops it`() async {
      await #expect(processExitsWith: .failure) { DebugStopTests.draw("<p title=\"\(HTML("x"))\"></p>") }
      await #expect(processExitsWith: .failure) { DebugStopTests.draw("<p title=\"\(Text("x"))\"></p>") }
      await #expect(processExitsWith: .failure) { DebugStopTests.draw("<title>\(Text("x", language: "zh"))</title>") }
    }

    @Test func `an attribute outside a tag stops it`() async {
      await #expect(processExitsWith: .failure) { DebugStopTests.draw("<p>\(attribute: "title", "x")</p>") }
      await #expect(processExitsWith: .failure) {
        DebugStopTests.draw("<p>\(attribute: "href", Address(path: "x"))</p>")
      }
    }

    @Test func `unbalanced markup stops it`() async {
      await #expect(processExitsWith: .failure) { DebugStopTests.draw("<p>") }
      await #expect(processExitsWith: .failure) { DebugStopTests.draw("<p>\("x")</b>") }
      await #expect(processExitsWith: .failure) { DebugStopTests.draw("<script src=\"x\"/>") }
      await #expect(processExitsWith: .failure) { DebugStopTests.draw("\(each: [1], { "<li>\($0)" })") }
    }
  }
#endif
