import Basics
import Testing

@testable import Content

@Suite("What a fund says")
struct FundWordingTests {
  private func words(_ text: String) -> [String] {
    FundWording.warnings(in: SourceText(file: "fund.md", bytes: Array(text.utf8))).map {
      "\($0.location.line):\($0.location.column) \($0.message.split(separator: "'")[1])"
    }
  }

  @Test(arguments: [
    ("投一百，收益二十", "1:5 收益"), ("年年分红。", "1:3 分红"), ("保本保息", "1:1 保本"), ("回报率不低于8%", "1:1 回报率"),
    ("不低于百分之八的收益", "1:9 收益"), ("不亏，收益高", "1:4 收益"), ("Guaranteed return of 8 %", "1:1 guaranteed return"),
    ("No risk. Dividends every year", "1:10 dividend"),
    ("not less than 8 % return on investment", "1:19 return on investment"),
    ("第一行\n稳赚不赔", "2:1 稳赚"),
  ])
  func `promises of returns are warned of, at their place`(text: String, word: String) {
    #expect(words(text) == [word])
  }

  @Test(arguments: [
    "本基金不承诺任何收益", "没有分红，也不保本", "不保本，不保息", "There are no financial returns", "We do not pay dividends",
    "backers get neither dividends nor a profit share", "支持者得到一张票", "影片的公益效果", "A return ticket",
  ])
  func `what denies them is not, nor is what speaks of something else`(text: String) {
    #expect(words(text) == [])
  }
}
