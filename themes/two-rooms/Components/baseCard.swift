import HTML
import Pages

/// A base in a list: what it looks like, where it is, what a crew can do there.
func baseCard(_ base: BaseCard, _ words: Words) -> HTML {
  """
  <article class="base-card">
  \(still(base.image))
  <div>
  <p class="stamp">\(state(base.stage))\(when: base.region, { "<span>\($0.name)</span>" })\
  \(demonstrationMark(base.isDemonstration, words))</p>
  <h3><a href="\(base.address)">\(base.title)</a></h3>
  \(when: base.summary, { "<p class=\"summary\">\($0)</p>" })
  \(when: base.stage.key == "closed" ? nil : listed(base.capabilities, words), { "<p class=\"meta\">\($0)</p>" })
  \(when: base.filmCount > 0, filmCount(base, words))
  </div>
  </article>

  """
}

private func filmCount(_ base: BaseCard, _ words: Words) -> HTML {
  "<p class=\"meta figures\">\(words[.baseFilmCount, "count", String(base.filmCount)])</p>"
}

/// Bases side by side, under a heading; nothing when there are none.
func baseSection(_ title: String, _ bases: [BaseCard], _ words: Words) -> HTML {
  gridBlock(title, "bases", bases) { baseCard($0, words) }
}
