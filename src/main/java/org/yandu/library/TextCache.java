package org.yandu.library;

import java.util.LinkedHashMap;
import java.util.Map;
import org.yandu.model.PublicationId;
import org.yandu.store.StoredText;
import org.yandu.store.TextTable;

/// The texts used last. They never go stale: a text is known by its publication and revision for
/// ever.
///
/// Confined to the library's thread.
final class TextCache {

  private static final int KEPT = 4;

  private final TextTable table;
  private final Map<Key, LoadedText> texts = new LinkedHashMap<>(KEPT * 2, 0.75f, true);

  private record Key(PublicationId publication, int revision) {}

  TextCache(TextTable table) {
    this.table = table;
  }

  /// To be called within a transaction.
  LoadedText get(PublicationId publication, int revision) {
    Key key = new Key(publication, revision);
    LoadedText known = texts.get(key);
    if (known != null) {
      return known;
    }
    StoredText stored =
        table
            .find(publication, revision)
            .orElseThrow(() -> new NoLongerThereException(publication));
    LoadedText loaded = LoadedText.of(stored, revision);
    texts.put(key, loaded);
    if (texts.size() > KEPT) {
      texts.remove(texts.keySet().iterator().next());
    }
    return loaded;
  }
}
