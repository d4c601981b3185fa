import HTML
import Pages

/// A code in a list: on what it is seen, where and when.
func placementCard(_ placement: PlacementCard, _ words: Words) -> HTML {
  """
  <article class="line-card">
  <p class="stamp">\(state(placement.state))<span class="code">\(placement.code)</span>\
  <span>\(placement.medium.name)</span>\(demonstrationMark(placement.isDemonstration, words))</p>
  <h3><a href="\(placement.address)">\(placement.title)</a></h3>
  <p class="meta">\(when: placement.outlet, { "<span>\($0)</span> " })\
  \(when: placement.position, { "<span>\($0)</span> " })<span>\(placement.span)</span></p>
  </article>

  """
}

/// Where codes are seen, under a heading; nothing when there are none.
func placementSection(_ title: String, _ placements: [PlacementCard], _ words: Words) -> HTML {
  gridBlock(title, "lines", placements) { placementCard($0, words) }
}
