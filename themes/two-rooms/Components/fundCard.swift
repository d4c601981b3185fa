import HTML
import Pages

/// A fund in a list: what it is for, and how far it has come.
func fundCard(_ fund: FundCard, _ words: Words) -> HTML {
  """
  <article class="fund-card">
  <p class="stamp">\(state(fund.state))<span>\(fund.model.name)</span>\(demonstrationMark(fund.isDemonstration, words))</p>
  <h3><a href="\(fund.address)">\(fund.title)</a></h3>
  \(when: fund.summary, { "<p class=\"summary\">\($0)</p>" })
  \(progress(fund.progress, words))
  \(when: fund.end, { "<p class=\"meta\"><span>\(words[.fundEnd]) \(shortTime($0))</span></p>" })
  </article>

  """
}

/// Funds side by side, under a heading; nothing when there are none.
func fundSection(_ title: String, _ funds: [FundCard], _ words: Words) -> HTML {
  gridBlock(title, "bases", funds) { fundCard($0, words) }
}

/// How far a fund has come: a bar for the eye, which needs no script, and the same in words; the goal alone when nobody says
/// what came in.
func progress(_ progress: FundProgress, _ words: Words) -> HTML {
  """
  <div class="progress">
  \(when: progress.percent, bar)
  <p class="figures">\(raisedText(progress, words))</p>
  \(when: ledgerText(progress, words), { "<p class=\"meta figures\">\($0)</p>" })
  </div>
  """
}

private func bar(_ percent: Int) -> HTML {
  """
  <svg class="bar" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">\
  <rect width="\(min(percent, 100))" height="1"/></svg>
  """
}

private func raisedText(_ progress: FundProgress, _ words: Words) -> String {
  guard let raised = progress.raised, let percent = progress.percent else {
    return words[.fundGoal, "goal", progress.goal]
  }
  return words(Word.fundRaised.rawValue, ["raised": raised, "goal": progress.goal, "percent": String(percent)])
}

/// What was spent and what is left, and as of when; `nil` when none of it is known.
private func ledgerText(_ progress: FundProgress, _ words: Words) -> HTML? {
  let parts: [HTML?] = [
    progress.spent.map { "\(words[.fundSpent, "amount", $0])" },
    progress.left.map { "\(words[.fundLeft, "amount", $0])" },
    progress.asOf.map { "\(words[.fundAsOf]) \(time($0))" },
  ]
  let known = parts.compactMap { $0 }
  return known.isEmpty ? nil : "\(each: known, { "<span>\($0)</span> " })"
}
