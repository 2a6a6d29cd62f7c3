package org.yandu.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yandu.model.PublicationId;
import org.yandu.settings.Messages;
import org.yandu.settings.Theme;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;

/// What may stand behind the program's name when no command does: it opens the window.
final class WindowOptions {

  private static final Pattern SIZE = Pattern.compile("(\\d{3,5})[xX×](\\d{3,5})");
  private static final int SMALLEST = 320;
  private static final int LARGEST = 16384;

  private WindowOptions() {}

  static void addTo(CommandSpec root, Messages messages) {
    root.addPositional(
        PositionalParamSpec.builder()
            .index("0..*")
            .paramLabel("FILE")
            .type(List.class)
            .auxiliaryTypes(Path.class)
            .arity("0..*")
            .description(messages.text("cli.window.file"))
            .build());
    root.addOption(
        option("--snapshot", "OUT.png", Path.class, messages.text("cli.window.snapshot")));
    root.addOption(option("--open", "ID", long.class, messages.text("cli.window.open")));
    root.addOption(option("--article", "N", int.class, messages.text("cli.window.article")));
    root.addOption(
        OptionSpec.builder("--theme")
            .paramLabel("light|sepia|dark")
            .type(Theme.class)
            .converters(WindowOptions::theme)
            .description(messages.text("cli.window.theme"))
            .build());
    root.addOption(
        OptionSpec.builder("--size")
            .paramLabel("WxH")
            .type(WindowRequest.Size.class)
            .converters(WindowOptions::size)
            .description(messages.text("cli.window.size"))
            .build());
  }

  private static OptionSpec option(String name, String label, Class<?> type, String description) {
    return OptionSpec.builder(name).paramLabel(label).type(type).description(description).build();
  }

  /// Whether any of them was typed.
  static boolean anyOf(ParseResult typed) {
    return typed.hasMatchedPositional(0)
        || List.of("--snapshot", "--open", "--article", "--theme", "--size").stream()
            .anyMatch(typed::hasMatchedOption);
  }

  /// The first word that is neither a command nor a file, if there is one.
  static Optional<Path> missingFile(ParseResult typed) {
    return files(typed).stream().filter(Files::notExists).findFirst();
  }

  static WindowRequest request(ParseResult typed, Path dataFolder, Optional<String> language) {
    int article = typed.matchedOptionValue("--article", 0);
    return new WindowRequest(
        dataFolder,
        files(typed),
        language,
        Optional.ofNullable(typed.matchedOptionValue("--snapshot", null)),
        Optional.<Long>ofNullable(typed.matchedOptionValue("--open", null)).map(PublicationId::new),
        article == 0 ? OptionalInt.empty() : OptionalInt.of(article),
        Optional.ofNullable(typed.matchedOptionValue("--theme", null)),
        Optional.ofNullable(typed.matchedOptionValue("--size", null)));
  }

  private static List<Path> files(ParseResult typed) {
    return typed.matchedPositionalValue(0, List.of());
  }

  private static Theme theme(String name) {
    try {
      return Theme.valueOf(name.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException unknown) {
      throw new TypeConversionException(name);
    }
  }

  private static WindowRequest.Size size(String text) {
    Matcher size = SIZE.matcher(text);
    if (!size.matches()) {
      throw new TypeConversionException(text);
    }
    int width = Integer.parseInt(size.group(1));
    int height = Integer.parseInt(size.group(2));
    if (Math.min(width, height) < SMALLEST || Math.max(width, height) > LARGEST) {
      throw new TypeConversionException(text);
    }
    return new WindowRequest.Size(width, height);
  }
}
