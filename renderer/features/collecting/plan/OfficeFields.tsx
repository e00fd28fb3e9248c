import { Input } from 'antd';
import { useId, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { OfficeName } from '../../../../shared/collecting/kit.ts';
import type { KitOffice } from '../../../../shared/collecting/kit.ts';

interface OfficeFieldsProps {
  readonly office: KitOffice;
  /** The names of the other offices. */
  readonly taken: readonly string[];
  readonly onChange: (fields: { readonly name: string; readonly contact: string }) => void;
}

/** The name of an office and who fills its workbook in; kept when the field is left. */
export function OfficeFields({ office, taken, onChange }: OfficeFieldsProps): ReactElement {
  const { t } = useTranslation('collecting');
  const id = useId();
  const [name, setName] = useState(office.name);
  const [contact, setContact] = useState(office.contact);
  const read = OfficeName.safeParse(name);
  const isTaken = read.success && taken.includes(read.data);
  const keep = (): void => {
    if (!read.success || isTaken) return;
    const fields = { name: read.data, contact: contact.trim() };
    if (fields.name !== office.name || fields.contact !== office.contact) onChange(fields);
  };
  return (
    <div className="plan-fields">
      <label htmlFor={`${id}-name`}>{t('plan.name')}</label>
      <Input
        id={`${id}-name`}
        maxLength={100}
        value={name}
        {...(!read.success || isTaken ? { status: 'error' as const } : {})}
        onChange={(event) => {
          setName(event.target.value);
        }}
        onBlur={keep}
        onPressEnter={keep}
      />
      <label htmlFor={`${id}-contact`}>{t('plan.contact')}</label>
      <Input
        id={`${id}-contact`}
        maxLength={100}
        placeholder={t('plan.contactHint')}
        value={contact}
        onChange={(event) => {
          setContact(event.target.value);
        }}
        onBlur={keep}
        onPressEnter={keep}
      />
      {isTaken && <p className="small plan-taken">{t('plan.taken')}</p>}
    </div>
  );
}
