package org.yandu.cli;

import java.time.ZoneId;
import java.util.Optional;
import org.yandu.exchange.NotesMarkdown;
import org.yandu.model.PublicationId;
import org.yandu.settings.Messages;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/// `notes export ID [--format md] [--out FILE]`: the annotations of a publication as a file for
/// people.
final class NotesExportCommand implements Command {

  private enum Format {
    MD
  }

  @Override
  public CommandSpec specification(Messages messages) {
    return Specifications.command(messages, "export", messages.text("cli.notes.export"))
        .addPositional(Specifications.publication(messages))
        .addOption(
            OptionSpec.builder("--format")
                .paramLabel("md")
                .type(Format.class)
                .description(messages.text("cli.notes.format"))
                .build())
        .addOption(Specifications.out(messages));
  }

  @Override
  public Ending run(ParseResult typed, Session session) {
    PublicationId id = new PublicationId(typed.matchedPositionalValue(0, 0L));
    Format format = typed.matchedOptionValue("--format", Format.MD);
    return session.withPublication(
        id,
        (library, open) -> {
          String result =
              switch (format) {
                case MD ->
                    NotesMarkdown.of(
                        open.publication(),
                        open.text(),
                        open.annotations(),
                        library.meanings(),
                        session.messages()::text,
                        ZoneId.systemDefault());
              };
          return session.give(
              result, Optional.ofNullable(typed.matchedOptionValue(Specifications.OUT, null)));
        });
  }
}
