// SPDX-License-Identifier: Apache-2.0

import Grok

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Finds a zone by the name that a grammar gives.
///
/// Only names that stay inside the zoneinfo directories are opened, whatever a grammar says.
struct ZoneFinder {
  /// Directories of compiled zone files, best first.
  var directories: [String]
  /// The value of `TZ`, which says what `local` means; `nil` stands for `/etc/localtime`.
  var local: String?

  /// What this machine and the environment say.
  static var system: ZoneFinder {
    let usual = [
      "/usr/share/zoneinfo", "/usr/lib/zoneinfo", "/usr/share/lib/zoneinfo", "/etc/zoneinfo",
    ]
    let own = environment("TZDIR").map { [$0] } ?? []
    return ZoneFinder(directories: own + usual, local: environment("TZ"))
  }

  /// The zone for `+02:00`, `Europe/Rome`, `UTC`, `local` or `CET-1CEST,M3.5.0,M10.5.0/3`.
  ///
  /// - Throws: for a name that stands for no zone, with the nearest one that does.
  func zone(named name: String) throws(GrammarError) -> ZoneTable {
    switch name {
    case "UTC", "utc", "GMT", "Z", "Etc/UTC":
      return ZoneTable(offset: 0, name: ZoneAbbreviation("UTC".utf8))
    case "local":
      return try localZone()
    default:
      if let offset = Self.offset(name) { return ZoneTable(offset: offset) }
      if let zone = file(named: name) { return zone }
      // Without a comma it is easily a mistake: POSIX's `UTC+2` is two hours west.
      if name.contains(","), let rule = PosixZone(name.utf8) { return rule.table() }
      throw unknown(name)
    }
  }

  private func localZone() throws(GrammarError) -> ZoneTable {
    guard let local else {
      // Without the file the C library means UTC as well.
      return Self.table(atPath: "/etc/localtime") ?? ZoneTable(offset: 0)
    }
    let name = local.hasPrefix(":") ? String(local.dropFirst()) : local
    if name.isEmpty { return ZoneTable(offset: 0) }
    // The environment belongs to whoever runs the program, so it may name any file.
    if name.hasPrefix("/"), let zone = Self.table(atPath: name) { return zone }
    if let zone = file(named: name) { return zone }
    if let rule = PosixZone(name.utf8) { return rule.table() }
    throw GrammarError(
      "the zone is 'local', and TZ is '\(local)', which is no zone",
      remedy: "set TZ to a zoneinfo name, or unset it")
  }

  private func file(named name: String) -> ZoneTable? {
    guard Self.isName(name) else { return nil }
    for directory in directories {
      if let zone = Self.table(atPath: directory + "/" + name) { return zone }
    }
    return nil
  }

  /// Whether a name cannot lead out of the directory: letters, digits, `_ + -` and single slashes,
  /// no part that starts with a point.
  static func isName(_ name: String) -> Bool {
    guard !name.isEmpty, name.utf8.count <= 128 else { return false }
    return name.split(separator: "/", omittingEmptySubsequences: false).allSatisfy { part in
      part.utf8.first.map { $0 != 0x2E } ?? false
        && part.utf8.allSatisfy { byte in
          (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10
            || byte == 0x5F || byte == 0x2B || byte == 0x2D || byte == 0x2E
        }
    }
  }

  /// Seconds east for `Z`, `+02`, `+0200` or `+02:00`.
  static func offset(_ text: String) -> Int? {
    let bytes = Array(text.utf8)
    guard bytes.first == 0x2B || bytes.first == 0x2D else { return nil }
    var scan = TimeScan()
    var time = ParsedTime()
    guard scan.offset(bytes.span, &time), scan.position == bytes.count else { return nil }
    return time.offset
  }

  private static func environment(_ name: String) -> String? {
    // SAFETY: getenv's text is copied at once; nothing in this module changes the environment.
    unsafe getenv(name).map { unsafe String(cString: $0) }
  }
}
