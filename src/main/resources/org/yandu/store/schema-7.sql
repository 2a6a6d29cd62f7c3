-- Other people whose annotations came here, with the names that they gave last.
CREATE TABLE author (
  id   TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL
) STRICT, WITHOUT ROWID;
