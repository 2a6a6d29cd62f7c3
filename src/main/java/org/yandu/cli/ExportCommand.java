package org.yandu.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.yandu.exchange.AnnotatedPublication;
import org.yandu.exchange.PublicationFormat;
import org.yandu.library.OpenPublication;
import org.yandu.model.PublicationId;
import org.yandu.settings.Messages;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/// `export ID [--format FORMAT] [--articles LIST] [--marks] [--out FILE]`: a recovered publication,
/// or some of its articles, as a file of its own.
final class ExportCommand implements Command {

  private static final String FORMAT = "--format";
  private static final String ARTICLES = "--articles";
  private static final String MARKS = "--marks";
  private static final Pattern SPAN = Pattern.compile("(\\d{1,6})(?:-(\\d{1,6}))?");

  @Override
  public CommandSpec specification(Messages messages) {
    String formats =
        Arrays.stream(PublicationFormat.values())
            .map(format -> format.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining("|"));
    return Specifications.command(messages, "export", messages.text("cli.export"))
        .addPositional(Specifications.publication(messages))
        .addOption(
            OptionSpec.builder(FORMAT)
                .paramLabel(formats)
                .type(PublicationFormat.class)
                .description(messages.text("cli.export.format"))
                .build())
        .addOption(Specifications.text(ARTICLES, "1,3-5", messages.text("cli.export.articles")))
        .addOption(
            OptionSpec.builder(MARKS)
                .type(boolean.class)
                .description(messages.text("cli.export.marks"))
                .build())
        .addOption(Specifications.out(messages));
  }

  @Override
  public Ending run(ParseResult typed, Session session) {
    PublicationId id = new PublicationId(typed.matchedPositionalValue(0, 0L));
    String wanted = typed.matchedOptionValue(ARTICLES, "");
    return session.withPublication(
        id,
        (library, open) -> {
          Optional<Set<Integer>> articles = articles(wanted, open.text().articleCount());
          if (articles.isEmpty()) {
            return Ending.failed(
                session
                    .messages()
                    .text("cli.export.no-articles", wanted, open.text().articleCount()));
          }
          return session.give(
              typed
                  .matchedOptionValue(FORMAT, PublicationFormat.DOCX)
                  .bytes(
                      annotated(open),
                      articles.orElseThrow(),
                      typed.matchedOptionValue(MARKS, false),
                      library.meanings(),
                      session.messages()::text),
              Optional.ofNullable(typed.matchedOptionValue(Specifications.OUT, null)));
        });
  }

  private static AnnotatedPublication annotated(OpenPublication open) {
    return new AnnotatedPublication(open.publication(), open.text(), open.annotations());
  }

  /// Empty if the list makes no sense, or names what the publication does not have.
  private static Optional<Set<Integer>> articles(String list, int count) {
    Set<Integer> articles = new TreeSet<>();
    for (String part : list.isEmpty() ? List.<String>of() : List.of(list.split(","))) {
      Matcher span = SPAN.matcher(part.strip());
      if (!span.matches()) {
        return Optional.empty();
      }
      int first = Integer.parseInt(span.group(1));
      int last = span.group(2) == null ? first : Integer.parseInt(span.group(2));
      if (first < 1 || last < first || last > count) {
        return Optional.empty();
      }
      IntStream.rangeClosed(first, last).forEach(articles::add);
    }
    return Optional.of(articles);
  }
}
