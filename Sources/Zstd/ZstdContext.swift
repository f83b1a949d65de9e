// SPDX-License-Identifier: Apache-2.0

#if Zstd
  import CZstd

  /// The one owner of a libzstd decompression context; every unsafe call is here.
  @safe
  struct ZstdContext: ~Copyable {
    // SAFETY: made by ZSTD_createDCtx, freed once by deinit, lent to nobody.
    private let pointer: OpaquePointer
    /// Whether bytes that are decoded may wait inside because the last output was filled.
    private(set) var mayHoldOutput: Bool
    /// Whether the last call ended a frame and gave all of its bytes.
    private(set) var endedFrame: Bool

    /// Why libzstd refused a call.
    struct Failure: Error {
      var code: ZstdError.Code
      var name: String
    }

    init(windowLogMax: Int) throws(Failure) {
      precondition(
        (10...31).contains(windowLogMax), "the window limit is 10 to 31, a power of two in bytes")
      // SAFETY: no arguments; a null return is handled here, and deinit frees anything else.
      guard let made = unsafe ZSTD_createDCtx() else {
        throw Failure(code: .outOfMemory, name: "no memory for a decoder")
      }
      // SAFETY: the context is live and no frame has begun, so the parameter may be set.
      let status = unsafe ZSTD_DCtx_setParameter(made, ZSTD_d_windowLogMax, CInt(windowLogMax))
      do throws(Failure) {
        try Self.check(status)
      } catch {
        // SAFETY: nothing else has the context yet, and deinit does not run for a failed init.
        unsafe _ = ZSTD_freeDCtx(made)
        throw error
      }
      unsafe pointer = made
      mayHoldOutput = false
      endedFrame = false
    }

    deinit {
      // SAFETY: the only owner ends here, so nothing can use the context afterwards.
      unsafe _ = ZSTD_freeDCtx(pointer)
    }

    /// The memory that libzstd holds for this context, in bytes.
    var memoryByteCount: Int {
      // SAFETY: the context is live, and the call only reads it.
      unsafe ZSTD_sizeof_DCtx(pointer)
    }

    /// Decodes from `input` into the free space of `output`, and returns how much was consumed.
    ///
    /// - Throws: what libzstd says. `output` is then as it was: libzstd does not tell how much it
    ///   wrote before an error, so the caller gives one block at a time.
    mutating func decode(
      _ input: Span<UInt8>, into output: inout OutputSpan<UInt8>
    ) throws(Failure) -> Int {
      var consumed = 0
      var status = 0
      // SAFETY: both buffers live for the whole closure and are not kept by libzstd (its buffered
      // mode copies). Each size is the size of its buffer; libzstd moves `pos` only up to `size`,
      // and bytes up to `target.pos` are initialised. The context is ours alone.
      unsafe input.withUnsafeBufferPointer { from in
        unsafe output.withUnsafeMutableBufferPointer { to, initializedCount in
          var source = unsafe ZSTD_inBuffer(src: from.baseAddress, size: from.count, pos: 0)
          var target = unsafe ZSTD_outBuffer(
            dst: to.baseAddress, size: to.count, pos: initializedCount)
          unsafe status = ZSTD_decompressStream(pointer, &target, &source)
          unsafe initializedCount = target.pos
          unsafe consumed = source.pos
        }
      }
      try Self.check(status)
      mayHoldOutput = output.isFull
      endedFrame = status == 0
      return consumed
    }

    private static func check(_ status: Int) throws(Failure) {
      guard ZSTD_isError(status) != 0 else { return }
      let code: ZstdError.Code =
        switch ZSTD_getErrorCode(status) {
        case ZSTD_error_checksum_wrong: .checksumMismatch
        case ZSTD_error_memory_allocation: .outOfMemory
        case ZSTD_error_frameParameter_windowTooLarge: .windowTooLarge
        case ZSTD_error_dictionary_wrong: .dictionaryNeeded
        default: .corrupt
        }
      // SAFETY: libzstd returns a constant, NUL-terminated string that lives as long as the process.
      throw Failure(code: code, name: unsafe String(cString: ZSTD_getErrorName(status)))
    }
  }

  // SAFETY: a context has one owner and no tie to a thread; it may move, never be shared.
  extension ZstdContext: @unchecked Sendable {}
#endif
