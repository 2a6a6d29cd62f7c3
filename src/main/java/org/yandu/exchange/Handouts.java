package org.yandu.exchange;

import java.time.ZoneId;
import java.util.List;
import org.yandu.model.Meaning;

/// Documents made of notes, for people: as a page for browsers, as a document for WPS and Word.
public final class Handouts {

  private Handouts() {}

  /// What stands in the documents, to be shown before they are written. The parameters are those of
  /// [#html].
  public static Handout handout(
      HandoutTemplate template,
      List<AnnotatedPublication> publications,
      List<Meaning> meanings,
      Wording wording,
      ZoneId zone) {
    return HandoutComposer.handout(template, publications, meanings, wording, zone);
  }

  /// One self-contained page.
  ///
  /// @param publications at least one
  /// @param meanings with the names the reader gave them
  /// @param zone in which times are told
  public static String html(
      HandoutTemplate template,
      List<AnnotatedPublication> publications,
      List<Meaning> meanings,
      Wording wording,
      ZoneId zone) {
    return HandoutHtml.of(
        handout(template, publications, meanings, wording, zone), wording.text("handout.language"));
  }

  /// Office Open XML (ISO/IEC 29500). The parameters are those of [#html].
  public static byte[] docx(
      HandoutTemplate template,
      List<AnnotatedPublication> publications,
      List<Meaning> meanings,
      Wording wording,
      ZoneId zone) {
    return HandoutDocx.of(
        handout(template, publications, meanings, wording, zone), wording.text("handout.contents"));
  }
}
