package org.yandu.cli;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.yandu.exchange.AnnotatedPublication;
import org.yandu.exchange.HandoutTemplate;
import org.yandu.exchange.NotesFormat;
import org.yandu.model.PublicationId;
import org.yandu.settings.Messages;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;

/// `notes export ID [--format FORMAT] [--template TEMPLATE] [--out FILE]`: the annotations of a
/// publication as a file for people or for other programs.
final class NotesExportCommand implements Command {

  private static final String FORMAT = "--format";
  private static final String TEMPLATE = "--template";

  @Override
  public CommandSpec specification(Messages messages) {
    return Specifications.command(messages, "export", messages.text("cli.notes.export"))
        .addPositional(Specifications.publication(messages))
        .addOption(
            OptionSpec.builder(FORMAT)
                .paramLabel(names(NotesFormat.values()))
                .type(NotesFormat.class)
                .description(messages.text("cli.notes.format"))
                .build())
        .addOption(
            OptionSpec.builder(TEMPLATE)
                .paramLabel(names(HandoutTemplate.values()))
                .type(HandoutTemplate.class)
                .converters(NotesExportCommand::template)
                .description(messages.text("cli.notes.template"))
                .build())
        .addOption(Specifications.out(messages));
  }

  private static String names(Enum<?>[] values) {
    return Arrays.stream(values).map(NotesExportCommand::name).collect(Collectors.joining("|"));
  }

  private static String name(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static HandoutTemplate template(String typed) {
    return Arrays.stream(HandoutTemplate.values())
        .filter(template -> name(template).equals(typed.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(() -> new TypeConversionException(typed));
  }

  @Override
  public Ending run(ParseResult typed, Session session) {
    PublicationId id = new PublicationId(typed.matchedPositionalValue(0, 0L));
    NotesFormat format = typed.matchedOptionValue(FORMAT, NotesFormat.MD);
    HandoutTemplate template = typed.matchedOptionValue(TEMPLATE, HandoutTemplate.STUDY_NOTES);
    return session.withPublication(
        id,
        (library, open) ->
            session.give(
                format.bytes(
                    template,
                    List.of(
                        new AnnotatedPublication(
                            open.publication(), open.text(), open.annotations())),
                    library.meanings(),
                    session.messages()::text,
                    ZoneId.systemDefault()),
                Optional.<Path>ofNullable(typed.matchedOptionValue(Specifications.OUT, null))));
  }
}
