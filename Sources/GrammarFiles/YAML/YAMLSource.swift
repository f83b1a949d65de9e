// SPDX-License-Identifier: Apache-2.0

import Grok

/// The text of a YAML file, checked byte by byte, with the means to say where something stands in it.
///
/// Positions are indexes of Unicode scalars from the start of the text, as libyaml counts them. The
/// checks make libyaml's idea of a line the editor's: only LF and CR LF end lines here, so the
/// characters that YAML 1.1 takes for line breaks as well are refused.
struct YAMLSource {
  /// The longest file that is read, in bytes.
  static let maximumBytes = 1 << 20

  /// The file's name for messages.
  let file: String
  /// The text in UTF-8, without a byte order mark.
  let bytes: [UInt8]
  /// Where each line starts: the byte, and the index of the scalar.
  private let lines: [(byte: Int, scalar: Int)]
  /// The byte after the last of ``lines``; a text that is refused has its lines up to the refusal.
  private let endOfLastLine: Int
  /// The byte at which every 256th scalar starts, so that no lookup walks a long line.
  private let strides: [Int]

  /// Checks the bytes of a file.
  ///
  /// - Throws: `GrammarError` for more than 1 MiB, another encoding than UTF-8, characters that YAML
  ///   does not allow, and lines that start with `%`.
  init(_ bytes: [UInt8], file: String) throws(GrammarError) {
    guard bytes.count <= Self.maximumBytes else {
      throw GrammarError(
        "the file is larger than 1 MiB", at: SourceLocation(file: file),
        remedy: "a grammar is a few hundred lines; is this the log itself?")
    }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      throw GrammarError(
        "the file is UTF-16", at: SourceLocation(file: file), remedy: "save it as UTF-8")
    }
    let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    self.file = file
    self.bytes = hasMark ? Array(bytes.dropFirst(3)) : bytes
    var lines = [(byte: 0, scalar: 0)]
    var strides: [Int] = []
    let complaint = Self.scan(self.bytes, lines: &lines, strides: &strides)
    self.lines = lines
    self.strides = strides
    endOfLastLine =
      self.bytes[lines[lines.count - 1].byte...].firstIndex(of: 0x0A) ?? self.bytes.count
    if let complaint {
      throw error(complaint.message, at: complaint.index, remedy: complaint.remedy)
    }
  }

  /// What is wrong with a text, at the index of a scalar.
  private struct Complaint {
    var message: String
    var index: Int
    var remedy: String
  }

  /// Collects the starts of the lines, up to the first thing that is not allowed.
  private static func scan(
    _ bytes: [UInt8], lines: inout [(byte: Int, scalar: Int)], strides: inout [Int]
  ) -> Complaint? {
    var position = 0
    var index = 0
    var atLineStart = true
    while position < bytes.count {
      let byte = bytes[position]
      if index & 255 == 0 { strides.append(position) }
      if atLineStart, byte == UInt8(ascii: "%") {
        let isPattern = position + 1 < bytes.count && bytes[position + 1] == UInt8(ascii: "{")
        return Complaint(
          message: "a line cannot start with '%', which YAML keeps for directives", index: index,
          remedy: isPattern
            ? "a pattern needs a key and quotes: pattern: '%{…}'"
            : "leave the line out; a grammar needs no directives")
      }
      atLineStart = byte == 0x0A
      if byte == 0x0A {
        lines.append((position + 1, index + 1))
      } else if byte == 0x0D {
        guard position + 1 < bytes.count, bytes[position + 1] == 0x0A else {
          return Complaint(
            message: "a carriage return without a newline after it", index: index,
            remedy: "end lines with LF or CR LF")
        }
      } else if byte >= 0x80 {
        var parser = Unicode.UTF8.ForwardParser()
        var rest = bytes[position...].makeIterator()
        guard case .valid(let encoded) = parser.parseScalar(from: &rest) else {
          return Complaint(
            message: "the byte 0x\(hexadecimal(UInt32(byte), digits: 2)) is not UTF-8 here",
            index: index, remedy: "save the file as UTF-8")
        }
        let scalar = UTF8.decode(encoded)
        if let complaint = refusal(of: scalar, at: index) { return complaint }
        position += encoded.count - 1
      } else if byte < 0x20 && byte != 0x09 || byte == 0x7F {
        return refusal(of: Unicode.Scalar(byte), at: index)
      }
      position += 1
      index += 1
    }
    return nil
  }

  /// Says no to the characters that YAML forbids, and to those it takes for line breaks.
  private static func refusal(of scalar: Unicode.Scalar, at index: Int) -> Complaint? {
    let escape: String
    switch scalar.value {
    case 0x00..<0x20, 0x7F..<0xA0: escape = "\\x" + hexadecimal(scalar.value, digits: 2)
    case 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF:
      escape = "\\u" + hexadecimal(scalar.value, digits: 4)
    default: return nil
    }
    return Complaint(
      message: "the character U+\(hexadecimal(scalar.value, digits: 4)) may not stand in the file",
      index: index, remedy: "remove it, or write \(escape) in a text in double quotes")
  }

  private static func hexadecimal(_ value: UInt32, digits: Int) -> String {
    let text = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, digits - text.utf8.count)) + text
  }
}

