package org.yandu.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yandu.model.Furniture.Reason;
import org.yandu.model.PublicationMetadata;

/// Learns from repetition what stands on every page and is no text: page numbers, running heads,
/// and the names of sections.
final class PageFurniture {

  private static final Pattern FOLIO =
      Pattern.compile("[-—–·•.|/\\s]*第?\\s*(\\d{1,4})\\s*页?[-—–·•.|/\\s]*");

  private static final Pattern JUMP =
      Pattern.compile("[（(](下转|上接|转|接)第?\\s*\\d+\\s*[页版][^（）()]{0,12}[）)]");

  private final PrintedPages pages;
  private final SortedMap<Integer, Boolean> jumps = new TreeMap<>();

  private PageFurniture(PrintedPages pages) {
    this.pages = pages;
  }

  /// What remains of the lines, and what was learned.
  ///
  /// @param sections name of the section by page, where one is printed
  /// @param jumps line numbers of the notes that an article goes on elsewhere (true) or comes from
  ///   elsewhere (false)
  /// @param openings line numbers of the names of sections that stand amid their pages
  record Result(
      List<Line> lines,
      Map<Integer, String> sections,
      SortedMap<Integer, Boolean> jumps,
      Set<Integer> openings,
      PublicationMetadata metadata) {}

  /// @param contents what the contents page announces
  static Result find(ContentsPage.Result contents, Ledger ledger) {
    PrintedPages pages = new PrintedPages(contents.lines(), ledger);
    PageFurniture furniture = new PageFurniture(pages);
    furniture.takePrivateNumbers();
    furniture.takeJumpNotes();
    PublicationMetadata metadata = PublicationMetadata.UNKNOWN;
    SectionLabels labels = new SectionLabels(pages);
    if (pages.count() > 1) {
      furniture.takeFolios();
      metadata = DatedHeads.take(pages);
      RunningHeads.take(pages, contents);
      labels.takeDisplayLabels();
      furniture.takeAdvertisements();
      labels.takePlacedLabels();
    }
    return new Result(pages.kept(), pages.sections(), furniture.jumps, labels.openings(), metadata);
  }

  /// Lines of private-use characters alone: digits whose meaning the font kept to itself.
  private void takePrivateNumbers() {
    for (int i = 0; i < pages.lines(); i++) {
      String text = pages.line(i).squeezed();
      if (text.length() <= PrintedPages.LONGEST_SECTION_NAME && isPrivate(text)) {
        pages.take(i, Reason.PAGE_NUMBER);
      }
    }
  }

  private static boolean isPrivate(String text) {
    int at = 0;
    while (at < text.length() && Character.getType(text.codePointAt(at)) == Character.PRIVATE_USE) {
      at += Character.charCount(text.codePointAt(at));
    }
    return at == text.length();
  }

  private void takeAdvertisements() {
    for (List<Integer> page : pages.all()) {
      List<Integer> left = pages.left(page);
      List<Line> lines = new ArrayList<>(left.size());
      for (Integer index : left) {
        lines.add(pages.line(index));
      }
      if (Advertisements.isOne(lines)) {
        left.forEach(i -> pages.take(i, Reason.ADVERTISEMENT));
      }
    }
  }

  private void takeJumpNotes() {
    for (int i = 0; i < pages.lines(); i++) {
      Matcher jump = JUMP.matcher(pages.line(i).squeezed());
      if (jump.matches()) {
        pages.take(i, Reason.JUMP_NOTE);
        jumps.put(pages.line(i).number(), jump.group(1).endsWith("转"));
      }
    }
  }

  /// Lines of digits that grow by one from page to page.
  private void takeFolios() {
    Map<Integer, Integer> votes = new HashMap<>();
    Map<Integer, Integer> distances = new HashMap<>();
    for (int i = 0; i < pages.lines(); i++) {
      Matcher matcher = FOLIO.matcher(pages.line(i).text());
      if (!pages.isGone(i) && matcher.matches()) {
        int distance = Integer.parseInt(matcher.group(1)) - pages.line(i).page();
        distances.put(i, distance);
        votes.merge(distance, 1, Integer::sum);
      }
    }
    int most = 1;
    int best = 0;
    for (Map.Entry<Integer, Integer> vote : votes.entrySet()) {
      if (vote.getValue() > most) {
        most = vote.getValue();
        best = vote.getKey();
      }
    }
    for (Map.Entry<Integer, Integer> line : distances.entrySet()) {
      if (most > 1 && line.getValue() == best) {
        pages.take(line.getKey(), Reason.PAGE_NUMBER);
      }
    }
  }
}
