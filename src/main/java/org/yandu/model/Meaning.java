package org.yandu.model;

/// What a colour stands for. Readers may rename and recolour it; the id stays.
///
/// @param style in which a passage is marked that is given the meaning
/// @param key the digit that gives it to a selected passage, 0 for none
/// @param offered whether it is offered; one that is not keeps the annotations it has
public record Meaning(
    MeaningId id,
    String name,
    HighlightColour colour,
    AnnotationStyle style,
    int key,
    boolean offered) {

  /// 重点
  public static final MeaningId KEY_POINT = new MeaningId("key-point");

  /// 疑问
  public static final MeaningId QUESTION = new MeaningId("question");

  /// 金句
  public static final MeaningId GOLDEN_SENTENCE = new MeaningId("golden-sentence");

  /// 数据
  public static final MeaningId DATA = new MeaningId("data");

  /// 联系实际
  public static final MeaningId PRACTICE = new MeaningId("practice");

  public Meaning {
    if (key < 0 || key > 9) {
      throw new IllegalArgumentException("no digit: " + key);
    }
  }

  /// One that highlights, has no key and is offered.
  public Meaning(MeaningId id, String name, HighlightColour colour) {
    this(id, name, colour, AnnotationStyle.HIGHLIGHT, 0, true);
  }

  public Meaning withName(String newName) {
    return new Meaning(id, newName, colour, style, key, offered);
  }

  public Meaning withColour(HighlightColour newColour) {
    return new Meaning(id, name, newColour, style, key, offered);
  }

  public Meaning withStyle(AnnotationStyle newStyle) {
    return new Meaning(id, name, colour, newStyle, key, offered);
  }

  public Meaning withKey(int digit) {
    return new Meaning(id, name, colour, style, digit, offered);
  }

  public Meaning withOffered(boolean nowOffered) {
    return new Meaning(id, name, colour, style, key, nowOffered);
  }
}
