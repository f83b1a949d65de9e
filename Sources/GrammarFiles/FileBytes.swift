// SPDX-License-Identifier: Apache-2.0

import Grok

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Reads small regular files whole, and says why not in words.
enum FileBytes {
  /// Reads a regular file of at most `limit` bytes; links are followed.
  ///
  /// Opening never waits, whatever the path names.
  ///
  /// - Parameter what: what the file should be, with its article, for messages.
  static func read(path: String, limit: Int, what: String) throws(GrammarError) -> [UInt8] {
    guard !path.utf8.contains(0) else { throw failure(ENOENT, path: path, what: what) }
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
    guard descriptor >= 0 else { throw failure(errno, path: path, what: what) }
    defer { close(descriptor) }
    return try read(descriptor, path: path, limit: limit, what: what)
  }

  /// Reads an open descriptor to its end, after the same checks.
  static func read(
    _ descriptor: Int32, path: String, limit: Int, what: String
  ) throws(GrammarError) -> [UInt8] {
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else {
      throw failure(errno, path: path, what: what)
    }
    switch status.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFDIR: throw failure(EISDIR, path: path, what: what)
    default:
      throw GrammarError(
        "this is not a regular file", at: SourceLocation(file: path),
        remedy: "\(what) is read from a file on a disk")
    }
    let tooLarge = GrammarError(
      "the file is larger than \(limit >> 20) MiB", at: SourceLocation(file: path),
      remedy: "is this \(what), or the log itself?")
    guard status.st_size <= limit else { throw tooLarge }

    var bytes = [UInt8](repeating: 0, count: Int(status.st_size) + 1)
    var count = 0
    while true {
      // SAFETY: `read` writes at most `bytes.count - count` bytes from `count` on, inside the array.
      let got = unsafe bytes.withUnsafeMutableBytes { buffer in
        #if canImport(Glibc)
          unsafe Glibc.read(descriptor, buffer.baseAddress! + count, buffer.count - count)
        #elseif canImport(Musl)
          unsafe Musl.read(descriptor, buffer.baseAddress! + count, buffer.count - count)
        #elseif canImport(Darwin)
          unsafe Darwin.read(descriptor, buffer.baseAddress! + count, buffer.count - count)
        #endif
      }
      if got < 0 {
        if errno == EINTR { continue }
        throw failure(errno, path: path, what: what)
      }
      if got == 0 { break }
      count += got
      guard count <= limit else { throw tooLarge }
      if count == bytes.count { bytes.append(contentsOf: repeatElement(0, count: 4096)) }
    }
    bytes.removeLast(bytes.count - count)
    return bytes
  }

  /// The message for an error number.
  static func failure(_ code: Int32, path: String, what: String) -> GrammarError {
    let place = SourceLocation(file: path.isEmpty ? "''" : path)
    switch code {
    case ENOENT, ENOTDIR:
      return GrammarError(
        "there is no such file", at: place, remedy: "give the path of \(what)")
    case EISDIR:
      return GrammarError(
        "this is a directory", at: place, remedy: "give the path of \(what) in it")
    case EACCES, EPERM:
      return GrammarError(
        "the file may not be read (permission denied)", at: place,
        remedy: "check the permissions of the file and of the directories above it")
    default:
      // SAFETY: strerror gives a C string that is copied at once.
      return GrammarError(
        "the file cannot be read: \(unsafe String(cString: strerror(code)))", at: place)
    }
  }
}
