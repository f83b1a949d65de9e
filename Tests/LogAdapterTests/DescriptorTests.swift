// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@testable import LogAdapter

/// Files, pipes and devices, and what can be wrong with them.
@Suite struct DescriptorTests {
  private final class Box<T>: @unchecked Sendable {
    var value: T
    init(_ value: T) { self.value = value }
  }

  /// A path in a folder of its own, which goes away afterwards.
  private static func withFolder(_ body: (String) throws -> Void) throws {
    let folder = NSTemporaryDirectory() + "descriptor-tests-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try body(folder)
  }

  private static func code(opening path: String) -> InputError.Code? {
    do throws(InputError) {
      _ = try InputFile(path: path)
      return nil
    } catch {
      #expect(error.input == path)
      return error.code
    }
  }

  @Test func whatCannotBeOpenedSaysWhy() throws {
    try Self.withFolder { folder in
      #expect(Self.code(opening: folder) == .isDirectory)
      #expect(Self.code(opening: folder + "/missing") == .notFound)
      #expect(Self.code(opening: "") == .notFound)
      try Data("x".utf8).write(to: URL(filePath: folder + "/file"))
      #expect(Self.code(opening: folder + "/file/x") == .notFound)
      try FileManager.default.createSymbolicLink(
        atPath: folder + "/loop", withDestinationPath: folder + "/loop")
      #expect(Self.code(opening: folder + "/loop") == .system)
      guard geteuid() != 0 else { return }
      unsafe chmod(folder + "/file", 0)
      #expect(Self.code(opening: folder + "/file") == .permissionDenied)
    }
  }

  private static func events(ofFile path: String) throws -> ([String], Ledger) {
    let file = try InputFile(path: path)
    var source = DescriptorSource(file.descriptor, name: path)
    var adapter = Adapter(try GrammarSet([], library: .init()))
    var sink = MemorySink()
    try adapter.run(from: &source, input: file.description, to: &sink)
    let events = sink.bytes.split(separator: 0x0A).map { String(decoding: $0, as: UTF8.self) }
    return (events, adapter.ledger)
  }

  @Test func anEmptyFileHasNoEvents() throws {
    try Self.withFolder { folder in
      try Data().write(to: URL(filePath: folder + "/empty"))
      #expect(try Self.events(ofFile: folder + "/empty").0 == [])
      #expect(try Self.events(ofFile: "/dev/null").0 == [])
    }
  }

  /// Row B2: a hole of 4 GiB is passed over, not read, and counted.
  @Test func aHoleAtTheStartIsSkipped() throws {
    try Self.withFolder { folder in
      let path = folder + "/sparse"
      try Data().write(to: URL(filePath: path))
      let handle = try #require(FileHandle(forWritingAtPath: path))
      try handle.truncate(atOffset: 1 << 32)
      let clock = ContinuousClock()
      let time = try clock.measure {
        let (events, ledger) = try Self.events(ofFile: path)
        #expect(events.isEmpty && ledger.skippedBytes == 1 << 32 && ledger.isBalanced)
        try handle.seek(toOffset: (1 << 32) + 100)
        try handle.write(contentsOf: Data("a\u{0}b\n\u{0}\n".utf8))
        let (rest, second) = try Self.events(ofFile: path)
        #expect(rest.count == 2 && rest[0].hasSuffix("\"message\":\"a\\u0000b\"}"))
        #expect(second.skippedBytes == (1 << 32) + 100)
        #expect(second.bytesRead == (1 << 32) + 106 && second.isBalanced)
      }
      #expect(time < .seconds(2))
    }
  }

  private static func makePipe() throws -> (read: CInt, write: CInt) {
    var ends: [CInt] = [0, 0]
    guard unsafe ends.withUnsafeMutableBufferPointer({ unsafe pipe($0.baseAddress!) }) == 0 else {
      throw POSIXError(.EMFILE)
    }
    return (ends[0], ends[1])
  }

  /// A FIFO waits for its writer and is read to the end.
  @Test func aFIFOIsRead() throws {
    try Self.withFolder { folder in
      let path = folder + "/fifo"
      let made = unsafe mkfifo(path, 0o600)
      #expect(made == 0)
      let writer = Thread {
        let handle = FileHandle(forWritingAtPath: path)
        try? handle?.write(contentsOf: Data("one\ntwo".utf8))
        try? handle?.close()
      }
      writer.start()
      let events = try Self.events(ofFile: path).0
      #expect(events.count == 2)
    }
  }

