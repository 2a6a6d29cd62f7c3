package org.yandu.library;

/// What a person can do to a library. Names the step in "undo …".
public enum Operation {
  ADD_PUBLICATION,
  REPLACE_TEXT,
  CORRECT_TEXT,
  CHECK_DOUBT,
  TAKE_CORRECTIONS,
  EDIT_METADATA,
  DELETE_PUBLICATION,
  ANNOTATE,
  CHANGE_MEANING,
  CHANGE_STYLE,
  EDIT_NOTE,
  TAG,
  RESIZE,
  MERGE_ANNOTATIONS,
  SPLIT_ANNOTATION,
  DELETE_ANNOTATION,
  EDIT_MEANINGS,
  TAKE_NOTES,
  SHOW_HIDDEN_NOTES,
  /// What another process did to the same library; nothing to undo here.
  CHANGED_ELSEWHERE
}
