package org.yandu.model;

import java.util.UUID;

/// Names a person who writes annotations; made once for each person, not a display name.
public record AuthorId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
