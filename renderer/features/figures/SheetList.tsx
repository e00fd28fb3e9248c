import type { TFunction } from 'i18next';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { SheetReading } from '../../../shared/importing/importResult.ts';
import { Icon, type IconName } from '../../ui/Icon.tsx';

const icons: Readonly<Record<SheetReading['layout'], IconName>> = {
  'long-table': 'check',
  'indicators-by-years': 'check',
  'indicators-by-departments': 'check',
  'departments-by-indicators': 'check',
  form: 'check',
  notes: 'hint',
  unrecognised: 'warning',
  hidden: 'hint',
  empty: 'hint',
  'left-out': 'hint',
};

/** How each sheet of the workbook was understood. */
export function SheetList({ sheets }: { readonly sheets: readonly SheetReading[] }): ReactElement {
  const { t } = useTranslation('figures');
  return (
    <ul className="read-sheets">
      {sheets.map((sheet) => (
        <li key={sheet.name} className={`read-sheet read-sheet-${sheet.layout}`}>
          <Icon name={icons[sheet.layout]} size={16} />
          <strong className="one-line" title={sheet.name}>
            {sheet.name === '' ? t('unnamedSheet') : sheet.name}
          </strong>
          <span className="soft small one-line" title={sheetText(t, sheet)}>
            {sheetText(t, sheet)}
          </span>
        </li>
      ))}
    </ul>
  );
}

function sheetText(t: TFunction<'figures'>, { layout, headerRow, mapping }: SheetReading): string {
  if (layout !== 'long-table' || mapping === null) return t(`layout.${layout}`);
  const columns = (['indicator', 'value', 'unit', 'department', 'year'] as const).flatMap((role) => {
    const column = mapping[role];
    return column === null ? [] : [t(`mapped.${role}`, { column })];
  });
  return t('understood', { row: headerRow, columns: columns.join(t('mappedJoin')) });
}
