package org.yandu.ui.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yandu.model.PublicationId;
import org.yandu.model.PublicationMetadata;
import org.yandu.model.PublicationSummary;
import org.yandu.model.SourceFile;
import org.yandu.model.SourceFormat;

final class MetadataFormTest {

  private final MetadataForm form =
      new MetadataForm(
          new PublicationSummary(
              new PublicationId(1),
              PublicationMetadata.UNKNOWN,
              new SourceFile("a.txt", SourceFormat.TEXT, "00", 1, "UTF-8"),
              1,
              1,
              0,
              Instant.EPOCH,
              Optional.empty()));

  @ParameterizedTest
  @CsvSource({"2020,2020", "２０２０,2020", "2020年,2020", "' 1999 ',1999"})
  void understandsYears(String typed, int year) {
    form.yearProperty().set(typed);
    assertThat(form.metadata().orElseThrow().year()).isEqualTo(OptionalInt.of(year));
  }

  @ParameterizedTest
  @ValueSource(strings = {"20", "去年", "20200", "0999", "2020-2021"})
  void refusesWhatIsNoYear(String typed) {
    form.yearProperty().set(typed);
    assertThat(form.yearRefusedProperty().get()).isTrue();
    assertThat(form.metadata()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"24,24", "第24期,24", "第 ２４ 期,24", "增刊,增刊", "5-6期,5-6", "'',''"})
  void understandsIssues(String typed, String issue) {
    form.issueProperty().set(typed);
    assertThat(form.metadata().orElseThrow().issue()).isEqualTo(issue);
  }

  @Test
  void takesNamesOutOfTheirMarks() {
    form.periodicalProperty().set(" 《乡野》 ");
    form.titleProperty().set("《一》与《二》之间");
    assertThat(form.metadata().orElseThrow().periodical()).isEqualTo("乡野");
    assertThat(form.metadata().orElseThrow().title()).isEqualTo("《一》与《二》之间");
  }

  @Test
  void anUntouchedFormIsUnchanged() {
    assertThat(form.isChanged()).isFalse();
    form.issueProperty().set("3");
    assertThat(form.isChanged()).isTrue();
  }
}
