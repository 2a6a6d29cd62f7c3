package org.yandu.app;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.UnaryOperator;
import javafx.scene.text.Font;
import org.yandu.library.Library;
import org.yandu.settings.ChineseScript;
import org.yandu.settings.ReadingStyle;
import org.yandu.settings.Settings;
import org.yandu.settings.Theme;
import org.yandu.text.ChineseVariants;
import org.yandu.ui.Command;
import org.yandu.ui.Commands;
import org.yandu.ui.Fonts;
import org.yandu.ui.KeyAssignment;
import org.yandu.ui.MeaningsCard;
import org.yandu.ui.ReadingStyleCard;
import org.yandu.ui.SettingsCard;
import org.yandu.ui.Themes;
import org.yandu.ui.reader.PageSample;

/// The part of a desk where a reader chooses: the cards of settings, the commands that change one,
/// and what a change does to the screens.
///
/// For the FX thread.
final class SettingsDesk {

  private static final double SIZE_STEP = 1;

  private final Desk desk;
  private final Desktop desktop;
  private final Executor background;

  /// Asked for when the first card wants them: it takes a look into every font file.
  private Optional<CompletableFuture<List<String>>> families = Optional.empty();

  private Optional<PageSample> sample = Optional.empty();

  SettingsDesk(Desk desk, Desktop desktop, Executor background) {
    this.desk = desk;
    this.desktop = desktop;
    this.background = background;
  }

  void register(Commands commands) {
    commands.on(Command.READING_STYLE, this::showReadingStyle);
    commands.on(Command.SETTINGS, this::showSettings);
    commands.on(Command.LARGER_TEXT, () -> resize(size -> size + SIZE_STEP));
    commands.on(Command.SMALLER_TEXT, () -> resize(size -> size - SIZE_STEP));
    commands.on(Command.NORMAL_TEXT, () -> resize(_ -> ReadingStyle.DEFAULT.sizePoints()));
    commands.on(Command.NEXT_THEME, this::nextTheme);
    commands.on(Command.SWITCH_LANGUAGE, this::switchLanguage);
    commands.on(Command.NAME_MEANINGS, this::editMeanings);
    commands.assign(new KeyAssignment(desktop.settings().keys()));
  }

  /// Lets the screens follow what was chosen.
  void follow(Settings before, Settings now) {
    if (!now.readingStyle().equals(before.readingStyle())) {
      desk.reader().setReadingStyle(now.readingStyle());
      desk.split().setReadingStyle(now.readingStyle());
      sample.ifPresent(page -> page.setReadingStyle(now.readingStyle()));
    }
    if (!now.keys().equals(before.keys())) {
      desk.commands().assign(new KeyAssignment(now.keys()));
    }
    if (now.script() != before.script()) {
      showScript(now.script());
    }
    if (now.hidesPanels() != before.hidesPanels()) {
      desk.window().setHidesPanels(now.hidesPanels());
    }
  }

  /// Shows texts in another script, from the next one on at the latest.
  void showScript(ChineseScript script) {
    UnaryOperator<String> shown =
        switch (script) {
          case AS_PRINTED -> UnaryOperator.identity();
          case SIMPLIFIED -> ChineseVariants::simplified;
          case TRADITIONAL -> ChineseVariants::traditional;
        };
    desk.reader().setScript(shown);
    desk.split().setScript(shown);
    desk.contents().setScript(shown);
  }

  private CompletableFuture<List<String>> families() {
    if (families.isEmpty()) {
      List<String> installed = Font.getFamilies();
      families =
          Optional.of(CompletableFuture.supplyAsync(() -> Fonts.readable(installed), background));
    }
    return families.orElseThrow();
  }

  private void change(UnaryOperator<Settings> choice) {
    desktop.change(choice.apply(desktop.settings()));
  }

  private void showReadingStyle() {
    ReadingStyleCard card =
        new ReadingStyleCard(
            desk.messages(), desktop.settings(), families(), this::change, this::showSettings);
    desk.overlay().showBelow(desk.button(Command.READING_STYLE), card);
  }

  private void showSettings() {
    PageSample page = new PageSample(desk.messages(), desktop.settings().readingStyle());
    sample = Optional.of(page);
    desk.overlay()
        .showCentred(
            new SettingsCard(
                desk.messages(),
                desktop.settings(),
                new SettingsCard.Window(families(), this::change, this::editMeanings, page)));
  }

  private void resize(UnaryOperator<Double> size) {
    change(now -> {
      ReadingStyle style = now.readingStyle();
      return now.withReadingStyle(style.withSizePoints(size.apply(style.sizePoints())));
    });
  }

  private void nextTheme() {
    Theme[] all = Theme.values();
    Theme next = all[(Themes.inForce(desktop.settings()).ordinal() + 1) % all.length];
    change(now -> now.withTheme(next).withFollowsSystem(false));
  }

  private void switchLanguage() {
    change(now -> now.withLanguage(now.language().startsWith("en") ? "zh-CN" : "en"));
  }

  private void editMeanings() {
    desk.library()
        .ask(
            Library::meanings,
            meanings ->
                desk.overlay()
                    .ask(
                        new MeaningsCard(
                            desk.messages(),
                            meanings,
                            desk.overlay()::close,
                            edited ->
                                desk.library()
                                    .change(opened -> opened.annotating().editMeanings(edited)))));
  }
}
