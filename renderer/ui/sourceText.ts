import type { Source } from '../../shared/domain/figure.ts';
import { i18n } from '../i18n/i18n.ts';
import type { FormulaNames } from '../../shared/domain/formula/formulaNames.ts';
import { formatDay } from './dates.ts';
import { formulaInNames } from './formulaInNames.ts';

/** Where a number comes from, in one line: 执法大队.xlsx › 处罚 › C4; with names, also by which formula. */
export function sourceText(source: Source, names?: Pick<FormulaNames, 'nameOf'>): string {
  switch (source.kind) {
    case 'cell':
      return [source.file, source.sheet, source.cell].filter((part) => part !== '').join(' › ');
    case 'typed':
      return i18n.t('figures:source.typed', { day: formatDay(source.at) });
    case 'derived':
      return names === undefined
        ? i18n.t('figures:source.derived')
        : i18n.t('figures:source.derivedBy', { formula: formulaInNames(source.formula, names) });
    case 'report':
      return i18n.t('figures:source.report');
  }
}
