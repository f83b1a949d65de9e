// SPDX-License-Identifier: Apache-2.0

import Grok
import Testing

@testable import LogAdapter

/// A text that the matcher found to be clean is written as one that the writer has to look at.
@Suite struct CleanCaptureTests {
  private static let types: [ValueType] = [.string, .int, .string, .float, .bool, .json]

  /// The event of texts that follow each other, with what is known of them.
  private static func event(
    _ plan: EventPlan, _ texts: [[UInt8]], clean: UInt64, limit: Int
  ) -> [UInt8] {
    var writer = EventWriter(withMeta: false, maximumLength: limit)
    var subject: [UInt8] = []
    var offsets: [Int] = []
    for text in texts {
      offsets += [subject.count, subject.count + text.count]
      subject += text
    }
    // What stands behind a text must not show.
    subject += [UInt8](repeating: 0x22, count: JSONEscaping.padding)
    // SAFETY: both arrays live through the call, and the subject has its padding.
    unsafe subject.withUnsafeBufferPointer { subject in
      unsafe offsets.withUnsafeBufferPointer { offsets in
        unsafe writer.writeEvent(
          plan.view, subject: subject.baseAddress!, offsets: offsets.baseAddress!,
          groupCount: texts.count, clean: clean, clock: nil,
          reference: TimeReference(readSeconds: 0), status: .none,
          place: EventPlace(lineNumber: 1, byteOffset: 0, length: subject.count, identity: 0))
      }
    }
    return writer.out.withBytes { bytes in bytes.indices.map { bytes[$0] } }
  }

  @Test(arguments: [1024, 1 << 20])
  func cleanTextsAreWrittenAsOthers(limit: Int) throws {
    let seed = SeededRandom.testSeed
    var random = SeededRandom(seed: seed)
    let captures = (0..<70).map { group in
      PlannedCapture(
        path: FieldPath(group % 5 == 4 ? ["object", "f\(group)"] : ["f\(group)"]),
        type: Self.types[group % Self.types.count], group: group)
    }
    let several = [
      PlannedCapture(path: FieldPath(["several"]), type: .string, group: 3),
      PlannedCapture(path: FieldPath(["several"]), type: .string, group: 5),
    ]
    let plan = try EventPlan(
      captures: captures + several, set: [.init(FieldPath(["s"]), .string("fixed"))], time: nil,
      nulls: [Array("-".utf8), Array("none at all".utf8)])
    for _ in 0..<SeededRandom.rounds(400) {
      var clean: UInt64 = 0
      let texts = captures.map { capture -> [UInt8] in
        let text: [UInt8]
        switch random.below(8) {
        case 0: text = []
        case 1: text = Array("-".utf8)
        case 2: text = Array("none at all".utf8)
        case 3: text = Array(random.pick(["12", "0.5", "true", "null", "-7", "1e5"]).utf8)
        default:
          let isPlain = random.once(in: 2)
          text = (0..<random.below(random.once(in: 9) ? 700 : 40)).map { _ in
            isPlain ? UInt8(0x23 + random.below(0x39)) : UInt8(random.below(256))
          }
        }
        let isClean = text.allSatisfy { (0x20..<0x7F).contains($0) && $0 != 0x22 && $0 != 0x5C }
        if isClean, capture.group < 64 { clean |= 1 << UInt64(capture.group) }
        return text
      }
      let expected = Self.event(plan, texts, clean: 0, limit: limit)
      let found = Self.event(plan, texts, clean: clean, limit: limit)
      guard found == expected else {
        Issue.record("LOG_ADAPTER_TEST_SEED=\(seed): \(texts)")
        return
      }
      #expect(JSONValue(parsing: found.dropLast()) != nil)
    }
  }
}
