package org.yandu.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import org.yandu.model.Article;
import org.yandu.model.Block;
import org.yandu.model.Furniture;
import org.yandu.model.PrintedPicture;
import org.yandu.model.PublicationContent;
import org.yandu.model.PublicationId;
import org.yandu.model.PublicationMetadata;
import org.yandu.model.Section;
import org.yandu.model.SourceFile;

/// The texts of the publications with sections, articles, blocks and furniture. Rows are added and
/// never changed: a text is known by its publication and its revision for ever.
public final class TextTable {

  private static final String[] BLOCK_COLUMNS = {
    "article_number", "kind", "text", "level", "marker", "authors", "affiliation", "provenance"
  };

  private final Database database;
  private final DoubtTable doubts;
  private final PictureTable pictures;
  private final LinkTable links;

  public TextTable(Database database) {
    this.database = database;
    this.doubts = new DoubtTable(database);
    this.pictures = new PictureTable(database);
    this.links = new LinkTable(database);
  }

  /// The revision that a new text of the publication gets.
  public int nextRevision(PublicationId publication) {
    return database
        .handle()
        .createQuery(
            """
            SELECT ifnull(max(revision), 0) + 1 FROM publication_text
            WHERE publication_id = :publication
            """)
        .bind("publication", publication.value())
        .mapTo(Integer.class)
        .one();
  }

  public void insert(PublicationId publication, int revision, StoredText text) {
    insertText(publication, revision, text);
    insertSections(publication, revision, text.content().sections());
    insertArticles(publication, revision, text.content().sections());
    insertBlocks(publication, revision, text.content().articles());
    insertFurniture(publication, revision, text.content().furniture());
    doubts.insert(publication, revision, text.doubts());
    links.insert(publication, revision, text.links());
  }

  /// A text that a person put right: it is known by the corrections that lead to it, see
  /// [CorrectionTable], and is found through them alone.
  public void insertCorrected(PublicationId publication, int revision, StoredText text) {
    insertText(publication, revision, text);
  }

  /// A recovered text. Empty if there is no such text.
  public Optional<StoredText> find(PublicationId publication, int revision) {
    return query("publication_text", "revision", publication, revision)
        .map((row, _) ->
            new StoredText(
                PublicationTable.source(row),
                content(publication, revision, PublicationTable.metadata(row, "told_")),
                row.getString("text_sha256"),
                row.getInt("characters"),
                doubts.of(publication, revision),
                links.of(publication, revision)))
        .findOne();
  }

  /// How much is in the library, without what is deleted.
  public record Size(int publications, int articles, long characters) {}

  public Size size() {
    return database
        .handle()
        .createQuery(
            """
            SELECT count(*), ifnull(sum(articles), 0), ifnull(sum(characters), 0)
            FROM publication JOIN publication_text
              ON publication_id = publication.id AND revision = text_revision
            WHERE status = 'alive'
            """)
        .map((row, _) -> new Size(row.getInt(1), row.getInt(2), row.getLong(3)))
        .one();
  }

  private void insertText(PublicationId publication, int revision, StoredText text) {
    SourceFile source = text.source();
    PublicationMetadata told = text.content().metadata();
    database
        .handle()
        .createUpdate(
            """
            INSERT INTO publication_text (publication_id, revision, source_name, source_format,
              source_sha256, source_bytes, source_charset, told_title, told_periodical, told_year,
              told_issue, text_sha256, articles, characters)
            VALUES (:publication, :revision, :name, :format, :sha256, :bytes, :charset, :title,
              :periodical, :year, :issue, :textSha256, :articles, :characters)
            """)
        .bind("publication", publication.value())
        .bind("revision", revision)
        .bind("name", source.name())
        .bind("format", source.format().name().toLowerCase(Locale.ROOT))
        .bind("sha256", source.sha256())
        .bind("bytes", source.bytes())
        .bind("charset", source.charset())
        .bind("title", told.title())
        .bind("periodical", told.periodical())
        .bind("year", told.year())
        .bind("issue", told.issue())
        .bind("textSha256", text.sha256())
        .bind("articles", text.content().articles().size())
        .bind("characters", text.characters())
        .execute();
  }

  private void insertSections(PublicationId publication, int revision, List<Section> sections) {
    try (PreparedBatch rows = batch("section", "title")) {
      for (int index = 0; index < sections.size(); index++) {
        key(rows, publication, revision, index + 1)
            .bind("title", sections.get(index).title())
            .add();
      }
      execute(rows);
    }
  }

