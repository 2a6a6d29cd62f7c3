package org.yandu.ui;

import java.util.List;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.yandu.exchange.Excerpt;

/// Puts passages on the clipboard: as plain text and as HTML at once, so that each program takes
/// what it can show.
///
/// For the FX thread.
public final class ExcerptClipboard {

  private ExcerptClipboard() {}

  public static void put(String plain) {
    ClipboardContent content = new ClipboardContent();
    content.putString(plain);
    Clipboard.getSystemClipboard().setContent(content);
  }

  public static void put(List<Excerpt> excerpts) {
    ClipboardContent content = new ClipboardContent();
    content.putString(Excerpt.plain(excerpts));
    content.putHtml(Excerpt.html(excerpts));
    Clipboard.getSystemClipboard().setContent(content);
  }
}
