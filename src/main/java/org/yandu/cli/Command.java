package org.yandu.cli;

import org.yandu.settings.Messages;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// One of the program's commands.
interface Command {

  /// What it is called, and what may stand behind it.
  CommandSpec specification(Messages messages);

  /// @param typed what stood behind its name
  Ending run(ParseResult typed, Session session);
}
