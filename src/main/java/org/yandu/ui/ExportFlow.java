package org.yandu.ui;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.yandu.exchange.AnnotatedPublication;
import org.yandu.exchange.Handout;
import org.yandu.exchange.HandoutTemplate;
import org.yandu.exchange.Handouts;
import org.yandu.exchange.NotesFormat;
import org.yandu.exchange.PublicationFormat;
import org.yandu.library.Library;
import org.yandu.library.OpenPublication;
import org.yandu.model.AnnotationId;
import org.yandu.model.Meaning;
import org.yandu.model.PublicationId;
import org.yandu.settings.Messages;

/// Writes notes to a file of the kind and name that the reader chooses.
///
/// For the FX thread.
public final class ExportFlow {

  private static final int SHOWN_LINES = 80;
  private static final int TITLE_LENGTH = 16;

  private final LibraryCalls library;
  private final Messages messages;
  private final Overlay overlay;
  private final FileWriting writing;
  private final Executor background;
  private final Executor fxThread;
  private ExportCard.Choice last =
      new ExportCard.Choice(NotesFormat.DOCX, HandoutTemplate.STUDY_NOTES);
  private PublicationExportCard.Choice lastOfPublication =
      new PublicationExportCard.Choice(PublicationFormat.DOCX, true, false);
  private FileQuestion question = FileQuestion::askThePlatform;

  /// What is written: some annotations of some publications.
  private record Notes(
      List<OpenPublication> publications, List<Meaning> meanings, Messages messages) {

    byte[] bytes(ExportCard.Choice choice) {
      return choice
          .format()
          .bytes(choice.template(), annotated(), meanings, messages::text, ZoneId.systemDefault());
    }

    Handout handout(ExportCard.Choice choice) {
      return Handouts.handout(
          choice.template(), annotated(), meanings, messages::text, ZoneId.systemDefault());
    }

    /// How a file of text begins.
    String beginning(ExportCard.Choice choice) {
      String text = new String(bytes(choice), StandardCharsets.UTF_8);
      return text.lines().limit(SHOWN_LINES).collect(Collectors.joining("\n"));
    }

    private List<AnnotatedPublication> annotated() {
      return publications.stream()
          .map(
              open -> new AnnotatedPublication(open.publication(), open.text(), open.annotations()))
          .toList();
    }

    int count() {
      return publications.stream().mapToInt(one -> one.annotations().size()).sum();
    }
  }

  /// @param background writes files
  public ExportFlow(
      LibraryCalls library,
      Messages messages,
      Overlay overlay,
      Executor background,
      Executor fxThread) {
    this.library = library;
    this.messages = messages;
    this.overlay = overlay;
    this.background = background;
    this.fxThread = fxThread;
    this.writing = new FileWriting(messages, overlay, background, fxThread);
  }

  /// Puts another question in the place of the platform's file dialog.
  public void askWith(FileQuestion other) {
    question = other;
  }

  public void exportNotes(PublicationId id) {
    library.ask(
        opened -> new Notes(opened.read(id).stream().toList(), opened.meanings(), messages),
        this::export);
  }

  /// A publication itself, or the article that is read.
  ///
  /// @param article number of the article that is read, from 1
  public void exportPublication(OpenPublication open, int article) {
    String title = open.publication().content().articles().get(article - 1).label(TITLE_LENGTH);
    overlay.ask(
        new PublicationExportCard(
            messages,
            title,
            lastOfPublication,
            choice -> {
              overlay.close();
              lastOfPublication = choice;
              library.ask(Library::meanings, known -> write(open, article, title, choice, known));
            },
            overlay::close));
  }

  private void write(
      OpenPublication open,
      int article,
      String title,
      PublicationExportCard.Choice choice,
      List<Meaning> meanings) {
    var publication = open.publication();
    String name = PublicationName.of(messages, publication.metadata(), publication.source().name());
    String ending = choice.format().extension();
    question
        .ask(
            overlay.getScene(),
            new FileQuestion.Wanted(
                messages.text("export.choose-publication"),
                Optional.of(FileWriting.asFileName(choice.whole() ? name : title) + ending),
                messages.text("export.kind." + choice.format()),
                ending))
        .ifPresent(file ->
            writing.write(
                file,
                () ->
                    choice
                        .format()
                        .bytes(
                            new AnnotatedPublication(publication, open.text(), open.annotations()),
                            choice.whole() ? Set.of() : Set.of(article),
                            choice.marks(),
                            meanings,
                            messages::text),
                messages.text("export.done-publication", file),
                messages.text("export.failed-publication")));
  }

  /// Some of the annotations of the library.
  public void exportNotes(List<AnnotationId> chosen) {
    library.ask(opened -> chosen(opened, Set.copyOf(chosen)), this::export);
  }

  private Notes chosen(Library library, Set<AnnotationId> chosen) {
    List<OpenPublication> publications =
        library.annotated().stream()
            .flatMap(id -> library.read(id).stream())
            .map(open ->
                open.withAnnotations(
                    open.annotations().stream()
                        .filter(placed -> chosen.contains(placed.annotation().id()))
                        .toList()))
            .filter(open -> !open.annotations().isEmpty())
            .toList();
    return new Notes(publications, library.meanings(), messages);
  }

  private void export(Notes notes) {
    if (notes.count() == 0) {
      overlay.notice(messages.text("export.nothing"));
      return;
    }
    boolean several = notes.publications().size() > 1;
    boolean fits = !several || last.format().holdsSeveral();
    overlay.ask(
        new ExportCard(
            messages,
            notes.count(),
            several,
            fits ? last : new ExportCard.Choice(NotesFormat.DOCX, last.template()),
            new Answers(notes)));
  }

  /// What is done about the answers of the card.
  private final class Answers implements ExportCard.Answers {

    private final Notes notes;

    Answers(Notes notes) {
      this.notes = notes;
    }

    @Override
    public void preview(ExportCard.Choice choice, ExportCard card) {
      if (choice.format().hasTemplates()) {
        make(
            () -> notes.handout(choice), handout -> card.show(choice, new HandoutPreview(handout)));
      } else {
        make(() -> notes.beginning(choice), text -> card.show(choice, plain(text)));
      }
    }

    private <T> void make(Supplier<T> made, Consumer<T> show) {
      var _ = CompletableFuture.supplyAsync(made, background).thenAcceptAsync(show, fxThread);
    }

    private Region plain(String text) {
      Label label = new Label(text);
      label.getStyleClass().add("preview-plain");
      label.setWrapText(true);
      return label;
    }

    @Override
    public void export(ExportCard.Choice choice) {
      overlay.close();
      last = choice;
      ask(notes, choice);
    }

    @Override
    public void close() {
      overlay.close();
    }
  }

  private void ask(Notes notes, ExportCard.Choice choice) {
    var first = notes.publications().getFirst().publication();
    String name = PublicationName.of(messages, first.metadata(), first.source().name());
    String ending = choice.format().extension();
    String suggested =
        messages.text(
            choice.format().hasTemplates()
                ? "export.suggested-name." + choice.template()
                : "export.suggested-name",
            FileWriting.asFileName(name));
    question
        .ask(
            overlay.getScene(),
            new FileQuestion.Wanted(
                messages.text("export.choose"),
                Optional.of(suggested + ending),
                messages.text("export.format." + choice.format()),
                ending))
        .ifPresent(file ->
            writing.write(
                file,
                () -> notes.bytes(choice),
                messages.text("export.done", notes.count(), file),
                messages.text("export.failed")));
  }
}
