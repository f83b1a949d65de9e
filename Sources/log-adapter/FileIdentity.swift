// SPDX-License-Identifier: Apache-2.0

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Which regular file it is, whatever it is called.
struct FileIdentity: Equatable {
  private let device: UInt64
  private let number: UInt64

  /// The file behind a descriptor; `nil` for what is not a regular file.
  init?(descriptor: CInt) {
    var status = stat()
    // SAFETY: the call writes one struct stat.
    guard unsafe fstat(descriptor, &status) == 0 else { return nil }
    self.init(status)
  }

  /// The file at a path; `nil` for what is not a regular file.
  init?(path: String) {
    var status = stat()
    // SAFETY: the call writes one struct stat.
    guard unsafe stat(path, &status) == 0 else { return nil }
    self.init(status)
  }

  private init?(_ status: stat) {
    guard status.st_mode & S_IFMT == S_IFREG else { return nil }
    device = UInt64(truncatingIfNeeded: status.st_dev)
    number = UInt64(truncatingIfNeeded: status.st_ino)
  }

  /// How many bytes the regular file behind a descriptor has; `nil` for what is not one.
  static func byteCount(descriptor: CInt) -> UInt64? {
    var status = stat()
    // SAFETY: the call writes one struct stat.
    guard unsafe fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      return nil
    }
    return UInt64(status.st_size)
  }

  /// Refuses a run that would write into a file that it reads.
  static func refuseOverwriting(_ operands: [String], rejects path: String?) throws(ExitStatus) {
    let output = FileIdentity(descriptor: STDOUT_FILENO)
    let rejects = path.flatMap { FileIdentity(path: $0) }
    for operand in operands {
      let isInput = operand == "-"
      guard
        let input = isInput
          ? FileIdentity(descriptor: STDIN_FILENO) : FileIdentity(path: operand)
      else { continue }
      let name = isInput ? "standard input" : operand
      if input == output {
        throw .refuse("\(name) is the file that the output goes to", "write to another file")
      }
      if input == rejects {
        throw .refuse(
          "\(name) is the file that --unmatched would overwrite", "name another file")
      }
    }
    if let rejects, rejects == output {
      throw .refuse("--unmatched names the file that the output goes to", "name another file")
    }
  }
}
