/** What the clerk made of the shipped catalogue, and what each bureau's names stand for. */
export const indicatorEdits = `
CREATE TABLE indicator_edits (
  code      TEXT PRIMARY KEY,
  edit      TEXT NOT NULL CHECK (json_valid(edit)),
  edited_at TEXT NOT NULL
) STRICT;

CREATE TABLE relation_edits (
  key       TEXT PRIMARY KEY,
  relation  TEXT NOT NULL CHECK (json_valid(relation)),
  removed   INTEGER NOT NULL CHECK (removed IN (0, 1)),
  edited_at TEXT NOT NULL
) STRICT;

CREATE TABLE remembered_names (
  bureau    TEXT NOT NULL,
  key       TEXT NOT NULL,
  name      TEXT NOT NULL,
  unit      TEXT NOT NULL,
  indicator TEXT,
  chosen_at TEXT NOT NULL,
  PRIMARY KEY (bureau, key)
) STRICT;
`;
