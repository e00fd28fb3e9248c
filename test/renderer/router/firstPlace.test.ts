import { describe, expect, it } from 'vitest';
import { ReportId } from '../../../shared/domain/identity.ts';
import { firstPlace } from '../../../renderer/router/firstPlace.ts';

const id = ReportId.parse('r1');

describe('the window opens', () => {
  it('where it was left', () => {
    expect(firstPlace('/settings', [])).toEqual({ at: 'settings' });
    expect(firstPlace('/reports/r1', [{ id }])).toEqual({ at: 'report', id, step: 'write' });
  });

  it('without the dialog that was in front', () => {
    expect(firstPlace('/reports/r1/export', [{ id }])).toEqual({ at: 'report', id, step: 'write' });
  });

  it('at home when the report is gone, or when nothing is remembered', () => {
    expect(firstPlace('/reports/r1', [])).toEqual({ at: 'home' });
    expect(firstPlace('', [{ id }])).toEqual({ at: 'home' });
  });
});
