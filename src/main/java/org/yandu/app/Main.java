package org.yandu.app;

/// Where the program starts. Does not extend JavaFX's Application, so that a command line needs no
/// JavaFX.
public final class Main {

  private Main() {}

  public static void main(String[] arguments) {
    throw new UnsupportedOperationException();
  }
}
