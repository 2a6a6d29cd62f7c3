package org.yandu.library;

import org.yandu.store.AnnotationSourceTable;
import org.yandu.store.AnnotationTable;
import org.yandu.store.ArticleReadingTable;
import org.yandu.store.CorrectionTable;
import org.yandu.store.AuthorTable;
import org.yandu.store.Database;
import org.yandu.store.LibraryTable;
import org.yandu.store.MeaningTable;
import org.yandu.store.PublicationTable;
import org.yandu.store.ReadingTable;
import org.yandu.store.TextTable;

/// The tables of one open database.
record Tables(
    LibraryTable library,
    PublicationTable publications,
    TextTable texts,
    CorrectionTable corrections,
    AnnotationTable annotations,
    AnnotationSourceTable annotationSources,
    AuthorTable authors,
    MeaningTable meanings,
    ReadingTable readings,
    ArticleReadingTable articleReadings) {

  static Tables of(Database database) {
    return new Tables(
        new LibraryTable(database),
        new PublicationTable(database),
        new TextTable(database),
        new CorrectionTable(database),
        new AnnotationTable(database),
        new AnnotationSourceTable(database),
        new AuthorTable(database),
        new MeaningTable(database),
        new ReadingTable(database),
        new ArticleReadingTable(database));
  }
}
