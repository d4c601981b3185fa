import HTML
import Pages

/// By what a list can be narrowed: every value a link to a page of its own, with how many entries it has.
func facets(_ groups: [FacetGroup], _ words: Words) -> HTML {
  guard !groups.isEmpty else { return HTML() }
  return """
    <details class="facets">
    <summary><span>\(words[.filter])</span> \
    <span class="meta">\(each: groups, separator: " · ", { "\(facetName($0.key, words))" })</span></summary>
    <dl>\(each: groups, { facetGroup($0, words) })</dl>
    </details>
    """
}

private func facetGroup(_ group: FacetGroup, _ words: Words) -> HTML {
  """
  <div><dt>\(facetName(group.key, words))</dt>
  \(each: group.values, facetValue)</div>
  """
}

private func facetValue(_ value: FacetValue) -> HTML {
  """
  <dd><a href="\(value.address)"\(attribute: "aria-current", value.isCurrent ? "true" : nil)>\
  \(value.term.name) <span class="count">\(value.count)</span></a></dd>

  """
}

/// The name of a property by which lists are narrowed.
func facetName(_ key: String, _ words: Words) -> String { words("facet." + key) }
