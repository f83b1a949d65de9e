// SPDX-License-Identifier: Apache-2.0

import CPCRE2

/// An expression that PCRE2 compiled, ready to match; immutable, so that threads share it.
///
/// Every pattern is compiled with `DOTALL`, `MULTILINE`, `NO_AUTO_CAPTURE` (only named groups
/// capture) and `NEVER_BACKSLASH_C`, with LF as the only newline, and in byte mode unless
/// ``Options/unicode`` is given. Matching needs a ``MatchBlock``.
///
/// Expressions may come from a user's file: length, nesting and compiled size are bounded, and
/// compile time with them.
@safe public final class CompiledPattern: Sendable {
  /// How to compile.
  public struct Options: OptionSet, Sendable {
    public let rawValue: Int
    public init(rawValue: Int) { self.rawValue = rawValue }
    /// A match has to begin at the subject's first byte and end at its last.
    public static let wholeSubject = Options(rawValue: 1)
    /// Match characters: the subject must be valid UTF-8, which is not checked again.
    public static let unicode = Options(rawValue: 2)
    /// Do not use the JIT compiler; the interpreter gives the same results, slower.
    public static let interpreted = Options(rawValue: 4)
  }

  /// The longest expression taken, in bytes.
  public static let defaultMaximumLength = 16 * 1024

  // SAFETY: `pcre2_code` is never written after the initialiser returns (pcre2api(3), "Multithreading":
  // the compiled form is read-only once JIT compilation is done), so any thread may read it; it is
  // freed by `deinit` alone.
  nonisolated(unsafe) let code: OpaquePointer
  /// Whether matching must pass `NO_UTF_CHECK`.
  let isUnicode: Bool
  /// How many groups capture; their numbers are 1 to `captureCount`.
  public let captureCount: Int
  /// Whether machine code was made. `false` when not asked for, and where the system forbids
  /// executable memory (MDWE, SELinux `execmem`, a strict seccomp profile).
  public let isJITActive: Bool

  /// Compiles an expression.
  ///
  /// - Parameters:
  ///   - expression: The expression as bytes; NULs are allowed.
  ///   - options: How to compile.
  ///   - maximumLength: The longest expression to accept, in bytes.
  /// - Throws: ``PatternError`` when the expression is not valid or too large.
  /// - Complexity: O(*n*) in the length of the expression, in practice; up to a few milliseconds
  ///   with the JIT compiler.
  public init(
    _ expression: [UInt8], options: Options = [], maximumLength: Int = defaultMaximumLength
  ) throws(PatternError) {
    guard expression.count <= maximumLength else {
      throw PatternError(
        code: -1,
        message: "the expression is \(expression.count) bytes long; the limit is \(maximumLength)",
        byteOffset: maximumLength)
    }
    var flags =
      PCRE2_DOTALL | PCRE2_MULTILINE | PCRE2_NO_AUTO_CAPTURE | PCRE2_NEVER_BACKSLASH_C
    flags |=
      options.contains(.unicode) ? PCRE2_UTF | PCRE2_NEVER_UCP : PCRE2_NEVER_UTF | PCRE2_NEVER_UCP
    if options.contains(.wholeSubject) { flags |= PCRE2_ANCHORED | PCRE2_ENDANCHORED }

    // SAFETY: the context lives until the end of this initialiser and is used by this thread alone.
    let context = unsafe pcre2_compile_context_create_8(nil)
    defer { unsafe pcre2_compile_context_free_8(context) }
    unsafe pcre2_set_newline_8(context, UInt32(PCRE2_NEWLINE_LF))
    unsafe pcre2_set_parens_nest_limit_8(context, 250)

    var error: CInt = 0
    var offset = 0
    // SAFETY: pointer and length describe the array for the duration of the call; PCRE2 copies what
    // it keeps.
    let compiled = unsafe expression.withUnsafeBufferPointer { bytes in
      let empty: StaticString = ""
      return unsafe pcre2_compile_8(
        bytes.baseAddress ?? empty.utf8Start, bytes.count, flags, &error, &offset, context)
    }
    guard let compiled = unsafe compiled else {
      throw PatternError(
        code: Int(error), message: Self.message(forCode: error), byteOffset: offset)
    }
    unsafe code = unsafe compiled
    isUnicode = options.contains(.unicode)

    var groups: UInt32 = 0
    var duplicates: UInt32 = 0
    var size = 0
    // SAFETY: each query writes one value of the type that pcre2_pattern_info(3) names for it.
    unsafe pcre2_pattern_info_8(compiled, UInt32(PCRE2_INFO_CAPTURECOUNT), &groups)
    unsafe pcre2_pattern_info_8(compiled, UInt32(PCRE2_INFO_JCHANGED), &duplicates)
    unsafe pcre2_pattern_info_8(compiled, UInt32(PCRE2_INFO_SIZE), &size)
    captureCount = Int(groups)

    var failure: PatternError?
    if duplicates != 0 {
      failure = PatternError(
        code: -2, message: "the expression allows duplicate group names with (?J)", byteOffset: 0)
    } else if size > Self.maximumCompiledSize {
      failure = PatternError(
        code: -3,
        message:
          "the expression compiles to \(size) bytes; the limit is \(Self.maximumCompiledSize)",
        byteOffset: 0)
    }
    if failure == nil, !options.contains(.interpreted) {
      isJITActive = unsafe pcre2_jit_compile_8(compiled, PCRE2_JIT_COMPLETE) == 0
    } else {
      isJITActive = false
    }
    if let failure { throw failure }
  }

