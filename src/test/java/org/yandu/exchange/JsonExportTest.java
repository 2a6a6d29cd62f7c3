package org.yandu.exchange;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.yandu.model.Publication;
import org.yandu.model.PublicationId;
import org.yandu.model.PublicationMetadata;
import org.yandu.model.PublicationSummary;
import org.yandu.testing.GoldenFile;

/// Compares what is written with the files that stand for the promised form.
final class JsonExportTest {

  private final Publication publication = SampleContent.publication();

  @Test
  void writesTheStructure() throws IOException {
    GoldenFile.assertEqual(StructureJson.of(publication.content()), "exchange/structure.json");
  }

  @Test
  void writesTheContents() throws IOException {
    GoldenFile.assertEqual(ContentsJson.of(publication), "exchange/contents.json");
  }

  @Test
  void writesTheList() throws IOException {
    PublicationSummary known = summary(7, publication.metadata());
    PublicationSummary unknown =
        summary(8, new PublicationMetadata("一本\"书\"", "", OptionalInt.empty(), ""));

    GoldenFile.assertEqual(LibraryListJson.of(List.of(known, unknown)), "exchange/list.json");
  }

  private PublicationSummary summary(long id, PublicationMetadata metadata) {
    return new PublicationSummary(
        new PublicationId(id),
        metadata,
        publication.source(),
        3,
        120,
        2,
        Instant.EPOCH,
        Optional.empty());
  }
}
