package org.yandu.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.slf4j.LoggerFactory;
import org.yandu.settings.Messages;
import org.yandu.settings.SettingsFile;
import org.yandu.store.StoreException;
import org.yandu.text.FileNames;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/// The program as it is called from a shell: commands on a library, or the window where no command
/// is named.
///
/// Results go to the standard output in UTF-8 whatever the locale; what went wrong goes to the
/// error output. Ends with 0 if it was done, 1 if it failed, 2 if what was typed makes no sense.
public final class CommandLineProgram {

  private static final int FAILED = 1;

  private final Supplier<Path> dataFolder;
  private final WindowStarter window;
  private final PrintStream out;
  private final PrintStream remarks;

  /// @param dataFolder of the library, asked for only where none is named
  CommandLineProgram(
      Supplier<Path> dataFolder, WindowStarter window, PrintStream out, PrintStream remarks) {
    this.dataFolder = dataFolder;
    this.window = window;
    this.out = out;
    this.remarks = remarks;
  }

  /// Does what was typed.
  ///
  /// @param dataFolder of the library, asked for only where none is named
  /// @return the code with which the program is to end
  public static int run(String[] typed, Supplier<Path> dataFolder, WindowStarter window) {
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
    return new CommandLineProgram(dataFolder, window, out, errorStream())
        .run(Arguments.asTyped(typed));
  }

  int run(String... typed) {
    Messages first = Messages.of(named(typed, Specifications.LANGUAGE).orElse("zh-CN"));
    int code;
    try {
      code = parsed(typed, first);
    } catch (RuntimeException broken) {
      remarks.println(sentence(broken, first));
      code = FAILED;
    }
    out.flush();
    if (code == 0 && out.checkError()) {
      remarks.println(first.text("cli.out-broken"));
      code = FAILED;
    }
    return code;
  }

  private int parsed(String[] typed, Messages messages) {
    Map<String, Command> commands = commands();
    CommandLine line = commandLine(messages, commands);
    ParseResult root;
    try {
      root = line.parseArgs(typed);
    } catch (ParameterException wrong) {
      return wrongUsage(UsageSentence.of(wrong, messages), wrong.getCommandLine(), messages);
    }
    List<CommandLine> called = root.asCommandLineList();
    CommandLine last = called.getLast();
    if (called.stream().anyMatch(CommandLine::isUsageHelpRequested)) {
      last.usage(out, Ansi.OFF);
      return 0;
    }
    if (root.hasMatchedOption("--version")) {
      out.println(messages.text("cli.version", version()));
      return 0;
    }
    Ending ending = perform(root, commands, messages);
    return switch (ending) {
      case Ending.Done _ -> ending.code();
      case Ending.Failed(List<String> sentences) -> {
        sentences.forEach(remarks::println);
        yield ending.code();
      }
      case Ending.WrongUsage(String sentence) -> wrongUsage(sentence, last, messages);
    };
  }

  private Ending perform(ParseResult root, Map<String, Command> commands, Messages first) {
    Optional<String> language = Specifications.common(root, Specifications.LANGUAGE);
    Path folder =
        Specifications.common(root, Specifications.DATA_FOLDER)
            .map(FileArgument::path)
            .orElseGet(dataFolder);
    if (!root.hasSubcommand()) {
      return window(root, folder, language, first);
    }
    if (WindowOptions.anyOf(root)) {
      return new Ending.WrongUsage(first.text("cli.usage.window-and-command"));
    }
    ParseResult called = root.asCommandLineList().getLast().getParseResult();
    Command command = commands.get(path(root));
    if (command == null) {
      return new Ending.WrongUsage(first.text("cli.usage.no-command"));
    }
    Messages messages =
        language.isPresent() ? first : Messages.of(new SettingsFile(folder).load().language());
    return command.run(called, new Session(messages, folder, out, remarks));
  }

  private Ending window(
      ParseResult typed, Path folder, Optional<String> language, Messages messages) {
    Optional<Path> missing = WindowOptions.missingFile(typed);
    if (missing.isPresent()) {
      return new Ending.WrongUsage(
          messages.text("cli.usage.unknown-word", FileNames.text(missing.get())));
    }
    return window
        .start(WindowOptions.request(typed, folder, language))
        .map(Ending::failed)
        .orElse(Ending.DONE);
  }

