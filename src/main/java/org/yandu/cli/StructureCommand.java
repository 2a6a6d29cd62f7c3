package org.yandu.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.yandu.exchange.StructureJson;
import org.yandu.importer.FileImporter;
import org.yandu.importer.ReadOutcome;
import org.yandu.settings.Messages;
import org.yandu.task.Progress;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/// `structure FILE [--out RESULT.json]`: what would be imported, without a library.
final class StructureCommand implements Command {

  @Override
  public CommandSpec specification(Messages messages) {
    return Specifications.command(messages, "structure", messages.text("cli.structure"))
        .addPositional(
            PositionalParamSpec.builder()
                .index("0")
                .paramLabel("FILE")
                .type(Path.class)
                .arity("1")
                .required(true)
                .description(messages.text("cli.structure.file"))
                .build())
        .addOption(Specifications.out(messages));
  }

  @Override
  public Ending run(ParseResult typed, Session session) {
    Path file = typed.matchedPositionalValue(0, Path.of(""));
    return switch (FileImporter.read(file, Progress.NONE)) {
      case ReadOutcome.Refused(var refusal) -> Ending.failed(session.sentence(file, refusal));
      case ReadOutcome.Read(var publication) ->
          session.give(
              StructureJson.of(publication.content()),
              Optional.ofNullable(typed.matchedOptionValue(Specifications.OUT, null)));
    };
  }
}
