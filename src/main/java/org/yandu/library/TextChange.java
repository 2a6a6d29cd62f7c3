package org.yandu.library;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.yandu.anchor.Anchors;
import org.yandu.importer.ImportedPublication;
import org.yandu.model.DocumentText;
import org.yandu.model.Placement;
import org.yandu.model.PublicationId;
import org.yandu.model.Stamp;
import org.yandu.model.TextRange;
import org.yandu.store.ReadingTable.Reading;
import org.yandu.store.Status;
import org.yandu.store.StoredPublication;
import org.yandu.store.StoredText;

/// The part of an operation that brings texts into the library.
final class TextChange {

  /// What is looked for in a new text to find the place where reading stopped in the old one, in
  /// UTF-16 units: short, so that it seldom meets a changed place, and its context tells the rest.
  private static final int READING_SAMPLE = 16;

  /// Given to a publication whose number is not known before it is written.
  private static final PublicationId UNNUMBERED = new PublicationId(0);

  private final Tables tables;
  private final TextCache texts;
  private final Recorder recorder;

  TextChange(Tables tables, TextCache texts, Recorder recorder) {
    this.tables = tables;
    this.texts = texts;
    this.recorder = recorder;
  }

  AddOutcome add(ImportedPublication imported) {
    Optional<StoredPublication> known =
        tables.publications().findBySource(imported.source().sha256());
    if (known.isEmpty()) {
      StoredPublication row =
          new StoredPublication(
              UNNUMBERED,
              Status.ALIVE,
              imported.content().metadata(),
              1,
              recorder.now(),
              Stamp.NONE);
      return new AddOutcome.Added(recorder.add(row, stored(imported)));
    }
    PublicationId id = known.get().id();
    if (known.get().status() == Status.ALIVE) {
      return new AddOutcome.AlreadyThere(id);
    }
    recorder.put(known.get().withStatus(Status.ALIVE));
    return new AddOutcome.Restored(id);
  }

  /// A text that is the same already is not stored again.
  void replace(StoredPublication row, ImportedPublication imported) {
    LoadedText present = texts.get(row.id(), row.textRevision());
    StoredText text = stored(imported);
    if (present.stored().equals(text)) {
      return;
    }
    int revision = tables.texts().nextRevision(row.id());
    tables.texts().insert(row.id(), revision, text);
    tables
        .readings()
        .find(row.id(), row.textRevision())
        .map(reading -> moved(reading, present, DocumentText.of(text.content()), revision))
        .ifPresent(reading -> tables.readings().put(row.id(), revision, reading));
    recorder.put(
        row.withTextRevision(revision)
            .withMetadata(row.metadata().orElse(imported.content().metadata())));
  }

  /// Unlike a note, a reading position may be guessed: reading goes on near where it stopped.
  private static Reading moved(
      Reading reading, LoadedText present, DocumentText text, int revision) {
    int length = present.flat().length();
    int start = Math.min(reading.offset(), length);
    int end = Math.min(start + READING_SAMPLE, length);
    int guess = length == 0 ? 0 : (int) ((long) start * text.length() / length);
    if (start == end) {
      return new Reading(guess, reading.opened());
    }
    var anchor = Anchors.anchor(present.flat(), new TextRange(start, end), present.revision());
    int offset =
        switch (Anchors.place(anchor, text, revision)) {
          case Placement.Exact(TextRange range) -> range.start();
          case Placement.Moved(TextRange range, double _) -> range.start();
          case Placement.Gap(int at) -> at;
          case Placement.Ambiguous(List<TextRange> candidates) -> nearest(candidates, guess);
          case Placement.Orphaned() -> guess;
        };
    return new Reading(offset, reading.opened());
  }

  private static int nearest(List<TextRange> candidates, int guess) {
    return candidates.stream()
        .map(TextRange::start)
        .min(Comparator.comparingInt(start -> Math.abs(start - guess)))
        .orElse(guess);
  }

  private static StoredText stored(ImportedPublication imported) {
    String flat = DocumentText.of(imported.content()).string();
    return new StoredText(imported.source(), imported.content(), sha256(flat), flat.length());
  }

  private static String sha256(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException exception) {
      throw new IllegalStateException("every Java has SHA-256", exception);
    }
  }
}
