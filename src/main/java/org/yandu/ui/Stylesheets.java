package org.yandu.ui;

import java.net.URL;
import java.util.Objects;

/// Finds the stylesheets that lie in the package of the class they belong to.
public final class Stylesheets {

  private Stylesheets() {}

  /// The address of a stylesheet, for a parent's or a scene's list of them.
  ///
  /// @param name of the file
  public static String beside(Class<?> owner, String name) {
    URL found = owner.getResource(name);
    return Objects.requireNonNull(found, name).toExternalForm();
  }
}
