import HTML
import Pages

/// A picture, the first of a page loaded at once, the others when they come near the window.
func picture(_ picture: Picture, isFirst: Bool = false) -> HTML {
  """
  <img src="\(picture.address)" width="\(picture.width)" height="\(picture.height)" alt="\(picture.alternativeText.string)"\
  \(attribute: "lang", picture.alternativeText.language)\
  \(attribute: "loading", isFirst ? nil : "lazy")\(attribute: "decoding", isFirst ? nil : "async")>
  """
}

/// A picture at its true proportions, with its credit.
func figure(_ image: Picture, isFirst: Bool = false) -> HTML {
  """
  <figure class="frame">\(picture(image, isFirst: isFirst))\
  \(when: image.credit, { "<figcaption>\($0)</figcaption>" })</figure>
  """
}

/// A picture in a box of 16:9.
func still(_ image: Picture?, isFirst: Bool = false) -> HTML {
  guard let image else { return HTML() }
  return "<div class=\"still\">\(picture(image, isFirst: isFirst))</div>"
}

/// Pictures side by side, under a heading.
func gallery(_ pictures: [Picture], title: String) -> HTML {
  gridBlock(title, "gallery", pictures) { figure($0) }
}
