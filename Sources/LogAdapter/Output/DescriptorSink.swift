// SPDX-License-Identifier: Apache-2.0

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A sink that writes to a file descriptor.
///
/// Short writes go on where they stopped, inside an event if need be; interrupted calls are repeated;
/// a descriptor in non-blocking mode is waited for with `poll(2)`. The process should ignore
/// `SIGPIPE`, so that a reader that left is an ``OutputError`` and not the end.
public struct DescriptorSink: ByteSink, Sendable {
  private let descriptor: CInt
  private let name: String

  /// Creates a sink on a descriptor, which stays the caller's to close.
  ///
  /// - Parameters:
  ///   - descriptor: An open file descriptor.
  ///   - name: What messages call it.
  public init(_ descriptor: CInt, name: String = "standard output") {
    self.descriptor = descriptor
    self.name = name
  }

  public mutating func write(_ bytes: Span<UInt8>) throws(OutputError) {
    var done = 0
    while done < bytes.count {
      let rest = bytes.extracting(done...)
      // SAFETY: the pointer is used within the closure only, with the span's own length.
      let written = unsafe rest.withUnsafeBufferPointer { block in
        unsafe writeDescriptor(descriptor, block.baseAddress, block.count)
      }
      if written >= 0 {
        done += written
        continue
      }
      switch errno {
      case EINTR: continue
      case EAGAIN: waitForDescriptor(descriptor, events: Int16(POLLOUT), milliseconds: -1)
      case let code: throw OutputError(code: code, name: name)
      }
    }
  }
}

extension OutputError {
  init(code: CInt, name: String) {
    self.init(
      readerLeft: code == EPIPE, message: "cannot write to \(name): \(systemMessage(code))")
  }
}
