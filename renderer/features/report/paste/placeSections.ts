import type { Block, Inline } from '../../../../shared/domain/block.ts';
import { replaceBody, type SectionKey, sections } from '../blocks/sections.ts';

/**
 * The report with pasted sections, each led by its heading of level 1. One whose heading stands in the report already,
 * with nothing written below it, fills that section; the others come behind the section that was pasted into.
 */
export function placeSections(
  blocks: readonly Block[],
  behind: SectionKey,
  pasted: readonly Block[],
): readonly Block[] {
  if (pasted.length === 0) return blocks;
  let placed = blocks;
  const added: Block[] = [];
  for (const { heading, body } of sections(pasted)) {
    if (heading === null) continue;
    const place = sections(placed).find(
      (section) =>
        section.heading !== null &&
        reads(section.heading.text) === reads(heading.text) &&
        isBare(section.body),
    );
    if (place === undefined) added.push(heading, ...body);
    else placed = replaceBody(placed, place.key, fill(place.body, body));
  }
  return sections(placed).flatMap((section) => [
    ...(section.heading === null ? [] : [section.heading]),
    ...section.body,
    ...(section.key === behind ? added : []),
  ]);
}

/** True where only headings stand, as a template has laid them. */
function isBare(body: readonly Block[]): boolean {
  return body.every(
    (block) => block.kind === 'heading' || (block.kind === 'paragraph' && reads(block.text) === ''),
  );
}

/** What was pasted, its headings in the stead of the template's that read the same; those that were not pasted follow. */
function fill(bare: readonly Block[], body: readonly Block[]): readonly Block[] {
  const waiting = bare.filter((block) => block.kind === 'heading');
  const taken = new Set<Block>();
  const filled = body.map((block): Block => {
    const own = waiting.find(
      (heading) =>
        !taken.has(heading) &&
        block.kind === 'heading' &&
        heading.level === block.level &&
        reads(heading.text) === reads(block.text),
    );
    if (own === undefined || block.kind !== 'heading') return block;
    taken.add(own);
    return { ...own, runIn: block.runIn };
  });
  return [...filled, ...waiting.filter((heading) => !taken.has(heading))];
}

/** Compared without blanks and end marks. */
function reads(text: readonly Inline[]): string {
  return text
    .map((inline) => ('text' in inline ? inline.text : `{${inline.figure}}`))
    .join('')
    .replaceAll(/[\s。，：:.]/gu, '');
}
