-- The library, schema 1. Once released this file never changes; what is new goes into schema-2.sql.
-- Times are milliseconds since 1970-01-01T00:00Z. Offsets and lengths are UTF-16 units.
-- stamp orders the writes of one row between computers, change orders all writes of this file.

-- The one row that says whose library this is, and how often it was changed.
CREATE TABLE library (
  id        INTEGER PRIMARY KEY CHECK (id = 1),
  author_id TEXT    NOT NULL,
  device_id TEXT    NOT NULL,
  change    INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE publication (
  id            INTEGER PRIMARY KEY AUTOINCREMENT,
  status        TEXT    NOT NULL CHECK (status IN ('alive', 'deleted')),
  title         TEXT    NOT NULL,
  periodical    TEXT    NOT NULL,
  year          INTEGER,
  issue         TEXT    NOT NULL,
  text_revision INTEGER NOT NULL,
  added         INTEGER NOT NULL,
  stamp         TEXT    NOT NULL,
  change        INTEGER NOT NULL,
  text_change   INTEGER NOT NULL,
  FOREIGN KEY (id, text_revision) REFERENCES publication_text (publication_id, revision)
    DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE INDEX publication_by_change ON publication (change);

-- A text as it was read from a source. Never updated: a corrected text is a new revision.
CREATE TABLE publication_text (
  publication_id  INTEGER NOT NULL REFERENCES publication (id) DEFERRABLE INITIALLY DEFERRED,
  revision        INTEGER NOT NULL CHECK (revision >= 1),
  source_name     TEXT    NOT NULL,
  source_format   TEXT    NOT NULL,
  source_sha256   TEXT    NOT NULL,
  source_bytes    INTEGER NOT NULL,
  source_charset  TEXT    NOT NULL,
  told_title      TEXT    NOT NULL,
  told_periodical TEXT    NOT NULL,
  told_year       INTEGER,
  told_issue      TEXT    NOT NULL,
  text_sha256     TEXT    NOT NULL,
  articles        INTEGER NOT NULL,
  characters      INTEGER NOT NULL,
  PRIMARY KEY (publication_id, revision)
) STRICT, WITHOUT ROWID;

CREATE INDEX publication_text_by_source ON publication_text (source_sha256);

CREATE TABLE section (
  publication_id INTEGER NOT NULL,
  revision       INTEGER NOT NULL,
  number         INTEGER NOT NULL,
  title          TEXT    NOT NULL,
  PRIMARY KEY (publication_id, revision, number),
  FOREIGN KEY (publication_id, revision) REFERENCES publication_text (publication_id, revision)
) STRICT, WITHOUT ROWID;

CREATE TABLE article (
  publication_id INTEGER NOT NULL,
  revision       INTEGER NOT NULL,
  number         INTEGER NOT NULL,
  section_number INTEGER NOT NULL,
  PRIMARY KEY (publication_id, revision, number),
  FOREIGN KEY (publication_id, revision, section_number)
    REFERENCES section (publication_id, revision, number)
) STRICT, WITHOUT ROWID;

-- level: of a heading, or the depth of a list item. authors: one a line.
CREATE TABLE block (
  publication_id INTEGER NOT NULL,
  revision       INTEGER NOT NULL,
  number         INTEGER NOT NULL,
  article_number INTEGER NOT NULL,
  kind           TEXT    NOT NULL CHECK (kind IN
    ('title', 'subtitle', 'byline', 'heading', 'paragraph', 'caption', 'pull-quote', 'note',
     'list-item', 'figure', 'table')),
  text           TEXT    NOT NULL,
  level          INTEGER NOT NULL,
  marker         TEXT    NOT NULL,
  authors        TEXT    NOT NULL,
  affiliation    TEXT    NOT NULL,
  provenance     BLOB    NOT NULL,
  PRIMARY KEY (publication_id, revision, number),
  FOREIGN KEY (publication_id, revision, article_number)
    REFERENCES article (publication_id, revision, number)
) STRICT;

CREATE TABLE furniture (
  publication_id INTEGER NOT NULL,
  revision       INTEGER NOT NULL,
  number         INTEGER NOT NULL,
  reason         TEXT    NOT NULL,
  text           TEXT    NOT NULL,
  source_start   INTEGER NOT NULL,
  line           INTEGER NOT NULL,
  page           INTEGER NOT NULL,
  PRIMARY KEY (publication_id, revision, number),
  FOREIGN KEY (publication_id, revision) REFERENCES publication_text (publication_id, revision)
) STRICT;

-- Where reading stopped, in each text of its own, so that going back to a former text goes back to
-- the place in it.
CREATE TABLE reading (
  publication_id INTEGER NOT NULL,
  revision       INTEGER NOT NULL,
  text_offset    INTEGER NOT NULL CHECK (text_offset >= 0),
  opened         INTEGER NOT NULL,
  PRIMARY KEY (publication_id, revision),
  FOREIGN KEY (publication_id, revision) REFERENCES publication_text (publication_id, revision)
) STRICT, WITHOUT ROWID;

CREATE TABLE meaning (
  id       TEXT    NOT NULL PRIMARY KEY,
  position INTEGER NOT NULL,
  name     TEXT    NOT NULL,
  colour   TEXT    NOT NULL,
  stamp    TEXT    NOT NULL,
  change   INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

INSERT INTO meaning (id, position, name, colour, stamp, change) VALUES
  ('key-point',       1, '重点',     'yellow', '', 0),
  ('question',        2, '疑问',     'blue',   '', 0),
  ('golden-sentence', 3, '金句',     'red',    '', 0),
  ('data',            4, '数据',     'green',  '', 0),
  ('practice',        5, '联系实际', 'purple', '', 0);

-- start_offset and end_offset: in the text of text_revision. tags: one a line.
CREATE TABLE annotation (
  id             TEXT    NOT NULL PRIMARY KEY,
  publication_id INTEGER NOT NULL REFERENCES publication (id),
  author_id      TEXT    NOT NULL,
  status         TEXT    NOT NULL CHECK (status IN ('alive', 'deleted')),
  style          TEXT    NOT NULL,
  meaning_id     TEXT    NOT NULL REFERENCES meaning (id),
  meaning_name   TEXT    NOT NULL,
  prefix         TEXT    NOT NULL,
  exact          TEXT    NOT NULL,
  suffix         TEXT    NOT NULL,
  start_offset   INTEGER NOT NULL,
  end_offset     INTEGER NOT NULL,
  article_number INTEGER NOT NULL,
  text_revision  INTEGER NOT NULL,
  body           TEXT    NOT NULL,
  tags           TEXT    NOT NULL,
  created        INTEGER NOT NULL,
  modified       INTEGER NOT NULL,
  stamp          TEXT    NOT NULL,
  change         INTEGER NOT NULL
) STRICT;

CREATE INDEX annotation_by_publication ON annotation (publication_id);
CREATE INDEX annotation_by_meaning ON annotation (meaning_id);
CREATE INDEX annotation_by_change ON annotation (change);
