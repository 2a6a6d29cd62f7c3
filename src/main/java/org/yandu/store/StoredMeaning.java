package org.yandu.store;

import org.yandu.model.Meaning;
import org.yandu.model.Stamp;

/// A meaning's row.
///
/// @param position in the order in which meanings are offered
public record StoredMeaning(Meaning meaning, int position, Status status, Stamp stamp) {

  public StoredMeaning withMeaning(Meaning newMeaning) {
    return new StoredMeaning(newMeaning, position, status, stamp);
  }

  public StoredMeaning withStatus(Status newStatus) {
    return new StoredMeaning(meaning, position, newStatus, stamp);
  }

  public StoredMeaning withStamp(Stamp newStamp) {
    return new StoredMeaning(meaning, position, status, newStamp);
  }
}
