/** How much one workbook may ask of the machine. */
export type ReadingLimits = Readonly<{
  /** Size of the file itself. */
  megabytes: number;
  /** Of each question: to read it, to interpret it. */
  seconds: number;
  /** By how much the reader's process may grow. */
  memoryMegabytes: number;
  /** Cells with content, in all sheets together. */
  cells: number;
  zipEntries: number;
  /** Size of all parts of a zip together, inflated. */
  inflatedMegabytes: number;
  /** Size of any one part of a zip, inflated. */
  partMegabytes: number;
}>;

export const defaultLimits: ReadingLimits = {
  megabytes: 64,
  seconds: 20,
  memoryMegabytes: 512,
  cells: 2_000_000,
  zipEntries: 5000,
  inflatedMegabytes: 300,
  partMegabytes: 100,
};

export const megabyte = 1024 * 1024;
