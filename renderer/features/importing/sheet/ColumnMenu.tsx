import { Dropdown, type MenuProps } from 'antd';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Year } from '../../../../shared/domain/year.ts';
import { withColumn, withColumnRole } from '../../../../shared/importing/editMapping.ts';
import { columnLetters } from '../../../../shared/importing/rawSheet.ts';
import { yearsAround } from '../../../ui/yearsAround.ts';
import { useReviewState } from '../desk/useReview.ts';
import { columnRoles } from '../side/ColumnEdit.tsx';
import type { SheetEdit } from '../side/useSheetEdit.ts';

interface ColumnMenuProps {
  readonly edit: SheetEdit;
  readonly column: number;
  /** Where the column's letter stands in the window. */
  readonly anchor: DOMRect;
  readonly onClose: () => void;
}

/** What a column can be said to hold, at its letter. */
export function ColumnMenu({ edit, column, anchor, onClose }: ColumnMenuProps): ReactElement {
  const { t } = useTranslation('importing');
  const { desk } = useReviewState().batch;
  const letters = columnLetters(column);
  const mapped = edit.table?.columns.find((one) => one.column === letters);
  const items: MenuProps['items'] = [
    ...[...columnRoles, 'none' as const].map((role) => ({ key: role, label: t(`role.${role}`) })),
    ...(mapped?.role === 'value'
      ? [
          { type: 'divider' as const },
          {
            key: 'years',
            label: t('columnYear'),
            children: yearsAround(desk.year).map((year) => ({
              key: String(year),
              label: t('yearOf', { year }),
            })),
          },
        ]
      : []),
  ];
  return (
    <Dropdown
      open
      autoFocus
      trigger={['click']}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      menu={{
        items,
        selectedKeys: [mapped?.role ?? 'none', String(mapped?.year ?? '')],
        onClick: ({ key }) => {
          onClose();
          const role = columnRoles.find((one) => one === key) ?? null;
          edit.edit((mapping, context) =>
            // A key that is no role is a year.
            /^\d+$/.test(key)
              ? withColumn(mapping, letters, { year: Number(key) as Year })
              : withColumnRole(mapping, letters, role, context),
          );
        },
      }}
    >
      <span
        className="menu-anchor"
        style={{ left: anchor.left, top: anchor.top, width: anchor.width, height: anchor.height }}
      />
    </Dropdown>
  );
}
