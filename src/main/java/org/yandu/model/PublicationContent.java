package org.yandu.model;

import java.util.List;

/// What an importer makes of a file, and what a publication shows.
///
/// @param metadata as far as the file tells it
/// @param furniture in source order
public record PublicationContent(
    PublicationMetadata metadata, List<Section> sections, List<Furniture> furniture) {

  public PublicationContent {
    sections = List.copyOf(sections);
    furniture = List.copyOf(furniture);
  }

  /// All articles in reading order; the n-th of them (from 1) is article number n.
  public List<Article> articles() {
    return sections.stream().flatMap(section -> section.articles().stream()).toList();
  }
}
