// SPDX-License-Identifier: Apache-2.0

@testable import LogAdapter

/// The JSON writer: what it escapes reads back as the standard library's repair of the input.
func fuzzJSON(_ input: Span<UInt8>) {
  let bytes = (0..<input.count).map { input[$0] }
  // What stands behind the text must not show.
  let padded = bytes + [UInt8](repeating: 0x22, count: JSONEscaping.padding)
  var repairs = 0
  // SAFETY: room and padding are what `write` asks for, and both arrays outlive their closures.
  let capacity = 6 * bytes.count + JSONEscaping.slack
  let escaped = unsafe [UInt8](unsafeUninitializedCapacity: capacity) { room, count in
    unsafe padded.withUnsafeBufferPointer { padded in
      guard let from = padded.baseAddress, let to = room.baseAddress else { return }
      count = unsafe JSONEscaping.write(from, count: bytes.count, to: to, repairs: &repairs) - to
    }
  }
  guard let text = String(validating: escaped, as: UTF8.self) else {
    preconditionFailure("not UTF-8")
  }
  precondition(unescaped(text) == String(decoding: bytes, as: UTF8.self), "other text")
}

/// The text of the inside of a JSON string, by the letter of RFC 8259, section 7.
private func unescaped(_ text: String) -> String {
  var scalars = text.unicodeScalars.makeIterator()
  var result = String.UnicodeScalarView()
  while let scalar = scalars.next() {
    precondition(scalar.value >= 0x20 && scalar != "\"", "must be escaped")
    guard scalar == "\\" else {
      result.append(scalar)
      continue
    }
    switch scalars.next() {
    case "\"": result.append("\"")
    case "\\": result.append("\\")
    case "b": result.append("\u{8}")
    case "f": result.append("\u{C}")
    case "n": result.append("\n")
    case "r": result.append("\r")
    case "t": result.append("\t")
    case "u":
      var value: UInt32 = 0
      for _ in 0..<4 {
        guard let digit = scalars.next().flatMap({ Character($0).hexDigitValue }) else {
          preconditionFailure("not four hex digits")
        }
        value = value << 4 | UInt32(digit)
      }
      guard let scalar = Unicode.Scalar(value) else { preconditionFailure("half a pair") }
      result.append(scalar)
    default: preconditionFailure("no such escape")
    }
  }
  return String(result)
}
