package org.yandu.model;

/// What a colour stands for. Readers may rename and recolour it; the id stays.
public record Meaning(MeaningId id, String name, HighlightColour colour) {

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
}
