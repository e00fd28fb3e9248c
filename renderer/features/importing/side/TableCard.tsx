import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { TableReading } from '../../../../shared/importing/tableReading.ts';

interface TableCardProps {
  readonly table: TableReading;
  readonly name: string;
}

/** How one table of the sheet was understood, in words. */
export function TableCard({ table, name }: TableCardProps): ReactElement {
  const { t } = useTranslation('importing');
  const { firstColumn, lastColumn, headerRow, firstRow, lastRow } = table;
  const extent = `${firstColumn}${String(headerRow ?? firstRow)}:${lastColumn}${lastRow === null ? '' : String(lastRow)}`;
  return (
    <section className="table-card">
      <h3>
        {name} <span className="soft digits">{extent}</span>
      </h3>
      <p>{t(`layout.${table.layout}`)}</p>
    </section>
  );
}
