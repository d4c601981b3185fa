import Basics
import HTML
import Pages

/// The whole document: the head, and around a page's own content what is the same everywhere.
func document(_ frame: Frame, _ words: Words, room: Room, main: () -> HTML) -> HTML {
  """
  <!doctype html>
  <html lang="\(frame.site.language.tag)">
  <head>
  \(head(frame))
  </head>
  <body class="\(room.rawValue)">
  <a class="skip" href="#_main">\(words[.skipToContent])</a>
  \(header(frame, words))
  <main id="_main" tabindex="-1">
  \(main())
  </main>
  \(footer(frame, words))
  </body>
  </html>

  """
}
