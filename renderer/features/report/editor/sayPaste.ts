import { i18n } from '../../../i18n/i18n.ts';
import { showNotice } from '../../../ui/notices.ts';
import type { PasteOutcome } from './pasteBlocks.ts';

/** Says what a paste left out or put elsewhere, or why nothing came; silent when all came as it was. */
export function sayPaste(outcome: PasteOutcome): void {
  const t = i18n.getFixedT(null, 'content');
  if (outcome.kind === 'refused') {
    const text = outcome.reason === 'too-large' ? t('paste.tooLarge') : t('paste.tooMany');
    showNotice({ tone: 'error', text });
    return;
  }
  const { images, scripts, comments, spread, nested } = outcome.losses;
  const said = [
    outcome.isEmpty ? t('paste.nothing') : '',
    outcome.sections > 0 ? t('paste.sections', { count: outcome.sections }) : '',
    images > 0 ? t('paste.images', { count: images }) : '',
    scripts > 0 ? t('paste.scripts', { count: scripts }) : '',
    comments > 0 ? t('paste.comments') : '',
    spread > 0 ? t('paste.spread', { count: spread }) : '',
    nested > 0 ? t('paste.nested', { count: nested }) : '',
  ].filter((text) => text !== '');
  if (said.length > 0) showNotice({ tone: 'hint', text: said.join(i18n.language === 'en' ? ' ' : '') });
}
