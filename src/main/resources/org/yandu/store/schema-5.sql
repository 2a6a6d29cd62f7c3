-- The library, schema 5: corrections of the words of a block. Once released this file never changes;
-- what is new goes into schema-6.sql.

-- As in schema 2, with one kind more: 'reword', the block from at_* to other_* reads value.
CREATE TABLE correction_with_words (
  publication_id INTEGER NOT NULL,
  revision       INTEGER NOT NULL,
  number         INTEGER NOT NULL,
  kind           TEXT    NOT NULL CHECK (kind IN
    ('set-role', 'reword', 'split', 'join', 'hide', 'restore', 'begin-article', 'merge-article',
     'hide-article', 'move-article', 'retitle', 'set-authors', 'set-section', 'confirm')),
  at_offset      INTEGER NOT NULL,
  at_before      TEXT    NOT NULL,
  at_after       TEXT    NOT NULL,
  other_offset   INTEGER,
  other_before   TEXT,
  other_after    TEXT,
  value          TEXT    NOT NULL,
  authors        TEXT    NOT NULL,
  affiliation    TEXT    NOT NULL,
  PRIMARY KEY (publication_id, revision, number),
  FOREIGN KEY (publication_id, revision) REFERENCES corrected_text (publication_id, revision)
) STRICT, WITHOUT ROWID;

INSERT INTO correction_with_words (
  publication_id, revision, number, kind, at_offset, at_before, at_after,
  other_offset, other_before, other_after, value, authors, affiliation)
SELECT
  publication_id, revision, number, kind, at_offset, at_before, at_after,
  other_offset, other_before, other_after, value, authors, affiliation
FROM correction;

DROP TABLE correction;

ALTER TABLE correction_with_words RENAME TO correction;
