// SPDX-License-Identifier: Apache-2.0

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// An open file, closed when the value goes.
///
/// A file that begins with a hole (as a log does that was truncated while its writer kept its place)
/// is opened after it: the NULs that nobody wrote are not read, but counted.
public struct InputFile: ~Copyable {
  /// The open descriptor; it is this value's.
  public let descriptor: CInt
  /// What is known of the file.
  public let description: InputDescription
  /// The file's size in bytes; `nil` for what is not a regular file.
  public let byteCount: UInt64?

  /// Opens a file for reading. A FIFO waits for its writer, as everywhere.
  ///
  /// - Throws: ``InputError`` when there is no such file, it may not be read, or it is a directory.
  public init(path: String) throws(InputError) {
    var opened: CInt
    repeat {
      // SAFETY: the path is passed as a NUL-terminated copy.
      opened = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY)
    } while opened < 0 && errno == EINTR
    guard opened >= 0 else { throw InputError(errno: errno, input: path, action: "cannot open") }
    var status = stat()
    // SAFETY: fstat writes one struct stat.
    guard unsafe fstat(opened, &status) == 0 else {
      let code = errno
      close(opened)
      throw InputError(errno: code, input: path, action: "cannot open")
    }
    let kind = status.st_mode & S_IFMT
    if kind == S_IFDIR {
      close(opened)
      throw InputError(
        .isDirectory, input: path,
        message: "is a directory; name the files in it, as '\(path)/*.log'")
    }
    self = Self(descriptor: opened, path: path, status: status, isRegular: kind == S_IFREG)
  }

  private init(descriptor: CInt, path: String, status: stat, isRegular: Bool) {
    self.descriptor = descriptor
    byteCount = isRegular ? UInt64(status.st_size) : nil
    guard isRegular else {
      description = InputDescription(name: path)
      return
    }
    #if canImport(Darwin)
      let modified = Int64(status.st_mtimespec.tv_sec)
    #else
      let modified = Int64(status.st_mtim.tv_sec)
    #endif
    description = InputDescription(
      name: path, modificationSeconds: modified,
      identity: UInt64(truncatingIfNeeded: status.st_dev) &* 0x9E37_79B9_7F4A_7C15
        ^ UInt64(truncatingIfNeeded: status.st_ino),
      leadingHole: Self.skipHole(descriptor, size: Int64(status.st_size)))
  }

  deinit { close(descriptor) }

  /// Moves to the first data of a sparse file and returns how many bytes that passed over.
  private static func skipHole(_ descriptor: CInt, size: Int64) -> UInt64 {
    #if canImport(Darwin)
      let seekData: CInt = 4
    #else
      // The headers show SEEK_DATA only to GNU programs.
      let seekData: CInt = 3
    #endif
    let data = Int64(lseek(descriptor, 0, seekData))
    if data > 0 { return UInt64(data) }
    // A file that is nothing but a hole has no data to seek to: all of it is passed over.
    let isAllHole = data < 0 && errno == ENXIO && size > 0
    return isAllHole ? UInt64(max(0, lseek(descriptor, 0, SEEK_END))) : 0
  }
}