extension YAMLSource {
  /// The line that holds a scalar, counted from 1.
  ///
  /// - Complexity: O(log *n*) in the number of lines.
  func line(of index: Int) -> Int {
    var low = 0
    var high = lines.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lines[middle].scalar <= index { low = middle } else { high = middle }
    }
    return low + 1
  }

  /// A line's text without its end; empty for a line past the last.
  func text(ofLine line: Int) -> String {
    String(decoding: bytes[byteRange(ofLine: line)], as: UTF8.self)
  }

  /// Where a scalar stands. The column counts characters as a reader sees them, in lines of over
  /// 1,000 bytes the scalars instead.
  ///
  /// - Complexity: O(log *n*) in the number of lines.
  func location(of index: Int) -> SourceLocation {
    let line = line(of: index)
    let isLong = byteRange(ofLine: line).count > 1000
    let column = isLong ? index - lines[line - 1].scalar : column(of: index, inLine: line)
    return SourceLocation(file: file, line: line, column: column + 1)
  }

  /// An error about what stands at a scalar, with its line and a caret under it.
  func error(_ message: String, at index: Int, remedy: String? = nil) -> GrammarError {
    let line = line(of: index)
    let column = column(of: index, inLine: line)
    return GrammarError(
      message, at: SourceLocation(file: file, line: line, column: column + 1),
      excerpt: text(ofLine: line), caret: column, remedy: remedy)
  }

  /// The byte at which a scalar starts, at most the length of the text.
  func byteOffset(of index: Int) -> Int {
    let stride = index >> 8
    guard stride < strides.count else { return bytes.count }
    var byte = strides[stride]
    for _ in 0..<(index & 255) {
      guard byte < bytes.count else { break }
      byte += 1
      while byte < bytes.count, bytes[byte] & 0xC0 == 0x80 { byte += 1 }
    }
    return byte
  }

  /// The scalar at an index; `nil` at the end of the text.
  func scalar(at index: Int) -> Unicode.Scalar? {
    let byte = byteOffset(of: index)
    return String(decoding: bytes[byte..<min(byte + 4, bytes.count)], as: UTF8.self)
      .unicodeScalars.first
  }

  private func byteRange(ofLine line: Int) -> Range<Int> {
    guard line >= 1, line <= lines.count else { return bytes.count..<bytes.count }
    let start = lines[line - 1].byte
    var end = line < lines.count ? lines[line].byte - 1 : endOfLastLine
    if end > start, bytes[end - 1] == 0x0D { end -= 1 }
    return start..<end
  }

  private func column(of index: Int, inLine line: Int) -> Int {
    let range = byteRange(ofLine: line)
    let end = min(max(byteOffset(of: index), range.lowerBound), range.upperBound)
    return String(decoding: bytes[range.lowerBound..<end], as: UTF8.self).count
  }
}
