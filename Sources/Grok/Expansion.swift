// SPDX-License-Identifier: Apache-2.0

/// What a grok expression comes to: one PCRE2 expression and the fields that it captures.
///
/// The expression is meant for PCRE2 with `DOTALL`, `MULTILINE`, `NO_AUTO_CAPTURE`, LF as the only
/// newline, no `UCP`, and `UTF` exactly when ``ExpansionOptions/unicode`` was set. It is ASCII in
/// byte mode. Group number *n* is named `g`*n* and belongs to `captures[n - 1]`; no other group
/// captures.
public struct Expansion: Sendable {
  /// The PCRE2 expression.
  public var expression: String
  /// The fields, in the order of their groups: `captures[i]` is group `i + 1`.
  public var captures: [Capture]

  let frames: [Frame]
  /// Which text each part of the expression came from, by rising output offset.
  let marks: [Mark]
}

extension Expansion {
  /// Where a part of an expanded expression was written.
  public struct Origin: Sendable, Hashable {
    /// The patterns that lead to the place, outermost first, as `["HTTPDATE", "TIME"]`; empty for a
    /// part of the top expression itself.
    public var chain: [String]
    /// The text that holds the place: a definition, or the top expression.
    public var text: String
    /// The place in ``text``, in characters from 0.
    public var offset: Int
    /// The place in its file, when it came from one.
    public var location: SourceLocation?
    /// The place in the top expression, in characters from 0; inside a definition, that of the
    /// reference that leads there.
    public var topLevelOffset: Int
  }

  /// Where the byte at an offset of ``expression`` came from.
  ///
  /// - Parameter offset: A byte offset, as a compile error of PCRE2 gives it; one at or past the end
  ///   stands for the last part.
  /// - Complexity: O(log *n*) plus the length of the texts involved.
  public func location(ofOffset offset: Int) -> Origin {
    let mark = mark(ofOffset: offset)
    let frame = frames[mark.frame]
    let top = topLevel(of: mark)
    return Origin(
      chain: frames.chain(of: mark.frame), text: frame.text.string,
      offset: frame.text.characterOffset(ofScalar: mark.source),
      location: frame.text.line(ofScalar: mark.source).location,
      topLevelOffset: frames[0].text.characterOffset(ofScalar: top))
  }

  /// An error that shows a fault of the expanded expression in the text that a person wrote.
  ///
  /// - Parameters:
  ///   - message: What is wrong, one clause.
  ///   - offset: The byte offset in ``expression``.
  ///   - remedy: What to do about it.
  public func error(_ message: String, atOffset offset: Int, remedy: String? = nil)
    -> GrammarError
  {
    let mark = mark(ofOffset: offset)
    return frames.error(message, frame: mark.frame, at: mark.source, remedy: remedy)
  }

  private func mark(ofOffset offset: Int) -> Mark {
    var low = 0
    var high = marks.count
    while low < high {
      let middle = (low + high) / 2
      if marks[middle].output <= offset { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? Mark(output: 0, frame: 0, source: 0) : marks[low - 1]
  }

  private func topLevel(of mark: Mark) -> Int {
    var (frame, source) = (mark.frame, mark.source)
    while let parent = frames[frame].parent {
      source = frames[frame].parentOffset
      frame = parent
    }
    return source
  }
}

/// From which place of which text the output goes on.
struct Mark: Sendable {
  var output: Int
  var frame: Int
  /// A scalar offset in the frame's text.
  var source: Int
}
