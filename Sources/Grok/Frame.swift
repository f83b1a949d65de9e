// SPDX-License-Identifier: Apache-2.0

/// One text on the way from the top expression down: the expression itself, or a definition that a
/// reference leads to.
struct Frame: Sendable {
  /// The frame with the reference; `nil` for the top expression.
  var parent: Int?
  /// The scalar in the parent's text where the reference begins.
  var parentOffset: Int
  /// The pattern's name; `nil` for the top expression.
  var name: String?
  /// Tells definitions apart, also those of one name.
  var definition: Int
  /// The text. An inline definition keeps the whole text around it, so that places in it are places
  /// in what the person wrote.
  var text: SourceText
}

extension [Frame] {
  /// The pattern names that lead to a frame, outermost first.
  func chain(of frame: Int) -> [String] {
    var names: [String] = []
    var next: Int? = frame
    while let index = next {
      if let name = self[index].name { names.append(name) }
      next = self[index].parent
    }
    return names.reversed()
  }

  /// An error at a scalar of a frame's text, which says how the frame was reached.
  ///
  /// A definition without a file gets the location of the reference that leads to it.
  func error(_ message: String, frame: Int, at offset: Int, remedy: String?) -> GrammarError {
    let line = self[frame].text.line(ofScalar: offset)
    let chain = chain(of: frame)
    var location = line.location
    var index = frame
    while location == nil, let parent = self[index].parent {
      location = self[parent].text.line(ofScalar: self[index].parentOffset).location
      index = parent
    }
    return GrammarError(
      chain.isEmpty ? message : "\(message), in \(chain.joined(separator: " > "))",
      at: location, excerpt: line.text, caret: line.caret, remedy: remedy)
  }
}
