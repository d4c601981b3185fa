import HTML
import Pages

/// The credits, as they roll at a film's end: the role on the left, the names on the right.
func credits(_ groups: [FilmPage.CreditGroup], _ words: Words) -> HTML {
  groups.isEmpty
    ? HTML() : block(words[.filmCredits], "<dl class=\"credits\">\(each: groups, { creditGroup($0, words) })</dl>")
}

private func creditGroup(_ group: FilmPage.CreditGroup, _ words: Words) -> HTML {
  """
  <div><dt>\(group.role.name)</dt>\(each: group.credits, { credit($0, words) })</div>

  """
}

private func credit(_ credit: FilmPage.Credit, _ words: Words) -> HTML {
  """
  <dd>\(entryLink(credit.link))\(when: credit.character, { character in
    " <span class=\"meta\">\(words[.asCharacter]) \(character)</span>"
  })</dd>
  """
}
