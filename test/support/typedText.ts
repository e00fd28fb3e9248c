import type { Report } from '../../shared/domain/report.ts';

/** One key more at the end of the report's last paragraph. */
export function typeKey(report: Report): Report {
  const blocks = report.blocks.map((block, index) => {
    if (index !== report.blocks.length - 1 || block.kind !== 'paragraph') return block;
    return { ...block, text: [{ text: nextText(block.text) }] };
  });
  return { ...report, blocks };
}

/** How many keys have arrived in a report. */
export function keysIn(report: Report): number {
  const last = report.blocks.at(-1);
  return last?.kind === 'paragraph' ? lengthOf(last.text) : 0;
}

type Text = Extract<Report['blocks'][number], { kind: 'paragraph' }>['text'];

const keys = '一二三四五六七八九十';

function nextText(text: Text): string {
  const written = text.map((inline) => ('text' in inline ? inline.text : '')).join('');
  return written + keys.charAt(written.length % keys.length);
}

function lengthOf(text: Text): number {
  return text.reduce((sum, inline) => sum + ('text' in inline ? inline.text.length : 1), 0);
}
