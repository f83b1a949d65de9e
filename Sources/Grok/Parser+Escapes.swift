// SPDX-License-Identifier: Apache-2.0

extension Parser {
  /// What an escape stands for.
  enum Escaped {
    case character(Unicode.Scalar)
    /// A byte above 0x7F that is not part of a character; only in byte mode.
    case byte(UInt8)
    /// A set, and the PCRE2 text for it outside a class.
    case set(ScalarSet, String?)
    /// A Unicode property as PCRE2 writes it; only in character mode.
    case property(String)
    /// Anything that cannot stand in a class.
    case node(Node)
  }

  /// Reads an escape outside a class, the cursor being on its `\`.
  mutating func parseEscape(_ flags: Flags) throws(GrammarError) -> Node {
    switch try parseEscaped(inClass: false) {
    case .character(let scalar): return .character(scalar, caseless: flags.caseless)
    case .byte(let byte): return .byte(byte)
    case .set(_, let text?): return .unit(text)
    case .set(let set, nil): return .characterClass(CharacterClass(members: set))
    case .property(let property): return .unit(property)
    case .node(let node): return node
    }
  }

  mutating func parseEscaped(inClass: Bool) throws(GrammarError) -> Escaped {
    let start = position
    position += 1
    guard let scalar = next else {
      throw error(
        "the expression ends in the middle of an escape", at: start,
        remedy: #"write \\ for the character"#)
    }
    position += 1
    switch scalar {
    case "t": return .character("\t")
    case "n": return .character("\n")
    case "r": return .character("\r")
    case "f": return .character("\u{0C}")
    case "v": return .character("\u{0B}")
    case "a": return .character("\u{07}")
    case "e": return .character("\u{1B}")
    case "d": return .set(.digit, #"\d"#)
    case "D": return .set(ScalarSet.digit.complement, #"\D"#)
    case "w": return .set(.word, #"\w"#)
    case "W": return .set(ScalarSet.word.complement, #"\W"#)
    case "s": return .set(.space, #"\s"#)
    case "S": return .set(ScalarSet.space.complement, #"\S"#)
    case "h": return .set(.hex, "[0-9A-Fa-f]")
    case "H": return .set(ScalarSet.hex.complement, "[^0-9A-Fa-f]")
    case "p", "P": return try parseProperty(isNegated: scalar == "P", from: start)
    case "x", "0"..."7", "M":
      if scalar == "M", next != "-" { return .character(scalar) }
      if !inClass, "1"..."9" ~= scalar, !(next?.isOctalDigit ?? false) {
        throw numberedBackreference(at: start)
      }
      position = start
      return try parseBytes()
    case "8", "9":
      if inClass { return .character(scalar) }
      throw numberedBackreference(at: start)
    case "u": return try parseUnicode(from: start)
    case "c", "C":
      if scalar == "C", next != "-" {
        throw error(
          #"\C, a single byte, is not taken"#, at: start, remedy: "write a dot")
      }
      position = start
      return try parseBytes()
    case "N", "o", "V":
      // Onigmo would read the letter itself, which nobody who writes this can want.
      let remedy = ["N": "[^\\n]", "V": "[^\\n-\\r]"][String(scalar)] ?? "\\x{…}"
      throw error(
        "\\\(scalar) is an escape of PCRE2, not of grok", at: start,
        remedy: "write \(remedy), or \(scalar) for the letter")
    case "b" where inClass: return .character("\u{08}")
    default: break
    }
    if !inClass, let node = try parseOutsideClass(scalar, from: start) { return .node(node) }
    // Any other character stands for itself, letters too: \Q, \E and \y are Q, E and y.
    return .character(scalar)
  }

  /// Escapes that have a meaning only outside a class.
  private mutating func parseOutsideClass(_ scalar: Unicode.Scalar, from start: Int)
    throws(GrammarError) -> Node?
  {
    switch scalar {
    case "A", "z", "Z", "G", "b", "B": return .assertion("\\\(scalar)")
    // The start of the match is of no interest: an event is made of captures.
    case "K": return .sequence([])
    case "R":
      // PCRE2's own \R would take the lone byte 0x85 in byte mode.
      return .unit(
        context.options.unicode
          ? #"(?>\r\n|[\n-\r\x{85}\x{2028}\x{2029}])"#
          : #"(?>\r\n|[\n-\r]|\xC2\x85|\xE2\x80[\xA8\xA9])"#)
    case "X":
      guard context.options.unicode else {
        throw error(
          #"\X, a character with its accents, needs character mode"#, at: start,
          remedy: "set unicode: true, or write a dot")
      }
      return .unit(#"\X"#)
    case "k":
      if take("<") { return .backreference(try parseGroupName(closing: ">", from: start)) }
      if take("'") { return .backreference(try parseGroupName(closing: "'", from: start)) }
      return nil
    case "g":
      guard next == "<" || next == "'" || next == "{" || next?.isDigit ?? false else { return nil }
      throw error(
        "a group cannot be called", at: start,
        remedy: "define it as a pattern and refer to that twice")
    default: return nil
    }
  }

  private func numberedBackreference(at start: Int) -> GrammarError {
    error(
      "groups have names here, not numbers", at: start,
      remedy: #"name the group with (?<field>…) and write \k<field>"#)
  }

  // MARK: Properties

  /// Reads `{Name}` or `{^Name}` after `\p`.
  private mutating func parseProperty(isNegated: Bool, from start: Int)
    throws(GrammarError) -> Escaped
  {
    guard take("{") else {
      throw error("a property's name must follow in braces", at: start, remedy: #"write \p{Alpha}"#)
    }
    let isNegated = take("^") ? !isNegated : isNegated
    let nameStart = position
    while let scalar = next, scalar != "}" { position += 1 }
    let written = text(from: nameStart)
    guard take("}") else { throw error("this property's name is not closed", at: start) }
    let ignored: Set<Unicode.Scalar> = [" ", "_", "-"]
    let name = String(
      String.UnicodeScalarView(written.lowercased().unicodeScalars.filter { !ignored.contains($0) })
    )
    if let set = name == "any" ? ScalarSet.all : ScalarSet.posix[name] {
      return .set(isNegated ? set.complement : set, nil)
    }
    guard context.options.unicode else {
      throw error(
        "the property '\(written)' needs character mode", at: nameStart,
        remedy: nearest(name, among: ScalarSet.posix.keys).map { "did you mean '\($0)'?" }
          ?? "set unicode: true, or name the characters in a class")
    }
    guard !name.isEmpty, name.unicodeScalars.allSatisfy(\.isLetter) else {
      throw error("'\(written)' is not a property's name", at: nameStart)
    }
    let short = Self.categories[name] ?? (name.count == 2 ? name.capitalizedCategory : name)
    return .property("\\\(isNegated ? "P" : "p"){\(short)}")
  }

  /// PCRE2 knows the general categories by their short names only.
  private static let categories: [String: String] = [
    "c": "C", "other": "C", "control": "Cc", "format": "Cf", "unassigned": "Cn",
    "privateuse": "Co", "surrogate": "Cs", "l": "L", "letter": "L", "lowercaseletter": "Ll",
    "modifierletter": "Lm", "otherletter": "Lo", "titlecaseletter": "Lt", "uppercaseletter": "Lu",
    "m": "M", "mark": "M", "spacingmark": "Mc", "enclosingmark": "Me", "nonspacingmark": "Mn",
    "n": "N", "number": "N", "decimalnumber": "Nd", "letternumber": "Nl", "othernumber": "No",
    "p": "P", "punctuation": "P", "connectorpunctuation": "Pc", "dashpunctuation": "Pd",
    "closepunctuation": "Pe", "finalpunctuation": "Pf", "initialpunctuation": "Pi",
    "otherpunctuation": "Po", "openpunctuation": "Ps", "s": "S", "symbol": "S",
    "currencysymbol": "Sc", "modifiersymbol": "Sk", "mathsymbol": "Sm", "othersymbol": "So",
    "z": "Z", "separator": "Z", "lineseparator": "Zl", "paragraphseparator": "Zp",
    "spaceseparator": "Zs",
  ]
}

extension String {
  /// `lu` as `Lu`.
  fileprivate var capitalizedCategory: String { prefix(1).uppercased() + dropFirst() }
}
