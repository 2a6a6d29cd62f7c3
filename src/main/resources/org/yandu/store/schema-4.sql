-- The library, schema 4: what speaks most against a doubtful decision. Once released this file
-- never changes; what is new goes into schema-5.sql.

-- Of older doubts no more is known than that another reading was nearly as likely.
ALTER TABLE doubt ADD COLUMN reason TEXT NOT NULL DEFAULT 'other-reading';
