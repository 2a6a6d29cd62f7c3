package org.yandu.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// Fails a test during which JavaFX found something wrong in a stylesheet: a tone that no theme
/// gives, a value that a property does not take.
public final class StyleWarnings implements BeforeEachCallback, AfterEachCallback {

  /// Held, since the log forgets the handlers of loggers that nobody holds.
  private static final Logger STYLES = Logger.getLogger("javafx.css");

  private final List<String> warnings = new CopyOnWriteArrayList<>();

  private final Handler handler =
      new Handler() {
        @Override
        public void publish(LogRecord record) {
          if (record.getLevel().intValue() >= Level.WARNING.intValue()) {
            warnings.add(record.getMessage());
          }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
      };

  @Override
  public void beforeEach(ExtensionContext context) {
    warnings.clear();
    STYLES.addHandler(handler);
  }

  @Override
  public void afterEach(ExtensionContext context) {
    STYLES.removeHandler(handler);
    assertThat(warnings).as("what JavaFX says of the stylesheets").isEmpty();
  }
}
