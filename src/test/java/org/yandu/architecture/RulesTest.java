package org.yandu.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ThreadFactory;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Rules that hold across the package table.
final class RulesTest {

  private static final int LONGEST_CLASS = 400;

  @Test
  void packagesHaveNoCycles() {
    slices()
        .matching("org.yandu.(**)")
        .should()
        .beFreeOfCycles()
        .because("what depends in a circle cannot be understood or tested by itself")
        .check(ProgramClasses.MAIN);
  }

  @Test
  void onlyTheWindowSeesJavaFx() {
    noClasses()
        .that()
        .resideOutsideOfPackages("org.yandu.ui..", "org.yandu.app")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("javafx..")
        .because("commands start without JavaFX, and rules are tested without it")
        .check(ProgramClasses.MAIN);
  }

  @Test
  void viewModelsTouchNoNodes() {
    noClasses()
        .that()
        .haveSimpleNameEndingWith("ViewModel")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("javafx.scene..", "javafx.stage..")
        .because("view models are tested without the toolkit")
        .check(ProgramClasses.MAIN);
  }

  @Test
  void onlyTheReadingPaneSeesRichText() {
    noClasses()
        .that()
        .resideOutsideOfPackages("org.yandu.ui.reader", "org.yandu.ui.note")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.fxmisc..")
        .because("RichTextFX stays behind one class or two")
        .check(ProgramClasses.MAIN);
  }

  @Test
  void onlyTheCommandLinePrints() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.yandu.cli")
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .because("a window has no terminal; the log has its own writer")
        .check(ProgramClasses.MAIN);
  }

  @Test
  void threadsComeFromExecutors() {
    noClasses()
        .that()
        .areNotAssignableTo(ThreadFactory.class)
        .and()
        .resideOutsideOfPackage("org.yandu.task")
        .should()
        .callConstructor(Thread.class)
        .orShould()
        .callConstructor(Thread.class, Runnable.class)
        .orShould()
        .callConstructor(Thread.class, Runnable.class, String.class)
        .because("a thread that nobody owns is never stopped")
        .check(ProgramClasses.MAIN);
  }

  @Test
  void nothingOpensANetworkSocket() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.net.http..", "javax.net..", "java.rmi..")
        .orShould()
        .dependOnClassesThat()
        .belongToAnyOf(
            Socket.class,
            ServerSocket.class,
            DatagramSocket.class,
            URLConnection.class,
            HttpURLConnection.class,
            java.net.InetSocketAddress.class,
            java.net.InetAddress.class)
        .because("the program never uses a network")
        .check(ProgramClasses.MAIN);
  }

  @Test
  void namesSayWhatAClassDoes() {
    noClasses()
        .should()
        .haveNameMatching(".*(Manager|Helper|Utils?|Impl|Misc|Common)")
        .because("such names say nothing")
        .check(ProgramClasses.MAIN);
  }

  @Test
  void launcherIsNoApplication() {
    classes()
        .that()
        .haveFullyQualifiedName("org.yandu.app.Main")
        .should()
        .notBeAssignableTo("javafx.application.Application")
        .because("the program starts from the class path")
        .check(ProgramClasses.MAIN);
  }

  @Test
  void classesStayShort() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      List<Path> tooLong =
          files
              .filter(file -> file.toString().endsWith(".java"))
              .filter(file -> lines(file) > LONGEST_CLASS)
              .toList();
      assertThat(tooLong).as("classes over %d lines", LONGEST_CLASS).isEmpty();
    }
  }

  private static long lines(Path file) {
    try (Stream<String> lines = Files.lines(file)) {
      return lines.count();
    } catch (IOException exception) {
      throw new IllegalStateException(exception);
    }
  }
}
