import HTML
import Pages

/// A cell of a sheet: a small heading, and what must be known; nothing when it is not known.
func cell(_ title: String, _ content: HTML?, isBig: Bool = false) -> HTML {
  guard let content, !content.isEmpty else { return HTML() }
  return """
    <div class="cell\(isBig ? " big" : "")"><dt>\(title)</dt><dd>\(content)</dd></div>

    """
}

/// The cells of a sheet.
func cells(_ cells: [HTML]) -> HTML {
  "<dl class=\"cells\">\n\(each: cells, { $0 })</dl>"
}

/// What stands out in a cell.
func standout(_ content: HTML) -> HTML {
  "<span class=\"start\">\(content)</span>"
}
