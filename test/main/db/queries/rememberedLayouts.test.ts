import { describe, expect, it } from 'vitest';
import {
  deleteRememberedLayout,
  listRememberedLayouts,
  putRememberedLayout,
} from '../../../../electron/main/db/queries/rememberedLayouts.ts';
import { hashBytes } from '../../../../electron/main/files/hashBytes.ts';
import { Year } from '../../../../shared/domain/year.ts';
import { TableMapping } from '../../../../shared/importing/tableMapping.ts';
import { aWorkplace } from '../../../support/aWorkplace.ts';

const at = '2026-03-18T06:54:00.000Z';
const fingerprint = hashBytes('0,0,指标名称;0,1,数值');
const year = Year.parse(2025);
const table = TableMapping.parse({
  layout: 'long-table',
  headerRow: 1,
  headerRows: 1,
  firstRow: 2,
  lastRow: null,
  columns: [{ column: 'A', role: 'indicator', name: '', unit: '', year: null }],
  pairs: [],
  unit: '件',
  year: null,
});

describe('a remembered layout', () => {
  it('is the last one that was chosen for its sheet and bureau, until it is forgotten', async () => {
    const { db } = await aWorkplace();
    putRememberedLayout(db, '某局', { fingerprint, year, tables: [] }, at);
    putRememberedLayout(db, '某局', { fingerprint, year, tables: [table] }, at);
    expect(listRememberedLayouts(db, '某局', [fingerprint, hashBytes('another')])).toEqual([
      { fingerprint, year, tables: [table] },
    ]);
    expect(listRememberedLayouts(db, '他局', [fingerprint])).toEqual([]);
    deleteRememberedLayout(db, '某局', fingerprint);
    expect(listRememberedLayouts(db, '某局', [fingerprint])).toEqual([]);
  });
});
