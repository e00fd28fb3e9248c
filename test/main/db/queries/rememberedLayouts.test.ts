import { describe, expect, it } from 'vitest';
import {
  listRememberedLayouts,
  putRememberedLayout,
} from '../../../../electron/main/db/queries/rememberedLayouts.ts';
import { hashBytes } from '../../../../electron/main/files/hashBytes.ts';
import { Year } from '../../../../shared/domain/year.ts';
import type { SheetChoice } from '../../../../shared/importing/importChoices.ts';
import { aWorkplace } from '../../../support/aWorkplace.ts';

const at = '2026-03-18T06:54:00.000Z';
const fingerprint = hashBytes('0,0,指标名称;0,1,数值');
const year = Year.parse(2025);

describe('a remembered layout', () => {
  it('is the last one that was chosen for its sheet and bureau', async () => {
    const { db } = await aWorkplace();
    const remember = (choice: SheetChoice): void => {
      putRememberedLayout(db, '某局', { fingerprint, year, choice }, at);
    };
    remember({ leftOut: true });
    remember({ leftOut: false, tables: [] });
    expect(listRememberedLayouts(db, '某局', [fingerprint, hashBytes('another')])).toEqual([
      { fingerprint, year, choice: { leftOut: false, tables: [] } },
    ]);
    expect(listRememberedLayouts(db, '他局', [fingerprint])).toEqual([]);
    remember({});
    expect(listRememberedLayouts(db, '某局', [fingerprint])).toEqual([]);
  });
});
