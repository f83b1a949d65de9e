// SPDX-License-Identifier: Apache-2.0

/// What is wrong with a grammar or a pattern, where, and what to do about it.
///
/// Every layer that reads what a person wrote (the pattern language, the YAML files, the expression
/// compiler) throws this one type, so that a tool prints all of them the same way:
///
/// ```
/// billing.yaml:3:21: there is no pattern 'HTTPDAT'
///   %{IPORHOST:client} %{HTTPDAT:time}
///                        ^
///   did you mean 'HTTPDATE'?
/// ```
///
/// The text fields hold what was written, unescaped. ``description`` escapes control characters, so
/// that a hostile grammar cannot drive the terminal that shows the message.
public struct GrammarError: Error, Sendable, Equatable {
  /// What is wrong, one clause without a full stop.
  public var message: String
  /// Where it stands, when the text came from a file or an operand.
  public var location: SourceLocation?
  /// The one line of text that is wrong, without its newline.
  public var excerpt: String?
  /// The character in ``excerpt`` to point at, counted from 0.
  public var caret: Int?
  /// What to do about it, one clause or question.
  public var remedy: String?

  /// Creates an error.
  public init(
    _ message: String, at location: SourceLocation? = nil, excerpt: String? = nil,
    caret: Int? = nil, remedy: String? = nil
  ) {
    self.message = message
    self.location = location
    self.excerpt = excerpt
    self.caret = caret
    self.remedy = remedy
  }
}

extension GrammarError: CustomStringConvertible {
  /// The whole message as a person should see it, over up to four lines.
  public var description: String {
    var text = location.map { "\($0): " } ?? ""
    text += message
    if let excerpt {
      let shown = Excerpt(of: excerpt, around: caret ?? 0)
      text += "\n  \(shown.text)"
      if caret != nil { text += "\n  \(String(repeating: " ", count: shown.caret))^" }
    }
    if let remedy { text += "\n  \(remedy)" }
    return text.escapedForTerminal(keepingNewlines: true)
  }
}

/// The part of a long line that a person needs to see, with the caret moved to fit.
private struct Excerpt {
  /// Escaped text of at most about 100 characters.
  var text: String
  /// Columns to skip to stand under the character meant.
  var caret: Int

  init(of line: String, around position: Int) {
    let characters = Array(line)
    let start = characters.count > 100 ? max(0, min(position - 50, characters.count - 100)) : 0
    let end = min(characters.count, start + 100)
    let position = min(max(position, start), end)
    let lead = start > 0 ? "…" : ""
    let before = String(characters[start..<position]).escapedForTerminal()
    let after = String(characters[position..<end]).escapedForTerminal()
    text = lead + before + after + (end < characters.count ? "…" : "")
    caret = lead.count + before.count
  }
}

extension String {
  /// The text with everything that could drive a terminal shown as a visible escape: C0 and C1
  /// controls as `\x1b`, line separators and bidirectional controls as `\u202e`.
  ///
  /// - Parameter keepingNewlines: leaves U+000A alone, for messages of several lines.
  /// - Complexity: O(*n*) in the length of the text.
  public func escapedForTerminal(keepingNewlines: Bool = false) -> String {
    var out = ""
    out.reserveCapacity(utf8.count)
    for scalar in unicodeScalars {
      switch scalar.value {
      case 0x0A where keepingNewlines:
        out.unicodeScalars.append(scalar)
      case 0x00..<0x20, 0x7F..<0xA0:
        let digits = String(scalar.value, radix: 16)
        out += "\\x" + (digits.count < 2 ? "0" : "") + digits
      case 0x061C, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x2069, 0xFEFF:
        let digits = String(scalar.value, radix: 16)
        out += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default:
        out.unicodeScalars.append(scalar)
      }
    }
    return out
  }
}
