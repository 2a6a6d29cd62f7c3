package org.yandu.ui.shelf;

import java.text.Normalizer;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.yandu.model.PublicationId;
import org.yandu.model.PublicationMetadata;
import org.yandu.model.PublicationSummary;

/// Periodical, year, issue and title of one publication while they are being edited. What is left
/// empty stays unknown.
final class MetadataForm {

  private static final Pattern YEAR = Pattern.compile("([12][0-9]{3})年?");
  private static final Pattern ISSUE = Pattern.compile("第?\\s*(.*?)\\s*期?");
  private static final Pattern MARKED = Pattern.compile("《(.*)》");

  private final PublicationId id;
  private final String fileName;
  private final PublicationMetadata before;
  private final StringProperty periodical;
  private final StringProperty year;
  private final StringProperty issue;
  private final StringProperty title;
  private final BooleanBinding yearRefused;

  MetadataForm(PublicationSummary summary) {
    id = summary.id();
    fileName = summary.source().name();
    before = summary.metadata();
    periodical = new SimpleStringProperty(this, "periodical", before.periodical());
    year = new SimpleStringProperty(this, "year", text(before.year()));
    issue = new SimpleStringProperty(this, "issue", before.issue());
    title = new SimpleStringProperty(this, "title", before.title());
    yearRefused =
        Bindings.createBooleanBinding(
            () -> !clean(year.get()).isEmpty() && yearOf(year.get()).isEmpty(), year);
  }

  PublicationId id() {
    return id;
  }

  String fileName() {
    return fileName;
  }

  StringProperty periodicalProperty() {
    return periodical;
  }

  StringProperty yearProperty() {
    return year;
  }

  StringProperty issueProperty() {
    return issue;
  }

  StringProperty titleProperty() {
    return title;
  }

  /// Whether something stands in the field for the year that is none.
  BooleanBinding yearRefusedProperty() {
    return yearRefused;
  }

  /// What was typed, without the marks around it; empty while it cannot be taken.
  Optional<PublicationMetadata> metadata() {
    if (yearRefused.get()) {
      return Optional.empty();
    }
    return Optional.of(
        new PublicationMetadata(
            unmarked(clean(title.get())),
            unmarked(clean(periodical.get())),
            yearOf(year.get()),
            issueOf(issue.get())));
  }

  boolean isChanged() {
    return metadata().filter(before::equals).isEmpty();
  }

  private static OptionalInt yearOf(String typed) {
    Matcher matcher = YEAR.matcher(narrow(typed));
    return matcher.matches()
        ? OptionalInt.of(Integer.parseInt(matcher.group(1)))
        : OptionalInt.empty();
  }

  private static String issueOf(String typed) {
    Matcher matcher = ISSUE.matcher(narrow(typed));
    return matcher.matches() ? matcher.group(1) : clean(typed);
  }

  private static String unmarked(String name) {
    Matcher matcher = MARKED.matcher(name);
    return matcher.matches() ? matcher.group(1).strip() : name;
  }

  private static String clean(String typed) {
    return typed.strip();
  }

  private static String narrow(String typed) {
    return Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
  }

  private static String text(OptionalInt year) {
    return year.isPresent() ? Integer.toString(year.getAsInt()) : "";
  }
}
