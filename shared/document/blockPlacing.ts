import { characterWidth } from './characterWidth.ts';
import type { DocumentBlock } from './documentModel.ts';
import type { Layout } from './layout.ts';
import { attachmentLines } from './plainText.ts';

/** GB/T 9704 7.3.2, 7.3.4, 7.3.5.2: one blank line below the title, above the attachments and above the signature. */
export function hasBlankLineAbove(previous: DocumentBlock | undefined, block: DocumentBlock): boolean {
  if (previous === undefined) return false;
  if (previous.kind === 'header' || previous.kind === 'title') return true;
  return block.kind === 'attachments' || block.kind === 'signature';
}

interface AttachmentLine {
  readonly text: string;
  /** Where its first line starts, and where all others do, in characters. */
  readonly start: number;
  readonly others: number;
}

/** GB/T 9704 7.3.4: indented by two; further lines start under the first character of the name. */
export function placeAttachments(names: readonly string[], { indent }: Layout): readonly AttachmentLine[] {
  return attachmentLines(names).map((text, index) => {
    const name = names[index] ?? '';
    const label = characterWidth(text.slice(0, text.length - name.length));
    const start = indent + (index === 0 ? 0 : characterWidth('附件：'));
    return { text, start, others: start + label };
  });
}
