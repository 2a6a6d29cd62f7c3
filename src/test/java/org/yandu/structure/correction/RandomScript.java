package org.yandu.structure.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.yandu.model.Article;
import org.yandu.model.Block;
import org.yandu.model.BlockRole;
import org.yandu.model.Correction;
import org.yandu.model.Doubt;
import org.yandu.model.Furniture;
import org.yandu.model.PublicationContent;

/// Writes corrections as a person might, each of the text as the ones before have left it.
final class RandomScript {

  private final Random random;
  private final List<Correction> script = new ArrayList<>();
  private final List<PublicationContent> states = new ArrayList<>();

  RandomScript(PublicationContent content, Random random, int length) {
    this.random = random;
    states.add(content);
    for (int tries = 0; script.size() < length && tries < 20 * length; tries++) {
      next(states.getLast()).ifPresent(this::add);
    }
  }

  List<Correction> script() {
    return script;
  }

  /// The text before the first correction, and after each of them.
  List<PublicationContent> states() {
    return states;
  }

  /// Corrections that a person makes fit, but for some that ask for the impossible.
  private void add(Correction correction) {
    Corrected corrected = EditScript.apply(states.getLast(), List.of(correction));
    if (corrected.unfit().isEmpty()) {
      script.add(correction);
      states.add(corrected.content());
    }
  }

  private Optional<Correction> next(PublicationContent content) {
    List<Article> articles = content.articles();
    List<Block> blocks = articles.stream().flatMap(article -> article.blocks().stream()).toList();
    if (blocks.isEmpty()) {
      return Optional.empty();
    }
    CorrectionWriter writer = new CorrectionWriter(content);
    int block = random.nextInt(blocks.size());
    int article = 1 + random.nextInt(articles.size());
    int within = random.nextInt(Math.max(1, blocks.get(block).text().length()));
    BlockRole role = BlockRole.values()[random.nextInt(BlockRole.values().length)];
    return switch (random.nextInt(16)) {
      case 0, 1 -> writer.setRole(block, role);
      case 2, 3 -> writer.split(block, within);
      case 4, 5 -> block + 1 < blocks.size() ? writer.join(block, block + 1) : Optional.empty();
      case 6 -> writer.hide(block);
      case 7 -> restore(content, writer);
      case 8 -> writer.beginArticle(block, 0);
      case 9 -> writer.mergeArticle(article);
      case 10 ->
          writer.moveArticle(
              article,
              Correction.Side.values()[random.nextInt(2)],
              1 + random.nextInt(articles.size()));
      case 11 -> writer.retitle(article, retitled(articles.get(article - 1).title()));
      case 12, 13 -> writer.reword(block, retitled(blocks.get(block).text()));
      case 14 ->
          random.nextBoolean()
              ? writer.setAuthors(article, List.of("林晚"), "")
              : writer.setSection(article, "新栏" + random.nextInt(3));
      default ->
          random.nextInt(4) == 0
              ? writer.hideArticle(article)
              : writer.confirm(new Doubt(Doubt.Kind.TITLE, 0, 1, 1, 0.5));
    };
  }

  private Optional<Correction> restore(PublicationContent content, CorrectionWriter writer) {
    if (content.furniture().isEmpty()) {
      return Optional.empty();
    }
    Furniture piece = content.furniture().get(random.nextInt(content.furniture().size()));
    int last = piece.sourceStart() + piece.text().length() - 1;
    return writer.restore(piece.sourceStart(), last, BlockRole.PARAGRAPH);
  }

  private String retitled(String title) {
    StringBuilder changed = new StringBuilder(title);
    if (!title.isEmpty()) {
      changed.deleteCharAt(random.nextInt(title.length()));
    }
    return changed.insert(random.nextInt(changed.length() + 1), "改题").toString();
  }
}
