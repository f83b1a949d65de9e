// SPDX-License-Identifier: Apache-2.0

import Grok
import Testing

@testable import LogAdapter

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// 2026-07-01T00:00:00Z, the time read in tests that do not say another.
let summer2026: Int64 = 1_782_864_000

extension TimeConverter {
  /// The RFC 3339 text of a text, `nil` when it is not a time.
  mutating func text(
    _ text: String, reference: TimeReference = TimeReference(readSeconds: summer2026)
  ) -> String? {
    self.text(Array(text.utf8), reference: reference)
  }

  /// The RFC 3339 text of bytes, `nil` when they are not a time.
  mutating func text(_ bytes: [UInt8], reference: TimeReference) -> String? {
    // The bytes after the 48 promised ones must stay as they are.
    var out = [UInt8](repeating: 0xEE, count: 64)
    // SAFETY: both buffers live through the call, and the output has more than 48 bytes.
    let count = unsafe bytes.withUnsafeBufferPointer { bytes in
      unsafe out.withUnsafeMutableBufferPointer { out in
        unsafe convert(bytes, reference: reference, into: out.baseAddress!)
      }
    }
    #expect(count <= 48)
    #expect(out[48...].allSatisfy { $0 == 0xEE })
    return count == 0 ? nil : String(decoding: out[..<count], as: UTF8.self)
  }
}

/// The text of one time under a layout.
func converted(
  _ text: String, _ formats: String..., zone: String? = nil, year: Int? = nil,
  reference: TimeReference = TimeReference(readSeconds: summer2026)
) throws -> String? {
  let rule = TimeRule(field: FieldPath(["t"]), formats: formats, zone: zone, year: year)
  var converter = try TimeConverter(rule)
  return converter.text(text, reference: reference)
}

/// The error of a rule that does not compile, `nil` when it does.
func ruleError(_ formats: String..., zone: String? = nil, zones: ZoneFinder = .system)
  -> GrammarError?
{
  do throws(GrammarError) {
    _ = try TimeConverter(
      TimeRule(field: FieldPath(["t"]), formats: formats, zone: zone), zones: zones)
    return nil
  } catch {
    return error
  }
}

/// Whether this machine has zone files; the tests that need them are skipped where it has none.
let hasZoneFiles = !ZoneFinder.system.allNames().isEmpty

/// Why zone tests were skipped.
let noZoneFiles: Comment = "there are no zoneinfo files here: install tzdata"

/// Numbers that a seed determines, so that a failure can be run again.
struct SeededNumbers: RandomNumberGenerator {
  let seed: UInt64
  private var state: UInt64

  /// Takes `LOG_ADAPTER_TEST_SEED` from the environment, else a new seed.
  init() {
    // SAFETY: getenv's text is copied at once; no test changes the environment.
    let given = unsafe getenv("LOG_ADAPTER_TEST_SEED").flatMap {
      unsafe UInt64(String(cString: $0))
    }
    seed = given ?? UInt64.random(in: 1 ... .max)
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }
}
