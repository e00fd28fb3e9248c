import type { CSSProperties } from 'react';
import { cssFontFamily, faceNames, nationalLayout, textWidth } from '../../../shared/document/layout.ts';
import { toPoints, type Twips } from '../../../shared/document/measures.ts';
import { digitSpacing } from './digitSpacing.ts';

const {
  page,
  linePitch,
  titleLinePitch,
  tableLinePitch,
  cellMargin,
  characterSpacing,
  footerDistance,
  faces,
} = nationalLayout;

const pixelsPerPoint = 96 / 72;

/** The sheet's width in CSS pixels at its true size. */
export const sheetWidth = toPoints(page.width) * pixelsPerPoint;
export const sheetHeight = toPoints(page.height) * pixelsPerPoint;

const variables: readonly (readonly [string, string])[] = [
  ['--page-width', points(page.width)],
  ['--page-height', points(page.height)],
  ['--margin-top', points(page.margin.top)],
  ['--margin-right', points(page.margin.right)],
  ['--margin-left', points(page.margin.left)],
  ['--text-width', points(textWidth(nationalLayout))],
  ['--pitch', points(linePitch)],
  ['--title-pitch', points(titleLinePitch)],
  ['--spacing', points(characterSpacing)],
  ['--table-pitch', points(tableLinePitch)],
  ['--cell-margin', points(cellMargin)],
  ['--footer-distance', points(footerDistance)],
  ...faceNames.flatMap((name): readonly (readonly [string, string])[] => [
    [`--face-${name}`, cssFontFamily(faces[name])],
    [`--size-${name}`, points(faces[name].size)],
  ]),
];

let style: CSSProperties | undefined;

/** The layout's measures and faces as the variables that document.css draws with. */
export function sheetStyle(): CSSProperties {
  style ??= measureStyle();
  return style;
}

function measureStyle(): CSSProperties {
  const digits = faceNames.map((name) => [`--digits-${name}`, `${String(digitSpacing(name))}pt`] as const);
  return Object.fromEntries([...variables, ...digits]);
}

/** A length as CSS has it. */
export function points(length: Twips): string {
  return `${String(toPoints(length))}pt`;
}
