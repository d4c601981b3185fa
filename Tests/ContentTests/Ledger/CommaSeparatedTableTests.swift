import Testing

@testable import Content

@Suite("A file of comma-separated values")
struct CommaSeparatedTableTests {
  private func texts(_ text: String) throws -> [[String]] {
    try CommaSeparatedTable(text).records.map { $0.map(\.text) }
  }

  @Test(arguments: [
    ("a,b\n1,2\n", [["a", "b"], ["1", "2"]]), ("a,b\n1,2", [["a", "b"], ["1", "2"]]), ("", []), ("\n\na\n\n", [["a"]]),
    ("a,\n", [["a", ""]]), ("a,", [["a", ""]]), (",a", [["", "a"]]), ("\"a,b\",c", [["a,b", "c"]]),
    ("\"a \"\"b\"\"\"", [["a \"b\""]]), ("\"a\nb\",c\nd", [["a\nb", "c"], ["d"]]), ("\"\",x", [["", "x"]]),
    (" a , b ", [["a", "b"]]), ("莲,\"春，秋\"", [["莲", "春，秋"]]),
  ])
  func `is read as RFC 4180 has it`(text: String, records: [[String]]) throws {
    #expect(try texts(text) == records)
  }

  @Test(arguments: [
    ("a\"b", 1, 2), ("x,a\"b", 1, 4), ("\"a\"b", 1, 4), ("x\n\"a", 2, 1), ("\"a\nb\"c", 2, 3), ("a,\"b\" ", 1, 6),
  ])
  func `has faults at their places`(text: String, line: Int, column: Int) {
    do throws(CommaSeparatedTable.Fault) {
      _ = try CommaSeparatedTable(text)
      Issue.record("no fault in \(text)")
    } catch {
      #expect((error.line, error.column) == (line, column))
    }
  }

  @Test func `fields know where they stand`() throws {
    let records = try CommaSeparatedTable("a,\"b\nc\",d\n莲,e\n").records
    #expect(records[0].map { "\($0.line):\($0.column)+\($0.length)" } == ["1:1+1", "1:3+5", "2:4+1"])
    #expect(records[1].map { "\($0.line):\($0.column)+\($0.length)" } == ["3:1+1", "3:3+1"])
  }
}
