import { unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { settleZipTimes } from '../../../electron/main/document/settleZipTimes.ts';

const files = { 'a.xml': new Uint8Array([1, 2, 3]), 'folder/数据.xml': new Uint8Array(1000) };

describe('times in a zip', () => {
  it('become the same whenever the zip was made', () => {
    const early = settleZipTimes(zipSync(files, { mtime: '2020-01-01T00:00:00Z' }));
    const late = settleZipTimes(zipSync(files, { mtime: '2030-12-31T12:30:00Z' }));
    expect(early).toEqual(late);
  });

  it('change nothing else', () => {
    const zip = zipSync(files);
    const before = zip.slice();
    expect(unzipSync(settleZipTimes(zip))).toEqual(files);
    expect(zip).toEqual(before);
  });

  it('are refused in what is no zip', () => {
    expect(() => settleZipTimes(new Uint8Array(100))).toThrow('zip');
  });
});
