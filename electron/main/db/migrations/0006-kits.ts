/** Collection kits: who is asked for what, everything handed out, and what has come back. */
export const kits = `
CREATE TABLE kits (
  id         TEXT PRIMARY KEY,
  bureau     TEXT NOT NULL,
  year       INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  plan       TEXT NOT NULL CHECK (json_valid(plan)),
  UNIQUE (bureau, year)
) STRICT;

CREATE TABLE kit_issues (
  kit_id    TEXT NOT NULL REFERENCES kits (id),
  version   INTEGER NOT NULL CHECK (version > 0),
  issued_at TEXT NOT NULL,
  offices   TEXT NOT NULL CHECK (json_valid(offices)),
  PRIMARY KEY (kit_id, version)
) STRICT;
CREATE TRIGGER kit_issues_are_never_changed BEFORE UPDATE ON kit_issues
BEGIN SELECT RAISE(ABORT, 'what was handed out is never changed'); END;

CREATE TABLE kit_returns (
  id          INTEGER PRIMARY KEY,
  kit_id      TEXT NOT NULL REFERENCES kits (id),
  office      INTEGER NOT NULL CHECK (office > 0),
  version     INTEGER NOT NULL CHECK (version > 0),
  file        TEXT NOT NULL,
  received_at TEXT NOT NULL,
  answered    INTEGER NOT NULL CHECK (answered >= 0),
  asked       INTEGER NOT NULL CHECK (asked >= 0),
  import_id   TEXT REFERENCES imports (id)
) STRICT;
CREATE INDEX kit_returns_of_a_kit ON kit_returns (kit_id, office);
`;
