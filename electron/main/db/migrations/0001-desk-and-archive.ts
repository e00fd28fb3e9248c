/** Reports on the desk, figures with their history, imports, settings, and the archive that nothing can change. */
export const deskAndArchive = `
CREATE TABLE reports (
  id          TEXT PRIMARY KEY,
  year        INTEGER NOT NULL,
  bureau      TEXT NOT NULL,
  body        TEXT NOT NULL CHECK (json_valid(body)),
  revision    INTEGER NOT NULL CHECK (revision > 0),
  saved_at    TEXT NOT NULL,
  exported_at TEXT,
  removed_at  TEXT
) STRICT;
CREATE UNIQUE INDEX reports_on_the_desk ON reports (bureau, year) WHERE removed_at IS NULL;

CREATE TABLE imports (
  id          TEXT PRIMARY KEY,
  bureau      TEXT NOT NULL,
  year        INTEGER NOT NULL,
  file        TEXT NOT NULL,
  sha256      TEXT NOT NULL CHECK (length(sha256) = 64),
  imported_at TEXT NOT NULL
) STRICT;

CREATE TABLE figures (
  id          INTEGER PRIMARY KEY,
  bureau      TEXT NOT NULL,
  year        INTEGER NOT NULL,
  indicator   TEXT NOT NULL,
  department  TEXT,
  name        TEXT NOT NULL,
  value       TEXT NOT NULL,
  qualifier   TEXT CHECK (qualifier IN ('余', '多', '近', '约', '以上')),
  unit        TEXT NOT NULL,
  source      TEXT NOT NULL CHECK (json_valid(source)),
  import_id   TEXT REFERENCES imports (id),
  stored_at   TEXT NOT NULL,
  replaced_at TEXT
) STRICT;
CREATE UNIQUE INDEX figures_in_force ON figures (bureau, year, indicator, coalesce(department, ''))
  WHERE replaced_at IS NULL;

CREATE TABLE archives (
  id              TEXT PRIMARY KEY,
  report_id       TEXT NOT NULL UNIQUE,
  year            INTEGER NOT NULL,
  bureau          TEXT NOT NULL,
  title           TEXT NOT NULL,
  archived_at     TEXT NOT NULL,
  report          TEXT NOT NULL CHECK (json_valid(report)),
  report_sha256   TEXT NOT NULL CHECK (length(report_sha256) = 64),
  figures         TEXT NOT NULL CHECK (json_valid(figures)),
  figures_sha256  TEXT NOT NULL CHECK (length(figures_sha256) = 64),
  document        BLOB NOT NULL,
  document_sha256 TEXT NOT NULL CHECK (length(document_sha256) = 64)
) STRICT;
CREATE TRIGGER archives_are_never_changed BEFORE UPDATE ON archives
BEGIN SELECT RAISE(ABORT, 'an archived report is never changed'); END;
CREATE TRIGGER archives_are_never_deleted BEFORE DELETE ON archives
BEGIN SELECT RAISE(ABORT, 'an archived report is never deleted'); END;

CREATE TABLE settings (
  name  TEXT PRIMARY KEY,
  value TEXT NOT NULL CHECK (json_valid(value))
) STRICT;
`;
