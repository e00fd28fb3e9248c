import { useQuery } from '@tanstack/react-query';
import { Checkbox } from 'antd';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { KitReception } from '../../../../shared/collecting/kitReception.ts';
import { call } from '../../../api/call.ts';
import type { OfficeRow } from './officeRows.ts';
import { StateTag } from './StateTag.tsx';
import type { ReceptionDesk } from './useReception.ts';

interface OfficePartProps {
  readonly row: OfficeRow;
  readonly reception: KitReception;
  readonly receiving: ReceptionDesk;
}

/** How the office in hand stands, what its figures would change, and whether its older version counts. */
export function OfficePart({ row, reception, receiving }: OfficePartProps): ReactElement {
  const { t } = useTranslation('collecting');
  const { data: items = [] } = useQuery({
    queryKey: ['kit-items', reception.id, row.number, reception],
    queryFn: () => call('kit/items', { reception: reception.id, office: row.number }),
    gcTime: 0,
  });
  const count = (change: string): number => items.filter((item) => item.change === change).length;
  return (
    <div className="office-part">
      <StateTag row={row} />
      <span className="soft small digits">
        {t('office.sum', { answered: row.answered, asked: row.asked })}
        {row.contact === '' ? '' : t('office.contact', { contact: row.contact })}
      </span>
      {items.length > 0 && (
        <span className="soft small digits">
          {t('office.changes', { added: count('new'), changed: count('changed'), same: count('same') })}
        </span>
      )}
      {row.state === 'outdated' && (
        <Checkbox
          checked={row.accepted}
          onChange={(event) => {
            receiving.accept(row.number, event.target.checked);
          }}
        >
          {t('office.accept')}
        </Checkbox>
      )}
    </div>
  );
}
