package org.yandu.task;

/// Work stopped because it was no longer wanted; nothing went wrong.
public final class CancelledException extends RuntimeException {

  public CancelledException() {
    super("cancelled", null, false, false);
  }
}
