package org.yandu.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.yandu.library.OpenPublication;
import org.yandu.model.Annotation;
import org.yandu.model.Meaning;
import org.yandu.model.MeaningId;
import org.yandu.model.PlacedAnnotation;
import org.yandu.model.PublicationId;
import org.yandu.settings.Messages;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `notes list ID`: the annotations of a publication in reading order.
final class NotesListCommand implements Command {

  @Override
  public CommandSpec specification(Messages messages) {
    return Specifications.command(messages, "list", messages.text("cli.notes.list"))
        .addPositional(Specifications.publication(messages))
        .addOption(Specifications.out(messages));
  }

  @Override
  public Ending run(ParseResult typed, Session session) {
    PublicationId id = new PublicationId(typed.matchedPositionalValue(0, 0L));
    return session.withPublication(
        id,
        (library, open) ->
            session.give(
                lines(open, library.meanings(), session.messages()),
                Optional.ofNullable(typed.matchedOptionValue(Specifications.OUT, null))));
  }

  private static String lines(OpenPublication open, List<Meaning> meanings, Messages messages) {
    Map<MeaningId, String> names =
        meanings.stream().collect(Collectors.toMap(Meaning::id, Meaning::name));
    if (open.annotations().isEmpty()) {
      return messages.text("cli.notes.empty") + "\n";
    }
    return open.annotations().stream()
        .map(placed -> line(placed, open, names, messages))
        .collect(Collectors.joining());
  }

  private static String line(
      PlacedAnnotation placed,
      OpenPublication open,
      Map<MeaningId, String> names,
      Messages messages) {
    Annotation annotation = placed.annotation();
    String place =
        placed
            .range()
            .map(range ->
                messages.text(
                    "cli.notes.article",
                    Integer.toString(open.text().articleNumberAt(range.start()))))
            .orElseGet(() -> messages.text("export.notes.unplaced"));
    String quotation =
        placed
            .range()
            .map(range -> open.text().substring(range))
            .orElse(annotation.anchor().exact());
    String name = names.getOrDefault(annotation.meaning(), annotation.meaningName());
    return String.join(
            "\t",
            annotation.id().toString(),
            place,
            name,
            Session.oneLine(quotation),
            Session.oneLine(annotation.body()))
        + "\n";
  }
}
