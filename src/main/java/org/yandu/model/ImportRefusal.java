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
  /// The file vanished or could not be read to its end.
  READ_FAILED;

  /// Files over this many megabytes are TOO_LARGE.
  public static final int LARGEST_MEGABYTES = 32;
}
