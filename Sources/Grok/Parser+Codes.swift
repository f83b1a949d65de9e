// SPDX-License-Identifier: Apache-2.0

extension Parser {
  /// Reads a code of one byte, as `\xC3`, `\303`, `\cA` or `\M-x`, and those after it that complete a
  /// character of UTF-8 with it. `\x{e9}` is a character at once.
  mutating func parseBytes() throws(GrammarError) -> Escaped {
    let start = position
    if starts(with: "\\x{") {
      position += 3
      return .character(try parseBraced(from: start))
    }
    let first = try parseByte()
    if first < 0x80 { return .character(Unicode.Scalar(first)) }
    var bytes = [first]
    let afterFirst = position
    while bytes.count < first.utf8Length, starts(with: "\\x") || peekOctal, !starts(with: "\\x{") {
      let byte = try parseByte()
      guard byte & 0xC0 == 0x80 else { break }
      bytes.append(byte)
    }
    if let text = String(validating: bytes, as: UTF8.self), let scalar = text.unicodeScalars.first {
      return .character(scalar)
    }
    position = afterFirst
    guard !context.options.unicode else {
      throw error(
        "this byte alone is not a character", at: start,
        remedy: #"write the character itself, or \u00e9"#)
    }
    return .byte(first)
  }

  private var peekOctal: Bool {
    next == "\\" && peek(1)?.isOctalDigit ?? false && peek(2)?.isOctalDigit ?? false
  }

  private mutating func parseByte() throws(GrammarError) -> UInt8 {
    let start = position
    position += 2
    switch scalars[start + 1] {
    case "x":
      guard let value = parseHex(atMost: 2) else {
        throw error(#"hexadecimal digits must follow \x"#, at: start, remedy: #"write \x41"#)
      }
      return UInt8(value)
    case "c": return try parseControlled(from: start) & 0x1F
    case "C":
      position += 1
      return try parseControlled(from: start) & 0x1F
    case "M":
      position += 1
      return try parseControlled(from: start) | 0x80
    default:
      position -= 1
      var value: UInt32 = 0
      for _ in 0..<3 {
        guard let digit = next, digit.isOctalDigit else { break }
        value = value * 8 + digit.value - 0x30
        position += 1
      }
      guard let byte = UInt8(exactly: value) else {
        throw error("this code is more than a byte", at: start, remedy: #"write \377 or less"#)
      }
      return byte
    }
  }

  /// Reads what follows `\c`, `\C-` or `\M-`.
  private mutating func parseControlled(from start: Int) throws(GrammarError) -> UInt8 {
    if next == "\\", let second = peek(1), second == "c" || second == "C" || second == "M" {
      return try parseByte()
    }
    guard let scalar = next, scalar.isASCII, scalar != "\\" else {
      throw error("a character of ASCII must follow", at: start, remedy: #"write \cA"#)
    }
    position += 1
    return scalar == "?" ? 0x7F : UInt8(scalar.value)
  }

  /// Reads what follows `\u`: four digits, or braces.
  mutating func parseUnicode(from start: Int) throws(GrammarError) -> Escaped {
    if take("{") { return .character(try parseBraced(from: start)) }
    let first = position
    guard let value = parseHex(atMost: 4), position == first + 4, let scalar = Unicode.Scalar(value)
    else {
      throw error(
        #"four hexadecimal digits of a character must follow \u"#, at: start,
        remedy: #"write \u00e9 or \u{e9}"#)
    }
    return .character(scalar)
  }

  /// Reads the code of one character and the `}` after it.
  private mutating func parseBraced(from start: Int) throws(GrammarError) -> Unicode.Scalar {
    guard let value = parseHex(atMost: 8), let scalar = Unicode.Scalar(value), take("}") else {
      throw error("this is not the code of one character", at: start, remedy: #"write \x{e9}"#)
    }
    return scalar
  }

  private mutating func parseHex(atMost digits: Int) -> UInt32? {
    let start = position
    var value: UInt32 = 0
    while position < start + digits, let digit = next?.hexValue {
      value = value << 4 | digit
      position += 1
    }
    return position == start ? nil : value
  }
}

extension UInt8 {
  /// How many bytes a character of UTF-8 that begins with this one has; 0 when none does.
  fileprivate var utf8Length: Int {
    switch self {
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: 0
    }
  }
}
