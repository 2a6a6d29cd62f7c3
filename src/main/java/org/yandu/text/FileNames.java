package org.yandu.text;

import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/// Names of files in any script. Under Unix a file's name is bytes, nearly everywhere of UTF-8. In
/// the plain locale `C` of servers and bare machines Java takes them for ASCII, refuses Chinese
/// names and shows them unreadably; in the form of a URI it takes and gives the bytes.
public final class FileNames {

  private static final char UNREADABLE = '\ufffd';

  private FileNames() {}

  /// The path of a name, or of several joined by slashes, in a folder; of an absolute one as it is.
  ///
  /// @throws InvalidPathException if no system could have such a name
  public static Path resolve(Path folder, String name) {
    try {
      return folder.resolve(name);
    } catch (InvalidPathException unmappable) {
      if (name.indexOf('\0') >= 0 || !folder.getFileSystem().getSeparator().equals("/")) {
        throw unmappable;
      }
      String base = folder.toAbsolutePath().toUri().getRawPath();
      String parent = base.endsWith("/") ? base : base + "/";
      return Path.of(URI.create("file://" + (name.startsWith("/") ? "" : parent) + encoded(name)));
    }
  }

  /// A path as people write it.
  public static String text(Path path) {
    String text = path.toString();
    return text.indexOf(UNREADABLE) < 0
        ? text
        : decoded(path.toAbsolutePath().toUri().getRawPath()).replaceFirst("(?<=.)/$", "");
  }

  /// The last part of a path as people write it; empty for a root.
  public static String last(Path path) {
    String text = text(path);
    Path name = path.getFileName();
    return name == null || name.toString().indexOf(UNREADABLE) < 0
        ? String.valueOf(name == null ? "" : name)
        : text.substring(text.lastIndexOf('/') + 1);
  }

  private static String encoded(String name) {
    return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20").replace("%2F", "/");
  }

  private static String decoded(String rawPath) {
    return URLDecoder.decode(rawPath.replace("+", "%2B"), StandardCharsets.UTF_8);
  }
}
