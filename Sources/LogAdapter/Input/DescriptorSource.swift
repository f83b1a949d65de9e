// SPDX-License-Identifier: Apache-2.0

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A source that reads a file descriptor.
///
/// Interrupted calls are repeated, short reads are what they are, and a descriptor in non-blocking
/// mode is waited for with `poll(2)`. Waiting is never busy.
public struct DescriptorSource: ByteSource, Sendable {
  private let descriptor: CInt
  private let name: String
  private let isRegularFile: Bool

  /// Creates a source on a descriptor, which stays the caller's to close.
  ///
  /// - Parameters:
  ///   - descriptor: A descriptor that is open for reading.
  ///   - name: What messages call it.
  public init(_ descriptor: CInt, name: String = "standard input") {
    self.descriptor = descriptor
    self.name = name
    var status = stat()
    // SAFETY: fstat writes one struct stat.
    let isKnown = unsafe fstat(descriptor, &status) == 0
    isRegularFile = isKnown && status.st_mode & S_IFMT == S_IFREG
  }

  public mutating func read(into block: inout OutputSpan<UInt8>) throws(InputError) {
    while true {
      var failure: CInt = 0
      // SAFETY: the call gets the free part of the span; `initialized` grows by what it wrote.
      unsafe block.withUnsafeMutableBufferPointer { buffer, initialized in
        let room = unsafe UnsafeMutableBufferPointer(rebasing: buffer[initialized...])
        let count = unsafe readDescriptor(descriptor, room.baseAddress, room.count)
        if count < 0 { failure = errno } else { initialized += count }
      }
      switch failure {
      case 0: return
      case EINTR: continue
      case EAGAIN: waitForDescriptor(descriptor, events: Int16(POLLIN), milliseconds: -1)
      case let code: throw InputError(errno: code, input: name, action: "cannot read")
      }
    }
  }

  /// Whether a read would have to wait; never, for a regular file.
  public mutating func wouldWait() -> Bool {
    !isRegularFile && !waitForDescriptor(descriptor, events: Int16(POLLIN), milliseconds: 0)
  }
}

extension InputError {
  /// The error for a failed system call.
  init(errno code: CInt, input: String, action: String) {
    let kind: Code =
      switch code {
      case ENOENT, ENOTDIR: .notFound
      case EACCES, EPERM: .permissionDenied
      case EISDIR: .isDirectory
      default: .system
      }
    self.init(kind, input: input, message: "\(action): \(systemMessage(code))")
  }
}
