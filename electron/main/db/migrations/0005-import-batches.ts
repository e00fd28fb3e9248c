/**
 * Which figure each one replaced, so that an import can be taken back however many came after it; which imports were
 * stored together; and how the clerk had the sheets of a bureau read.
 */
export const importBatches = `
ALTER TABLE figures ADD COLUMN replaces INTEGER REFERENCES figures (id);
CREATE INDEX figures_of_a_place ON figures (bureau, year, indicator, coalesce(department, ''), id);
UPDATE figures SET replaces = (
  SELECT max(older.id) FROM figures AS older
  WHERE older.bureau = figures.bureau AND older.year = figures.year AND older.indicator = figures.indicator
    AND coalesce(older.department, '') = coalesce(figures.department, '')
    AND older.id < figures.id AND older.replaced_at = figures.stored_at);
DROP INDEX figures_of_a_place;
CREATE INDEX figures_of_an_import ON figures (import_id) WHERE import_id IS NOT NULL;

ALTER TABLE imports ADD COLUMN batch TEXT;
ALTER TABLE imports ADD COLUMN figures INTEGER NOT NULL DEFAULT 0;
UPDATE imports SET batch = id, figures = (SELECT count(*) FROM figures WHERE import_id = imports.id);

CREATE TABLE remembered_layouts (
  bureau      TEXT NOT NULL,
  fingerprint TEXT NOT NULL CHECK (length(fingerprint) = 64),
  year        INTEGER NOT NULL,
  choice      TEXT NOT NULL CHECK (json_valid(choice)),
  chosen_at   TEXT NOT NULL,
  PRIMARY KEY (bureau, fingerprint)
) STRICT;
`;
