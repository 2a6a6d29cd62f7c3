package org.yandu.model;

/// The kind of file that a publication was imported from.
public enum SourceFormat {
  TEXT,
  MARKDOWN,
  PDF
}
