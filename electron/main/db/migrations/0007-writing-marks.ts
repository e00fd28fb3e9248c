/** What is known about the writing of a report, beside the report itself. */
export const writingMarks = `
ALTER TABLE reports ADD COLUMN marks TEXT NOT NULL
  DEFAULT '{"version":1,"done":[],"notes":[],"answers":[],"carried":[],"promises":[]}'
  CHECK (json_valid(marks));
`;
