import { AutoComplete } from 'antd';
import { useMemo, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { guessName, type ReportNumber } from '../../../../shared/writing/linking/reportNumbers.ts';
import { useIndicators } from '../../../api/queries.ts';
import { Button } from '../../../ui/Button.tsx';
import { Effects } from '../../../ui/effects/Effects.tsx';
import { typeFigure } from '../../../ui/typeFigure.ts';
import type { ReportDesk } from '../desk/reportDesk.ts';
import { NumberSentence } from './NumberRow.tsx';

interface Props {
  readonly numbers: readonly ReportNumber[];
  readonly desk: ReportDesk;
}

/** Numbers that no stored figure says: each can become a figure of its own. */
export function UnlinkedList({ numbers, desk }: Props): ReactElement {
  const { t } = useTranslation('linking');
  const [open, setOpen] = useState<string | null>(null);
  if (numbers.length === 0) return <p className="link-none soft">{t('review.noneUnlinked')}</p>;
  return (
    <>
      <p className="soft small">{t('review.unlinkedHelp')}</p>
      <ul className="link-numbers">
        {numbers.map((number) => (
          <li key={number.id} className="link-number">
            <p>
              <NumberSentence number={number} />
              {open !== number.id && (
                <Button
                  tone="quiet"
                  onPress={() => {
                    setOpen(number.id);
                  }}
                >
                  {t('type.start')}
                </Button>
              )}
            </p>
            {open === number.id && (
              <TypeNumber
                number={number}
                desk={desk}
                onDone={() => {
                  setOpen(null);
                }}
              />
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

interface TypeProps {
  readonly number: ReportNumber;
  readonly desk: ReportDesk;
  readonly onDone: () => void;
}

/** Gives the number a name; it is stored as typed, and is then linked like any other. */
function TypeNumber({ number, desk, onDone }: TypeProps): ReactElement {
  const { t } = useTranslation('linking');
  const { measure } = number.typed;
  const [name, setName] = useState(() => guessName(number));
  const { data: indicators } = useIndicators();
  const names = useMemo(
    () => (indicators ?? []).map((indicator) => ({ value: indicator.name })),
    [indicators],
  );
  const { bureau, year } = desk.get().report;
  const typed = {
    bureau,
    year,
    indicator: null,
    name: name.trim(),
    department: null,
    text: measure.text,
    unit: measure.unit,
  };
  const save = async (): Promise<void> => {
    if (typed.name !== '' && (await typeFigure(typed)) !== null) onDone();
  };
  return (
    <div className="link-type">
      <label className="soft small" htmlFor={`type ${number.id}`}>
        {t('type.name')}
      </label>
      <div className="typing-line">
        <AutoComplete
          id={`type ${number.id}`}
          autoFocus
          className="link-type-name"
          value={name}
          options={names}
          maxLength={100}
          showSearch={{ filterOption: (query, option) => option?.value.includes(query) ?? false }}
          onChange={setName}
        />
        <span className="digits">{measure.text}</span>
        <Button
          onPress={() => {
            void save();
          }}
        >
          {t('type.save')}
        </Button>
        <Button tone="quiet" onPress={onDone}>
          {t('type.cancel')}
        </Button>
      </div>
      {typed.name !== '' && <Effects typed={typed} />}
    </div>
  );
}
