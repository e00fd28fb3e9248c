import { describe, expect, it } from 'vitest';
import { ArchiveId, BlockId, ReportId } from '../../../shared/domain/identity.ts';
import { IndicatorCode } from '../../../shared/domain/indicator.ts';
import { Year } from '../../../shared/domain/year.ts';
import { home, parsePlace, toPath, wholePlace, type Place } from '../../../renderer/router/place.ts';

const id = ReportId.parse('r-2025.a_1');
const year = Year.parse(2025);

const places: readonly Place[] = [
  home,
  { at: 'newReport' },
  { at: 'report', id, step: 'write' },
  { at: 'report', id, step: 'export' },
  { at: 'report', id, step: 'write', block: BlockId.parse('b-1') },
  { at: 'figures', year, bureau: null },
  { at: 'collecting', year, bureau: '某某区城市管理局/法制科 100%', step: 'hand-out' },
  { at: 'collecting', year, bureau: null, step: 'receive' },
  { at: 'figures', year, bureau: '某某区城市管理局/法制科 100%' },
  { at: 'figures', year, bureau: '某某局', indicator: IndicatorCode.parse('own.夜查') },
  { at: 'figures', year, bureau: null, indicator: IndicatorCode.parse('enforcement.simple-cases') },
  { at: 'indicators' },
  { at: 'archive' },
  { at: 'archived', id: ArchiveId.parse('a1') },
  { at: 'templates' },
  { at: 'settings' },
];

describe('a place', () => {
  it.each(places)('is found again by its path: $at', (place) => {
    expect(parsePlace(toPath(place))).toEqual(place);
    expect(parsePlace(`#${toPath(place)}`)).toEqual(place);
  });

  it('is remembered without the block or the figure that it opened at', () => {
    expect(places.map((place) => toPath(wholePlace(place)))).toEqual(
      places.map((place) =>
        toPath(place)
          .replace('/block/b-1', '')
          .replace(/\/+(own|enforcement)\..*$/, ''),
      ),
    );
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
    '/reports/r1/block',
    '/reports/r1/block/a b',
    '/figures/25',
    '/collecting/2025',
    '/collecting/2025/burn',
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