  /// Row A9: a descriptor that would block is waited for. And an event leaves when its line is there,
  /// not when a buffer is full: the writer writes on only after it has seen the event.
  @Test func anEventLeavesWhenItsLineHasArrived() throws {
    let (read, write) = try Self.makePipe()
    defer { close(read) }
    #expect(fcntl(read, F_SETFL, O_NONBLOCK) == 0)
    let seen = DispatchSemaphore(value: 0)
    let late = Box(0)
    let writer = Thread {
      let handle = FileHandle(fileDescriptor: write, closeOnDealloc: true)
      for number in 0..<20 {
        try? handle.write(contentsOf: Data("line ".utf8))
        try? handle.write(contentsOf: Data("\(number)\n".utf8))
        if seen.wait(timeout: .now() + 5) == .timedOut { late.value += 1 }
      }
      try? handle.close()
    }
    writer.start()
    var source = DescriptorSource(read)
    var adapter = Adapter(try GrammarSet([], library: .init()))
    var sink = ClosureSink { bytes in
      for index in bytes.indices where bytes[index] == 0x0A { seen.signal() }
    }
    try adapter.run(from: &source, to: &sink)
    #expect(adapter.ledger.events == 20)
    #expect(late.value == 0)
  }

  /// Rows A5 and A6: a pipe in non-blocking mode with a slow reader gets every byte once, in order.
  @Test func aSlowReaderGetsEveryByteOnce() throws {
    let (read, write) = try Self.makePipe()
    #expect(fcntl(write, F_SETFL, O_NONBLOCK) == 0)
    let received = Box([UInt8]())
    let done = DispatchSemaphore(value: 0)
    let reader = Thread {
      let handle = FileHandle(fileDescriptor: read, closeOnDealloc: true)
      var count = 0
      while let data = try? handle.read(upToCount: 7001), !data.isEmpty {
        received.value += data
        count += 1
        if count.isMultiple(of: 20) { usleep(2000) }
      }
      done.signal()
    }
    reader.start()
    let blocks = (0..<8).map { number in
      (0..<100_000).map { UInt8(truncatingIfNeeded: $0 * 7 + number) }
    }
    var sink = DescriptorSink(write)
    for block in blocks { try sink.write(block.span) }
    close(write)
    done.wait()
    #expect(received.value == blocks.flatMap { $0 })
  }

  /// Row A7: a reader that left is an error of its own.
  @Test func aReaderThatLeftIsAnError() throws {
    signal(SIGPIPE, SIG_IGN)
    let (read, write) = try Self.makePipe()
    close(read)
    defer { close(write) }
    var source = MemorySource(Array("a\n".utf8))
    var adapter = Adapter(try GrammarSet([], library: .init()))
    var sink = DescriptorSink(write, name: "standard output")
    do throws(AdapterError) {
      try adapter.run(from: &source, to: &sink)
      Issue.record("no error")
    } catch {
      guard case .output(let failure) = error else {
        Issue.record("\(error)")
        return
      }
      #expect(failure.readerLeft)
      #expect(failure.message == "cannot write to standard output: broken pipe")
    }
    #expect(adapter.ledger.bytesWritten == 0)
  }

  /// Row A8: a full device is an error at once, and nothing counts as written.
  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
  func aFullDeviceIsAnError() throws {
    let descriptor = unsafe open("/dev/full", O_WRONLY)
    defer { close(descriptor) }
    var source = MemorySource(Array("a\nb\n".utf8))
    var adapter = Adapter(try GrammarSet([], library: .init()))
    var sink = DescriptorSink(descriptor, name: "the disk")
    let expected = OutputError(message: "cannot write to the disk: no space left on device")
    #expect(throws: AdapterError.output(expected)) { try adapter.run(from: &source, to: &sink) }
    #expect(adapter.ledger.bytesWritten == 0)
  }

  @Test func aClosedDescriptorIsAnError() throws {
    let (read, write) = try Self.makePipe()
    close(write)
    defer { close(read) }
    var sink = DescriptorSink(read)
    #expect(throws: OutputError.self) { try sink.write(Array("a".utf8).span) }
  }
}
