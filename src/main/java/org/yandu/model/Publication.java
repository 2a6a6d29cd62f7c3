package org.yandu.model;

/// One imported thing as it is kept in the library: a periodical issue, a book, a document.
///
/// @param metadata as the reader has it: what the file told, with the reader's changes
/// @param textRevision from 1, one more whenever the text changes
public record Publication(
    PublicationId id,
    PublicationMetadata metadata,
    SourceFile source,
    PublicationContent content,
    int textRevision) {}
