/** An import that was taken back stays on record, with the time of its end. */
export const undoneImports = `
ALTER TABLE imports ADD COLUMN undone_at TEXT;
`;
