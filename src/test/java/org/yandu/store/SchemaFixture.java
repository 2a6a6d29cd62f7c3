package org.yandu.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.yandu.library.AnnotationDraft;
import org.yandu.library.CorrectionDraft;
import org.yandu.library.DumpedPublication;
import org.yandu.library.Library;
import org.yandu.library.LibraryOpening;
import org.yandu.library.OpenPublication;
import org.yandu.library.SamplePublications;
import org.yandu.model.AnnotationId;
import org.yandu.model.AnnotationScope;
import org.yandu.model.AnnotationStyle;
import org.yandu.model.Block;
import org.yandu.model.Correction.Side;
import org.yandu.model.Doubt;
import org.yandu.model.DocumentText.PlacedBlock;
import org.yandu.model.Meaning;
import org.yandu.model.MeaningId;
import org.yandu.model.PlacedAnnotation;
import org.yandu.model.PublicationId;
import org.yandu.model.PublicationSummary;
import org.yandu.model.TextRange;

/// A library as the program of one schema left it, and what a reader saw in it. Written once for
/// each schema, by the last program before the next one; never changed afterwards.
final class SchemaFixture {

  static final Path FOLDER = Path.of("src/test/resources/org/yandu/store");

  private SchemaFixture() {}

  static Path database(int schema) {
    return FOLDER.resolve("schema-" + schema + ".db");
  }

  static Path seen(int schema) {
    return FOLDER.resolve("schema-" + schema + ".txt");
  }

