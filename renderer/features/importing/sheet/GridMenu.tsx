import { Dropdown, type MenuProps } from 'antd';
import type { TFunction } from 'i18next';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Year } from '../../../../shared/domain/year.ts';
import { withColumn, withColumnRole } from '../../../../shared/importing/editMapping.ts';
import { columnLetters } from '../../../../shared/importing/rawSheet.ts';
import { yearsAround } from '../../../ui/yearsAround.ts';
import { useReviewState } from '../desk/useReview.ts';
import type { GridMenuPlace } from '../grid/gridParts.ts';
import { columnRoles } from '../side/ColumnEdit.tsx';
import { rowEdits, rowUses } from '../side/rowEdits.ts';
import type { SheetEdit } from '../side/useSheetEdit.ts';

interface GridMenuProps extends GridMenuPlace {
  readonly edit: SheetEdit;
  readonly onClose: () => void;
}

/** What a column, and the row of a cell, can be said to be. */
export function GridMenu({ edit, cell, about, anchor, onClose }: GridMenuProps): ReactElement {
  const { t } = useTranslation('importing');
  const { desk } = useReviewState().batch;
  const { left, top, width, height } = anchor;
  const column = columnLetters(cell.column);
  const mapped = edit.table?.columns.find((one) => one.column === column);
  const choose = (key: string): void => {
    const [kind, choice = ''] = key.split(' ');
    const role = columnRoles.find((one) => one === choice) ?? null;
    const use = rowUses.find((one) => one === choice);
    edit.edit((mapping, context) => {
      if (kind === 'row' && use !== undefined) return rowEdits[use](mapping, cell.row + 1, context);
      // The choices of this kind are years.
      if (kind === 'year') return withColumn(mapping, column, { year: Number(choice) as Year });
      return withColumnRole(mapping, column, role, context);
    });
  };
  return (
    <Dropdown
      open
      autoFocus
      trigger={['click']}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      menu={{
        items: [
          { type: 'group', label: t('columnIs', { column }), children: columnItems(t) },
          ...(mapped?.role === 'value' ? yearItems(t, yearsAround(desk.year)) : []),
          ...(about === 'cell' ? rowItems(t, cell.row + 1) : []),
        ],
        selectedKeys: [`column ${mapped?.role ?? 'none'}`, `year ${String(mapped?.year)}`],
        onClick: ({ key }) => {
          onClose();
          choose(key);
        },
      }}
    >
      <span className="menu-anchor" style={{ left, top, width, height }} />
    </Dropdown>
  );
}

type Items = NonNullable<MenuProps['items']>;

function columnItems(t: TFunction<'importing'>): Items {
  return [...columnRoles, 'none' as const].map((role) => ({
    key: `column ${role}`,
    label: t(`role.${role}`),
  }));
}

function yearItems(t: TFunction<'importing'>, years: readonly Year[]): Items {
  const children = years.map((year) => ({ key: `year ${String(year)}`, label: t('yearOf', { year }) }));
  return [{ type: 'divider' }, { key: 'years', label: t('columnYear'), children }];
}

function rowItems(t: TFunction<'importing'>, row: number): Items {
  const children = rowUses.map((use) => ({ key: `row ${use}`, label: t(`rowUse.${use}`) }));
  return [{ type: 'divider' }, { key: 'rows', label: t('rowIs', { row }), children }];
}
