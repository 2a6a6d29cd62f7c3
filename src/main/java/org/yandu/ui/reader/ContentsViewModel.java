package org.yandu.ui.reader;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.yandu.library.ChangeSet;
import org.yandu.library.LibraryThread;
import org.yandu.library.OpenPublication;
import org.yandu.model.DocumentText;
import org.yandu.model.PlacedAnnotation;
import org.yandu.model.PublicationId;
import org.yandu.ui.LibraryCalls;
import org.yandu.ui.TextFilter;
import org.yandu.ui.reader.ContentsEntry.Kind;

/// What the table of contents shows: the entries that are unfolded or fit the filter, which of them
/// stands for the reading position, and how many annotations each article has.
///
/// The article that is being read unfolds its headings and folds them again when it is left, unless
/// the reader unfolded it. For the window's thread.
public final class ContentsViewModel {

  private final LibraryCalls library;
  private final StringProperty filterText = new SimpleStringProperty(this, "filterText", "");
  private final IntegerProperty currentOffset = new SimpleIntegerProperty(this, "currentOffset");
  private final ReadOnlyIntegerWrapper articleCount =
      new ReadOnlyIntegerWrapper(this, "articleCount");
  private final ReadOnlyObjectWrapper<Optional<ContentsEntry>> current =
      new ReadOnlyObjectWrapper<>(this, "current", Optional.empty());
  private final ReadOnlyObjectWrapper<Map<Integer, Integer>> noteCounts =
      new ReadOnlyObjectWrapper<>(this, "noteCounts", Map.of());
  private final ObjectProperty<UnaryOperator<String>> script =
      new SimpleObjectProperty<>(this, "script", UnaryOperator.identity());
  private final ObjectProperty<List<Double>> readings =
      new SimpleObjectProperty<>(this, "readings", List.of());
  private final ObservableList<ContentsRow> rows = FXCollections.observableArrayList();
  private final ObservableList<ContentsRow> shownRows =
      FXCollections.unmodifiableObservableList(rows);

  private Optional<OpenPublication> shown = Optional.empty();
  private ContentsTree tree = ContentsTree.EMPTY;
  private TextFilter filter = TextFilter.NONE;

  /// Indices of entries that the reader, or the beginning, unfolded.
  private final BitSet unfolded = new BitSet();

  private int currentArticle = -1;
  private Runnable rearranging = () -> {};
  private Optional<ContentsEntry> firstMatch = Optional.empty();

  /// @param window runs what it is given on the window's thread
  public ContentsViewModel(LibraryThread library, Executor window) {
    this.library = new LibraryCalls(library, window);
    this.library.onChange(this::follow);
    filterText.addListener((_, _, typed) -> filter(typed));
    currentOffset.addListener((_, _, _) -> followReading());
  }

  /// Shows the contents of a publication, or of its new text.
  public void show(OpenPublication publication) {
    boolean renewed =
        shown
            .filter(open -> open.publication().id().equals(publication.publication().id()))
            .isPresent();
    ContentsTree before = tree;
    shown = Optional.of(publication);
    tree = ContentsTree.of(publication.publication().content(), publication.text());
    articleCount.set(publication.text().articleCount());
    unfold(renewed ? before : ContentsTree.EMPTY);
    count(publication.annotations());
    currentArticle = tree.articleOf(tree.indexAt(publication.readingOffset()));
    if (!renewed) {
      filterText.set("");
    }
    currentOffset.set(publication.readingOffset());
    arrange();
  }

  /// Sections are unfolded; what a reader folded or unfolded in the text before stays so.
  private void unfold(ContentsTree before) {
    Map<String, Boolean> known =
        before.entries().stream()
            .collect(
                Collectors.toMap(
                    ContentsEntry::name, entry -> unfolded.get(entry.index()), (one, _) -> one));
    unfolded.clear();
    for (ContentsEntry entry : tree.entries()) {
      boolean open = known.getOrDefault(entry.name(), entry.kind() == Kind.SECTION);
      unfolded.set(entry.index(), open);
    }
  }

  /// What is typed into the filter field.
  public StringProperty filterTextProperty() {
    return filterText;
  }

  /// The reading position, in UTF-16 units of the text; set by whoever knows it.
  public IntegerProperty currentOffsetProperty() {
    return currentOffset;
  }

  /// How far each article was read, from 0 to 1, in their order; empty where that is not known.
  ObjectProperty<List<Double>> readingsProperty() {
    return readings;
  }

  /// Gives what is shown for the words of the text.
  public ObjectProperty<UnaryOperator<String>> scriptProperty() {
    return script;
  }

  /// The rows to show, in reading order.
  ObservableList<ContentsRow> rows() {
    return shownRows;
  }

  /// The shown entry that stands for the reading position; empty if the filter leaves none.
  ReadOnlyObjectProperty<Optional<ContentsEntry>> currentProperty() {
    return current.getReadOnlyProperty();
  }

