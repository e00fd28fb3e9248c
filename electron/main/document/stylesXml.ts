import { nationalLayout, characters } from '../../../shared/document/layout.ts';
import type { FaceName } from '../../../shared/document/layout.ts';
import { runPropertiesXml } from './runFormat.ts';

const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const { linePitch, titleLinePitch, tableLinePitch, cellMargin, indent } = nationalLayout;

/** The names under which paragraphs find their styles. */
export const styleIds = {
  title: 'Title',
  heading: { 1: 'Heading1', 2: 'Heading2', 3: 'Heading3', 4: 'Heading4' },
  body: 'BodyText',
  recipients: 'Recipients',
  attachments: 'Attachments',
  signature: 'SignatureLine',
  blank: 'BlankLine',
  headerTable: 'HeaderTable',
  tableCaption: 'TableCaption',
  tableHead: 'TableHead',
  tableText: 'TableText',
} as const;

/**
 * The document's styles, complete and without theme fonts.
 * Built-in names (Title, heading 1 …) are shown by Word and WPS in the user's language, as 标题 and 标题 1.
 */
export function stylesXml(): string {
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    `<w:styles ${namespace}>`,
    `<w:docDefaults><w:rPrDefault>${defaultRun()}</w:rPrDefault><w:pPrDefault/></w:docDefaults>`,
    normalStyle,
    tableStyle,
    style({ id: styleIds.title, name: 'Title', face: 'title', paragraph: titleParagraph }),
    ...headingStyles(),
    style({ id: styleIds.body, name: 'Body Text', face: 'body', paragraph: firstLineIndent }),
    style({ id: styleIds.recipients, name: '主送机关', face: 'body', paragraph: '' }),
    style({ id: styleIds.attachments, name: '附件说明', face: 'body', paragraph: '' }),
    style({ id: styleIds.signature, name: '署名和日期', face: 'body', paragraph: '<w:jc w:val="left"/>' }),
    style({ id: styleIds.blank, name: '空行', face: 'body', paragraph: '' }),
    style({
      id: styleIds.headerTable,
      name: '信息表',
      face: 'headerTable',
      paragraph: cell('left'),
    }),
    style({ id: styleIds.tableCaption, name: '表题', face: 'level1', paragraph: tableCaption }),
    style({
      id: styleIds.tableHead,
      name: '表头',
      face: 'tableHead',
      paragraph: cell('center'),
    }),
    style({
      id: styleIds.tableText,
      name: '表格文字',
      face: 'tableText',
      paragraph: cell('left'),
    }),
    style({ id: 'Footer', name: 'footer', face: 'pageNumber', paragraph: footerParagraph }),
    '</w:styles>',
  ].join('');
}

function defaultRun(): string {
  const language = '<w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar-SA"/>';
  return runPropertiesXml('body').replace('</w:rPr>', `${language}</w:rPr>`);
}

/**
 * Exactly 22 lines a page: no widow control, and no blanks that Word adds between Chinese and Latin letters or digits,
 * as they would break the 28 characters of a line. Hanging marks are Word's own default; said aloud, they also keep
 * LibreOffice, which reads the setting the other way round, from losing a comma at the end of a full line.
 */
const normalStyle = [
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/>',
  '<w:pPr><w:widowControl w:val="0"/><w:overflowPunct w:val="1"/>',
  '<w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/>',
  `<w:spacing w:before="0" w:after="0" w:line="${String(linePitch)}" w:lineRule="exact"/><w:jc w:val="both"/>`,
  '</w:pPr></w:style>',
].join('');

const cellMargins = String(cellMargin);

const tableStyle = [
  '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>',
  '<w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/>',
  '<w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/>',
  `<w:left w:w="${cellMargins}" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/>`,
  `<w:right w:w="${cellMargins}" w:type="dxa"/>`,
  '</w:tblCellMar></w:tblPr></w:style>',
].join('');

const firstLineIndent = `<w:ind w:firstLineChars="${String(indent * 100)}" w:firstLine="${String(
  characters(indent, nationalLayout),
)}"/>`;

// 2号 needs more than the body's pitch.
const titleParagraph = `<w:keepNext/><w:keepLines/><w:snapToGrid w:val="0"/><w:spacing w:line="${String(
  titleLinePitch,
)}" w:lineRule="exact"/><w:jc w:val="center"/>`;

const tableCaption = '<w:keepNext/><w:jc w:val="center"/>';

// The number's line is as high as its type, so that its middle stands where the layout says.
const footerParagraph = `<w:snapToGrid w:val="0"/><w:spacing w:line="${String(
  nationalLayout.faces.pageNumber.size,
)}" w:lineRule="exact"/>`;

/** At least the pitch, and more for what is taller; the row's height gives the air around a single line. */
function cell(alignment: 'left' | 'center'): string {
  const pitch = String(tableLinePitch);
  return `<w:snapToGrid w:val="0"/><w:spacing w:line="${pitch}" w:lineRule="atLeast"/><w:jc w:val="${alignment}"/>`;
}

function headingStyles(): readonly string[] {
  return (['level1', 'level2', 'level3', 'level4'] as const).map((face, index) =>
    style({
      id: `Heading${String(index + 1)}`,
      name: `heading ${String(index + 1)}`,
      face,
      next: styleIds.body,
      paragraph: `<w:keepNext/>${firstLineIndent}<w:outlineLvl w:val="${String(index)}"/>`,
    }),
  );
}

interface ParagraphStyle {
  readonly id: string;
  readonly name: string;
  readonly face: FaceName;
  readonly paragraph: string;
  readonly next?: string;
}

const builtIn = /^(?:Title|heading \d|Body Text|footer)$/u;

function style({ id, name, face, paragraph, next }: ParagraphStyle): string {
  const custom = builtIn.test(name) ? '' : ' w:customStyle="1"';
  return [
    `<w:style w:type="paragraph"${custom} w:styleId="${id}"><w:name w:val="${name}"/>`,
    `<w:basedOn w:val="Normal"/>${next === undefined ? '' : `<w:next w:val="${next}"/>`}<w:qFormat/>`,
    paragraph === '' ? '' : `<w:pPr>${paragraph}</w:pPr>`,
    `${runPropertiesXml(face)}</w:style>`,
  ].join('');
}
