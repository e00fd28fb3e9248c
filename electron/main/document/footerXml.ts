import { nationalLayout } from '../../../shared/document/layout.ts';
import { runPropertiesXml } from './runFormat.ts';

const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** The page number between dashes, one character from the outer edge (GB/T 9704 7.5). */
export function footerXml(pages: 'odd' | 'even'): string {
  const oneCharacter = String(nationalLayout.faces.pageNumber.size);
  const place =
    pages === 'odd'
      ? `<w:ind w:right="${oneCharacter}" w:rightChars="100"/><w:jc w:val="right"/>`
      : `<w:ind w:left="${oneCharacter}" w:leftChars="100"/><w:jc w:val="left"/>`;
  const field = [
    '<w:fldChar w:fldCharType="begin"/>',
    '<w:instrText xml:space="preserve"> PAGE </w:instrText>',
    '<w:fldChar w:fldCharType="separate"/>',
    '<w:t>1</w:t>',
    '<w:fldChar w:fldCharType="end"/>',
  ];
  const contents = [text('— '), ...field, text(' —')];
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    `<w:ftr ${namespace}><w:p><w:pPr><w:pStyle w:val="Footer"/>${place}</w:pPr>`,
    // Each in a run of its own: WPS loses a field whose parts share one.
    ...contents.map((content) => `<w:r>${runPropertiesXml('pageNumber')}${content}</w:r>`),
    '</w:p></w:ftr>',
  ].join('');
}

function text(content: string): string {
  return `<w:t xml:space="preserve">${content}</w:t>`;
}
