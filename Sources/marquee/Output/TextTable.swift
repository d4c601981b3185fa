import Basics

/// Lines of cells that stand below each other on a terminal, where a Chinese character takes two columns.
struct TextTable {
  private(set) var rows: [[String]] = []
  /// The columns whose cells end at one place, as numbers do.
  var rightAligned: Set<Int> = []

  mutating func add(_ row: [String]) { rows.append(row) }

  /// The lines, each indented by two columns, without space at their ends.
  var lines: [String] {
    let widths = rows.reduce(into: [Int]()) { widths, row in
      for (index, cell) in row.enumerated() {
        if index == widths.count { widths.append(0) }
        widths[index] = max(widths[index], cell.columnWidth)
      }
    }
    return rows.map { row in
      let cells = row.enumerated().map { index, cell in
        let padding = String(repeating: " ", count: widths[index] - cell.columnWidth)
        return rightAligned.contains(index) ? padding + cell : cell + padding
      }
      let line = "  " + cells.joined(separator: "  ")
      return String(line.reversed().drop { $0 == " " }.reversed())
    }
  }
}
