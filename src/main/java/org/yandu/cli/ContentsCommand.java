package org.yandu.cli;

import java.util.Optional;
import org.yandu.exchange.ContentsJson;
import org.yandu.exchange.SourceLine;
import org.yandu.model.Article;
import org.yandu.model.Block;
import org.yandu.model.Publication;
import org.yandu.model.PublicationId;
import org.yandu.model.Section;
import org.yandu.settings.Messages;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `toc ID [--json]`: the table of contents.
final class ContentsCommand implements Command {

  private static final int LABEL_LENGTH = 24;

  @Override
  public CommandSpec specification(Messages messages) {
    return Specifications.command(messages, "toc", messages.text("cli.toc"))
        .addPositional(Specifications.publication(messages))
        .addOption(Specifications.json(messages))
        .addOption(Specifications.out(messages));
  }

  @Override
  public Ending run(ParseResult typed, Session session) {
    PublicationId id = new PublicationId(typed.matchedPositionalValue(0, 0L));
    return session.withPublication(
        id,
        (_, open) -> {
          String result =
              typed.hasMatchedOption("--json")
                  ? ContentsJson.of(open.publication())
                  : lines(open.publication());
          return session.give(
              result, Optional.ofNullable(typed.matchedOptionValue(Specifications.OUT, null)));
        });
  }

  private static String lines(Publication publication) {
    StringBuilder lines = new StringBuilder();
    lines.append(SourceLine.name(publication.metadata(), publication.source().name())).append('\n');
    int number = 0;
    for (Section section : publication.content().sections()) {
      if (!section.title().isEmpty()) {
        lines.append('\n').append(section.title()).append('\n');
      }
      for (Article article : section.articles()) {
        number++;
        lines.append(String.format("%4d  %s", number, article.label(LABEL_LENGTH)));
        lines.append(article.authors().isEmpty() ? "" : "  " + String.join("、", article.authors()));
        lines.append('\n');
        for (Block.Heading heading : article.headings()) {
          lines.append("      ").append("  ".repeat(heading.level()));
          lines.append(heading.text()).append('\n');
        }
      }
    }
    return lines.toString();
  }
}
