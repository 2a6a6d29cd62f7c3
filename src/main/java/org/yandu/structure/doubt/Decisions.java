package org.yandu.structure.doubt;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.yandu.model.Article;
import org.yandu.model.Block;
import org.yandu.model.Doubt;
import org.yandu.model.Furniture;
import org.yandu.model.PublicationContent;
import org.yandu.model.Section;
import org.yandu.model.SourceSpan;

/// All that recovery decided about a publication: of each line whether it begins a block, goes on
/// with one or is hidden; of each article where it begins, its title, its byline and its section.
/// What the text itself says against them is noted at once; who recovered it notes the rest.
/// Confined to one thread; cost grows linearly with the text.
public final class Decisions {

  private final List<Decision> all = new ArrayList<>();
  private final List<DecidedArticle> articles = new ArrayList<>();

  /// By the place where they begin in the source: what was decided of lines.
  private final TreeMap<Integer, Decision> lines = new TreeMap<>();

  private final Origin origin;

  private Decisions(Origin origin) {
    this.origin = origin;
  }

  /// What recovery worked on.
  public enum Origin {
    /// Lines of text without geometry.
    LINES,
    /// Laid-out pages.
    PAGES
  }

  public static Decisions of(PublicationContent content, Origin origin) {
    Decisions decisions = new Decisions(origin);
    for (Section section : content.sections()) {
      for (Article article : section.articles()) {
        decisions.add(section, article);
      }
    }
    int shown = decisions.all.size();
    for (Furniture furniture : content.furniture()) {
      decisions.add(furniture);
    }
    LineCues.note(decisions.articles);
    ArticleCues.note(decisions.articles);
    SourceOrder.note(decisions.articles, decisions.all.subList(shown, decisions.all.size()));
    return decisions;
  }

  /// Of what was not judged.
  public static Decisions none() {
    return new Decisions(Origin.LINES);
  }

  private void add(Section section, Article article) {
    List<Block> blocks = new ArrayList<>();
    for (Block block : article.blocks()) {
      if (!block.provenance().spans().isEmpty()) {
        blocks.add(block);
      }
    }
    if (blocks.isEmpty()) {
      return;
    }
    DecidedArticle decided = new DecidedArticle(section, article, blocks);
    all.addAll(decided.head());
    for (DecidedBlock block : decided.blocks()) {
      all.addAll(block.lines());
      for (Decision line : block.lines()) {
        lines.put(line.start(), line);
      }
    }
    articles.add(decided);
  }

  /// The second copy of shadowed text is no decision: the first one is.
  private void add(Furniture furniture) {
    if (furniture.reason() == Furniture.Reason.SHADOW_COPY) {
      return;
    }
    Decision hidden =
        new Decision(
            Doubt.Kind.HIDDEN, furniture.sourceStart(), furniture.line(), furniture.page());
    HiddenCues.note(hidden, furniture);
    all.add(hidden);
    lines.put(hidden.start(), hidden);
  }

  /// The places that a person should look at, worst first.
  public List<Doubt> doubts() {
    return WorstPlaces.of(judged());
  }

  /// All with their confidence, in reading order, what is hidden last.
  public List<Doubt> judged() {
    List<Doubt> judged = new ArrayList<>(all.size());
    for (Decision decision : all) {
      judged.add(judge(decision));
    }
    return judged;
  }

  Doubt judge(Decision decision) {
    return Calibration.of(origin).judge(decision);
  }

  /// In reading order, what is hidden last.
  public List<Decision> all() {
    return all;
  }

  /// What was decided of lines, in the order of the source.
  public Collection<Decision> lines() {
    return lines.values();
  }

  /// What was decided of the line at an offset of the source.
  public Optional<Decision> lineAt(int offset) {
    return Optional.ofNullable(lines.floorEntry(offset)).map(Map.Entry::getValue);
  }

  /// What was decided of the articles as such, in reading order.
  public List<DecidedArticle> articles() {
    return articles;
  }

  /// Visits each line that goes on with another, and that other one first.
  public void forEachJoin(BiConsumer<Decision, Decision> visitor) {
    for (DecidedArticle article : articles) {
      for (DecidedBlock block : article.blocks()) {
        for (int i = 1; i < block.size(); i++) {
          visitor.accept(block.lines().get(i - 1), block.lines().get(i));
        }
      }
    }
  }

  /// Takes what the issue's own contents page says into account.
  ///
  /// @param titles in its order, without blanks
  /// @param sections named there
  public void compareWithContents(List<String> titles, Set<String> sections) {
    if (!titles.isEmpty()) {
      new ContentsCues(articles, titles, sections).note();
    }
  }

  static Decision first(Doubt.Kind kind, Block block) {
    SourceSpan span = block.provenance().spans().getFirst();
    return new Decision(kind, span.sourceStart(), span.line(), span.page());
  }
}
