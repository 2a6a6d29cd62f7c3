package org.yandu.cli;

import java.util.List;
import java.util.Optional;
import org.yandu.exchange.LibraryListJson;
import org.yandu.exchange.SourceLine;
import org.yandu.model.PublicationSummary;
import org.yandu.settings.Messages;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `list [--json]`: what is in the library.
final class ListCommand implements Command {

  @Override
  public CommandSpec specification(Messages messages) {
    return Specifications.command(messages, "list", messages.text("cli.list"))
        .addOption(Specifications.json(messages))
        .addOption(Specifications.out(messages));
  }

  @Override
  public Ending run(ParseResult typed, Session session) {
    return session.withLibrary(library -> {
      List<PublicationSummary> publications = library.publications();
      String result =
          typed.hasMatchedOption("--json")
              ? LibraryListJson.of(publications)
              : lines(publications, session.messages());
      return session.give(
          result, Optional.ofNullable(typed.matchedOptionValue(Specifications.OUT, null)));
    });
  }

  private static String lines(List<PublicationSummary> publications, Messages messages) {
    StringBuilder lines = new StringBuilder();
    for (PublicationSummary publication : publications) {
      lines
          .append(
              messages.text(
                  "cli.list.line",
                  publication.id().toString(),
                  SourceLine.name(publication.metadata(), publication.source().name()),
                  publication.articles(),
                  publication.characters(),
                  publication.annotations()))
          .append('\n');
    }
    return publications.isEmpty() ? messages.text("cli.list.empty") + "\n" : lines.toString();
  }
}
