import type { Source } from '../../shared/domain/figure.ts';
import { i18n } from '../i18n/i18n.ts';
import { formatDay } from './dates.ts';

/** Where a number comes from, in one line: 执法大队.xlsx › 处罚 › C4. */
export function sourceText(source: Source): string {
  switch (source.kind) {
    case 'cell':
      return [source.file, source.sheet, source.cell].filter((part) => part !== '').join(' › ');
    case 'typed':
      return i18n.t('figures:source.typed', { day: formatDay(source.at) });
    case 'derived':
      return i18n.t('figures:source.derived');
    case 'report':
      return i18n.t('figures:source.report');
  }
}
