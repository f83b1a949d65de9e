// SPDX-License-Identifier: Apache-2.0

/// The files of this folder as bytes, linked into the program.
///
/// A new file joins the table of its kind, in the order of the names; a test holds the tables against
/// the folders. `PackageResources` is made by SwiftPM's `embedInCode`, which spells `-` and `.` as
/// `_`.
public enum BundledFiles {
  /// The pattern library: each file's name without its extension, and its bytes.
  public static var patternFiles: [(name: String, bytes: [UInt8])] {
    [
      ("databases", PackageResources.databases_grok),
      ("dates", PackageResources.dates_grok),
      ("haproxy", PackageResources.haproxy_grok),
      ("http", PackageResources.http_grok),
      ("java", PackageResources.java_grok),
      ("levels", PackageResources.levels_grok),
      ("network", PackageResources.network_grok),
      ("numbers", PackageResources.numbers_grok),
      ("paths", PackageResources.paths_grok),
      ("programs", PackageResources.programs_grok),
      ("syslog", PackageResources.syslog_grok),
      ("text", PackageResources.text_grok),
    ]
  }

  /// The grammars: each file's name without its extension, and its bytes.
  public static var grammarFiles: [(name: String, bytes: [UInt8])] {
    [
      ("placeholder-databases", PackageResources.placeholder_databases_yaml),
      ("placeholder-languages", PackageResources.placeholder_languages_yaml),
      ("placeholder-orchestration", PackageResources.placeholder_orchestration_yaml),
      ("placeholder-systems", PackageResources.placeholder_systems_yaml),
      ("placeholder-web", PackageResources.placeholder_web_yaml),
    ]
  }
}
