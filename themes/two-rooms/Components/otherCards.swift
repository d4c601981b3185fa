import HTML
import Pages

/// A person in a list.
func personCard(_ person: PersonCard, _ words: Words) -> HTML {
  """
  <article class="person-card">
  \(when: person.image, { "<div class=\"portrait\">\(picture($0))</div>" })
  <div>
  <h3><a href="\(person.address)">\(person.name)</a></h3>
  \(when: person.latinName, { "<p class=\"other-title\">\($0)</p>" })
  \(when: listed(person.roles, words), { "<p class=\"meta\">\($0)</p>" })
  \(when: person.filmCount > 0, filmCount(person, words))
  </div>
  </article>

  """
}

private func filmCount(_ person: PersonCard, _ words: Words) -> HTML {
  "<p class=\"meta figures\">\(words[.personFilmCount, "count", String(person.filmCount)])</p>"
}

/// An organization in a list.
func organizationCard(_ organization: OrganizationCard, _ words: Words) -> HTML {
  """
  <article class="line-card">
  <p class="meta">\(organization.type.name)\(demonstrationMark(organization.isDemonstration, words))</p>
  <h3><a href="\(organization.address)">\(organization.name)</a></h3>
  \(when: organization.summary, { "<p class=\"summary\">\($0)</p>" })
  </article>

  """
}

/// A page in a list.
func textCard(_ text: TextCard) -> HTML {
  """
  <article class="line-card">
  <h3><a href="\(text.address)">\(text.title)</a></h3>
  \(when: text.summary, { "<p class=\"summary\">\($0)</p>" })
  </article>

  """
}
