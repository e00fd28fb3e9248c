/** How much one workbook may ask of the machine. */
export type ReadingLimits = Readonly<{
  /** Size of the file itself. */
  megabytes: number;
  seconds: number;
  /** Memory of the reading thread. */
  heapMegabytes: number;
  zipEntries: number;
  /** Size of all parts of a zip together, inflated. */
  inflatedMegabytes: number;
  /** Size of any one part of a zip, inflated. */
  partMegabytes: number;
}>;

export const defaultLimits: ReadingLimits = {
  megabytes: 64,
  seconds: 20,
  heapMegabytes: 1024,
  zipEntries: 5000,
  inflatedMegabytes: 300,
  partMegabytes: 100,
};

export const megabyte = 1024 * 1024;
