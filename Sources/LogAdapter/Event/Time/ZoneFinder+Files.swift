// SPDX-License-Identifier: Apache-2.0

import Grok

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension ZoneFinder {
  /// Reads one zone file; `nil` when it is missing, not a plain file, over 256 KiB or no zone file.
  static func table(atPath path: String) -> ZoneTable? {
    // Not blocking: the path may be a pipe that nobody writes to.
    // SAFETY: the string's bytes are terminated and outlive the call; so are those of opendir and
    // stat below, and readdir's stream is closed only after the last entry was read.
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return nil }
    defer { _ = close(descriptor) }
    var status = stat()
    // SAFETY: fstat fills the one structure, which lives to the end of this function.
    guard unsafe fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
      status.st_size > 0, status.st_size <= 256 << 10
    else { return nil }

    var bytes = [UInt8](repeating: 0, count: Int(status.st_size))
    var count = 0
    while count < bytes.count {
      // SAFETY: the rebased buffer ends where the array does, and read gets its own count.
      let taken = unsafe bytes.withUnsafeMutableBytes { buffer in
        let rest = unsafe UnsafeMutableRawBufferPointer(rebasing: buffer[count...])
        return unsafe read(descriptor, rest.baseAddress, rest.count)
      }
      if taken < 0, errno == EINTR { continue }
      guard taken > 0 else { return nil }
      count += taken
    }
    return ZoneTable.read(zoneFile: bytes)
  }

  /// The error for a name that is no zone, with what to write instead.
  func unknown(_ name: String) -> GrammarError {
    let shown = String(name.prefix(64))
    let names = allNames()
    guard !names.isEmpty else {
      return GrammarError(
        "the zone '\(shown)' needs the zoneinfo files, and there are none here",
        remedy: "install tzdata, set TZDIR, or write an offset as in +01:00 or a rule as in "
          + "CET-1CEST,M3.5.0,M10.5.0/3")
    }
    let remedy: String
    if let offset = ["UTC", "GMT"].first(where: { shown.hasPrefix($0) })
      .flatMap({ Self.offset(Self.twoDigits(shown.dropFirst($0.count))) })
    {
      let sign = offset < 0 ? "-" : "+"
      let hours = abs(offset) / 3600
      let minutes = abs(offset) / 60 % 60
      remedy =
        "did you mean '\(sign)\(hours < 10 ? "0" : "")\(hours):\(minutes < 10 ? "0" : "")\(minutes)'?"
    } else if let nearest = Self.nearest(to: shown, among: names) {
      remedy = "did you mean '\(nearest)'?"
    } else {
      remedy = "write a name as in Europe/Rome, an offset as in +01:00, UTC or local"
    }
    return GrammarError("there is no zone '\(shown)'", remedy: remedy)
  }

  /// `+2` as `+02`; other texts as they are.
  private static func twoDigits(_ text: Substring) -> String {
    text.utf8.count == 2 ? text.prefix(1) + "0" + text.dropFirst() : String(text)
  }

  /// The names of all zones in the first directory that has any.
  func allNames() -> [String] {
    for directory in directories {
      var names: [String] = []
      Self.list(directory, prefix: "", depth: 0, into: &names)
      if !names.isEmpty { return names.sorted() }
    }
    return []
  }

  private static func list(
    _ directory: String, prefix: String, depth: Int, into names: inout [String]
  ) {
    guard depth < 4, names.count < 4096, let stream = unsafe opendir(directory) else { return }
    defer { unsafe _ = closedir(stream) }
    while let entry = unsafe readdir(stream) {
      // SAFETY: readdir's entry holds a terminated name and stays valid up to the next call.
      let name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      // Zones and their regions start with a capital letter; the rest is tables and other flavours.
      guard let first = name.utf8.first, first &- 0x41 < 26, isName(name) else { continue }
      let path = directory + "/" + name
      var status = stat()
      guard unsafe stat(path, &status) == 0 else { continue }
      if status.st_mode & S_IFMT == S_IFDIR {
        list(path, prefix: prefix + name + "/", depth: depth + 1, into: &names)
      } else if status.st_mode & S_IFMT == S_IFREG {
        names.append(prefix + name)
      }
    }
  }

  /// The name that differs least, as a whole or in its last part; `nil` when none is near.
  static func nearest(to wanted: String, among names: [String]) -> String? {
    let wanted = Array(wanted.lowercased().utf8)
    guard wanted.count > 2 else { return nil }
    let wantedCity = Array(wanted.split(separator: 0x2F).last ?? [])
    var best: (name: String, distance: Int)?
    for name in names {
      let whole = Array(name.lowercased().utf8)
      let city = Array(whole.split(separator: 0x2F).last ?? [])
      let distance = min(
        editDistance(wanted, whole), editDistance(wantedCity, city) + (wanted == wantedCity ? 0 : 1)
      )
      if distance < best?.distance ?? max(2, wanted.count / 3) + 1 { best = (name, distance) }
    }
    return best?.name
  }

  private static func editDistance(_ one: [UInt8], _ other: [UInt8]) -> Int {
    var row = Array(0...other.count)
    for (index, byte) in one.enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for column in other.indices {
        let cost = byte == other[column] ? diagonal : diagonal + 1
        diagonal = row[column + 1]
        row[column + 1] = min(cost, row[column] + 1, row[column + 1] + 1)
      }
    }
    return row[other.count]
  }
}
