import HTML
import Pages

/// An article in a column of the news.
func articleCard(_ article: ArticleCard, _ words: Words, withPicture: Bool = true) -> HTML {
  """
  <article class="article-card">
  \(still(withPicture ? article.image : nil))
  <div>
  \(when: article.kicker, { "<p class=\"kicker\">\($0)</p>" })
  <h3><a href="\(article.address)">\(article.title)</a></h3>
  \(when: article.summary, { "<p class=\"summary\">\($0)</p>" })
  <p class="meta">\(time(article.published)) \(when: article.genre, { "<span>\($0.name)</span> " })\
  \(when: listed(article.authors, words), { "<span>\($0)</span>" })</p>
  \(demonstrationMark(article.isDemonstration, words))
  </div>
  </article>

  """
}

/// Articles in columns, under a heading; nothing when there are none.
func articleSection(_ articles: [ArticleCard], _ words: Words) -> HTML {
  gridBlock(words[.relatedArticles], "articles", articles) { articleCard($0, words) }
}
