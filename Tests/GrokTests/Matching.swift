// SPDX-License-Identifier: Apache-2.0

import Grok
import PCRE2
import Testing

/// What an expansion finds in a text: the match, and each field that took part.
struct Found: Equatable {
  var span: Range<Int>
  var fields: [(path: String, span: Range<Int>)]

  static func == (a: Found, b: Found) -> Bool {
    a.span == b.span && a.fields.elementsEqual(b.fields, by: ==)
  }
}

/// Compiles an expansion as the matcher does; a failure shows PCRE2's message in the text written.
func compile(_ expansion: Expansion, unicode: Bool = false) throws(GrammarError) -> CompiledPattern
{
  do {
    return try CompiledPattern(
      Array(expansion.expression.utf8), options: unicode ? [.unicode] : [])
  } catch {
    throw expansion.error(error.message, atOffset: error.byteOffset)
  }
}

/// Searches a text; byte offsets come back.
func search(_ pattern: CompiledPattern, _ captures: [Capture], _ text: [UInt8]) -> Found? {
  var block = MatchBlock(captureCount: pattern.captureCount)
  // SAFETY: the extra byte keeps the base address of an empty text from being nil.
  let result = unsafe (text + [0]).withUnsafeBufferPointer {
    unsafe block.match(pattern, $0.baseAddress!, count: text.count)
  }
  guard case .matched(let count) = result else {
    #expect(result == .noMatch)
    return nil
  }
  // The block holds two offsets for each group that was counted.
  func span(_ group: Int) -> Range<Int>? {
    let start = block.offsets[2 * group]
    let end = block.offsets[2 * group + 1]
    return start == MatchBlock.unset ? nil : start..<end
  }
  var found = Found(span: span(0)!, fields: [])
  for capture in captures where capture.group < count {
    if let place = span(capture.group) {
      found.fields.append((capture.path.description, place))
    }
  }
  return found
}

/// Searches a text with a grok expression and gives the text of each field, `nil` for no match.
func fields(
  _ expression: String, _ text: String, library: PatternLibrary = PatternLibrary(),
  unicode: Bool = false
) throws -> [String: String]? {
  let expansion = try library.expand(expression, options: ExpansionOptions(unicode: unicode))
  let bytes = Array(text.utf8)
  let pattern = try compile(expansion, unicode: unicode)
  return search(pattern, expansion.captures, bytes).map { found in
    Dictionary(
      found.fields.map { ($0.path, String(decoding: bytes[$0.span], as: UTF8.self)) },
      uniquingKeysWith: { $1 })
  }
}

/// A small generator whose seed a failure shows (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
