package org.yandu.cli;

import java.util.Optional;
import org.yandu.library.IntegrityReport;
import org.yandu.settings.Messages;
import org.yandu.text.FileNames;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `check`: looks through the whole database file and counts what is in it.
final class CheckCommand implements Command {

  @Override
  public CommandSpec specification(Messages messages) {
    return Specifications.command(messages, "check", messages.text("cli.check"));
  }

  @Override
  public Ending run(ParseResult typed, Session session) {
    return session.withLibrary(library -> {
      IntegrityReport report = library.check();
      if (!report.sound()) {
        return Ending.failed(
            session
                .messages()
                .text(
                    "cli.check.damaged",
                    FileNames.text(session.dataFolder()),
                    Session.oneLine(report.problems().getFirst())));
      }
      String counts =
          session
              .messages()
              .text(
                  "cli.check.sound",
                  report.publications(),
                  report.articles(),
                  report.characters(),
                  report.annotations());
      return session.give(counts + "\n", Optional.empty());
    });
  }
}
