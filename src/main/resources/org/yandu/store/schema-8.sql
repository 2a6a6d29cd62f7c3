-- The library, schema 8: notes of several people that come together. Once released this
-- file never changes; what is new goes into schema-9.sql.

-- When each part of an annotation was last written. withdrawn: came with a
-- file whose taking was undone, as if it had never come. hidden: someone else's, not shown here.
ALTER TABLE annotation ADD COLUMN body_stamp TEXT NOT NULL DEFAULT '';
ALTER TABLE annotation ADD COLUMN style_stamp TEXT NOT NULL DEFAULT '';
ALTER TABLE annotation ADD COLUMN tags_stamp TEXT NOT NULL DEFAULT '';
ALTER TABLE annotation ADD COLUMN target_stamp TEXT NOT NULL DEFAULT '';
ALTER TABLE annotation ADD COLUMN status_stamp TEXT NOT NULL DEFAULT '';
ALTER TABLE annotation ADD COLUMN withdrawn INTEGER NOT NULL DEFAULT 0 CHECK (withdrawn IN (0, 1));
ALTER TABLE annotation ADD COLUMN hidden INTEGER NOT NULL DEFAULT 0 CHECK (hidden IN (0, 1));

-- Only an author writes: what was taken in under the reader's own name bears its author's from now on.
UPDATE annotation
SET stamp = substr(stamp, 1, 23) || author_id || '.00000000-0000-0000-0000-000000000000'
WHERE author_id <> (SELECT author_id FROM library);

UPDATE annotation
SET body_stamp = stamp, style_stamp = stamp, tags_stamp = stamp, target_stamp = stamp,
  status_stamp = stamp;

-- What others wrote is theirs to delete; it comes again with the next file that has it.
UPDATE annotation SET withdrawn = 1
WHERE status = 'deleted' AND author_id <> (SELECT author_id FROM library);

-- The words of what was deleted do not travel on.
UPDATE annotation SET body = '', tags = '' WHERE status = 'deleted' AND withdrawn = 0;

ALTER TABLE annotation DROP COLUMN stamp;
