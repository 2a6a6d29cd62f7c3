package org.yandu.structure;

import org.yandu.model.PublicationContent;

/// The shape that the scorer reads, for tests of other packages.
public final class ResultJson {

  private ResultJson() {}

  public static String of(PublicationContent content) {
    return ResultWriter.json(content);
  }
}
