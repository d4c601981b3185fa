extension Double {
  /// The number as people write it: `12` rather than `12.0`. For numbers that an `Int` can hold.
  package var plainText: String { self == rounded() ? String(Int(self)) : String(self) }
}
