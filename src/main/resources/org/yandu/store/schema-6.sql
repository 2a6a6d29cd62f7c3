-- The library, schema 6: bookmarks and notes on whole articles, meanings of one's own, articles that
-- were read. Once released this file never changes; what is new goes into schema-7.sql.

-- What an annotation stands on; a bookmark's name is its body.
ALTER TABLE annotation ADD COLUMN scope TEXT NOT NULL DEFAULT 'passage'
  CHECK (scope IN ('passage', 'bookmark', 'article', 'publication'));

-- style: how a passage is marked that is given the meaning. key: the digit that gives it, 0 for none.
-- offered: whether it is offered; those that are not keep their annotations.
ALTER TABLE meaning ADD COLUMN status TEXT NOT NULL DEFAULT 'alive'
  CHECK (status IN ('alive', 'deleted'));
ALTER TABLE meaning ADD COLUMN style TEXT NOT NULL DEFAULT 'highlight';
ALTER TABLE meaning ADD COLUMN key INTEGER NOT NULL DEFAULT 0 CHECK (key BETWEEN 0 AND 9);
ALTER TABLE meaning ADD COLUMN offered INTEGER NOT NULL DEFAULT 1 CHECK (offered IN (0, 1));

UPDATE meaning SET key = position WHERE position <= 9;

-- As in schema 2, but for each passage that an annotation stood on, which its reader may change.
CREATE TABLE passage_source (
  annotation_id TEXT    NOT NULL REFERENCES annotation (id),
  text_revision INTEGER NOT NULL,
  start_offset  INTEGER NOT NULL,
  end_offset    INTEGER NOT NULL,
  source_sha256 TEXT    NOT NULL,
  spans         BLOB    NOT NULL,
  PRIMARY KEY (annotation_id, text_revision, start_offset, end_offset)
) STRICT, WITHOUT ROWID;

INSERT INTO passage_source (
  annotation_id, text_revision, start_offset, end_offset, source_sha256, spans)
SELECT id, text_revision, start_offset, end_offset, source_sha256, spans
FROM annotation_source JOIN annotation ON id = annotation_id;

DROP TABLE annotation_source;

-- How far an article was read, from 0 to 1. source_start: where its first character stands in the
-- source, by which it is known in corrected texts too.
CREATE TABLE article_reading (
  publication_id INTEGER NOT NULL REFERENCES publication (id),
  source_start   INTEGER NOT NULL,
  share          REAL    NOT NULL CHECK (share BETWEEN 0 AND 1),
  PRIMARY KEY (publication_id, source_start)
) STRICT, WITHOUT ROWID;
