package org.yandu.model;

import java.util.OptionalInt;

/// What is known of a publication from its text, its file name or its reader. Nothing is invented:
/// what is not known is empty.
///
/// @param title of a book or document, or of the issue where it has one of its own
/// @param periodical 刊名, kept without title marks
/// @param issue number or name of the issue within the year, such as `24`, `12` or `增刊`
public record PublicationMetadata(String title, String periodical, OptionalInt year, String issue) {

  public static final PublicationMetadata UNKNOWN =
      new PublicationMetadata("", "", OptionalInt.empty(), "");

  public PublicationMetadata {
    if (periodical.startsWith("《") && periodical.endsWith("》")) {
      periodical = periodical.substring(1, periodical.length() - 1);
    }
  }

  /// These values, and where they are empty those of `other`.
  public PublicationMetadata orElse(PublicationMetadata other) {
    return new PublicationMetadata(
        title.isEmpty() ? other.title : title,
        periodical.isEmpty() ? other.periodical : periodical,
        year.isPresent() ? year : other.year,
        issue.isEmpty() ? other.issue : issue);
  }
}
