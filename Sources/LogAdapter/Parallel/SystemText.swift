// SPDX-License-Identifier: Apache-2.0

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Small files in which the system says something of itself.
enum SystemText {
  /// A file's text, 64 KiB of it at most; `nil` when it cannot be read.
  static func read(_ path: String) -> String? {
    // SAFETY: the path is passed as a NUL-terminated copy.
    let file = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var source = DescriptorSource(file, name: path)
    var bytes: [UInt8] = []
    while bytes.count < 65_536 {
      let before = bytes.count
      do throws(InputError) {
        try bytes.append(addingCapacity: 4096) { (block) throws(InputError) in
          try source.read(into: &block)
        }
      } catch {
        return nil
      }
      if bytes.count == before { break }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
