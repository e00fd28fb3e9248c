import { mm, pt, twips } from './measures.ts';
import type { Twips } from './measures.ts';

export interface PageMargin {
  readonly top: Twips;
  readonly right: Twips;
  readonly bottom: Twips;
  readonly left: Twips;
}

/** A typeface with the faces that may stand in for it, best first, and its size. */
export interface Face {
  readonly families: readonly [string, ...string[]];
  readonly generic: 'serif' | 'sans-serif';
  readonly size: Twips;
}

export const faceNames = [
  'title',
  'body',
  'level1',
  'level2',
  'level3',
  'level4',
  'headerTable',
  'tableHead',
  'tableText',
  'pageNumber',
] as const;
export type FaceName = (typeof faceNames)[number];

/** How the pages of a report look; lengths in twips, `indent` in characters. */
export interface Layout {
  readonly name: string;
  readonly page: { readonly width: Twips; readonly height: Twips; readonly margin: PageMargin };
  readonly charactersPerLine: number;
  readonly linesPerPage: number;
  readonly linePitch: Twips;
  readonly titleLinePitch: Twips;
  /** Added after each character, so that exactly `charactersPerLine` fit. */
  readonly characterSpacing: Twips;
  readonly indent: number;
  /** From the page's lower edge to the page number's. */
  readonly footerDistance: Twips;
  readonly headerLabelWidth: Twips;
  /** Rows of tables are at least this high. */
  readonly tableRowHeight: Twips;
  /** Of each line inside a table's cell: as much as any of the faces needs, so that all programs give it the same. */
  readonly tableLinePitch: Twips;
  /** Left and right of the text in a cell. */
  readonly cellMargin: Twips;
  readonly faces: Readonly<Record<FaceName, Face>>;
}

const song = {
  families: ['宋体', 'SimSun', '方正书宋_GBK', 'STSong', 'Source Han Serif SC', 'Noto Serif CJK SC'],
  generic: 'serif',
} as const;
const fang = {
  families: [
    '仿宋_GB2312',
    'FangSong_GB2312',
    '仿宋',
    'FangSong',
    '方正仿宋_GB2312',
    '方正仿宋_GBK',
    'STFangsong',
    'Noto Serif CJK SC',
  ],
  generic: 'serif',
} as const;
const kai = {
  families: ['楷体_GB2312', 'KaiTi_GB2312', '楷体', 'KaiTi', '方正楷体_GBK', 'STKaiti', 'Noto Serif CJK SC'],
  generic: 'serif',
} as const;
const hei = {
  families: ['黑体', 'SimHei', '方正黑体_GBK', 'STHeiti', 'Source Han Sans SC', 'Noto Sans CJK SC'],
  generic: 'sans-serif',
} as const;
const xiaobiaosong = {
  families: [
    '方正小标宋简体',
    'FZXiaoBiaoSong-B05S',
    '方正小标宋_GBK',
    'FZXiaoBiaoSong-B05',
    '小标宋',
    '华文中宋',
    'STZhongsong',
    '宋体',
    'SimSun',
    'Source Han Serif SC',
    'Noto Serif CJK SC',
  ],
  generic: 'serif',
} as const;

/** 国标: GB/T 9704-2012. */
export const nationalLayout: Layout = {
  name: '国标',
  // 5.1, 5.2.1: A4, 天头 37 mm, 订口 28 mm, 版心 156 × 225 mm.
  page: {
    width: mm(210),
    height: mm(297),
    margin: { top: mm(37), right: mm(26), bottom: mm(35), left: mm(28) },
  },
  // 5.2.3: 22 lines of 28 characters fill the 版心; 16 pt in 156 mm would give 27, and 225 mm / 22 is 579.8 twips.
  charactersPerLine: 28,
  linesPerPage: 22,
  characterSpacing: pt(-0.25),
  linePitch: twips(579),
  titleLinePitch: pt(33),
  // 7.3.3: every paragraph starts two characters in.
  indent: 2,
  // 7.5: the dashes stand 7 mm below the 版心, which ends 35 mm above the edge; they run through the number's middle.
  footerDistance: mm(25.5),
  headerLabelWidth: twips(1300),
  tableRowHeight: pt(23),
  tableLinePitch: pt(18),
  cellMargin: twips(108),
  faces: {
    // 7.3.1: 2号小标宋
    title: { ...xiaobiaosong, size: pt(22) },
    // 5.2.2, 7.3.3: 3号仿宋; levels in 黑体, 楷体, 仿宋, 仿宋
    body: { ...fang, size: pt(16) },
    level1: { ...hei, size: pt(16) },
    level2: { ...kai, size: pt(16) },
    level3: { ...fang, size: pt(16) },
    level4: { ...fang, size: pt(16) },
    headerTable: { ...song, size: pt(12) },
    tableHead: { ...hei, size: pt(12) },
    tableText: { ...fang, size: pt(12) },
    // 7.5: 4号半角宋体
    pageNumber: { ...song, size: pt(14) },
  },
};

/** The width of the 版心. */
export function textWidth({ page }: Layout): Twips {
  return twips(page.width - page.margin.left - page.margin.right);
}

/** The height of the 版心. */
export function textHeight({ page }: Layout): Twips {
  return twips(page.height - page.margin.top - page.margin.bottom);
}

const onGrid: ReadonlySet<FaceName> = new Set(['body', 'level1', 'level2', 'level3', 'level4']);

/** Only text on the grid of 28 characters is drawn closer than the face is cut. */
export function isOnGrid(face: FaceName): boolean {
  return onGrid.has(face);
}

/** `count` characters of the body, as wide as they stand in a line. */
export function characters(count: number, { faces, characterSpacing }: Layout): Twips {
  return twips(count * (faces.body.size + characterSpacing));
}

/** A face's families as the value of CSS `font-family`. */
export function cssFontFamily({ families, generic }: Face): string {
  return [...families.map((family) => `'${family}'`), generic].join(', ');
}