  /// How many annotations with a sure place each article has, by its number.
  ReadOnlyObjectProperty<Map<Integer, Integer>> noteCountsProperty() {
    return noteCounts.getReadOnlyProperty();
  }

  ReadOnlyIntegerProperty articleCountProperty() {
    return articleCount.getReadOnlyProperty();
  }

  /// Is told right before the rows change.
  void onRearranging(Runnable listener) {
    rearranging = listener;
  }

  boolean isFiltered() {
    return !filter.isEmpty();
  }

  /// The first entry that fits the filter by itself, not for what stands under it.
  Optional<ContentsEntry> firstMatch() {
    return firstMatch;
  }

  void setUnfolded(ContentsEntry entry, boolean open) {
    if (!tree.hasChildren(entry) || isFiltered()) {
      return;
    }
    unfolded.set(entry.index(), open);
    if (!open && entry.index() == currentArticle) {
      currentArticle = -1;
    }
    arrange();
  }

  /// The entry that another stands under.
  Optional<ContentsEntry> parent(ContentsEntry entry) {
    return entry.parent() < 0 ? Optional.empty() : Optional.of(tree.entries().get(entry.parent()));
  }

  private void filter(String typed) {
    filter = TextFilter.of(typed);
    arrange();
  }

  private void followReading() {
    int article = tree.articleOf(tree.indexAt(currentOffset.get()));
    boolean rearrange = article != currentArticle && !isFiltered();
    currentArticle = article;
    if (rearrange) {
      arrange();
    } else {
      mark();
    }
  }

  private void arrange() {
    List<ContentsRow> arranged = isFiltered() ? matching() : unfoldedRows();
    if (!arranged.equals(rows)) {
      rearranging.run();
      rows.setAll(arranged);
    }
    mark();
  }

  private List<ContentsRow> unfoldedRows() {
    firstMatch = Optional.empty();
    List<ContentsRow> arranged = new ArrayList<>();
    BitSet visible = new BitSet();
    for (ContentsEntry entry : tree.entries()) {
      if (entry.parent() < 0 || (visible.get(entry.parent()) && isOpen(entry.parent()))) {
        visible.set(entry.index());
        boolean expandable = entry.kind() != Kind.HEADING && tree.hasChildren(entry);
        arranged.add(new ContentsRow(entry, expandable, expandable && isOpen(entry.index())));
      }
    }
    return arranged;
  }

  /// An article that is open shows its headings with all that stands under them.
  private boolean isOpen(int index) {
    return unfolded.get(index)
        || index == currentArticle
        || tree.entries().get(index).kind() == Kind.HEADING;
  }

  private List<ContentsRow> matching() {
    BitSet kept = new BitSet();
    Optional<ContentsEntry> first = Optional.empty();
    for (ContentsEntry entry : tree.entries()) {
      if (filter.matches(entry.searchable())) {
        first = first.or(() -> Optional.of(entry));
        keepWithParents(entry, kept);
      } else if (entry.kind() == Kind.ARTICLE && sectionMatches(entry)) {
        kept.set(entry.index());
      }
    }
    firstMatch = first;
    return tree.entries().stream()
        .filter(entry -> kept.get(entry.index()))
        .map(entry -> new ContentsRow(entry, false, false))
        .toList();
  }

  private void keepWithParents(ContentsEntry entry, BitSet kept) {
    for (int at = entry.index(); at >= 0; at = tree.entries().get(at).parent()) {
      kept.set(at);
    }
  }

  private boolean sectionMatches(ContentsEntry article) {
    return parent(article).filter(section -> filter.matches(section.searchable())).isPresent();
  }

  private void mark() {
    BitSet visible = new BitSet();
    rows.forEach(row -> visible.set(row.entry().index()));
    int at = tree.indexAt(currentOffset.get());
    while (at >= 0 && !visible.get(at)) {
      at = tree.entries().get(at).parent();
    }
    current.set(at < 0 ? Optional.empty() : Optional.of(tree.entries().get(at)));
  }

  private void follow(ChangeSet changes) {
    shown.map(publication -> publication.publication().id()).ifPresent(id -> follow(changes, id));
  }

  private void follow(ChangeSet changes, PublicationId id) {
    // A new text is to be shown with its annotations.
    if (changes.annotationsOf().contains(id) && !changes.texts().contains(id)) {
      library.ask(opened -> opened.annotations(id), fresh -> countIfShown(id, fresh));
    }
  }

  private void countIfShown(PublicationId id, List<PlacedAnnotation> annotations) {
    if (isShown(id)) {
      count(annotations);
    }
  }

  private boolean isShown(PublicationId id) {
    return shown.filter(open -> open.publication().id().equals(id)).isPresent();
  }

  private void count(List<PlacedAnnotation> annotations) {
    DocumentText text = shown.orElseThrow().text();
    noteCounts.set(
        annotations.stream()
            .flatMap(placed -> placed.range().stream())
            .collect(
                Collectors.groupingBy(
                    range -> text.articleNumberAt(range.start()),
                    Collectors.collectingAndThen(Collectors.counting(), Long::intValue))));
  }
}
