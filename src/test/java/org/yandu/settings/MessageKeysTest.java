package org.yandu.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.yandu.exchange.AnnotationFault;
import org.yandu.exchange.CorrectionsReading;
import org.yandu.library.LibraryFailure;
import org.yandu.library.Operation;
import org.yandu.model.BlockRole;
import org.yandu.model.Doubt;
import org.yandu.model.Furniture;
import org.yandu.model.ImportRefusal;
import org.yandu.model.ImportWarning;
import org.yandu.model.UnfitCorrection;
import org.yandu.store.StoreException;

/// Keys of the message bundles and keys in the sources are the same. A key stands in the sources as
/// a string by itself, or is put together from a string that ends with a dot and the name of a
/// constant.
final class MessageKeysTest {

  private static final Path BUNDLES = Path.of("src/main/resources/org/yandu");
  private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
  private static final Pattern LOOKED_UP =
      Pattern.compile("\\.text\\(\\s*\"([a-z][\\w-]*\\.[\\w.-]+)\"\\s*[,)]");
  private static final Pattern COMPLETED = Pattern.compile("\"([a-z][\\w.-]*\\.)\"\\s*\\+");

  private static final Map<String, Enum<?>[]> FAMILIES =
      Map.ofEntries(
          Map.entry("import.remark.", ImportWarning.Kind.values()),
          Map.entry("import.refused.", ImportRefusal.values()),
          Map.entry("import.warning.", ImportWarning.Kind.values()),
          Map.entry("annotations.fault.", AnnotationFault.Reason.values()),
          Map.entry("cli.store.", StoreException.Kind.values()),
          Map.entry("window.failed.", LibraryFailure.values()),
          Map.entry("role.", BlockRole.values()),
          Map.entry("hidden.reason.", Furniture.Reason.values()),
          Map.entry("doubt.kind.", Doubt.Kind.values()),
          Map.entry("doubt.reason.", Doubt.Reason.values()),
          Map.entry("corrections.refused.", CorrectionsReading.Reason.values()),
          Map.entry("corrections.unfit.", UnfitCorrection.Reason.values()));
  private static final Map<String, Enum<?>[]> LOWER_CASE_FAMILIES =
      Map.of("operation.", Operation.values(), "theme.", Theme.values());

  private static Properties chinese;
  private static Properties english;
  private static Map<Path, String> sources;

  @BeforeAll
  static void read() throws IOException {
    chinese = bundle("messages.properties");
    english = bundle("messages_en.properties");
    sources = new TreeMap<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        sources.put(file, Files.readString(file));
      }
    }
  }

  @Test
  void bothLanguagesHaveTheSameKeys() {
    assertThat(chinese.stringPropertyNames())
        .containsExactlyInAnyOrderElementsOf(english.stringPropertyNames());
  }

  @Test
  void bothLanguagesUseTheSameArguments() {
    for (String key : chinese.stringPropertyNames()) {
      assertThat(arguments(english.getProperty(key)))
          .as(key)
          .isEqualTo(arguments(chinese.getProperty(key)));
    }
  }

  @Test
  void everyTextIsAWellFormedPattern() {
    for (Properties bundle : new Properties[] {chinese, english}) {
      for (String key : bundle.stringPropertyNames()) {
        String text = bundle.getProperty(key);
        assertThat(new MessageFormat(text, Locale.ROOT).toPattern()).as(key).isNotBlank();
        assertThat(text.replace("''", ""))
            .as(key + ": write an apostrophe twice")
            .doesNotContain("'");
      }
    }
  }

  @Test
  void noKeyStandsTwice() throws IOException {
    for (String name : new String[] {"messages.properties", "messages_en.properties"}) {
      assertThat(
              Files.readAllLines(BUNDLES.resolve(name)).stream()
                  .filter(line -> !line.startsWith("#") && line.contains("="))
                  .map(line -> line.substring(0, line.indexOf('=')).strip()))
          .as(name)
          .doesNotHaveDuplicates();
    }
  }

  @Test
  void everyKeyInTheSourcesHasAText() {
    Set<String> missing = new TreeSet<>();
    sources.forEach((file, source) -> {
      Matcher used = LOOKED_UP.matcher(source);
      while (used.find()) {
        if (!chinese.containsKey(used.group(1))) {
          missing.add(used.group(1) + " in " + file);
        }
      }
    });
    assertThat(missing).isEmpty();
  }

  @Test
  void everyConstantHasAText() {
    FAMILIES.forEach(
        (prefix, constants) -> assertComplete(prefix, Arrays.stream(constants).map(Enum::name)));
    LOWER_CASE_FAMILIES.forEach((prefix, constants) ->
        assertComplete(
            prefix, Arrays.stream(constants).map(each -> each.name().toLowerCase(Locale.ROOT))));
  }

  @Test
  void everyTextIsUsed() {
    Set<String> literals = new TreeSet<>();
    Set<String> prefixes = new TreeSet<>();
    for (String source : sources.values()) {
      LITERAL.matcher(source).results().forEach(found -> literals.add(found.group(1)));
      COMPLETED.matcher(source).results().forEach(found -> prefixes.add(found.group(1)));
    }
    assertThat(
            chinese.stringPropertyNames().stream()
                .filter(key -> !literals.contains(key))
                .filter(key -> prefixes.stream().noneMatch(key::startsWith)))
        .isEmpty();
  }

  private static void assertComplete(String prefix, Stream<String> names) {
    assertThat(chinese.stringPropertyNames().stream().filter(key -> key.startsWith(prefix)))
        .containsExactlyInAnyOrderElementsOf(
            names.map(name -> prefix + name).collect(Collectors.toSet()));
  }

  /// Numbers of the arguments, those inside choices too.
  private static Set<String> arguments(String text) {
    return Pattern.compile("\\{(\\d+)")
        .matcher(text)
        .results()
        .map(found -> found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Properties bundle(String name) throws IOException {
    Properties bundle = new Properties();
    try (Reader reader = Files.newBufferedReader(BUNDLES.resolve(name))) {
      bundle.load(reader);
    }
    return bundle;
  }
}
