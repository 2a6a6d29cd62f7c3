package org.yandu.exchange;

/// What kind of document is made of notes.
public enum HandoutTemplate {
  /// 摘抄: the passages with their sources.
  EXCERPTS,
  /// 学习笔记: the passages with what the reader wrote to them.
  STUDY_NOTES,
  /// 发言提纲: numbered points, each with the passage that it rests on.
  SPEAKING_NOTES
}
