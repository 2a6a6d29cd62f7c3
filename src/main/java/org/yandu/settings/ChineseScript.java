package org.yandu.settings;

/// In which characters Chinese texts are shown. What is stored, found and given away stays as it
/// was printed.
public enum ChineseScript {
  AS_PRINTED,
  /// 简体
  SIMPLIFIED,
  /// 繁體
  TRADITIONAL
}
