-- The library, schema 3: where the source shows the pictures of figures, and links. Once released
-- this file never changes; what is new goes into schema-4.sql.

-- Of a block that is a figure: the part of a page that it shows, from the page's upper left corner
-- in parts of its width and height, 0 to 1; width and height in points. The picture itself is drawn
-- from the kept source file.
CREATE TABLE printed_picture (
  publication_id INTEGER NOT NULL,
  revision       INTEGER NOT NULL,
  number         INTEGER NOT NULL,
  page           INTEGER NOT NULL CHECK (page >= 1),
  area_left      REAL    NOT NULL,
  area_top       REAL    NOT NULL,
  area_right     REAL    NOT NULL,
  area_bottom    REAL    NOT NULL,
  width          REAL    NOT NULL CHECK (width > 0),
  height         REAL    NOT NULL CHECK (height > 0),
  PRIMARY KEY (publication_id, revision, number),
  FOREIGN KEY (publication_id, revision, number) REFERENCES block (publication_id, revision, number)
) STRICT, WITHOUT ROWID;

-- Of a recovered text: links on characters of the source, to an address or to another character of
-- the source.
CREATE TABLE link (
  publication_id INTEGER NOT NULL,
  revision       INTEGER NOT NULL,
  number         INTEGER NOT NULL,
  source_start   INTEGER NOT NULL,
  length         INTEGER NOT NULL CHECK (length > 0),
  address        TEXT,
  target_start   INTEGER,
  PRIMARY KEY (publication_id, revision, number),
  FOREIGN KEY (publication_id, revision) REFERENCES publication_text (publication_id, revision),
  CHECK ((address IS NULL) <> (target_start IS NULL))
) STRICT, WITHOUT ROWID;
