package org.yandu.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yandu.model.Furniture.Reason;
import org.yandu.model.PublicationMetadata;
import org.yandu.text.Glyphs;

/// Learns from repetition what stands on every page and is no text: page numbers, running heads,
/// and the names of sections.
final class PageFurniture {

  /// Running heads and page numbers stand within so many lines of a page's first or last line.
  private static final int EDGE = 4;

  private static final int LONGEST_RUNNING_HEAD = 22;
  private static final int LONGEST_SECTION_NAME = 9;

  private static final int LONGEST_SPACED_NAME = 7;
  private static final int LONGEST_PLACED = 6;
  private static final int FEWEST_PLACED = 4;

  /// A section name that does not return stands within so many lines of the edge.
  private static final int LABEL_DEPTH = 2;

  /// So many vertical names that return make vertical text at a page's top a section name.
  private static final int FEWEST_VERTICAL = 3;

  /// What stands on at least one page in so many is a running head of the issue, not of a section.
  private static final int MASTHEAD_SHARE = 4;

  /// A section covers at least so much of the pages from its first to its last, in per cent; what
  /// stands on more than the second share of all pages is none.
  private static final int SCATTERED_PERCENT = 70;

  private static final int NEARLY_ALL_PERCENT = 60;

  /// A place at the edge of pages is where section names stand if so many have theirs there.
  private static final int PLACE_PERCENT = 40;

  /// Share of its occurrences that a section name has at page edges, in per cent.
  private static final int EDGE_PERCENT = 60;

  /// Share of dated running heads that must agree on the name of the periodical, in per cent.
  private static final int PERIODICAL_PERCENT = 60;

  private static final Pattern DATED =
      Pattern.compile(
          "(?<year>(?:19|20)\\d\\d)年?第?(?:0*(?<issue>\\d{1,3}))期|(?<year2>(?:19|20)\\d\\d)[./](?<issue2>\\d{1,2})$");

  private static final Pattern FOLIO =
      Pattern.compile("[-—–·•.|/\\s]*第?\\s*(\\d{1,4})\\s*页?[-—–·•.|/\\s]*");

  private static final Pattern JUMP =
      Pattern.compile("[（(](下转|上接|转|接)第?\\s*\\d+\\s*[页版][^（）()]{0,12}[）)]");

  private final List<Line> lines;
  private final Set<String> announced;
  private final ContentsPage.Result contents;
  private final Ledger ledger;
  private final Map<Integer, List<Integer>> pages = new TreeMap<>();
  private final Map<Integer, String> sections = new TreeMap<>();
  private final SortedMap<Integer, Boolean> jumps = new TreeMap<>();
  private final boolean[] gone;
  private int verticalLabels;
  private PublicationMetadata metadata = PublicationMetadata.UNKNOWN;

  private PageFurniture(List<Line> lines, ContentsPage.Result contents, Ledger ledger) {
    this.lines = lines;
    this.announced = contents.sections();
    this.contents = contents;
    this.ledger = ledger;
    this.gone = new boolean[lines.size()];
    for (int i = 0; i < lines.size(); i++) {
      pages.computeIfAbsent(lines.get(i).page(), page -> new ArrayList<>()).add(i);
    }
  }

  /// What remains of the lines, and what was learned.
  ///
  /// @param sections name of the section by page, where one is printed
  /// @param jumps line numbers of the notes that an article goes on elsewhere (true) or comes from
  ///   elsewhere (false)
  record Result(
      List<Line> lines,
      Map<Integer, String> sections,
      SortedMap<Integer, Boolean> jumps,
      PublicationMetadata metadata) {}

