import { describe, expect, it } from 'vitest';
import { ArchiveId, ReportId } from '../../../shared/domain/identity.ts';
import { Year } from '../../../shared/domain/year.ts';
import { home, parsePlace, toPath, type Place } from '../../../renderer/router/place.ts';

const id = ReportId.parse('r-2025.a_1');
const year = Year.parse(2025);

const places: readonly Place[] = [
  home,
  { at: 'newReport' },
  { at: 'report', id, step: 'write' },
  { at: 'report', id, step: 'export' },
  { at: 'figures', year, bureau: null },
  { at: 'figures', year, bureau: '某某区城市管理局/法制科 100%' },
  { at: 'archive' },
  { at: 'archived', id: ArchiveId.parse('a1') },
  { at: 'settings' },
];

describe('a place', () => {
  it.each(places)('is found again by its path: $at', (place) => {
    expect(parsePlace(toPath(place))).toEqual(place);
    expect(parsePlace(`#${toPath(place)}`)).toEqual(place);
  });

  it('is found again by the path as people read it, which the settings keep', () => {
    const place: Place = { at: 'figures', year, bureau: '某某区城市管理局' };
    expect(decodeURI(toPath(place))).toBe('/figures/2025/某某区城市管理局');
    expect(parsePlace(decodeURI(toPath(place)))).toEqual(place);
  });
});

describe('a path that leads nowhere', () => {
  it.each([
    '',
    '#',
    '/nowhere',
    '/reports',
    '/reports/',
    '/reports/a b',
    `/reports/${'x'.repeat(65)}`,
    '/reports/r1/print',
    '/reports/r1/export/again',
    '/figures/25',
    '/figures/1989',
    '/figures/2101',
    '/archive/a1/b',
    '/../etc/passwd',
  ])('is home: %s', (path) => {
    expect(parsePlace(path)).toEqual(home);
  });

  it('keeps the year where only the bureau cannot be read', () => {
    expect(parsePlace('/figures/2025/100%')).toEqual({ at: 'figures', year, bureau: null });
  });
});
