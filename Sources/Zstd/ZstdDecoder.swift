// SPDX-License-Identifier: Apache-2.0

#if Zstd
  /// Decodes a stream of zstd frames (RFC 8878) in pieces of any size.
  ///
  /// Concatenated frames are one stream, skippable frames are passed over, and every fault ends it:
  /// an error stays, and each later call throws it again. The decoder finds the frames and blocks
  /// itself and gives libzstd one block at a time, which costs nothing that can be measured and
  /// buys three things: all blocks before a damaged one come out, errors say where the block is,
  /// and none of the formats from before zstd 0.8 ever reach libzstd.
  ///
  ///     frame:  magic | frame header | (block header | block)… | [checksum]
  ///              `---- gathered ---'    `- gathered -'
  ///
  /// What is gathered in ``head`` is checked here before libzstd sees it.
  ///
  /// Memory: about 160 KiB, and from the first frame on its window and two blocks of at most
  /// 128 KiB. Time: linear in the input and output, also for millions of empty frames.
  public struct ZstdDecoder: ~Copyable, Sendable {
    /// The window limit unless raised: 2 to the power of 23 bytes are 8 MiB.
    public static let defaultWindowLogMax = 23

    /// The frames that ended well, skippable ones not counted.
    public private(set) var frameCount: UInt64 = 0
    /// The frames that ended but carry no checksum, so that damage in them may not show.
    public private(set) var frameCountWithoutChecksum: UInt64 = 0
    /// The skippable frames that were passed over.
    public private(set) var skippableFrameCount: UInt64 = 0
    /// The compressed bytes consumed so far.
    public private(set) var consumedByteCount: UInt64 = 0

    private enum Part {
      /// Gathering the magic number and header of a frame of either kind.
      case frameHeader
      /// Giving the gathered frame header to libzstd.
      case frameHeaderGathered
      /// Gathering a block header.
      case blockHeader
      /// Giving the gathered block header to libzstd.
      case blockHeaderGathered(bodyByteCount: Int)
      case blockBody(remaining: Int)
      case checksum(remaining: Int)
      case skippedContent(remaining: UInt64)
    }

    private var context: ZstdContext
    private let windowLimit: UInt64
    private var part = Part.frameHeader
    /// The header in work; 18 is the longest that a frame can have. Valid up to `headCount`.
    private var head = InlineArray<18, UInt8>(repeating: 0)
    private var headCount = 0
    /// How much of `head` libzstd has; never above `headCount`.
    private var headGivenCount = 0
    private var frameOffset: UInt64 = 0
    /// Where the block or checksum in work begins.
    private var partOffset: UInt64 = 0
    private var frameHasChecksum = false
    private var isLastBlock = false
    private var failure: ZstdError?

    /// Creates a decoder at the start of a stream.
    ///
    /// - Parameter windowLogMax: The largest window to accept, as a power of two in bytes.
    /// - Precondition: `windowLogMax` is 10 to 31.
    /// - Throws: ``ZstdError`` when there is no memory for it.
    public init(windowLogMax: Int = ZstdDecoder.defaultWindowLogMax) throws(ZstdError) {
      do throws(ZstdContext.Failure) {
        context = try ZstdContext(windowLogMax: windowLogMax)
      } catch {
        throw ZstdError(error.code, message: error.name, byteOffset: 0)
      }
      windowLimit = 1 << UInt64(windowLogMax)
    }

    /// Whether the decoder may still give bytes without more input.
    ///
    /// False is certain. True may turn out to be nothing, when the last output was filled exactly.
    public var mayHoldOutput: Bool { context.mayHoldOutput }

    /// The memory that libzstd holds for this decoder, in bytes; the largest window so far counts.
    public var memoryByteCount: Int { context.memoryByteCount }

    /// Whether the input so far is a whole number of frames; true at the start.
    public var isBetweenFrames: Bool {
      if case .frameHeader = part { headCount == 0 } else { false }
    }

    /// How far a stream is between two of its frames, for a decoder that goes on there.
    public struct Position: Sendable {
      /// The compressed bytes before.
      public var byteCount: UInt64 = 0
      /// The frames before, skippable ones not counted.
      public var frameCount: UInt64 = 0
      /// Those of them without a checksum.
      public var frameCountWithoutChecksum: UInt64 = 0
      /// The skippable frames before.
      public var skippableFrameCount: UInt64 = 0

      /// Creates the start of a stream.
      public init() {}
    }

    /// How far the stream is.
    public var position: Position {
      var position = Position()
      position.byteCount = consumedByteCount
      position.frameCount = frameCount
      position.frameCountWithoutChecksum = frameCountWithoutChecksum
      position.skippableFrameCount = skippableFrameCount
      return position
    }

    /// Goes on at another place of the stream, or of another one: its errors and counts are as if it
    /// had decoded all that is before.
    ///
    /// - Precondition: ``isBetweenFrames``, and no call has thrown.
    public mutating func move(to position: Position) {
      precondition(isBetweenFrames && failure == nil)
      consumedByteCount = position.byteCount
      frameCount = position.frameCount
      frameCountWithoutChecksum = position.frameCountWithoutChecksum
      skippableFrameCount = position.skippableFrameCount
      beginFrame()
    }

    /// Consumes compressed bytes, appends what they decode to, and returns how many it consumed.
    ///
    /// It stops when `output` is full or `input` is used up, and gives all that can be decoded from
    /// what it got: nothing that the writer of the stream flushed stays inside but for want of room.
    /// An empty `input` is fine.
    ///
    /// - Throws: ``ZstdError`` when the stream is damaged or not accepted; only if this call has
    ///   nothing to append. Otherwise it appends what came before and the next call throws.
    public mutating func decode(
      _ input: Span<UInt8>, into output: inout OutputSpan<UInt8>
    ) throws(ZstdError) -> Int {
      if let failure { throw failure }
      let before = output.count
      var used = 0
      do throws(ZstdError) {
        while try advance(input, &used, &output) {}
      } catch {
        failure = error
        if output.count == before { throw error }
      }
      return used
    }

    /// States that the input has ended.
    ///
    /// - Precondition: all input was consumed and ``decode(_:into:)`` gives nothing more.
    /// - Throws: ``ZstdError`` when it ended inside a frame. No input at all is not an error.
    public mutating func finish() throws(ZstdError) {
      if failure == nil, !isBetweenFrames { failure = unfinished() }
      if let failure { throw failure }
    }

    // MARK: - One part at a time

    /// Works on one part of a frame; false when there is no input or no room left for it.
    private mutating func advance(
      _ input: Span<UInt8>, _ used: inout Int, _ output: inout OutputSpan<UInt8>
    ) throws(ZstdError) -> Bool {
      guard !output.isFull else { return false }
      if context.mayHoldOutput {
        _ = try give(input.extracting(first: 0), into: &output)
        if context.mayHoldOutput { return false }
      }
      switch part {
      case .frameHeader:
        return try gatherFrameHeader(input, &used)
      case .frameHeaderGathered:
        if try giveHead(into: &output) { beginBlock() }
        return true
      case .blockHeader:
        return gatherBlockHeader(input, &used)
      case .blockHeaderGathered(let bodyByteCount):
        guard try giveHead(into: &output) else { return true }
        if bodyByteCount > 0 { part = .blockBody(remaining: bodyByteCount) } else { try endBlock() }
        return true
      case .blockBody(let remaining):
        let count = try give(input, &used, atMost: remaining, into: &output)
        part = .blockBody(remaining: remaining - count)
        if count == remaining { try endBlock() }
        return used < input.count
      case .checksum(let remaining):
        let count = try give(input, &used, atMost: remaining, into: &output)
        part = .checksum(remaining: remaining - count)
        if count == remaining { try endFrame() }
        return used < input.count
      case .skippedContent(let remaining):
        let count = min(remaining, UInt64(input.count - used))
        used += Int(count)
        consumedByteCount += count
        part = .skippedContent(remaining: remaining - count)
        if count == remaining { endSkippableFrame() }
        return used < input.count
      }
    }

    private mutating func beginBlock() {
      part = .blockHeader
      headCount = 0
      partOffset = consumedByteCount
    }

    private mutating func endBlock() throws(ZstdError) {
      guard isLastBlock else { return beginBlock() }
      guard frameHasChecksum else { return try endFrame() }
      part = .checksum(remaining: 4)
      partOffset = consumedByteCount
    }

    private mutating func endFrame() throws(ZstdError) {
      guard context.endedFrame else {
        throw ZstdError(.corrupt, message: "zstd frame without an end", byteOffset: frameOffset)
      }
      frameCount += 1
      if !frameHasChecksum { frameCountWithoutChecksum += 1 }
      beginFrame()
    }

    private mutating func endSkippableFrame() {
      skippableFrameCount += 1
      beginFrame()
    }

    private mutating func beginFrame() {
      part = .frameHeader
      headCount = 0
      frameOffset = consumedByteCount
    }

    // MARK: - Headers

    /// Moves one byte into `head`; false when there is none.
    private mutating func gather(_ input: Span<UInt8>, _ used: inout Int) -> Bool {
      guard used < input.count else { return false }
      head[headCount] = input[used]
      headCount += 1
      used += 1
      consumedByteCount += 1
      return true
    }

    private func number(at offset: Int, byteCount: Int) -> UInt32 {
      var value: UInt32 = 0
      for index in 0..<byteCount { value |= UInt32(head[offset + index]) << UInt32(8 * index) }
      return value
    }

    private mutating func gatherFrameHeader(
      _ input: Span<UInt8>, _ used: inout Int
    ) throws(ZstdError) -> Bool {
      while gather(input, &used) {
        let value = number(at: 0, byteCount: min(headCount, 4))
        guard headCount >= 4 else {
          // A writer that stalls after a wrong byte must not delay the error.
          if !ZstdMagicNumber.mayBegin(with: value, count: headCount),
            !ZstdMagicNumber.mayBeginLegacy(with: value, count: headCount)
          {
            throw notAFrame()
          }
          continue
        }
        switch ZstdMagicNumber(value) {
        case nil:
          throw notAFrame()
        case .legacyFrame(let minor):
          throw ZstdError(
            .legacyFormat,
            message: "the format of zstd 0.\(minor) is not supported, compress it again: frame",
            byteOffset: frameOffset)
        case .skippableFrame:
          guard headCount == 8 else { continue }
          part = .skippedContent(remaining: UInt64(number(at: 4, byteCount: 4)))
          return true
        case .frame:
          guard headCount > 4, headCount == ZstdFrameHeader.byteCount(descriptor: head[4]) else {
            continue
          }
          try beginFrameContent(ZstdFrameHeader(head.span.extracting(first: headCount)))
          return true
        }
      }
      return false
    }

    private mutating func beginFrameContent(_ header: ZstdFrameHeader) throws(ZstdError) {
      guard header.dictionaryID == 0 else {
        throw ZstdError(
          .dictionaryNeeded,
          message: "it needs dictionary \(header.dictionaryID), which is not supported, "
            + "decompress it with zstd -D first: zstd frame",
          byteOffset: frameOffset)
      }
      guard header.windowByteCount <= windowLimit else {
        throw ZstdError(
          .windowTooLarge,
          message: "it needs a window of \(Self.size(header.windowByteCount)), the limit is "
            + "\(Self.size(windowLimit)), raise it or compress without --long and --ultra: zstd frame",
          byteOffset: frameOffset)
      }
      frameHasChecksum = header.hasChecksum
      headGivenCount = 0
      part = .frameHeaderGathered
    }

    private mutating func gatherBlockHeader(_ input: Span<UInt8>, _ used: inout Int) -> Bool {
      while headCount < 3 {
        guard gather(input, &used) else { return false }
      }
      let value = number(at: 0, byteCount: 3)
      isLastBlock = value & 1 == 1
      // Type 1 repeats the one byte that follows; its size is that of the content.
      let bodyByteCount = value >> 1 & 3 == 1 ? 1 : Int(value >> 3)
      headGivenCount = 0
      part = .blockHeaderGathered(bodyByteCount: bodyByteCount)
      return true
    }

    // MARK: - To libzstd

    /// Gives `head` to libzstd; true when it has all of it.
    private mutating func giveHead(into output: inout OutputSpan<UInt8>) throws(ZstdError) -> Bool {
      let rest = headGivenCount..<headCount
      do throws(ZstdContext.Failure) {
        headGivenCount += try context.decode(head.span.extracting(rest), into: &output)
      } catch {
        throw located(error)
      }
      return headGivenCount == headCount
    }

    private mutating func give(
      _ input: Span<UInt8>, _ used: inout Int, atMost limit: Int,
      into output: inout OutputSpan<UInt8>
    ) throws(ZstdError) -> Int {
      let end = used + min(limit, input.count - used)
      guard end > used else { return 0 }
      let count = try give(input.extracting(used..<end), into: &output)
      used += count
      consumedByteCount += UInt64(count)
      return count
    }

    private mutating func give(
      _ input: Span<UInt8>, into output: inout OutputSpan<UInt8>
    ) throws(ZstdError) -> Int {
      do throws(ZstdContext.Failure) {
        return try context.decode(input, into: &output)
      } catch {
        throw located(error)
      }
    }

    // MARK: - Errors

    private func located(_ failure: ZstdContext.Failure) -> ZstdError {
      if failure.code == .checksumMismatch {
        return ZstdError(
          failure.code,
          message: "the zstd frame that begins at byte \(frameOffset) does not match its checksum",
          byteOffset: partOffset)
      }
      if case .frameHeaderGathered = part {
        return ZstdError(
          failure.code, message: "damaged zstd frame (\(failure.name))", byteOffset: frameOffset)
      }
      return ZstdError(
        failure.code, message: "damaged zstd block (\(failure.name))", byteOffset: partOffset)
    }

    private func notAFrame() -> ZstdError {
      frameCount + skippableFrameCount == 0
        ? ZstdError(.notZstd, message: "is not zstd data", byteOffset: 0)
        : ZstdError(
          .trailingData, message: "data that is not zstd follows the last frame",
          byteOffset: frameOffset)
    }

    private func unfinished() -> ZstdError {
      if case .frameHeader = part, headCount < 4,
        !ZstdMagicNumber.mayBegin(
          with: number(at: 0, byteCount: headCount), count: headCount)
      {
        return notAFrame()
      }
      return ZstdError(
        .truncated,
        message: "truncated, the zstd frame that begins at byte \(frameOffset) is cut off",
        byteOffset: consumedByteCount)
    }

    private static func size(_ byteCount: UInt64) -> String {
      // Rounded up, so that a size just over the limit does not read like the limit.
      let kibibytes = byteCount / 1024 + (byteCount % 1024 == 0 ? 0 : 1)
      return kibibytes % 1024 == 0 ? "\(kibibytes / 1024) MiB" : "\(kibibytes) KiB"
    }
  }
#endif
