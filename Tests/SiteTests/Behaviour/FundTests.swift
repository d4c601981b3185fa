import Testing

@testable import Site

@Suite("A fund's figures")
struct FundTests {
  private func figures(_ fields: String) async throws -> [String: [String]] {
    let site = try TestSite(
      """
      -- content/funds/fund.md --
      ---
      title: 基金
      published: 2026-01-01
      model: sponsorship
      steward: lotus-daily
      goal: {amount: 1000, currency: CNY}
      start: 2026-01-01
      use_of_funds: [{item: 全部, amount: 1000}]
      \(fields)
      ---
      """)
    try await site.buildValid()
    return try ["raised", "percent", "spent", "left", "asOf"].reduce(into: [:]) {
      $0[$1] = try site.lines("page.fund.progress.\($1)", of: "funds/fund/index.html").map { String($0.prefix(10)) }
    }
  }

  @Test("All are of one day, whatever the ledger says of later ones")
  func asOf() async throws {
    let figures = try await figures(
      """
      raised: {amount: 800, as_of: 2026-03-01}
      balance: {amount: 700, as_of: 2026-04-01}
      ledger:
        - {date: 2026-02-01, in: 800, purpose: 捐款}
        - {date: 2026-03-15, in: 100, purpose: 捐款}
        - {date: 2026-03-20, out: 200, purpose: 租金}
        - {date: 2026-05-01, out: 300, purpose: 租金}
      """)
    #expect(
      figures == ["raised": ["900元"], "percent": ["90"], "spent": ["200元"], "left": ["700元"], "asOf": ["2026-04-01"]])
  }

  @Test("What nobody says is not shown as nothing")
  func unsaid() async throws {
    #expect(try await figures("backers: 3") == ["raised": [], "percent": [], "spent": [], "left": [], "asOf": []])
  }

  @Test("Sums beyond any fund are shown as they are")
  func huge() async throws {
    let lines = (0..<2000).map { _ in "  - {date: 2026-02-01, in: 9999999999.99, purpose: 捐款}" }.joined(separator: "\n")
    let figures = try await figures("balance: {amount: 0, as_of: 2026-01-31}\nledger:\n\(lines)")
    #expect(figures["raised"] == ["0元"])
  }
}