  deinit {
    // SAFETY: the one owner lets go; no match can be running, it would hold a reference.
    unsafe pcre2_code_free_8(code)
  }

  /// The largest compiled form taken, in bytes; nested counted repeats reach it quickly.
  static let maximumCompiledSize = 256 * 1024

  /// PCRE2's text for an error number.
  static func message(forCode code: CInt) -> String {
    var buffer = [UInt8](repeating: 0, count: 256)
    let capacity = buffer.count
    // SAFETY: the capacity passed is the buffer's; the text is NUL-terminated within it.
    let length = unsafe buffer.withUnsafeMutableBufferPointer {
      unsafe pcre2_get_error_message_8(code, $0.baseAddress, capacity)
    }
    return length < 0
      ? "PCRE2 error \(code)" : String(decoding: buffer[..<Int(length)], as: UTF8.self)
  }
}

/// A compiled pattern as matching needs it, without its owner: three words that are copied for free.
///
/// Whoever keeps a reference keeps the ``CompiledPattern`` too, for at least as long.
@safe public struct PatternReference: Sendable {
  // SAFETY: see `CompiledPattern.code`; the holder keeps the owner alive.
  nonisolated(unsafe) let code: OpaquePointer
  let isUnicode: Bool
  let isJITActive: Bool
  let captureCount: Int
}

extension CompiledPattern {
  /// The pattern without its owner; see ``PatternReference``.
  public var reference: PatternReference {
    unsafe PatternReference(
      code: code, isUnicode: isUnicode, isJITActive: isJITActive, captureCount: captureCount)
  }
}

/// The PCRE2 library that is linked in.
public enum PCRE2Library {
  /// Its version and release date, as `10.42 2022-12-11`.
  public static var version: String {
    var buffer = [UInt8](repeating: 0, count: 64)
    // SAFETY: pcre2_config(3) asks for at least 24 code units.
    let length = unsafe buffer.withUnsafeMutableBytes {
      unsafe pcre2_config_8(UInt32(PCRE2_CONFIG_VERSION), $0.baseAddress)
    }
    return length < 1 ? "unknown" : String(decoding: buffer[..<Int(length - 1)], as: UTF8.self)
  }
}
