package org.yandu.model;

/// Why a file cannot be imported. The wording for people stands in the message bundles.
public enum ImportRefusal {
  NOT_FOUND,
  DIRECTORY,
  NO_PERMISSION,
  EMPTY,
  /// Nothing but white space after decoding.
  NO_TEXT,
  NOT_TEXT,
  TOO_LARGE,
  PDF_TOO_LARGE,
  /// It opens with a password only.
  PDF_ENCRYPTED,
  /// Cut off or overwritten, so that no page of it can be read.
  PDF_DAMAGED,
  /// It does not tell which characters most of its glyphs stand for.
  PDF_WITHOUT_CHARACTERS,
  /// The file vanished or could not be read to its end.
  READ_FAILED;

  /// Texts over this many megabytes are TOO_LARGE.
  public static final int LARGEST_MEGABYTES = 32;

  /// PDFs over this many megabytes are PDF_TOO_LARGE.
  public static final int LARGEST_PDF_MEGABYTES = 300;
}
