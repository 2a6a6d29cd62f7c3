package org.yandu.importer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.yandu.model.Article;
import org.yandu.model.ImportRefusal;
import org.yandu.model.ImportWarning;
import org.yandu.model.PublicationContent;
import org.yandu.model.SourceFile;
import org.yandu.model.SourceFormat;
import org.yandu.model.SourceSpan;
import org.yandu.structure.RawDocument;
import org.yandu.structure.Recovery;
import org.yandu.task.Progress;
import org.yandu.text.FileNames;

/// Reads a file of any known format.
///
/// Stateless; safe for use by any number of threads.
public final class FileImporter {

  /// The largest file of any format that is read, in megabytes; larger ones are refused unread.
  public static final long LARGEST_MEGABYTES = ImportRefusal.LARGEST_PDF_MEGABYTES;

  private FileImporter() {}

  /// Reads a file, finds its character set and format and makes a publication of it. Whatever is
  /// wrong with the file is told by the outcome.
  ///
  /// @throws org.yandu.task.CancelledException if the work is no longer wanted
  public static ReadOutcome read(Path file, Progress progress) {
    if (BinaryKind.PDF.begins(SourceBytes.first(file, BinaryKind.LONGEST_SIGNATURE))) {
      return readPdf(file, progress);
    }
    return switch (SourceBytes.read(file, progress)) {
      case SourceBytes.Outcome.Refused(ImportRefusal refusal) -> new ReadOutcome.Refused(refusal);
      case SourceBytes.Outcome.Complete(byte[] bytes, String sha256) ->
          decode(FileNames.last(file), bytes, sha256, progress);
    };
  }

  private static ReadOutcome readPdf(Path file, Progress progress) {
    return switch (SourceBytes.fingerprint(file, progress)) {
      case SourceBytes.Fingerprint.Refused(ImportRefusal refusal) ->
          new ReadOutcome.Refused(refusal);
      case SourceBytes.Fingerprint.Taken(long bytes, String sha256) -> {
        String name = FileNames.last(file);
        SourceFile source = new SourceFile(name, SourceFormat.PDF, sha256, bytes, "");
        yield switch (PdfImporter.read(file, progress)) {
          case PdfImporter.Outcome.Refused(ImportRefusal refusal) ->
              new ReadOutcome.Refused(refusal);
          case PdfImporter.Outcome.Read read -> {
            List<ImportWarning> warnings = new ArrayList<>(read.warnings());
            warnings.addAll(untitled(read.content()));
            yield new ReadOutcome.Read(
                new ImportedPublication(
                    source,
                    withFileName(read.content(), name),
                    warnings,
                    read.recovery().doubts(),
                    read.links()));
          }
        };
      }
    };
  }

  /// The text of a file as it was decoded when it was read: offsets of provenance are offsets of
  /// it. Empty if it can no longer be read.
  public static Optional<String> source(Path file) {
    return switch (SourceBytes.read(file, Progress.NONE)) {
      case SourceBytes.Outcome.Refused _ -> Optional.empty();
      case SourceBytes.Outcome.Complete(byte[] bytes, String _) ->
          BinaryKind.isKnown(bytes)
              ? Optional.empty()
              : CharsetDetection.detect(bytes)
                  .map(found -> DecodedText.decode(bytes, found.skip(), found.charset()).text());
    };
  }

  private static ReadOutcome decode(String name, byte[] bytes, String sha256, Progress progress) {
    if (BinaryKind.isKnown(bytes)) {
      return new ReadOutcome.Refused(ImportRefusal.NOT_TEXT);
    }
    Optional<CharsetDetection.Found> found = CharsetDetection.detect(bytes);
    if (found.isEmpty()) {
      return new ReadOutcome.Refused(ImportRefusal.NOT_TEXT);
    }
    CharsetDetection.Found charset = found.get();
    DecodedText decoded = DecodedText.decode(bytes, charset.skip(), charset.charset());
    if (decoded.text().isBlank()) {
      return new ReadOutcome.Refused(ImportRefusal.NO_TEXT);
    }
    SourceFormat format = formatOf(name);
    Recovery recovery =
        switch (format) {
          case TEXT -> TextDumpImporter.read(decoded.text(), progress);
          case MARKDOWN -> new Recovery(MarkdownImporter.read(decoded.text(), progress), List.of());
          case PDF -> throw new IllegalArgumentException("a PDF is no decoded text");
        };
    PublicationContent content = recovery.content();
    if (content.articles().isEmpty()) {
      return new ReadOutcome.Refused(ImportRefusal.NO_TEXT);
    }
    SourceFile source =
        new SourceFile(name, format, sha256, bytes.length, decoded.charset().name());
    return new ReadOutcome.Read(
        new ImportedPublication(
            source, withFileName(content, name), warnings(decoded, content), recovery.doubts()));
  }

  /// Markdown cannot be told from text by its content, so its file name says it.
  private static SourceFormat formatOf(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".md") || lower.endsWith(".markdown")
        ? SourceFormat.MARKDOWN
        : SourceFormat.TEXT;
  }

  private static PublicationContent withFileName(PublicationContent content, String name) {
    return new PublicationContent(
        content.metadata().orElse(FileNameMetadata.of(name)),
        content.sections(),
        content.furniture());
  }

  private static List<ImportWarning> warnings(DecodedText decoded, PublicationContent content) {
    List<ImportWarning> warnings = new ArrayList<>();
    decoded
        .unreadable()
        .ifPresent(offset ->
            warnings.add(
                new ImportWarning(
                    ImportWarning.Kind.UNREADABLE_CHARACTERS, lineAt(decoded.text(), offset))));
    warnings.addAll(untitled(content));
    return warnings;
  }

  private static List<ImportWarning> untitled(PublicationContent content) {
    return content.articles().stream()
        .filter(article -> article.title().isEmpty() && !article.isPictures())
        .map(article ->
            new ImportWarning(
                ImportWarning.Kind.ARTICLE_WITHOUT_TITLE, firstLine(article).orElse(0)))
        .toList();
  }

  private static int lineAt(String text, int offset) {
    return RawDocument.of(text.substring(0, offset) + ' ').lines().getLast().number();
  }

  private static OptionalInt firstLine(Article article) {
    return article.blocks().stream()
        .flatMap(block -> block.provenance().spans().stream())
        .mapToInt(SourceSpan::line)
        .min();
  }
}
