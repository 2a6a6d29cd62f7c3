package org.yandu.model;

import java.time.Instant;
import java.util.Optional;

/// A line in the list of what is in the library.
///
/// @param articles how many
/// @param characters of the [DocumentText], in UTF-16 units
/// @param annotations how many
/// @param opened when it was last read
public record PublicationSummary(
    PublicationId id,
    PublicationMetadata metadata,
    SourceFile source,
    int articles,
    int characters,
    int annotations,
    Instant added,
    Optional<Instant> opened) {}
