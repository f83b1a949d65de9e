// SPDX-License-Identifier: Apache-2.0

#if Zstd
  import Zstd

  /// A zstd decoder with its input buffer, apart from the source that fills the buffer.
  ///
  ///     buffer:  consumed | waits for the decoder | free
  ///              0        position                count    64 KiB
  struct ZstdStream: ~Copyable {
    /// The bytes asked of the base source at a time.
    static let inputCapacity = 65_536

    var decoder: ZstdDecoder
    private let input: String
    var buffer: [UInt8]
    var position = 0
    /// At most one decoded byte, which ``wouldWait(for:)`` took out to see whether there is any.
    private(set) var stagedByte: UInt8?
    var baseHasEnded = false
    var baseFailure: InputError?

    /// Creates a stream that begins with `prefix`, the bytes already read from the base.
    init(input: String, windowLogMax: Int, prefix: [UInt8] = []) throws(InputError) {
      do throws(ZstdError) {
        decoder = try ZstdDecoder(windowLogMax: windowLogMax)
      } catch {
        throw InputError(error, input: input)
      }
      self.input = input
      buffer = prefix
      buffer.reserveCapacity(Self.inputCapacity)
    }

    /// Does what ``ByteSource/read(into:)`` promises, with compressed bytes from `base`.
    mutating func read<Base: ByteSource & ~Copyable>(
      from base: inout Base, into block: inout OutputSpan<UInt8>
    ) throws(InputError) {
      let before = block.count
      if let byte = stagedByte {
        block.append(byte)
        stagedByte = nil
      }
      while true {
        do throws(ZstdError) {
          try decode(into: &block)
          if block.count > before { return }
          if baseHasEnded { return try decoder.finish() }
        } catch {
          // The decoder keeps its error, so the next call throws it.
          if block.count > before { return }
          throw InputError(error, input: input)
        }
        if let baseFailure { throw baseFailure }
        refill(from: &base)
      }
    }

    /// Does what ``ByteSource/wouldWait()`` promises.
    ///
    /// It decodes ahead by one byte: whether what has arrived of a block is enough to give anything
    /// cannot be known otherwise, and a wrong "no" would leave a finished line unwritten.
    mutating func wouldWait<Base: ByteSource & ~Copyable>(for base: inout Base) -> Bool {
      while true {
        if stagedByte != nil { return false }
        if position < buffer.count || decoder.mayHoldOutput {
          do throws(ZstdError) {
            stagedByte = try decodeOneByte()
          } catch {
            return false
          }
          if stagedByte != nil { return false }
        }
        if baseHasEnded || baseFailure != nil { return false }
        if base.wouldWait() { return true }
        refill(from: &base)
      }
    }

    private mutating func decode(into block: inout OutputSpan<UInt8>) throws(ZstdError) {
      guard !block.isFull else { return }
      // A second reference: the compiler takes a span of `self.buffer` for one of all of `self`.
      let compressed = buffer
      position += try decoder.decode(
        compressed.span.extracting(position..<compressed.count), into: &block)
    }

    private mutating func decodeOneByte() throws(ZstdError) -> UInt8? {
      let bytes = try [UInt8](capacity: 1) { (block) throws(ZstdError) in
        try decode(into: &block)
      }
      return bytes.first
    }

    /// Gets more compressed bytes, waiting if there are none.
    private mutating func refill<Base: ByteSource & ~Copyable>(from base: inout Base) {
      buffer.removeAll(keepingCapacity: true)
      position = 0
      do throws(InputError) {
        try buffer.append(addingCapacity: Self.inputCapacity) { (block) throws(InputError) in
          try base.read(into: &block)
        }
        baseHasEnded = buffer.isEmpty
      } catch {
        baseFailure = error
      }
    }
  }

  extension InputError {
    /// Says what a decoder said, of the input with this name.
    init(_ error: ZstdError, input: String) {
      let code: InputError.Code =
        switch error.code {
        case .windowTooLarge: .windowTooLarge
        case .legacyFormat, .dictionaryNeeded: .unsupported
        case .outOfMemory: .system
        default: .damaged
        }
      self.init(code, input: input, message: error.message, byteOffset: error.byteOffset)
    }
  }
#endif