  private void insertArticles(PublicationId publication, int revision, List<Section> sections) {
    try (PreparedBatch rows = batch("article", "section_number")) {
      int number = 0;
      for (int index = 0; index < sections.size(); index++) {
        for (int count = sections.get(index).articles().size(); count > 0; count--) {
          number++;
          key(rows, publication, revision, number).bind("section_number", index + 1).add();
        }
      }
      execute(rows);
    }
  }

  private void insertBlocks(PublicationId publication, int revision, List<Article> articles) {
    Map<Integer, PrintedPicture> shown = new TreeMap<>();
    try (PreparedBatch rows = batch("block", BLOCK_COLUMNS)) {
      int number = 0;
      for (int index = 0; index < articles.size(); index++) {
        for (Block block : articles.get(index).blocks()) {
          number++;
          key(rows, publication, revision, number).bind("article_number", index + 1);
          BlockRow.of(block).bind(rows);
          rows.add();
          if (block instanceof Block.Figure(_, Optional<PrintedPicture> picture, _)) {
            int figure = number;
            picture.ifPresent(printed -> shown.put(figure, printed));
          }
        }
      }
      execute(rows);
    }
    pictures.insert(publication, revision, shown);
  }

  private void insertFurniture(PublicationId publication, int revision, List<Furniture> furniture) {
    try (PreparedBatch rows =
        batch("furniture", "reason", "text", "source_start", "line", "page")) {
      for (int index = 0; index < furniture.size(); index++) {
        Furniture piece = furniture.get(index);
        key(rows, publication, revision, index + 1)
            .bind("reason", column(piece.reason()))
            .bind("text", piece.text())
            .bind("source_start", piece.sourceStart())
            .bind("line", piece.line())
            .bind("page", piece.page())
            .add();
      }
      execute(rows);
    }
  }

  private PublicationContent content(
      PublicationId publication, int revision, PublicationMetadata told) {
    return new PublicationContent(
        told, sections(publication, revision), furniture(publication, revision));
  }

  private record PlacedArticle(int sectionNumber, List<Block> blocks) {}

  private List<Section> sections(PublicationId publication, int revision) {
    List<PlacedArticle> articles =
        query("article", "number", publication, revision)
            .map((row, _) -> new PlacedArticle(row.getInt("section_number"), new ArrayList<>()))
            .list();
    Map<Integer, PrintedPicture> shown = pictures.of(publication, revision);
    query("block", "number", publication, revision)
        .map((row, _) ->
            articles
                .get(row.getInt("article_number") - 1)
                .blocks()
                .add(pictured(BlockRow.map(row).block(), shown.get(row.getInt("number")))))
        .list();
    return query("section", "number", publication, revision)
        .map((row, _) -> section(row.getString("title"), row.getInt("number"), articles))
        .list();
  }

  private static Block pictured(Block block, @Nullable PrintedPicture picture) {
    return picture != null && block instanceof Block.Figure(String text, _, var provenance)
        ? new Block.Figure(text, Optional.of(picture), provenance)
        : block;
  }

  private static Section section(String title, int number, List<PlacedArticle> articles) {
    return new Section(
        title,
        articles.stream()
            .filter(article -> article.sectionNumber() == number)
            .map(article -> new Article(article.blocks()))
            .toList());
  }

  private List<Furniture> furniture(PublicationId publication, int revision) {
    return query("furniture", "number", publication, revision)
        .map((row, _) ->
            new Furniture(
                reason(row.getString("reason")),
                row.getString("text"),
                row.getInt("source_start"),
                row.getInt("line"),
                row.getInt("page")))
        .list();
  }

  private Query query(String table, String order, PublicationId publication, int revision) {
    return database
        .handle()
        .createQuery(
            "SELECT * FROM "
                + table
                + " WHERE publication_id = :publication AND revision = :revision ORDER BY "
                + order)
        .bind("publication", publication.value())
        .bind("revision", revision);
  }

  private PreparedBatch batch(String table, String... columns) {
    return database
        .handle()
        .prepareBatch(
            "INSERT INTO "
                + table
                + " (publication_id, revision, number, "
                + String.join(", ", columns)
                + ") VALUES (:publication, :revision, :number, :"
                + String.join(", :", columns)
                + ")");
  }

  private static PreparedBatch key(
      PreparedBatch batch, PublicationId publication, int revision, int number) {
    return batch
        .bind("publication", publication.value())
        .bind("revision", revision)
        .bind("number", number);
  }

  private static void execute(PreparedBatch batch) {
    if (batch.size() > 0) {
      batch.execute();
    }
  }

  private static String column(Furniture.Reason reason) {
    return reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static Furniture.Reason reason(String column) {
    return Furniture.Reason.valueOf(column.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
