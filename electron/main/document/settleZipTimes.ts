/** 1 January 1980, the first day that a zip knows, as its date and time fields. */
const firstDay = 0x0021_0000;

const signatures = { central: 0x02014b50, end: 0x06054b50 };
const endLength = 22;

/** Sets the time of every entry of a zip without comment to one fixed day, so that equal contents are equal files. */
export function settleZipTimes(zip: Uint8Array): Uint8Array {
  const settled = zip.slice();
  const view = new DataView(settled.buffer);
  const end = settled.byteLength - endLength;
  if (view.getUint32(end, true) !== signatures.end) throw new Error('the zip does not end as expected');
  const entries = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  for (let entry = 0; entry < entries; entry += 1) {
    if (view.getUint32(at, true) !== signatures.central) throw new Error('the zip has no entry here');
    view.setUint32(at + 12, firstDay, true);
    view.setUint32(view.getUint32(at + 42, true) + 10, firstDay, true);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return settled;
}
