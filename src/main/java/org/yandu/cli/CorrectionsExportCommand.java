package org.yandu.cli;

import java.util.Optional;
import org.yandu.exchange.CorrectionsFile;
import org.yandu.library.TextCorrections;
import org.yandu.model.PublicationId;
import org.yandu.settings.Messages;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `corrections export ID [--out FILE]`: what was put right in a publication, for others.
final class CorrectionsExportCommand implements Command {

  @Override
  public CommandSpec specification(Messages messages) {
    return Specifications.command(messages, "export", messages.text("cli.corrections.export"))
        .addPositional(Specifications.publication(messages))
        .addOption(Specifications.out(messages));
  }

  @Override
  public Ending run(ParseResult typed, Session session) {
    PublicationId id = new PublicationId(typed.matchedPositionalValue(0, 0L));
    return session.withPublication(
        id,
        (library, _) -> {
          TextCorrections corrections = library.proofreading().corrections(id).orElseThrow();
          return session.give(
              CorrectionsFile.of(corrections.source(), corrections.script()),
              Optional.ofNullable(typed.matchedOptionValue(Specifications.OUT, null)));
        });
  }
}
