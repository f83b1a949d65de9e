// SPDX-License-Identifier: Apache-2.0

public import Grok

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Reads pattern files as Logstash has them: one definition a line, every file of a directory.
public enum PatternDirectory {
  /// The longest pattern file that is read, in bytes.
  public static let maximumBytes = 1 << 20

  /// Defines everything that a directory of pattern files, or a single file, holds.
  ///
  /// Every regular file of the directory is read, in the order of the bytes of its names; links count
  /// as what they lead to. Names that start with a dot, and directories inside, are left alone. The
  /// last definition of a name wins.
  ///
  /// - Throws: `GrammarError` when the path is missing or may not be read, when a directory holds no
  ///   file, and for what the pattern library refuses. The library may then hold some of the files.
  public static func load(
    path: String, into library: inout PatternLibrary
  ) throws(GrammarError) {
    let what = "a pattern file or of a directory of them"
    guard !path.utf8.contains(0) else { throw FileBytes.failure(ENOENT, path: path, what: what) }
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
    guard descriptor >= 0 else { throw FileBytes.failure(errno, path: path, what: what) }
    defer { close(descriptor) }
    guard fileType(of: descriptor) == S_IFDIR else {
      let bytes = try FileBytes.read(
        descriptor, path: path, limit: maximumBytes, what: "a pattern file")
      try library.define(contentsOf: bytes, file: path)
      return
    }
    var found = false
    for name in try names(in: descriptor, path: path) {
      let shown = (path.hasSuffix("/") ? path : path + "/") + name.text
      let file = unsafe openat(descriptor, name.bytes, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
      guard file >= 0 else {
        throw FileBytes.failure(errno, path: shown, what: "a pattern file")
      }
      defer { close(file) }
      guard fileType(of: file) == S_IFREG else { continue }
      let bytes = try FileBytes.read(
        file, path: shown, limit: maximumBytes, what: "a pattern file")
      try library.define(contentsOf: bytes, file: shown)
      found = true
    }
    guard found else {
      throw GrammarError(
        "the directory has no pattern files", at: SourceLocation(file: path),
        remedy: "a pattern file holds lines of the form 'NAME expression'")
    }
  }

  private static func fileType(of descriptor: Int32) -> mode_t {
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else { return 0 }
    return status.st_mode & S_IFMT
  }

  /// The name of a file, as the system has it and for people.
  private struct Name {
    /// The bytes with a NUL at the end.
    var bytes: [CChar]
    var text: String
  }

  /// The names in a directory that do not start with a dot, sorted by their bytes.
  private static func names(in descriptor: Int32, path: String) throws(GrammarError) -> [Name] {
    // The stream closes its descriptor, and the caller still needs its own.
    let copy = unsafe openat(descriptor, ".", O_RDONLY | O_CLOEXEC | O_DIRECTORY)
    guard copy >= 0, let stream = unsafe fdopendir(copy) else {
      let code = errno
      if copy >= 0 { close(copy) }
      throw FileBytes.failure(code, path: path, what: "a directory of pattern files")
    }
    defer { unsafe closedir(stream) }
    var names: [Name] = []
    let nameOffset = MemoryLayout<dirent>.offset(of: \.d_name)!
    // SAFETY: an entry stays valid until the next readdir; its name ends with a NUL and is copied.
    while let entry = unsafe readdir(stream) {
      let start = unsafe UnsafeRawPointer(entry).advanced(by: nameOffset)
        .assumingMemoryBound(to: CChar.self)
      let bytes = unsafe Array(UnsafeBufferPointer(start: start, count: strlen(start) + 1))
      guard bytes[0] != CChar(bitPattern: UInt8(ascii: ".")) else { continue }
      let text = String(decoding: bytes.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
      names.append(Name(bytes: bytes, text: text))
    }
    return names.sorted { left, right in
      left.bytes.lazy.map(UInt8.init(bitPattern:))
        .lexicographicallyPrecedes(right.bytes.lazy.map(UInt8.init(bitPattern:)))
    }
  }
}
