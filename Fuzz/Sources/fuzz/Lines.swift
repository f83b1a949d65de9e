// SPDX-License-Identifier: Apache-2.0

@testable import LogAdapter

/// A line as the reader gave it.
private struct Found: Equatable {
  var text: [UInt8]
  var length: Int
  var consumed: Int
  var offset: UInt64
}

/// The line reader against a split of the whole input; reads of any size give the same lines.
///
/// The first two bytes choose the limit and the size of a read.
func fuzzLines(_ input: Span<UInt8>) {
  guard input.count >= 2 else { return }
  let limit = 8 + Int(input[0])
  let blockSize = 1 + Int(input[1]) * 7
  let bytes = (2..<input.count).map { input[$0] }
  let lines = read(bytes, limit: limit, blockSize: blockSize)
  precondition(lines == read(bytes, limit: limit, blockSize: .max), "the size of reads shows")

  var offset = 0
  for (line, var whole) in zip(
    lines, bytes.split(separator: 0x0A, omittingEmptySubsequences: false))
  {
    let hasEnd = whole.endIndex < bytes.endIndex
    precondition(line.offset == UInt64(offset) && line.consumed == whole.count + (hasEnd ? 1 : 0))
    offset += line.consumed
    if hasEnd, whole.last == 0x0D { whole.removeLast() }
    precondition(line.length == whole.count, "length")
    if whole.count <= limit {
      precondition(line.text == Array(whole), "text")
    } else {
      // A cut moves back to a character's start, by three bytes at most.
      precondition(line.text.count <= limit && line.text.count > limit - 4, "cut")
      precondition(line.text == Array(whole.prefix(line.text.count)), "cut text")
    }
  }
  precondition(offset == bytes.count, "lost or invented bytes")
}

private func read(_ bytes: [UInt8], limit: Int, blockSize: Int) -> [Found] {
  var reader = LineReader(lineLimit: limit, capacity: 64)
  var source = MemorySource(bytes, blockSize: blockSize)
  var lines: [Found] = []
  func keep(_ line: Line) {
    // SAFETY: `base` and `count` describe bytes of the reader, which stay until the next fill.
    let text = unsafe Array(UnsafeBufferPointer(start: line.base, count: line.count))
    lines.append(
      Found(text: text, length: line.length, consumed: line.consumed, offset: line.offset))
  }
  while (try? reader.fill(from: &source)) == true {
    while let line = reader.next() { keep(line) }
  }
  if let line = reader.finish() { keep(line) }
  return lines
}
