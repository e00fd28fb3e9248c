/** What the clerk made of the shipped templates, templates of the bureau's own, and local notices. */
export const templateEdits = `
CREATE TABLE template_edits (
  template  TEXT PRIMARY KEY,
  edit      TEXT NOT NULL CHECK (json_valid(edit)),
  edited_at TEXT NOT NULL
) STRICT;

CREATE TABLE local_notices (
  id        TEXT PRIMARY KEY,
  notice    TEXT NOT NULL CHECK (json_valid(notice)),
  edited_at TEXT NOT NULL
) STRICT;
`;
