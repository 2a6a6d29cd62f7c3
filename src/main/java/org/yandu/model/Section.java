package org.yandu.model;

import java.util.List;

/// A named part of an issue that groups articles.
///
/// @param title empty where articles stand in no section
public record Section(String title, List<Article> articles) {

  public Section {
    articles = List.copyOf(articles);
  }
}
