-- The library, schema 2: texts that a person put right, and what recovery was unsure of. Once
-- released this file never changes; what is new goes into schema-3.sql.

-- A text that was put right: the text of another revision with corrections. Sections, articles,
-- blocks and furniture are stored for recovered texts alone.
CREATE TABLE corrected_text (
  publication_id     INTEGER NOT NULL,
  revision           INTEGER NOT NULL,
  recovered_revision INTEGER NOT NULL,
  former_revision    INTEGER NOT NULL CHECK (former_revision < revision),
  PRIMARY KEY (publication_id, revision),
  FOREIGN KEY (publication_id, revision) REFERENCES publication_text (publication_id, revision),
  FOREIGN KEY (publication_id, recovered_revision)
    REFERENCES publication_text (publication_id, revision),
  FOREIGN KEY (publication_id, former_revision)
    REFERENCES publication_text (publication_id, revision)
) STRICT, WITHOUT ROWID;

-- What a revision adds to the text of its former one, in order. at_*: a character of the source
-- with what stands around it; other_*: a second one, where the kind of correction has two. value:
-- a role, a side, a title, a section or a kind of doubt. authors: one a line.
CREATE TABLE correction (
  publication_id INTEGER NOT NULL,
  revision       INTEGER NOT NULL,
  number         INTEGER NOT NULL,
  kind           TEXT    NOT NULL CHECK (kind IN
    ('set-role', 'split', 'join', 'hide', 'restore', 'begin-article', 'merge-article',
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

-- Of a recovered text: the places that its recovery was unsure of.
CREATE TABLE doubt (
  publication_id INTEGER NOT NULL,
  revision       INTEGER NOT NULL,
  number         INTEGER NOT NULL,
  kind           TEXT    NOT NULL,
  source_start   INTEGER NOT NULL,
  line           INTEGER NOT NULL,
  page           INTEGER NOT NULL,
  confidence     REAL    NOT NULL,
  PRIMARY KEY (publication_id, revision, number),
  FOREIGN KEY (publication_id, revision) REFERENCES publication_text (publication_id, revision)
) STRICT, WITHOUT ROWID;

-- Where the passage of an annotation stands in the source that it was made on. Derived: it says
-- nothing that a reader sees, and only keeps the place through corrections.
CREATE TABLE annotation_source (
  annotation_id TEXT NOT NULL PRIMARY KEY REFERENCES annotation (id),
  source_sha256 TEXT NOT NULL,
  spans         BLOB NOT NULL
) STRICT, WITHOUT ROWID;
