// SPDX-License-Identifier: Apache-2.0

#if Zstd
  import Zstd
#endif

/// A source that looks at the first bytes of another and decodes them if they are zstd data.
///
/// Anything else passes through as it is, read straight into the caller's block. The magic number
/// decides, not a name; a pipe that gives one byte at a time, or ends before four, is fine. It
/// reads up to four bytes by themselves, and no more of them than it takes to see that they are
/// not zstd.
///
/// In a build without zstd, zstd data is an ``InputError/Code/unsupported`` error. ``ZstdSource``
/// (there only in builds with zstd) says what the errors of zstd data are.
public struct ZstdDetectingSource<Base: ByteSource & ~Copyable>: ByteSource, ~Copyable {
  private enum Form {
    /// `prefix` has too few bytes to tell.
    case undecided
    /// Not zstd, and `prefix` has to go out first.
    case plainPrefix
    /// Not zstd, and `prefix` is out: the base is read directly.
    case plain
    /// The stream decodes.
    case zstd
    /// `failure` says why there is nothing.
    case failed
  }

  private var base: Base
  let name: String
  private let requiresZstd: Bool
  let windowLogMax: Int
  private var form = Form.undecided
  /// The bytes that were read to decide and have not gone on; at most four.
  private var prefix: [UInt8] = []
  private var failure: InputError?
  private var passedByteCount: UInt64 = 0
  #if Zstd
    private var stream: ZstdStream?
  #endif

  /// Creates a source over `base`, of which nothing has been read.
  ///
  /// - Parameters:
  ///   - base: The bytes, compressed or not.
  ///   - name: The input's name in errors.
  ///   - requiresZstd: Whether anything but zstd data is an error, as for a file named `.zst`. No
  ///     bytes at all are fine.
  ///   - windowLogMax: The largest window to accept, as a power of two in bytes, 10 to 31.
  public init(
    _ base: consuming Base, name: String, requiresZstd: Bool = false, windowLogMax: Int = 23
  ) {
    self.base = base
    self.name = name
    self.requiresZstd = requiresZstd
    self.windowLogMax = windowLogMax
  }

  public mutating func read(into block: inout OutputSpan<UInt8>) throws(InputError) {
    while form == .undecided { decide() }
    switch form {
    case .plain:
      let before = block.count
      defer { passedByteCount += UInt64(block.count - before) }
      try base.read(into: &block)
    case .zstd:
      #if Zstd
        try stream?.read(from: &base, into: &block)
      #endif
    case .plainPrefix:
      handOutPrefix(into: &block)
    case .failed, .undecided:
      if let failure { throw failure }
    }
  }

  public mutating func wouldWait() -> Bool {
    while form == .undecided {
      if base.wouldWait() { return true }
      decide()
    }
    switch form {
    case .plain:
      return base.wouldWait()
    case .zstd:
      #if Zstd
        return stream?.wouldWait(for: &base) ?? false
      #else
        return false
      #endif
    case .plainPrefix, .failed, .undecided:
      return false
    }
  }

  #if Zstd
    /// Takes the next whole frames undecoded, when the input is zstd data (see `ZstdStream`); waits to
    /// find out.
    mutating func takeFrames(wanted: Int, limit: Int, into frames: inout ZstdFrames) -> Bool {
      while form == .undecided { decide() }
      return stream?.takeFrames(from: &base, wanted: wanted, limit: limit, into: &frames) ?? false
    }
  #endif

  /// Whether the input has turned out to be zstd data; false until the first read.
  public var isZstd: Bool { form == .zstd }

  /// The bytes of the input consumed so far, compressed ones for zstd data.
  public var consumedByteCount: UInt64 {
    #if Zstd
      switch stream {
      case .some(let stream): return stream.decoder.consumedByteCount
      case .none: break
      }
    #endif
    return passedByteCount
  }

  /// The zstd frames that ended well so far; 0 for anything else.
  public var frameCount: UInt64 {
    #if Zstd
      switch stream {
      case .some(let stream): return stream.decoder.frameCount
      case .none: break
      }
    #endif
    return 0
  }

  /// How many of ``frameCount`` carry no checksum, so that damage in them may not show.
  public var frameCountWithoutChecksum: UInt64 {
    #if Zstd
      switch stream {
      case .some(let stream): return stream.decoder.frameCountWithoutChecksum
      case .none: break
      }
    #endif
    return 0
  }

  // MARK: - Deciding

  /// Reads once and decides if that is enough; an error is kept until the good bytes are out.
  private mutating func decide() {
    let before = prefix.count
    do throws(InputError) {
      try prefix.append(addingCapacity: 4 - before) { (block) throws(InputError) in
        try base.read(into: &block)
      }
    } catch {
      failure = error
      form = prefix.isEmpty ? .failed : .plainPrefix
      return
    }
    let hasEnded = prefix.count == before
    let mayBeZstd = ZstdMagic.mayBegin(prefix.span)
    if prefix.isEmpty {
      form = .plain
    } else if ZstdMagic.begins(prefix.span) || hasEnded && mayBeZstd && requiresZstd {
      beginZstd()
    } else if hasEnded || !mayBeZstd {
      form = .plainPrefix
      if requiresZstd { fail(.damaged, "is not zstd data") }
    }
  }

  private mutating func beginZstd() {
    #if Zstd
      do throws(InputError) {
        stream = try ZstdStream(input: name, windowLogMax: windowLogMax, prefix: prefix)
        form = .zstd
      } catch {
        failure = error
        form = .failed
      }
      prefix = []
    #else
      fail(
        .unsupported, "is zstd data, and this program was built without zstd, decompress it first")
    #endif
  }

  private mutating func fail(_ code: InputError.Code, _ message: String) {
    failure = InputError(code, input: name, message: message, byteOffset: 0)
    form = .failed
    prefix = []
  }

  private mutating func handOutPrefix(into block: inout OutputSpan<UInt8>) {
    let count = min(prefix.count, block.freeCapacity)
    for byte in prefix.prefix(count) { block.append(byte) }
    passedByteCount += UInt64(count)
    prefix.removeFirst(count)
    if prefix.isEmpty { form = failure == nil ? .plain : .failed }
  }
}

extension ZstdDetectingSource: Sendable where Base: Sendable & ~Copyable {}
