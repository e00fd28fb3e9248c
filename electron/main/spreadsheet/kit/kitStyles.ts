import { mainNamespace } from './stringTable.ts';
import { escapeAttribute, xmlHead } from './xml.ts';

type Look = Readonly<{
  font?: keyof typeof fonts;
  fill?: keyof typeof fills;
  border?: keyof typeof borders;
  format?: keyof typeof formats;
  align?: 'left' | 'center' | 'right';
  wrap?: boolean;
  /** True where the office may write although the sheet is protected. */
  open?: boolean;
}>;

const fonts = {
  body: '<sz val="11"/><color rgb="FF1F2328"/><name val="宋体"/><family val="3"/><charset val="134"/>',
  title: '<b/><sz val="16"/><color rgb="FF1F2328"/><name val="黑体"/><family val="3"/><charset val="134"/>',
  strong: '<b/><sz val="11"/><color rgb="FF1F2328"/><name val="宋体"/><family val="3"/><charset val="134"/>',
  small: '<sz val="10"/><color rgb="FF4A5058"/><name val="宋体"/><family val="3"/><charset val="134"/>',
  faint: '<sz val="8"/><color rgb="FF8A8F96"/><name val="Arial"/><family val="2"/>',
} as const;

/** ECMA-376 part 1, 18.8.20: the first two fills are always these. */
const fills = {
  none: '<patternFill patternType="none"/>',
  reserved: '<patternFill patternType="gray125"/>',
  head: solid('FFE7EEF6'),
  input: solid('FFFFF8DC'),
} as const;

const borders = {
  none: '<left/><right/><top/><bottom/><diagonal/>',
  box: `${side('left')}${side('right')}${side('top')}${side('bottom')}<diagonal/>`,
  line: `<left/><right/><top/>${side('bottom')}<diagonal/>`,
} as const;

/** 0 is the general format, 3 is #,##0; own formats begin at 164. */
const formats = { general: 0, whole: 3, percent: 164 } as const;

const looks = {
  plain: {},
  title: { font: 'title', align: 'center' },
  office: { font: 'strong', align: 'left' },
  issue: { align: 'right' },
  guidance: { font: 'small', align: 'left', wrap: true },
  head: { font: 'strong', fill: 'head', border: 'box', align: 'center', wrap: true },
  number: { border: 'box', align: 'center' },
  name: { border: 'box', align: 'left', wrap: true },
  definition: { font: 'small', border: 'box', align: 'left', wrap: true },
  lastWhole: { border: 'box', align: 'right', format: 'whole' },
  last: { border: 'box', align: 'right' },
  code: { font: 'faint', border: 'box', align: 'center' },
  inputWhole: { fill: 'input', border: 'box', align: 'right', format: 'whole', open: true },
  inputPercent: { fill: 'input', border: 'box', align: 'right', format: 'percent', open: true },
  input: { fill: 'input', border: 'box', align: 'right', open: true },
  inputQualifier: { fill: 'input', border: 'box', align: 'center', open: true },
  inputNote: { font: 'small', fill: 'input', border: 'box', align: 'left', wrap: true, open: true },
  label: { align: 'right' },
  signature: { border: 'line', align: 'left', open: true },
} as const satisfies Readonly<Record<string, Look>>;

export type LookName = keyof typeof looks;

/** The number by which a cell names its look. */
export function styleOf(name: LookName): number {
  return Object.keys(looks).indexOf(name);
}

/** xl/styles.xml (ECMA-376 part 1, 18.8). */
export function stylesXml(): string {
  return [
    `${xmlHead}<styleSheet xmlns="${mainNamespace}">`,
    // The sign stands in quotes: 98.5 is shown as 98.5% and stays 98.5.
    `<numFmts count="1"><numFmt numFmtId="164" formatCode="${escapeAttribute('General"%"')}"/></numFmts>`,
    list('fonts', 'font', Object.values(fonts)),
    list('fills', 'fill', Object.values(fills)),
    list('borders', 'border', Object.values(borders)),
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
    `<cellXfs count="${String(Object.keys(looks).length)}">${Object.values<Look>(looks).map(lookXml).join('')}</cellXfs>`,
    '<cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles>',
    '</styleSheet>',
  ].join('');
}

function lookXml(look: Look): string {
  const { font = 'body', fill = 'none', border = 'none', format = 'general' } = look;
  const attributes = [
    `numFmtId="${String(formats[format])}"`,
    `fontId="${place(fonts, font)}"`,
    `fillId="${place(fills, fill)}"`,
    `borderId="${place(borders, border)}"`,
    'xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1" applyProtection="1"',
  ];
  const align = look.align === undefined ? '' : ` horizontal="${look.align}"`;
  // Text in a box keeps a little off its lines.
  const indent = border === 'box' && (look.align === 'left' || look.align === 'right') ? ' indent="1"' : '';
  const wrap = look.wrap === true ? ' wrapText="1"' : '';
  const locked = look.open === true ? '<protection locked="0"/>' : '<protection locked="1"/>';
  return `<xf ${attributes.join(' ')}><alignment${align}${indent} vertical="center"${wrap}/>${locked}</xf>`;
}

function place(all: object, name: string): string {
  return String(Object.keys(all).indexOf(name));
}

function list(name: string, element: string, items: readonly string[]): string {
  const inside = items.map((item) => `<${element}>${item}</${element}>`).join('');
  return `<${name} count="${String(items.length)}">${inside}</${name}>`;
}

function solid(colour: string): string {
  return `<patternFill patternType="solid"><fgColor rgb="${colour}"/><bgColor indexed="64"/></patternFill>`;
}

function side(name: string): string {
  return `<${name} style="thin"><color rgb="FFB9B4A8"/></${name}>`;
}
