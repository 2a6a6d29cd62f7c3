package org.yandu.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.yandu.settings.Messages;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.TypeConversionException;

/// What several commands have in common.
final class Specifications {

  static final String DATA_FOLDER = "--data-dir";
  static final String LANGUAGE = "--lang";
  static final String OUT = "--out";

  private static final Set<String> LANGUAGES = Set.of("zh", "en");

  private Specifications() {}

  /// @param description one sentence that says what the command does
  static CommandSpec command(Messages messages, String name, String description) {
    CommandSpec specification = CommandSpec.create().name(name);
    specification
        .usageMessage()
        .description(description)
        .synopsisHeading(messages.text("cli.heading.usage"))
        .parameterListHeading("%n" + messages.text("cli.heading.parameters") + "%n")
        .optionListHeading("%n" + messages.text("cli.heading.options") + "%n")
        .commandListHeading("%n" + messages.text("cli.heading.commands") + "%n")
        .sortOptions(false)
        .sortSynopsis(false);
    return specification;
  }

  /// Options that may stand before and behind every command.
  static void addCommonOptions(CommandSpec root, Messages messages) {
    root.addOption(
        OptionSpec.builder(DATA_FOLDER)
            .paramLabel("DIR")
            .type(String.class)
            .description(messages.text("cli.option.data-dir"))
            .scopeType(ScopeType.INHERIT)
            .build());
    root.addOption(
        OptionSpec.builder(LANGUAGE)
            .paramLabel("zh|en")
            .type(String.class)
            .converters(Specifications::language)
            .description(messages.text("cli.option.lang"))
            .scopeType(ScopeType.INHERIT)
            .build());
    root.addOption(
        OptionSpec.builder("-h", "--help")
            .usageHelp(true)
            .type(boolean.class)
            .description(messages.text("cli.option.help"))
            .scopeType(ScopeType.INHERIT)
            .build());
  }

  static PositionalParamSpec publication(Messages messages) {
    return PositionalParamSpec.builder()
        .index("0")
        .paramLabel("ID")
        .type(long.class)
        .arity("1")
        .required(true)
        .description(messages.text("cli.parameter.id"))
        .build();
  }

  static OptionSpec out(Messages messages) {
    return OptionSpec.builder(OUT)
        .paramLabel("FILE")
        .type(Path.class)
        .description(messages.text("cli.option.out"))
        .build();
  }

  static OptionSpec json(Messages messages) {
    return OptionSpec.builder("--json")
        .type(boolean.class)
        .description(messages.text("cli.option.json"))
        .build();
  }

  static OptionSpec text(String name, String label, String description) {
    return OptionSpec.builder(name)
        .paramLabel(label)
        .type(String.class)
        .description(description)
        .build();
  }

  /// With or without a region, as systems name languages: `zh`, `zh-CN`, `en_GB`.
  private static String language(String typed) {
    String language = Locale.forLanguageTag(typed.replace('_', '-')).getLanguage();
    if (!LANGUAGES.contains(language)) {
      throw new TypeConversionException(typed);
    }
    return typed;
  }

  /// The value of an option that may stand at any of the commands typed, the last one if several.
  static Optional<String> common(ParseResult typed, String option) {
    return typed.asCommandLineList().stream()
        .map(line -> line.getParseResult())
        .filter(result -> result.hasMatchedOption(option))
        .map(result -> result.<String>matchedOptionValue(option, ""))
        .reduce((_, later) -> later);
  }
}
