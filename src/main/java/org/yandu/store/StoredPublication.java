package org.yandu.store;

import java.time.Instant;
import org.yandu.model.PublicationId;
import org.yandu.model.PublicationMetadata;
import org.yandu.model.Stamp;

/// A publication's row: what of it may change.
///
/// @param textRevision of its present text
public record StoredPublication(
    PublicationId id,
    Status status,
    PublicationMetadata metadata,
    int textRevision,
    Instant added,
    Stamp stamp) {

  public StoredPublication withStatus(Status newStatus) {
    return new StoredPublication(id, newStatus, metadata, textRevision, added, stamp);
  }

  public StoredPublication withMetadata(PublicationMetadata newMetadata) {
    return new StoredPublication(id, status, newMetadata, textRevision, added, stamp);
  }

  public StoredPublication withTextRevision(int revision) {
    return new StoredPublication(id, status, metadata, revision, added, stamp);
  }

  public StoredPublication withStamp(Stamp newStamp) {
    return new StoredPublication(id, status, metadata, textRevision, added, newStamp);
  }
}
