// SPDX-License-Identifier: Apache-2.0

/// What a YAML scalar is under the core schema of YAML 1.2 (section 10.3.2 of its specification).
///
/// Only plain scalars can be anything but text, and `yes`, `no`, `on` and `off` are text.
enum CoreScalar: Equatable {
  /// `null`, `~`, or nothing at all.
  case null
  case bool(Bool)
  /// A number whose text is a JSON number (RFC 8259) as it stands.
  case number(String)
  /// A number that JSON would write differently: `007`, `0x1F`, `0o17`, `+1`, `.5`, `1.`.
  case oddNumber
  /// `.inf` or `.nan`, which JSON does not have.
  case notFinite
  case text(String)

  init(_ text: String, style: YAMLNode.Style) {
    guard style == .plain else {
      self = .text(text)
      return
    }
    switch text {
    case "", "~", "null", "Null", "NULL": self = .null
    case "true", "True", "TRUE": self = .bool(true)
    case "false", "False", "FALSE": self = .bool(false)
    case ".nan", ".NaN", ".NAN": self = .notFinite
    default: self = Self.number(in: text) ?? .text(text)
    }
  }

  private static func number(in text: String) -> CoreScalar? {
    var rest = text.utf8[...]
    if rest.starts(with: "0x".utf8) || rest.starts(with: "0o".utf8) {
      let radix = rest.dropFirst().first == UInt8(ascii: "x") ? 16 : 8
      let digits = rest.dropFirst(2)
      let areDigits = digits.allSatisfy { Character(Unicode.Scalar($0)).isDigit(radix: radix) }
      return !digits.isEmpty && areDigits ? .oddNumber : nil
    }
    var isJSON = true
    if rest.first == UInt8(ascii: "+") { isJSON = false }
    if rest.first == UInt8(ascii: "-") || rest.first == UInt8(ascii: "+") { rest.removeFirst() }
    if [".inf", ".Inf", ".INF"].contains(String(Substring(rest))) { return .notFinite }
    let whole = takeDigits(&rest)
    if whole.count != 1, whole.first == UInt8(ascii: "0") || whole.isEmpty { isJSON = false }
    var hasDigits = !whole.isEmpty
    if rest.first == UInt8(ascii: ".") {
      rest.removeFirst()
      let fraction = takeDigits(&rest)
      if fraction.isEmpty { isJSON = false } else { hasDigits = true }
    }
    guard hasDigits else { return nil }
    if rest.first == UInt8(ascii: "e") || rest.first == UInt8(ascii: "E") {
      rest.removeFirst()
      if rest.first == UInt8(ascii: "-") || rest.first == UInt8(ascii: "+") { rest.removeFirst() }
      if takeDigits(&rest).isEmpty { return nil }
    }
    guard rest.isEmpty else { return nil }
    return isJSON ? .number(text) : .oddNumber
  }

  private static func takeDigits(_ rest: inout Substring.UTF8View) -> Substring.UTF8View {
    let digits = rest.prefix { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
    rest = rest[digits.endIndex...]
    return digits
  }
}

extension Character {
  fileprivate func isDigit(radix: Int) -> Bool {
    guard isASCII, let value = hexDigitValue else { return false }
    return value < radix
  }
}
