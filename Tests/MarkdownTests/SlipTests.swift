import Basics
import Testing

@testable import Markdown

@Suite("Marks that mark nothing")
struct SlipTests {
  private func warnings(_ markdown: String) -> [String] {
    read(markdown).diagnostics.map { "\($0.location.line):\($0.location.column) \($0.message)" }
  }

  @Test(
    "Marks that are shown as they were typed are named where they stand",
    arguments: [
      ("他说：**“雨。”**然后走了。", "1:4 '**' should mark a text, and this one is shown as it stands"),
      ("好。\n\n[《雨》]（film:rain）", "3:5 a link's address should stand between ( and ), not （ and ）"),
      ("见注[^1]。", "1:3 a footnote's mark should have its text"),
      ("##故事", "1:1 a heading should have a space behind its #"),
      ("**“雨。”**然后**走**了", "1:7 a bold text should not hold another"),
    ])
  func slips(_ markdown: String, _ warning: String) {
    #expect(warnings(markdown).contains(warning))
  }

  @Test(
    "Marks that do their work, that are escaped and that are code are left alone",
    arguments: [
      "**雨**和**雪**", "\\*\\*雨", "`**雨**`", "```\n**雨**\n##故事\n```", "注[^1]\n\n[^1]: 有", "## 故事", "#微电影#", "\\[^1]",
    ])
  func noSlips(_ markdown: String) {
    #expect(warnings(markdown) == [])
  }
}