  /// The commands by their names, those below another one with its name before.
  private static Map<String, Command> commands() {
    Map<String, Command> commands = new LinkedHashMap<>();
    commands.put("import", new ImportCommand());
    commands.put("list", new ListCommand());
    commands.put("toc", new ContentsCommand());
    commands.put("export", new ExportCommand());
    commands.put("annotate", new AnnotateCommand());
    commands.put("notes list", new NotesListCommand());
    commands.put("notes export", new NotesExportCommand());
    commands.put("notes import", new NotesImportCommand());
    commands.put("notes validate", new NotesValidateCommand());
    commands.put("corrections export", new CorrectionsExportCommand());
    commands.put("corrections import", new CorrectionsImportCommand());
    commands.put("anchors resolve", new AnchorsResolveCommand());
    commands.put("structure", new StructureCommand());
    commands.put("check", new CheckCommand());
    return commands;
  }

  private static CommandLine commandLine(Messages messages, Map<String, Command> commands) {
    CommandSpec root = Specifications.command(messages, "yandu", messages.text("cli.program"));
    Specifications.addCommonOptions(root, messages);
    root.addOption(
        OptionSpec.builder("--version")
            .versionHelp(true)
            .type(boolean.class)
            .description(messages.text("cli.option.version"))
            .build());
    WindowOptions.addTo(root, messages);
    CommandSpec notes = Specifications.command(messages, "notes", messages.text("cli.notes"));
    CommandSpec corrections =
        Specifications.command(messages, "corrections", messages.text("cli.corrections"));
    CommandSpec anchors = Specifications.command(messages, "anchors", messages.text("cli.anchors"));
    Map<String, CommandSpec> groups = new LinkedHashMap<>();
    groups.put("notes", notes);
    groups.put("corrections", corrections);
    groups.put("anchors", anchors);
    groups.forEach(root::addSubcommand);
    commands.forEach((name, command) -> {
      int space = name.indexOf(' ');
      CommandSpec above = space < 0 ? root : groups.getOrDefault(name.substring(0, space), root);
      above.addSubcommand(name.substring(space + 1), command.specification(messages));
    });
    return new CommandLine(root)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setUsageHelpAutoWidth(false)
        .registerConverter(Path.class, FileArgument::path);
  }

  private static String path(ParseResult root) {
    return String.join(
        " ", root.asCommandLineList().stream().skip(1).map(CommandLine::getCommandName).toList());
  }

  private int wrongUsage(String sentence, CommandLine command, Messages messages) {
    remarks.println(sentence);
    remarks.println(
        messages.text("cli.usage.hint", command.getCommandSpec().qualifiedName() + " --help"));
    return new Ending.WrongUsage(sentence).code();
  }

  /// What a broken environment means for a person. What nobody foresaw is logged, too.
  private static String sentence(RuntimeException thrown, Messages messages) {
    Throwable cause =
        thrown instanceof CompletionException wrapped && wrapped.getCause() != null
            ? wrapped.getCause()
            : thrown;
    if (cause instanceof StoreException broken) {
      return messages.text("cli.store." + broken.kind(), String.valueOf(broken.getMessage()));
    }
    LoggerFactory.getLogger(CommandLineProgram.class).error("unexpected", cause);
    return messages.text("cli.unexpected", cause.toString());
  }

  /// The value of an option before anything else is understood.
  private static Optional<String> named(String[] typed, String option) {
    for (int index = 0; index < typed.length; index++) {
      if (typed[index].equals(option) && index + 1 < typed.length) {
        return Optional.of(typed[index + 1]);
      }
      if (typed[index].startsWith(option + "=")) {
        return Optional.of(typed[index].substring(option.length() + 1));
      }
    }
    return Optional.empty();
  }

  private static String version() {
    return Optional.ofNullable(CommandLineProgram.class.getPackage().getImplementationVersion())
        .orElse("");
  }

  /// In the terminal's own character set if it can show Chinese, else in UTF-8.
  private static PrintStream errorStream() {
    Charset terminal = Charset.forName(System.getProperty("stderr.encoding", "UTF-8"));
    boolean chinese = terminal.canEncode() && terminal.newEncoder().canEncode('中');
    return new PrintStream(
        new FileOutputStream(FileDescriptor.err),
        true,
        chinese ? terminal : StandardCharsets.UTF_8);
  }
}
