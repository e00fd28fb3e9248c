/** How derived figures are computed, kept apart from them: a figure whose inputs are gone comes back with them. */
export const formulas = `
CREATE TABLE formulas (
  bureau     TEXT NOT NULL,
  year       INTEGER NOT NULL,
  indicator  TEXT NOT NULL,
  name       TEXT NOT NULL,
  unit       TEXT NOT NULL,
  formula    TEXT NOT NULL,
  written_at TEXT NOT NULL,
  PRIMARY KEY (bureau, year, indicator)
) STRICT;
`;
