import { Input } from 'antd';
import { useState, type KeyboardEvent, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import {
  addOffices,
  changeOffice,
  putBackOffice,
  removeOffice,
  splitNames,
} from '../../../../shared/collecting/editPlan.ts';
import type { KitIssue, KitOffice, KitPlan } from '../../../../shared/collecting/kit.ts';
import { Button, IconButton } from '../../../ui/Button.tsx';
import type { PlanDesk } from '../usePlan.ts';
import { OfficeFields } from './OfficeFields.tsx';

interface OfficePaneProps {
  readonly plan: KitPlan;
  readonly issued: KitIssue | null;
  readonly chosen: number | null;
  readonly onChoose: (number: number) => void;
  readonly onChange: PlanDesk['change'];
}

/** The offices, the one in hand, and a field for more. */
export function OfficePane({ plan, issued, chosen, onChoose, onChange }: OfficePaneProps): ReactElement {
  const { t } = useTranslation('collecting');
  const { offices } = plan;
  const office = offices.find(({ number }) => number === chosen);
  const add = (names: readonly string[]): void => {
    const next = addOffices(plan, names, issued);
    const first = next.offices[offices.length];
    if (first === undefined) return;
    onChange(next);
    onChoose(first.number);
  };
  return (
    <section className="plan-offices" aria-label={t('plan.offices')}>
      <AddOffices onAdd={add} />
      {offices.length === 0 && <p className="soft plan-none">{t('plan.noOffices')}</p>}
      <ul className="plan-office-list">
        {offices.map((one) => (
          <OfficeLine
            key={one.number}
            office={one}
            isChosen={one.number === chosen}
            onChoose={onChoose}
            onMove={(by) => {
              const next = offices[offices.indexOf(one) + by];
              if (next !== undefined) onChoose(next.number);
            }}
            onRemove={() => {
              onChange(removeOffice(plan, one.number), {
                said: t('plan.removed', { name: one.name }),
                undo: (now) => putBackOffice(now, one, offices.indexOf(one)),
              });
            }}
          />
        ))}
      </ul>
      {office !== undefined && (
        <OfficeFields
          key={office.number}
          office={office}
          taken={offices.filter((one) => one !== office).map(({ name }) => name)}
          onChange={(fields) => {
            onChange(changeOffice(plan, office.number, fields));
          }}
        />
      )}
    </section>
  );
}

/** One name or a pasted list of them. */
function AddOffices({ onAdd }: { readonly onAdd: (names: readonly string[]) => void }): ReactElement {
  const { t } = useTranslation('collecting');
  const [text, setText] = useState('');
  const add = (): void => {
    onAdd(splitNames(text));
    setText('');
  };
  return (
    <div className="plan-add">
      <Input.TextArea
        aria-label={t('plan.add')}
        placeholder={t('plan.addHint')}
        autoSize={{ minRows: 1, maxRows: 5 }}
        maxLength={5000}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
        }}
        onPressEnter={(event) => {
          if (event.nativeEvent.isComposing || event.shiftKey) return;
          event.preventDefault();
          add();
        }}
      />
      <Button icon="plus" onPress={add}>
        {t('plan.addNow')}
      </Button>
    </div>
  );
}

interface OfficeLineProps {
  readonly office: KitOffice;
  readonly isChosen: boolean;
  readonly onChoose: (number: number) => void;
  readonly onMove: (by: 1 | -1) => void;
  readonly onRemove: () => void;
}

function OfficeLine({ office, isChosen, onChoose, onMove, onRemove }: OfficeLineProps): ReactElement {
  const { t } = useTranslation('collecting');
  const { number, name, contact, indicators } = office;
  const onKeyDown = (event: KeyboardEvent<HTMLButtonElement>): void => {
    const { key, currentTarget } = event;
    if (key !== 'ArrowDown' && key !== 'ArrowUp') return;
    const line = currentTarget.closest('li');
    const beside = key === 'ArrowDown' ? line?.nextElementSibling : line?.previousElementSibling;
    beside?.querySelector('button')?.focus();
    onMove(key === 'ArrowDown' ? 1 : -1);
    event.preventDefault();
  };
  return (
    <li className={isChosen ? 'plan-office plan-office-chosen' : 'plan-office'}>
      <button
        type="button"
        className="plan-office-name"
        aria-pressed={isChosen}
        onKeyDown={onKeyDown}
        onClick={() => {
          onChoose(number);
        }}
      >
        <span className="one-line" title={name}>
          {name}
        </span>
        <span className="soft small one-line">{contact}</span>
        <span className={indicators.length === 0 ? 'plan-office-none small' : 'soft small digits'}>
          {t('plan.count', { count: indicators.length })}
        </span>
      </button>
      <IconButton icon="remove" label={t('plan.remove', { name })} onPress={onRemove} />
    </li>
  );
}
