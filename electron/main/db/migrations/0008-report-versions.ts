/** Every state of a report that is kept, with the figures that it printed; `content` is deflated JSON. */
export const reportVersions = `
CREATE TABLE report_versions (
  id         INTEGER PRIMARY KEY,
  report_id  TEXT NOT NULL REFERENCES reports (id),
  revision   INTEGER NOT NULL CHECK (revision > 0),
  saved_at   TEXT NOT NULL,
  kind       TEXT NOT NULL CHECK (kind IN ('auto', 'named', 'before-restore', 'set-aside')),
  name       TEXT,
  characters INTEGER NOT NULL CHECK (characters >= 0),
  figures    INTEGER NOT NULL CHECK (figures >= 0),
  content    BLOB NOT NULL
) STRICT;
CREATE INDEX versions_of_a_report ON report_versions (report_id, saved_at, id);
`;
