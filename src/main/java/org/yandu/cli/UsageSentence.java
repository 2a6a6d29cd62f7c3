package org.yandu.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.yandu.settings.Messages;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// Says in the reader's language what is wrong with what was typed.
final class UsageSentence {

  private UsageSentence() {}

  static String of(ParameterException wrong, Messages messages) {
    return switch (wrong) {
      case UnmatchedArgumentException unmatched ->
          messages.text("cli.usage.unknown", String.join(" ", unmatched.getUnmatched()));
      case MissingParameterException missing ->
          messages.text("cli.usage.missing", names(missing.getMissing()));
      case OverwrittenOptionException twice ->
          messages.text("cli.usage.twice", name(twice.getOverwritten()));
      default ->
          wrong.getArgSpec() == null
              ? messages.text("cli.usage.wrong", String.valueOf(wrong.getMessage()))
              : messages.text(
                  "cli.usage.value",
                  name(wrong.getArgSpec()),
                  wrong.getValue() == null ? "" : wrong.getValue());
    };
  }

  private static String names(List<ArgSpec> arguments) {
    return arguments.stream().map(UsageSentence::name).collect(Collectors.joining(" "));
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }
}
