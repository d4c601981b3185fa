import HTML
import Pages

/// A program on a line: when, what, where, and whether one can apply.
func programCard(_ program: ProgramCard, _ words: Words) -> HTML {
  """
  <article class="event-card">
  <p class="when">\(program.span)</p>
  <div>
  <h3><a href="\(program.address)">\(program.title)</a></h3>
  <p class="meta"><span>\(program.mode.name)</span> \(when: program.place, { "<span>\($0)</span> " })\
  <span>\(words[.applyBy]) \(shortTime(program.applyBy))</span></p>
  \(when: program.summary, { "<p class=\"summary\">\($0)</p>" })
  </div>
  <p class="stamp">\(programStates(program.state, program.window))\
  \(demonstrationMark(program.isDemonstration, words))</p>
  </article>

  """
}

/// Whether one can apply, and where the program stands; before it begins, the first is what matters.
func programStates(_ run: Term, _ window: Term) -> HTML {
  run.key == "upcoming" ? state(window) : state(run)
}

/// Programs below each other, under a heading; nothing when there are none.
func programSection(_ title: String, _ programs: [ProgramCard], _ words: Words) -> HTML {
  gridBlock(title, "events", programs) { programCard($0, words) }
}
