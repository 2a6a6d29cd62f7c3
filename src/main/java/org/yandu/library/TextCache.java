package org.yandu.library;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.yandu.model.PublicationId;
import org.yandu.store.CorrectionTable;
import org.yandu.store.StoredText;
import org.yandu.store.TextTable;

/// The texts used last. They never go stale: a text is known by its publication and revision for
/// ever.
///
/// Confined to the library's thread.
final class TextCache {

  private static final int KEPT = 4;

  private final TextTable table;
  private final CorrectionTable corrections;
  private final Map<Key, LoadedText> texts = new LinkedHashMap<>(KEPT * 2, 0.75f, true);

  private record Key(PublicationId publication, int revision) {}

  TextCache(TextTable table, CorrectionTable corrections) {
    this.table = table;
    this.corrections = corrections;
  }

  /// To be called within a transaction.
  LoadedText get(PublicationId publication, int revision) {
    LoadedText known = texts.get(new Key(publication, revision));
    if (known != null) {
      return known;
    }
    int recovered = corrections.recoveredRevision(publication, revision);
    StoredText stored =
        table
            .find(publication, recovered)
            .orElseThrow(() -> new NoLongerThereException(publication));
    LoadedText loaded =
        LoadedText.of(
            new LoadedText.Origin(stored, recovered, corrections.script(publication, revision)),
            revision);
    put(publication, loaded);
    return loaded;
  }

  /// Keeps a text that was just made.
  void put(PublicationId publication, LoadedText text) {
    texts.put(new Key(publication, text.revision()), text);
    if (texts.size() > KEPT) {
      texts.remove(texts.keySet().iterator().next());
    }
  }

  /// Does what makes texts. If it fails its transaction did not hold, and the revisions may be
  /// given to other texts: then those of the publication are forgotten.
  <T> T making(PublicationId publication, Supplier<T> work) {
    boolean done = false;
    try {
      T result = work.get();
      done = true;
      return result;
    } finally {
      if (!done) {
        texts.keySet().removeIf(key -> key.publication().equals(publication));
      }
    }
  }
}
