import HTML
import Pages

/// A day or time in full.
func time(_ time: TimeText) -> HTML {
  "<time datetime=\"\(time.machine)\">\(time.text)</time>"
}

/// A day or time in little room.
func shortTime(_ time: TimeText) -> HTML {
  "<time datetime=\"\(time.machine)\">\(time.short)</time>"
}

/// A length of time.
func duration(_ duration: DurationText) -> HTML {
  "<time datetime=\"\(duration.machine)\">\(duration.text)</time>"
}
