package org.yandu.model;

/// The file that a publication was imported from.
///
/// @param name without folders
/// @param sha256 of its bytes, in lower-case hexadecimal digits: the fingerprint of the source
/// @param bytes its size
/// @param charset canonical name of the character set of its text, empty for formats that are not
///   plain text
public record SourceFile(
    String name, SourceFormat format, String sha256, long bytes, String charset) {}
