package org.yandu.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The package table of the architecture page: who may use whom, of ours and from outside.
final class PackageTableTest {

  private static final String[] OPEN_TO_ALL = {"java..", "org.jspecify..", "org.slf4j.."};
  private static final String[] JAVAFX = {
    "javafx..", "org.kordamp.ikonli..", "atlantafx..",
  };
  private static final String[] RICHTEXTFX = {
    "org.fxmisc..", "org.reactfx..",
  };

  @Test
  void modelUsesNothing() {
    row("model", "values must be usable everywhere").check();
  }

  @Test
  void textUsesTablesAlone() {
    row("text", "functions on text are pure").outside("com.github.houbb..").check();
  }

  @Test
  void taskUsesNothing() {
    row("task", "background work is known to every layer").check();
  }

  @Test
  void settingsUseTheirFileAndFolders() {
    row("settings", "what a reader chose knows nothing of what it is chosen for")
        .outside("com.fasterxml.jackson..", "net.harawata.appdirs..")
        .check();
  }

  @Test
  void structureUsesTextAndModel() {
    row("structure", "recovery works on lines, whatever file they come from")
        .ours("model", "text", "task", "structure.doubt")
        .check();
  }

  @Test
  void doubtUsesTextAndModel() {
    row("structure.doubt", "decisions are judged alike, whatever they were made from")
        .ours("model", "text")
        .check();
  }

  @Test
  void booksUseWhatIsCommonToAllTexts() {
    row("structure.book", "a book is recovered from the same lines as a periodical")
        .ours("model", "text", "task", "structure")
        .check();
  }

  @Test
  void layoutUsesStructure() {
    row("structure.layout", "geometry is judged without the library that reads it")
        .ours("model", "text", "task", "structure", "structure.doubt")
        .check();
  }

  @Test
  void correctionUsesTextAndModel() {
    row("structure.correction", "an edit script fits whatever recovery made the text")
        .ours("model", "text")
        .check();
  }

  @Test
  void anchorUsesTextAndModel() {
    row("anchor", "placing is a pure function of anchor and text").ours("model", "text").check();
  }

  @Test
  void importerUsesFormatLibraries() {
    row("importer", "formats end here")
        .ours("model", "text", "structure", "structure.book", "structure.layout", "task")
        .outside(
            "org.apache.pdfbox..",
            "org.apache.fontbox..",
            "org.commonmark..",
            "org.mozilla.universalchardet..")
        .check();
  }

  @Test
  void exchangeUsesFormatLibraries() {
    row("exchange", "what leaves the program is written without the database")
        .ours("model", "text", "anchor", "task")
        .outside(
            "com.fasterxml.jackson..",
            "javax.xml.stream..",
            "org.commonmark..",
            "org.apache.poi..",
            "org.openxmlformats..",
            "org.apache.xmlbeans..")
        .check();
  }

  @Test
  void storeUsesSqlite() {
    row("store", "the store maps rows, rules live above it")
        .ours("model", "task")
        .outside("java.sql..", "org.sqlite..", "org.jdbi..")
        .check();
  }

  @Test
  void libraryUsesAllBelowButSettings() {
    row("library", "the application works without a face and without a reader's tastes")
        .ours(
            "model",
            "text",
            "task",
            "structure",
            "structure.correction",
            "anchor",
            "importer",
            "exchange",
            "store")
        .check();
  }

  @Test
  void uiUsesTheLibrary() {
    row("ui", "the window sees data through the library alone")
        .ours("model", "task", "settings", "exchange", "library")
        .outside(JAVAFX)
        .check();
  }

  @Test
  void shelfIsAScreen() {
    screen("ui.shelf").check();
  }

  @Test
  void notesAreAScreen() {
    screen("ui.notes").check();
  }

  @Test
  void readerIsTheScreenThatSeesRichText() {
    screen("ui.reader").outside(RICHTEXTFX).check();
  }

  @Test
  void notesAreWrittenInRichText() {
    row("ui.note", "a note is written alike on every screen")
        .ours("model", "task", "settings", "exchange", "library", "ui")
        .outside(JAVAFX)
        .outside(RICHTEXTFX)
        .check();
  }

  @Test
  void commandLineUsesNoWindow() {
    row("cli", "a command that needs no window must not load JavaFX")
        .ours(
            "model",
            "text",
            "task",
            "settings",
            "structure",
            "anchor",
            "importer",
            "exchange",
            "store",
            "library")
        .outside("picocli..")
        .check();
  }

  private static Row row(String name, String reason) {
    return new Row(name, reason, new ArrayList<>(), new ArrayList<>());
  }

  private static Row screen(String name) {
    return row(name, "screens do not know each other")
        .ours("model", "task", "settings", "exchange", "library", "ui", "ui.note")
        .outside(JAVAFX);
  }

  /// One row of the table; a package may always use itself.
  private record Row(String name, String reason, List<String> ours, List<String> outside) {

    Row ours(String... packages) {
      for (String one : packages) {
        ours.add("org.yandu." + one);
      }
      return this;
    }

    Row outside(String... packages) {
      outside.addAll(List.of(packages));
      return this;
    }

    void check() {
      List<String> allowed = new ArrayList<>(List.of(OPEN_TO_ALL));
      allowed.add("org.yandu." + name);
      allowed.addAll(ours);
      allowed.addAll(outside);
      // SQL's packages lie under java.., which is open to all.
      boolean sql = outside.contains("java.sql..");
      var rule =
          classes()
              .that()
              .resideInAPackage("org.yandu." + name)
              .should()
              .onlyDependOnClassesThat(
                  resideInAnyPackage(allowed.toArray(String[]::new))
                      .and(sql ? resideInAPackage("..") : not(resideInAPackage("java.sql.."))))
              .because(reason);
      rule.check(ProgramClasses.MAIN);
    }
  }
}
