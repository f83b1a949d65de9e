// SPDX-License-Identifier: Apache-2.0

import LogAdapter

/// The zstd reader: any bytes decode, or end in an error; reads of any size give the same bytes.
///
/// The first byte chooses the size of a read.
func fuzzZstd(_ input: Span<UInt8>) {
  guard input.count >= 1 else { return }
  let blockSize = 1 + Int(input[0])
  let bytes = (1..<input.count).map { input[$0] }
  precondition(decoded(bytes, blockSize) == decoded(bytes, .max), "the size of reads shows")
}

/// The bytes that come out before the end or the error, and whether it was an error; no more than
/// 1 MiB, since a few bytes can stand for gigabytes.
private func decoded(_ bytes: [UInt8], _ blockSize: Int) -> [UInt8] {
  var source = ZstdDetectingSource(
    MemorySource(bytes, blockSize: blockSize), name: "fuzz", requiresZstd: true, windowLogMax: 20)
  var all: [UInt8] = []
  while all.count < 1 << 20 {
    let before = all.count
    var failed = false
    all.append(addingCapacity: 4096) { block in
      do throws(InputError) { try source.read(into: &block) } catch { failed = true }
    }
    if failed { return all + Array("error".utf8) }
    if all.count == before { return all }
  }
  return all
}
