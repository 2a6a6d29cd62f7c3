package org.yandu.structure.doubt;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.yandu.importer.RecoveredFile;
import org.yandu.model.Doubt;
import org.yandu.structure.Recovery;

/// Reads issues that have their truth beside them, as an import does, and tells of each decision
/// whether it was right.
final class JudgedIssues {

  private JudgedIssues() {}

  /// @param confidence that the program has in the decision
  /// @param decision empty if nothing was told about the place
  record Judged(String issue, Place place, double confidence, Optional<Decision> decision) {}

  /// @param listed how many doubts a reader is shown
  record Issue(String name, List<Judged> places, int listed) {}

  /// The issues in a folder.
  ///
  /// @param kind `.txt` or `.pdf`
  static List<Path> in(Path folder, String kind) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(kind))
          .filter(file -> !file.toString().contains("gb18030"))
          .filter(file -> !file.equals(truth(file)) && Files.exists(truth(file)))
          .sorted()
          .toList();
    }
  }

  private static Path truth(Path issue) {
    Path beside = issue.resolveSibling("truth.json");
    String name = issue.getFileName().toString();
    return Files.exists(beside)
        ? beside
        : issue.resolveSibling(
            name.endsWith(".dump.txt")
                ? name.replace(".dump.txt", ".first-part.truth.json")
                : name.replaceFirst("\\.[a-z]+$", ".truth.json"));
  }

  static Optional<Issue> read(Path file) throws IOException {
    Optional<Recovery> read = RecoveredFile.read(file);
    return read.isEmpty() ? Optional.empty() : Optional.of(judge(file, read.get()));
  }

  private static Issue judge(Path file, Recovery read) throws IOException {
    TreeMap<Integer, List<Decision>> known = new TreeMap<>();
    read.decisions()
        .all()
        .forEach(one -> known.computeIfAbsent(one.start(), _ -> new ArrayList<>()).add(one));
    int names = file.getNameCount();
    String name = file.subpath(names - 2, names).toString();
    List<Judged> judged = new ArrayList<>();
    for (Place place : PlaceTruth.of(IssueTexts.truth(truth(file)), read.content())) {
      Optional<Decision> decision =
          known.subMap(place.start(), place.end()).values().stream()
              .flatMap(List::stream)
              .filter(one -> isAbout(place.kind(), one.kind()))
              .findFirst();
      double confidence = decision.map(read.decisions()::judge).map(Doubt::confidence).orElse(1.0);
      judged.add(new Judged(name, place, confidence, decision));
    }
    return new Issue(name, judged, read.doubts().size());
  }

  private static boolean isAbout(Place.Kind place, Doubt.Kind decision) {
    return switch (decision) {
      case ARTICLE_START -> place == Place.Kind.ARTICLE;
      case TITLE -> place == Place.Kind.TITLE;
      case BYLINE -> place == Place.Kind.BYLINE;
      case SECTION -> place == Place.Kind.SECTION;
      case HIDDEN -> place == Place.Kind.FURNITURE;
      case PARAGRAPH_START, JOIN, HEADING, CAPTION, PULL_QUOTE, NOTE ->
          switch (place) {
            case PARAGRAPH, JOIN, HEADING, NOTE, CAPTION, PULL_QUOTE -> true;
            case FURNITURE, ARTICLE, TITLE, BYLINE, SECTION -> false;
          };
    };
  }
}