  /// Writes the fixture of the present schema.
  public static void main(String[] arguments) throws IOException, SQLException {
    Path folder = Files.createTempDirectory("fixture");
    try (Library library = open(folder)) {
      fill(library);
      Files.createDirectories(FOLDER);
      Files.writeString(seen(Migrations.CURRENT), see(library));
    }
    Files.deleteIfExists(database(Migrations.CURRENT));
    try (Connection connection =
        DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("library.db"))) {
      try (var vacuum = connection.prepareStatement("VACUUM INTO ?")) {
        vacuum.setString(1, database(Migrations.CURRENT).toString());
        vacuum.execute();
      }
    }
  }

  static Library open(Path folder) {
    return ((LibraryOpening.Opened) Library.open(folder)).library();
  }

  /// Something of everything: a replaced text, deleted things, edited things.
  private static void fill(Library library) {
    PublicationId first = library.add(SamplePublications.every(1)).id();
    PublicationId second = library.add(SamplePublications.every(2)).id();
    PublicationId deleted = library.add(SamplePublications.every(3)).id();
    annotate(library, first, "茶叶就能当天运到县城", "", Meaning.KEY_POINT);
    AnnotationId edited = annotate(library, first, "账目每月贴在村口", "谁贴？", Meaning.QUESTION);
    annotate(library, first, "水泥三十吨", "多少钱？", Meaning.DATA);
    library.annotating().editNote(edited, "会计贴，*每月初一*。");
    library.annotating().changeStyle(List.of(edited), AnnotationStyle.UNDERLINE);
    AnnotationId taken = annotate(library, second, "一、缘起", "删掉的", Meaning.PRACTICE);
    library.annotating().delete(List.of(taken));
    annotate(library, second, "人心", "", Meaning.GOLDEN_SENTENCE);
    annotate(library, deleted, "人心", "随刊删掉的", Meaning.GOLDEN_SENTENCE);
    library
        .annotating()
        .editMeanings(
            library.meanings().stream()
                .map(one -> one.id().equals(Meaning.DATA) ? one.withName("数字") : one)
                .map(one -> one.id().equals(Meaning.PRACTICE) ? one.withOffered(false) : one)
                .toList());
    library.annotating().tag(List.of(edited), List.of("账目", "公开"), List.of());
    library
        .annotating()
        .annotate(
            first,
            new AnnotationDraft(
                AnnotationScope.BOOKMARK,
                new TextRange(0, 4),
                AnnotationStyle.HIGHLIGHT,
                Meaning.KEY_POINT,
                "从这里读起"));
    library.keepArticleReadings(first, Map.of(1, 0.5));
    library.keepReadingOffset(first, 100);
    library.replaceText(first, SamplePublications.recoveredAnew(1));
    library.delete(deleted);
    PublicationId corrected =
        library.add(DumpedPublication.sample().doubt(Doubt.Kind.CAPTION, 0.25).imported(4)).id();
    annotate(library, corrected, "水泥，一共用了", "算过了", Meaning.DATA);
    putRight(library, corrected, new CorrectionDraft.Retitle(2, "墙上的账目"));
    putRight(library, corrected, new CorrectionDraft.Reword(2, "先问水从哪里来"));
    putRight(library, corrected, new CorrectionDraft.Hide(5));
    putRight(library, corrected, new CorrectionDraft.Join(3, 4));
    putRight(library, corrected, new CorrectionDraft.MoveArticle(3, Side.BEFORE, 1));
    putRight(library, corrected, new CorrectionDraft.SetAuthors(2, List.of("林晚"), "水利站"));
    library.undo();
    putRight(
        library,
        corrected,
        new CorrectionDraft.Confirm(library.proofreading().doubts(corrected).getFirst().doubt()));
    PublicationId pictured = library.add(SamplePublications.pictured(5)).id();
    annotate(library, pictured, "井边立着碑", "碑在图里", Meaning.DATA);
  }

  private static void putRight(Library library, PublicationId id, CorrectionDraft draft) {
    int revision = library.read(id).orElseThrow().publication().textRevision();
    library.proofreading().correct(id, revision, List.of(draft));
  }

  private static AnnotationId annotate(
      Library library, PublicationId publication, String exact, String body, MeaningId meaning) {
    int start = library.read(publication).orElseThrow().text().string().indexOf(exact);
    TextRange range = new TextRange(start, start + exact.length());
    var draft = new AnnotationDraft(range, AnnotationStyle.HIGHLIGHT, meaning, body);
    return library.annotating().annotate(publication, draft).annotation().id();
  }

  /// What a reader sees, in lines that later programs can write too.
  static String see(Library library) {
    StringBuilder seen = new StringBuilder();
    for (Meaning meaning : library.meanings()) {
      line(seen, "meaning", meaning.id(), meaning.name(), meaning.colour());
      if (!meaning.offered()) {
        line(seen, "not offered");
      }
    }
    for (PublicationSummary summary : library.publications()) {
      OpenPublication open = library.read(summary.id()).orElseThrow();
      var metadata = summary.metadata();
      line(seen, "publication", summary.id(), metadata.periodical(), metadata.issue());
      line(seen, "added", summary.added(), "opened", summary.opened().isPresent());
      line(seen, "source", summary.source().name(), summary.source().sha256());
      line(seen, "reading", open.readingOffset(), "of", open.text().length());
      List<Double> read = library.articleReadings(summary.id());
      if (read.stream().anyMatch(share -> share > 0)) {
        line(seen, "read", read);
      }
      open.publication().content().sections().forEach(one -> line(seen, "section", one.title()));
      open.text().blocks().forEach(one -> block(seen, one));
      open.publication()
          .content()
          .furniture()
          .forEach(one -> line(seen, "furniture", one.reason(), one.text(), one.line()));
      open.annotations().forEach(one -> annotation(seen, one));
      open.links().forEach(one -> line(seen, "link", one.range(), one.target()));
      library
          .proofreading()
          .doubts(summary.id())
          .forEach(one -> line(seen, "doubt", seen(one.doubt()), one.offset(), one.settled()));
      library
          .proofreading()
          .corrections(summary.id())
          .orElseThrow()
          .script()
          .forEach(one -> line(seen, "correction", one));
    }
    return seen.toString();
  }

  /// As the first program with doubts wrote it.
  private static String seen(Doubt doubt) {
    return "Doubt[kind=%s, sourceStart=%d, line=%d, page=%d, confidence=%s]"
        .formatted(
            doubt.kind(), doubt.sourceStart(), doubt.line(), doubt.page(), doubt.confidence());
  }

  private static void block(StringBuilder seen, PlacedBlock placed) {
    Block block = placed.block();
    line(
        seen,
        block.getClass().getSimpleName(),
        placed.articleNumber(),
        block.text().replace('\n', '/'),
        block.provenance().spans().stream().filter(span -> span.length() > 0).count());
    if (block instanceof Block.Figure figure) {
      figure.picture().ifPresent(picture -> line(seen, "picture", picture));
    }
    if (block instanceof Block.Byline byline) {
      line(seen, "authors", byline.authors(), byline.affiliation());
    }
  }

  private static void annotation(StringBuilder seen, PlacedAnnotation placed) {
    var annotation = placed.annotation();
    line(
        seen,
        "annotation",
        annotation.id(),
        annotation.author(),
        annotation.style(),
        annotation.meaning(),
        annotation.meaningName(),
        annotation.anchor().exact(),
        annotation.body(),
        annotation.created(),
        annotation.modified(),
        placed.range().map(range -> range.start() + "-" + range.end()).orElse("unplaced"));
    if (annotation.scope() != AnnotationScope.PASSAGE) {
      line(seen, "scope", annotation.scope());
    }
    if (!annotation.tags().isEmpty()) {
      line(seen, "tags", annotation.tags());
    }
  }

  private static void line(StringBuilder seen, Object... parts) {
    seen.append(List.of(parts).stream().map(Object::toString).collect(Collectors.joining(" | ")))
        .append('\n');
  }
}
