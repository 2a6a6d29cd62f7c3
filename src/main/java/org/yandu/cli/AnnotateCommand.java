package org.yandu.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.yandu.library.AnnotationDraft;
import org.yandu.library.Library;
import org.yandu.library.OpenPublication;
import org.yandu.model.AnnotationStyle;
import org.yandu.model.DocumentText;
import org.yandu.model.Meaning;
import org.yandu.model.PublicationId;
import org.yandu.model.TextRange;
import org.yandu.settings.Messages;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/// `annotate ID --exact TEXT …`: marks a passage that is named by its words. Of several places that
/// fit it takes none unless one is chosen.
final class AnnotateCommand implements Command {

  /// More than a screen of places helps nobody to choose.
  private static final int PLACES_LISTED = 20;

  @Override
  public CommandSpec specification(Messages messages) {
    return Specifications.command(messages, "annotate", messages.text("cli.annotate"))
        .addPositional(Specifications.publication(messages))
        .addOption(required("--exact", "TEXT", messages.text("cli.annotate.exact")))
        .addOption(Specifications.text("--prefix", "TEXT", messages.text("cli.annotate.prefix")))
        .addOption(Specifications.text("--suffix", "TEXT", messages.text("cli.annotate.suffix")))
        .addOption(
            OptionSpec.builder("--occurrence")
                .paramLabel("N")
                .type(int.class)
                .description(messages.text("cli.annotate.occurrence"))
                .build())
        .addOption(required("--colour", "MEANING", messages.text("cli.annotate.colour")))
        .addOption(Specifications.text("--note", "TEXT", messages.text("cli.annotate.note")));
  }

  private static OptionSpec required(String name, String label, String description) {
    return OptionSpec.builder(name)
        .paramLabel(label)
        .type(String.class)
        .required(true)
        .description(description)
        .build();
  }

  @Override
  public Ending run(ParseResult typed, Session session) {
    PublicationId id = new PublicationId(typed.matchedPositionalValue(0, 0L));
    String exact = typed.matchedOptionValue("--exact", "");
    if (exact.isBlank()) {
      return new Ending.WrongUsage(session.messages().text("cli.annotate.no-words"));
    }
    return session.withPublication(
        id, (library, open) -> annotate(library, open, exact, typed, session));
  }

  private static Ending annotate(
      Library library, OpenPublication open, String exact, ParseResult typed, Session session) {
    String colour = typed.matchedOptionValue("--colour", "");
    Optional<Meaning> meaning = meaning(library.meanings(), colour);
    if (meaning.isEmpty()) {
      String known =
          library.meanings().stream().map(Meaning::name).collect(Collectors.joining("、"));
      return Ending.failed(session.messages().text("cli.annotate.no-meaning", colour, known));
    }
    List<TextRange> places =
        PassageSearch.find(
            open.text().string(),
            typed.matchedOptionValue("--prefix", ""),
            exact,
            typed.matchedOptionValue("--suffix", ""));
    int chosen = typed.matchedOptionValue("--occurrence", places.size() == 1 ? 1 : 0);
    if (chosen < 1 || chosen > places.size()) {
      return notChosen(places, open.text(), exact, typed.hasMatchedOption("--occurrence"), session);
    }
    AnnotationDraft draft =
        new AnnotationDraft(
            places.get(chosen - 1),
            AnnotationStyle.HIGHLIGHT,
            meaning.get().id(),
            typed.matchedOptionValue("--note", ""));
    String made =
        library.annotating().annotate(open.publication().id(), draft).annotation().id().toString();
    return session.give(made + "\n", Optional.empty());
  }

  private static Ending notChosen(
      List<TextRange> places, DocumentText text, String exact, boolean counted, Session session) {
    Messages messages = session.messages();
    if (places.isEmpty()) {
      boolean elsewhere = text.string().contains(exact);
      return Ending.failed(
          messages.text(
              elsewhere ? "cli.annotate.not-there" : "cli.annotate.not-found",
              Session.oneLine(exact)));
    }
    String sentence =
        counted
            ? messages.text("cli.annotate.no-such-place", places.size())
            : messages.text("cli.annotate.several", places.size());
    StringBuilder list = new StringBuilder(sentence);
    for (int number = 1; number <= Math.min(PLACES_LISTED, places.size()); number++) {
      TextRange place = places.get(number - 1);
      list.append(
          String.format(
              "%n%4d  %s",
              number,
              messages.text(
                  "cli.annotate.place",
                  Integer.toString(text.articleNumberAt(place.start())),
                  PassageSearch.context(text.string(), place))));
    }
    if (places.size() > PLACES_LISTED) {
      list.append(String.format("%n"))
          .append(messages.text("cli.annotate.more-places", places.size() - PLACES_LISTED));
    }
    return Ending.failed(list.toString());
  }

  /// By name, by id, or by colour.
  private static Optional<Meaning> meaning(List<Meaning> meanings, String asked) {
    String lower = asked.strip().toLowerCase(Locale.ROOT);
    return meanings.stream()
        .filter(meaning -> meaning.name().equals(asked.strip()))
        .findFirst()
        .or(() ->
            meanings.stream()
                .filter(meaning ->
                    meaning.id().value().equals(lower)
                        || meaning.colour().name().toLowerCase(Locale.ROOT).equals(lower))
                .findFirst());
  }
}
