// swift-tools-version: 6.2
// SPDX-License-Identifier: Apache-2.0

import PackageDescription

let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "log-adapter",
  platforms: [.macOS(.v26)],
  products: [
    .executable(name: "log-adapter", targets: ["log-adapter"]),
    .library(name: "LogAdapter", targets: ["LogAdapter", "GrammarFiles"]),
    .library(name: "Grok", targets: ["Grok"]),
  ],
  traits: [
    .default(enabledTraits: ["Zstd"]),
    .trait(name: "Zstd", description: "Read zstd-compressed input (needs libzstd)."),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/swiftlang/swift-docc-plugin", from: "1.4.0"),
  ],
  targets: [
    .systemLibrary(
      name: "CPCRE2", pkgConfig: "libpcre2-8",
      providers: [.apt(["libpcre2-dev"]), .brew(["pcre2"])]),
    .systemLibrary(
      name: "CZstd", pkgConfig: "libzstd",
      providers: [.apt(["libzstd-dev"]), .brew(["zstd"])]),
    .systemLibrary(
      name: "CYAML", pkgConfig: "yaml-0.1",
      providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),

    .target(name: "PCRE2", dependencies: ["CPCRE2"], swiftSettings: strict),
    .target(
      name: "Zstd",
      dependencies: [.target(name: "CZstd", condition: .when(traits: ["Zstd"]))],
      swiftSettings: strict),
    .target(name: "Grok", swiftSettings: strict),
    .target(
      name: "LogAdapter",
      dependencies: [
        "Grok", "PCRE2", .target(name: "Zstd", condition: .when(traits: ["Zstd"])),
      ],
      swiftSettings: strict),
    .target(
      name: "BundledGrammars", path: "Grammars",
      exclude: ["README.md", "grammar.schema.json", "patterns/README.md"],
      resources: [
        .embedInCode("databases"), .embedInCode("languages"), .embedInCode("orchestration"),
        .embedInCode("patterns"), .embedInCode("system"), .embedInCode("web"),
      ],
      swiftSettings: strict),
    .target(
      name: "GrammarFiles",
      dependencies: ["LogAdapter", "Grok", "CYAML", "BundledGrammars"],
      swiftSettings: strict),
    .executableTarget(
      name: "log-adapter",
      dependencies: [
        "LogAdapter", "GrammarFiles", "Grok",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),

    .testTarget(
      name: "GrokTests", dependencies: ["Grok", "PCRE2"], exclude: ["make-oracle.rb"],
      swiftSettings: strict),
    .testTarget(
      name: "ZstdTests",
      dependencies: [
        "LogAdapter",
        .target(name: "Zstd", condition: .when(traits: ["Zstd"])),
        .target(name: "CZstd", condition: .when(traits: ["Zstd"])),
      ],
      swiftSettings: strict),
    .testTarget(
      name: "LogAdapterTests",
      dependencies: [
        "LogAdapter", "GrammarFiles", "Grok", "PCRE2",
        .target(name: "CZstd", condition: .when(traits: ["Zstd"])),
      ],
      swiftSettings: strict),
    .testTarget(
      name: "GrammarFilesTests",
      dependencies: ["GrammarFiles", "BundledGrammars", "LogAdapter", "Grok", "PCRE2"],
      exclude: ["Accepted", "Broken", "Patterns"], swiftSettings: strict),
    .testTarget(
      name: "CommandTests", dependencies: ["log-adapter"], swiftSettings: strict),
  ]
)
