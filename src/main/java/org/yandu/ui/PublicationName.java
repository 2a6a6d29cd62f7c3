package org.yandu.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.yandu.model.PublicationMetadata;
import org.yandu.settings.Messages;

/// How a publication is called where people read it: 《刊名》 2020 年第 24 期, else its title, else the
/// name of its file. What is not known is left out.
public final class PublicationName {

  private PublicationName() {}

  /// @param fileName stands in where nothing else is known
  public static String of(Messages messages, PublicationMetadata metadata, String fileName) {
    String name = metadata.periodical().isEmpty() ? metadata.title() : metadata.periodical();
    List<String> parts = new ArrayList<>();
    if (!name.isEmpty()) {
      parts.add(messages.text("publication.name", name));
    }
    String issue = issue(messages, metadata);
    if (!issue.isEmpty()) {
      parts.add(issue);
    }
    return name.isEmpty() ? withoutEnding(fileName) : String.join(" ", parts);
  }

  /// Year and issue as far as they are known.
  private static String issue(Messages messages, PublicationMetadata metadata) {
    OptionalInt year = metadata.year();
    String issue = metadata.issue();
    boolean number = !issue.isEmpty() && Character.isDigit(issue.charAt(0));
    if (year.isPresent() && !issue.isEmpty()) {
      return messages.text(
          number ? "publication.year-issue" : "publication.year-named",
          Integer.toString(year.getAsInt()),
          issue);
    }
    if (year.isPresent()) {
      return messages.text("publication.year", Integer.toString(year.getAsInt()));
    }
    return number ? messages.text("publication.issue", issue) : issue;
  }

  private static String withoutEnding(String fileName) {
    int dot = fileName.lastIndexOf('.');
    return dot > 0 ? fileName.substring(0, dot) : fileName;
  }
}
