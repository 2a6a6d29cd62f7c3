package org.yandu.library;

import java.util.NoSuchElementException;

/// What was to be changed was deleted in the meantime, here or by another process.
public final class NoLongerThereException extends NoSuchElementException {

  NoLongerThereException(Record id) {
    super("no longer in the library: " + id);
  }
}
