package org.yandu.cli;

import java.util.List;

/// How a command ended.
sealed interface Ending {

  Ending DONE = new Done();

  static Ending failed(String sentence) {
    return new Failed(List.of(sentence));
  }

  record Done() implements Ending {}

  /// @param sentences for people, as a rule one; several where several files failed
  record Failed(List<String> sentences) implements Ending {
    public Failed {
      sentences = List.copyOf(sentences);
    }
  }

  /// What was typed makes no sense.
  record WrongUsage(String sentence) implements Ending {}

  /// The code with which the program ends.
  default int code() {
    return switch (this) {
      case Done _ -> 0;
      case Failed _ -> 1;
      case WrongUsage _ -> 2;
    };
  }
}
