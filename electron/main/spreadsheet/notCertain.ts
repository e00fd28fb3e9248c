/** Thrown inside a scan when a part says something that the scan does not know for certain; SheetJS then reads the file. */
export class NotCertain extends Error {
  constructor(what: string) {
    super(what);
    this.name = 'NotCertain';
  }
}