  /// @param contents what the contents page announces
  static Result find(ContentsPage.Result contents, Ledger ledger) {
    List<Line> lines = contents.lines();
    PageFurniture furniture = new PageFurniture(lines, contents, ledger);
    furniture.takePrivateNumbers();
    furniture.takeJumpNotes();
    if (furniture.pages.size() > 1) {
      furniture.takeFolios();
      furniture.takeDatedHeads();
      furniture.takeRepeatedEdges();
      furniture.takeDisplayLabels();
      furniture.takeAdvertisements();
      furniture.takePlacedLabels();
    }
    List<Line> kept = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (!furniture.gone[i]) {
        kept.add(lines.get(i));
      }
    }
    return new Result(kept, furniture.sections, furniture.jumps, furniture.metadata);
  }

  private void take(int index, Reason reason) {
    gone[index] = true;
    ledger.record(lines.get(index).content(), reason);
  }

  /// Lines of private-use characters alone: digits whose meaning the font kept to itself.
  private void takePrivateNumbers() {
    for (int i = 0; i < lines.size(); i++) {
      String text = lines.get(i).squeezed();
      boolean all = text.codePoints().allMatch(c -> Character.getType(c) == Character.PRIVATE_USE);
      if (all && text.length() <= LONGEST_SECTION_NAME) {
        take(i, Reason.PAGE_NUMBER);
      }
    }
  }

  private void takeAdvertisements() {
    for (List<Integer> page : pages.values()) {
      List<Integer> left = page.stream().filter(i -> !gone[i]).toList();
      if (Advertisements.isOne(left.stream().map(lines::get).toList())) {
        left.forEach(i -> take(i, Reason.ADVERTISEMENT));
      }
    }
  }

  private void takeJumpNotes() {
    for (int i = 0; i < lines.size(); i++) {
      Matcher jump = JUMP.matcher(lines.get(i).squeezed());
      if (jump.matches()) {
        take(i, Reason.JUMP_NOTE);
        jumps.put(lines.get(i).number(), jump.group(1).endsWith("转"));
      }
    }
  }

  /// Lines of digits that grow by one from page to page.
  private void takeFolios() {
    Map<Integer, Integer> votes = new HashMap<>();
    Map<Integer, Integer> distances = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      Matcher matcher = FOLIO.matcher(lines.get(i).text());
      if (!gone[i] && matcher.matches()) {
        int distance = Integer.parseInt(matcher.group(1)) - lines.get(i).page();
        distances.put(i, distance);
        votes.merge(distance, 1, Integer::sum);
      }
    }
    votes.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .filter(best -> best.getValue() >= 2)
        .ifPresent(best ->
            distances.forEach((index, distance) -> {
              if (distance.equals(best.getKey())) {
                take(index, Reason.PAGE_NUMBER);
              }
            }));
  }

  /// Running heads with year and issue; what stands before the periodical's name is a section.
  private void takeDatedHeads() {
    List<Integer> dated = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String text = lines.get(i).squeezed();
      boolean year = text.contains("19") || text.contains("20");
      if (!gone[i] && year && text.length() <= LONGEST_RUNNING_HEAD + LONGEST_SECTION_NAME) {
        Matcher matcher = DATED.matcher(text);
        if (matcher.find() && (matcher.start() == 0 || matcher.end() == text.length())) {
          dated.add(i);
        }
      }
    }
    if (dated.size() < 2 || dated.size() * MASTHEAD_SHARE < pages.size()) {
      return;
    }
    String periodical = periodicalOf(dated);
    for (int index : dated) {
      String head = beforeDate(index);
      if (!head.endsWith(periodical)) {
        continue;
      }
      String section = head.substring(0, head.length() - periodical.length());
      if (!section.isEmpty() && section.length() <= LONGEST_SECTION_NAME) {
        sections.putIfAbsent(lines.get(index).page(), section);
      }
      if (section.length() <= LONGEST_SECTION_NAME) {
        take(index, Reason.RUNNING_HEAD);
      }
    }
    Matcher matcher = DATED.matcher(lines.get(dated.getFirst()).squeezed());
    if (matcher.find()) {
      boolean chinese = matcher.group("year") != null;
      metadata =
          new PublicationMetadata(
              "",
              periodical,
              OptionalInt.of(Integer.parseInt(matcher.group(chinese ? "year" : "year2"))),
              String.valueOf(Integer.parseInt(matcher.group(chinese ? "issue" : "issue2"))));
    }
  }

  private String beforeDate(int index) {
    String text = lines.get(index).squeezed();
    Matcher matcher = DATED.matcher(text);
    return matcher.find() ? text.substring(0, matcher.start()) : "";
  }

  /// The longest ending that most dated heads share.
  private String periodicalOf(List<Integer> dated) {
    Map<String, Integer> endings = new HashMap<>();
    for (int index : dated) {
      String head = beforeDate(index);
      for (int start = 0; start + 1 < head.length(); start++) {
        endings.merge(head.substring(start), 1, Integer::sum);
      }
    }
    return endings.entrySet().stream()
        .filter(entry -> entry.getValue() * 100 >= dated.size() * PERIODICAL_PERCENT)
        .map(Map.Entry::getKey)
        .max((a, b) -> Integer.compare(a.length(), b.length()))
        .orElse("");
  }

  /// Short lines that return at the edges of several pages.
  private void takeRepeatedEdges() {
    Map<String, Set<Integer>> edgePages = new HashMap<>();
    Map<String, Integer> edgeCounts = new HashMap<>();
    Map<String, Integer> counts = new HashMap<>();
    Set<Integer> edges = edgeLines();
    for (int i = 0; i < lines.size(); i++) {
      if (!gone[i]) {
        counts.merge(lines.get(i).squeezed(), 1, Integer::sum);
      }
    }
    for (int i : edges) {
      String text = lines.get(i).squeezed();
      if (isHeadLike(text)) {
        edgePages.computeIfAbsent(text, key -> new HashSet<>()).add(lines.get(i).page());
        edgeCounts.merge(text, 1, Integer::sum);
      }
    }
    Set<String> names = new HashSet<>(sections.values());
    edgePages.forEach((text, on) -> {
      boolean mostlyAtEdges =
          edgeCounts.getOrDefault(text, 0) * 100 >= counts.getOrDefault(text, 0) * EDGE_PERCENT;
      boolean titles = contents.titles(text) >= counts.getOrDefault(text, 0);
      if ((on.size() >= 2 || announced.contains(text)) && mostlyAtEdges && !titles) {
        names.add(text);
      }
    });
    for (int i = 0; i < lines.size(); i++) {
      String text = lines.get(i).squeezed();
      if (!gone[i] && names.contains(text)) {
        takeRepeated(i, text, edgePages.getOrDefault(text, Set.of()));
      }
    }
  }

  private void takeRepeated(int index, String text, Set<Integer> on) {
    boolean masthead = isMasthead(on) && !announced.contains(text);
    boolean head = masthead || text.length() > LONGEST_SECTION_NAME;
    take(index, head ? Reason.RUNNING_HEAD : Reason.COLUMN_LABEL);
    if (!head) {
      verticalLabels += lines.get(index).vertical() ? 1 : 0;
      sections.putIfAbsent(lines.get(index).page(), text);
    }
  }

  /// A running head of the whole issue is scattered over it or stands on nearly all pages; that of
  /// a section stands on a run of them.
  private boolean isMasthead(Set<Integer> on) {
    if (on.size() * MASTHEAD_SHARE < pages.size() || pages.size() < 2 * MASTHEAD_SHARE) {
      return false;
    }
    int first = on.stream().min(Integer::compare).orElse(0);
    int last = on.stream().max(Integer::compare).orElse(0);
    boolean scattered = (last - first + 1) * SCATTERED_PERCENT > on.size() * 100;
    return scattered || on.size() * 100 >= pages.size() * NEARLY_ALL_PERCENT;
  }

  /// Names of sections that have one page only: letter-spaced at an edge, or vertical at the top of
  /// the page where the issue sets its section names so.
  private void takeDisplayLabels() {
    boolean vertical = verticalLabels >= FEWEST_VERTICAL;
    for (List<Integer> page : pages.values()) {
      List<Integer> left = page.stream().filter(i -> !gone[i]).toList();
      for (int k = 0; k < left.size(); k++) {
        Line line = lines.get(left.get(k));
        boolean edge = k < LABEL_DEPTH || k >= left.size() - LABEL_DEPTH;
        boolean spaced = edge && !line.vertical() && line.spacedLabel() && closedBefore(left, k);
        boolean upright = vertical && line.vertical() && k < LABEL_DEPTH;
        if ((spaced || upright)
            && line.squeezed().length() <= LONGEST_SPACED_NAME
            && isHeadLike(line.squeezed())
            && !sections.containsKey(line.page())) {
          sections.put(line.page(), line.squeezed());
          take(left.get(k), Reason.COLUMN_LABEL);
        }
      }
    }
    for (int i = 0; i < lines.size(); i++) {
      if (!gone[i] && lines.get(i).squeezed().equals(sections.get(lines.get(i).page()))) {
        take(i, Reason.COLUMN_LABEL);
      }
    }
  }

  /// Where most pages have the name of their section, the short line of a page without one is its
  /// name.
  private void takePlacedLabels() {
    Map<Integer, Integer> votes = new HashMap<>();
    pages.forEach((page, on) -> {
      for (int k = 0; k < Math.min(EDGE, on.size()); k++) {
        votes.merge(k, isLabel(on.get(k)) ? 1 : 0, Integer::sum);
        votes.merge(-1 - k, isLabel(on.get(on.size() - 1 - k)) ? 1 : 0, Integer::sum);
      }
    });
    int place =
        votes.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .orElse(0);
    int found = votes.getOrDefault(place, 0);
    if (found * 100 >= sections.size() * PLACE_PERCENT && found >= FEWEST_PLACED) {
      pages.forEach((page, on) -> takePlacedLabel(on, place >= 0 ? place : on.size() + place));
    }
  }

  private void takePlacedLabel(List<Integer> page, int k) {
    if (k < 0 || k >= page.size() || gone[page.get(k)]) {
      return;
    }
    Line line = lines.get(page.get(k));
    String text = line.squeezed();
    boolean name = isHeadLike(text) && text.length() <= LONGEST_PLACED;
    boolean other = BylineReader.isPost(text) || DisplayShape.isPlace(text);
    if (name && !other && !sections.containsKey(line.page())) {
      sections.put(line.page(), text);
      take(page.get(k), Reason.COLUMN_LABEL);
    }
  }

  private boolean isLabel(int index) {
    Line line = lines.get(index);
    return gone[index] && line.squeezed().equals(sections.get(line.page()));
  }

  /// Whether the line before a line on its page does not run on into it.
  private boolean closedBefore(List<Integer> page, int k) {
    if (k == 0) {
      return true;
    }
    String before = lines.get(page.get(k - 1)).squeezed();
    char last = before.charAt(before.length() - 1);
    return Glyphs.isSentenceEnd(last)
        || Glyphs.isClosingQuote(last)
        || before.length() <= LONGEST_SPACED_NAME;
  }

  private Set<Integer> edgeLines() {
    Set<Integer> edges = new HashSet<>();
    for (List<Integer> page : pages.values()) {
      List<Integer> left = page.stream().filter(i -> !gone[i]).toList();
      int size = left.size();
      edges.addAll(left.subList(0, Math.min(EDGE, size)));
      edges.addAll(left.subList(Math.max(0, size - EDGE), size));
    }
    return edges;
  }

  private static boolean isHeadLike(String text) {
    return text.length() >= 2
        && text.length() <= LONGEST_RUNNING_HEAD
        && text.chars().anyMatch(c -> Glyphs.isHan((char) c))
        && text.chars().noneMatch(c -> "，。；：！？”■□◆●▲▼（）".indexOf(c) >= 0)
        && !Glyphs.isDash(text.charAt(0))
        && !BylineReader.isReporter(text);
  }
}
