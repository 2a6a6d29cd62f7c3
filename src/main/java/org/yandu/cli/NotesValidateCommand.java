package org.yandu.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.yandu.exchange.AnnotationFault;
import org.yandu.exchange.AnnotationValidator;
import org.yandu.exchange.AnnotationVerdict;
import org.yandu.settings.Messages;
import org.yandu.text.FileNames;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/// `notes validate FILE`: whether a file is what the Web Annotation Data Model allows. Needs no
/// library.
final class NotesValidateCommand implements Command {

  @Override
  public CommandSpec specification(Messages messages) {
    return Specifications.command(messages, "validate", messages.text("cli.notes.validate"))
        .addPositional(
            PositionalParamSpec.builder()
                .index("0")
                .paramLabel("FILE")
                .type(Path.class)
                .arity("1")
                .required(true)
                .description(messages.text("cli.notes.validate.file"))
                .build());
  }

  @Override
  public Ending run(ParseResult typed, Session session) {
    Path file = typed.matchedPositionalValue(0, Path.of(""));
    AnnotationVerdict verdict = AnnotationValidator.validate(file);
    if (!verdict.valid()) {
      return new Ending.Failed(sentences(verdict, file, session.messages()));
    }
    return session.give(
        session.messages().text("cli.notes.validate.valid", verdict.annotations()) + "\n",
        Optional.empty());
  }

  private static List<String> sentences(AnnotationVerdict verdict, Path file, Messages messages) {
    Stream<String> faults =
        verdict.faults().stream().map(fault -> sentence(fault, FileNames.text(file), messages));
    Stream<String> rest =
        verdict.moreFaults() == 0
            ? Stream.empty()
            : Stream.of(messages.text("cli.notes.validate.more", verdict.moreFaults()));
    return Stream.concat(faults, rest).toList();
  }

  private static String sentence(AnnotationFault fault, String file, Messages messages) {
    String place = fault.path().isEmpty() ? file : fault.path();
    Object[] arguments =
        Stream.concat(Stream.of(place), fault.arguments().stream()).toArray(Object[]::new);
    return messages.text("annotations.fault." + fault.reason(), arguments);
  }
}
