import HTML
import Pages

/// A line of a ruled list: a name, and what it says; `nil` when it says nothing.
func fact(_ name: String, _ value: HTML?) -> HTML? {
  guard let value, !value.isEmpty else { return nil }
  return """
    <div><dt>\(name)</dt><dd>\(value)</dd></div>

    """
}

/// A line with bare text.
func fact(_ name: String, _ value: Text?) -> HTML? {
  fact(name, value.map { "\($0)" })
}

/// A line with a number, such as a year.
func fact(_ name: String, _ value: Int?) -> HTML? {
  fact(name, value.map { "\($0)" })
}

/// A ruled list in two columns.
func factList(_ facts: [HTML?]) -> HTML {
  guard facts.contains(where: { $0 != nil }) else { return HTML() }
  return "<dl class=\"facts\">\(each: facts, { $0 ?? HTML() })</dl>"
}

/// A ruled list under a heading; nothing when it would be empty.
func factSection(_ title: String, _ facts: [HTML?]) -> HTML {
  block(title, factList(facts))
}

/// Facts whose names come with the view.
func namedFacts(_ facts: [Fact], _ words: Words) -> [HTML?] {
  facts.map { fact(words($0.key), $0.text) }
}

/// The lines that say how to reach someone.
func contactFacts(_ contact: Contact?, _ words: Words) -> [HTML?] {
  guard let contact else { return [] }
  return [
    fact(words[.contact], contact.name),
    fact(words[.phone], contact.phone.map(externalLink)),
    fact(words[.email], contact.email.map(externalLink)),
    fact(words[.website], contact.website.map(externalLink)),
    fact(words[.wechat], contact.wechat.map { "\($0)" }),
  ]
}

/// The line with a place on the Earth.
func coordinatesFact(_ coordinates: Coordinates?, _ words: Words) -> HTML? {
  fact(
    words[.coordinates],
    coordinates.map {
      "<span class=\"figures\">\($0.text)</span> <a href=\"\($0.address)\">\(words[.openInMap])</a>"
    })
}
