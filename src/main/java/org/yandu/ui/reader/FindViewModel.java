package org.yandu.ui.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.yandu.library.OpenPublication;
import org.yandu.model.DocumentText;
import org.yandu.model.TextRange;
import org.yandu.library.Matches;
import org.yandu.library.TextFinder;

/// What is looked for in the publication that is shown, and where it was found. Looks as one types,
/// beside the window's thread; of several searches the last one counts.
///
/// For the window's thread.
public final class FindViewModel {

  /// What came of the last search.
  ///
  /// @param malformed whether the pattern says nothing
  record Found(Matches matches, List<FindRow> rows, boolean malformed) {

    static final Found NOTHING = new Found(Matches.NONE, List.of(), false);

    Found {
      rows = List.copyOf(rows);
    }
  }

  private final Executor background;
  private final Executor window;
  private final StringProperty words = new SimpleStringProperty(this, "words", "");
  private final BooleanProperty pattern = new SimpleBooleanProperty(this, "pattern");
  private final BooleanProperty exactCase = new SimpleBooleanProperty(this, "exactCase");
  private final BooleanProperty exactWidth = new SimpleBooleanProperty(this, "exactWidth");
  private final BooleanProperty anyScript = new SimpleBooleanProperty(this, "anyScript");
  private final BooleanProperty inArticle = new SimpleBooleanProperty(this, "inArticle");
  private final ReadOnlyObjectWrapper<Found> found =
      new ReadOnlyObjectWrapper<>(this, "found", Found.NOTHING);
  private final ObjectProperty<OptionalInt> current =
      new SimpleObjectProperty<>(this, "current", OptionalInt.empty());
  private final ObservableList<FindRow> rows = FXCollections.observableArrayList();
  private final AtomicLong asked = new AtomicLong();
  private Optional<DocumentText> text = Optional.empty();
  private Optional<TextFinder> finder = Optional.empty();
  private boolean active;
  private int readingOffset;

  /// @param background looks, one search after another
  public FindViewModel(Executor background, Executor window) {
    this.background = background;
    this.window = window;
    words.addListener((_, _, _) -> look());
    for (BooleanProperty option : List.of(pattern, exactCase, exactWidth, anyScript, inArticle)) {
      option.addListener((_, _, _) -> look());
    }
  }

  /// Looks in a publication, or in its new text.
  public void show(OpenPublication publication) {
    if (text.filter(publication.text()::equals).isEmpty()) {
      // What was found is of the former text.
      take(Found.NOTHING);
      text = Optional.of(publication.text());
      finder = Optional.empty();
      look();
    }
  }

  /// Where the reader is: from there on the next passage is the first that is gone to.
  public void readingAt(int offset) {
    readingOffset = offset;
  }

  /// Looks from now on, or no more; then nothing is found.
  void setActive(boolean now) {
    active = now;
    look();
  }

  StringProperty wordsProperty() {
    return words;
  }

  /// Whether the words are a regular expression.
  BooleanProperty patternProperty() {
    return pattern;
  }

  BooleanProperty exactCaseProperty() {
    return exactCase;
  }

  BooleanProperty exactWidthProperty() {
    return exactWidth;
  }

  /// Whether simplified characters find traditional ones, and the other way round.
  BooleanProperty anyScriptProperty() {
    return anyScript;
  }

  /// Whether to look in the article alone that is read.
  BooleanProperty inArticleProperty() {
    return inArticle;
  }

  ReadOnlyObjectProperty<Found> foundProperty() {
    return found.getReadOnlyProperty();
  }

  /// Index of the passage that a person is at.
  ObjectProperty<OptionalInt> currentProperty() {
    return current;
  }

  ObservableList<FindRow> rows() {
    return rows;
  }

  Optional<DocumentText> text() {
    return text;
  }

  /// The passage of an index.
  TextRange range(int index) {
    Matches matches = found.get().matches();
    return new TextRange(matches.start(index), matches.end(index));
  }

  /// Index of the row of a passage.
  int rowOf(int passage) {
    int low = 0;
    int high = rows.size() - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (passageFrom(middle) < passage) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return rows.get(low) instanceof FindRow.Passage ? low : low + 1;
  }

  /// The passage of a row, of a heading the first one under it.
  private int passageFrom(int row) {
    return switch (rows.get(row)) {
      case FindRow.Passage(int index) -> index;
      case FindRow.Heading _ -> passageFrom(row + 1);
    };
  }

  /// Goes to the next passage or the one before, and from the last to the first; the first that is
  /// gone to is the one next to where the reader is.
  ///
  /// @return its index; empty if nothing was found
  OptionalInt step(boolean forward) {
    int size = found.get().matches().size();
    if (size == 0) {
      return OptionalInt.empty();
    }
    int next = found.get().matches().firstEndingAfter(readingOffset);
    if (current.get().isPresent()) {
      next = current.get().getAsInt() + (forward ? 1 : -1);
    } else if (!forward) {
      next--;
    }
    current.set(OptionalInt.of(Math.floorMod(next, size)));
    return current.get();
  }

  private void look() {
    long number = asked.incrementAndGet();
    if (!active || text.isEmpty() || words.get().isEmpty()) {
      take(Found.NOTHING);
      return;
    }
    DocumentText document = text.get();
    TextFinder.Query query =
        new TextFinder.Query(
            words.get(), pattern.get(), exactCase.get(), exactWidth.get(), !anyScript.get());
    TextRange where =
        inArticle.get() && document.articleCount() > 0
            ? document.articleRange(document.articleNumberAt(readingOffset))
            : new TextRange(0, document.length());
    TextFinder used = finder.orElseGet(() -> new TextFinder(document.string()));
    finder = Optional.of(used);
    BooleanSupplier unwanted = () -> asked.get() != number;
    var _ =
        CompletableFuture.supplyAsync(
                () -> find(used, document, query, where, unwanted), background)
            .thenAcceptAsync(
                result -> {
                  if (!unwanted.getAsBoolean()) {
                    take(result);
                  }
                },
                window);
  }

  private static Found find(
      TextFinder finder,
      DocumentText document,
      TextFinder.Query query,
      TextRange where,
      BooleanSupplier unwanted) {
    if (unwanted.getAsBoolean()) {
      return Found.NOTHING;
    }
    return finder
        .find(query, where.start(), where.end(), unwanted)
        .map(matches -> new Found(matches, rows(matches, document), false))
        .orElseGet(() -> new Found(Matches.NONE, List.of(), true));
  }

  /// Passages in their articles.
  private static List<FindRow> rows(Matches matches, DocumentText document) {
    List<FindRow> rows = new ArrayList<>();
    int index = 0;
    while (index < matches.size()) {
      int first = index;
      int article = document.articleNumberAt(matches.start(first));
      while (index < matches.size() && document.articleNumberAt(matches.start(index)) == article) {
        index++;
      }
      rows.add(new FindRow.Heading(nameOf(document, matches.start(first)), index - first));
      IntStream.range(first, index).forEach(each -> rows.add(new FindRow.Passage(each)));
    }
    return rows;
  }

  /// The title of the article at an offset, or the first words of one without any.
  private static String nameOf(DocumentText document, int offset) {
    int block = document.blockIndexAt(offset);
    int article = document.blocks().get(block).articleNumber();
    while (block > 0 && document.blocks().get(block - 1).articleNumber() == article) {
      block--;
    }
    return document.blocks().get(block).block().text();
  }

  private void take(Found result) {
    current.set(OptionalInt.empty());
    found.set(result);
    rows.setAll(result.rows());
  }
}
