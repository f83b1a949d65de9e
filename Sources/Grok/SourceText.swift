// SPDX-License-Identifier: Apache-2.0

/// A text that a person wrote, with the means to point into it.
struct SourceText: Sendable {
  let string: String
  /// The text taken apart once, so that the parser indexes it in constant time.
  let scalars: [Unicode.Scalar]
  /// Where the first character stands.
  let location: SourceLocation?

  init(_ string: String, at location: SourceLocation?) {
    self.string = string
    scalars = Array(string.unicodeScalars)
    self.location = location
  }

  /// The number of characters before a scalar.
  func characterOffset(ofScalar offset: Int) -> Int {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars[..<min(offset, scalars.count)])
    return String(text).count
  }

  /// The line of the text that holds a scalar, and the scalar's place in it in characters.
  ///
  /// The location gets a column only on the first line: how far a file indents later ones is not
  /// known here.
  func line(ofScalar offset: Int) -> (text: String, caret: Int, location: SourceLocation?) {
    let offset = min(offset, scalars.count)
    let newline: Unicode.Scalar = "\n"
    let start = (scalars[..<offset].lastIndex(of: newline) ?? -1) + 1
    let end = scalars[offset...].firstIndex(of: newline) ?? scalars.count
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars[start..<end])
    var before = String.UnicodeScalarView()
    before.append(contentsOf: scalars[start..<offset])
    let caret = String(before).count

    var place = location
    if start == 0 {
      if let column = place?.column, column > 0 { place?.column = column + caret }
    } else if let line = place?.line, line > 0 {
      place?.line = line + scalars[..<start].count(where: { $0 == newline })
      place?.column = 0
    }
    return (String(text), caret, place)
  }
}
