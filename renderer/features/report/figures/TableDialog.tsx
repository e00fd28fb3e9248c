import { Checkbox, Input } from 'antd';
import type { TFunction } from 'i18next';
import { useMemo, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { TableBlock } from '../../../../shared/domain/block.ts';
import type { BlockId } from '../../../../shared/domain/identity.ts';
import type { IndicatorCode } from '../../../../shared/domain/indicator.ts';
import type { Year } from '../../../../shared/domain/year.ts';
import { useFigures } from '../../../api/queries.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import type { FigureBook, FigureChoice } from './figureBook.ts';
import { searchFigures } from './searchFigures.ts';
import { tableOfIndicators, type TableOfIndicatorsWords } from './tableOfIndicators.ts';

interface Props {
  readonly book: FigureBook;
  readonly suggested: readonly IndicatorCode[];
  readonly newId: () => BlockId;
  readonly onTable: (table: TableBlock) => void;
  readonly onClose: () => void;
}

/** An empty table, or one made of chosen indicators in one go. */
export function TableDialog({ book, suggested, newId, onTable, onClose }: Props): ReactElement {
  const { t } = useTranslation('content');
  const [query, setQuery] = useState('');
  const [chosen, setChosen] = useState<ReadonlySet<IndicatorCode>>(new Set());
  const groups = useMemo(
    () => groupChoices(searchFigures(book.choices, query, suggested)),
    [book, query, suggested],
  );
  const makeTable = useTableOf(book, newId);
  const toggle = (codes: readonly IndicatorCode[], isOn: boolean): void => {
    const others = [...chosen].filter((code) => !codes.includes(code));
    setChosen(new Set(isOn ? [...others, ...codes] : others));
  };
  return (
    <Dialog
      title={t('tableDialog.title')}
      onClose={onClose}
      actions={
        <>
          <Button
            onPress={() => {
              onTable(emptyTable(newId()));
            }}
          >
            {t('tableDialog.empty')}
          </Button>
          {chosen.size > 0 && (
            <Button
              tone="primary"
              onPress={() => {
                onTable(makeTable(chosen));
              }}
            >
              {t('tableDialog.make', { count: chosen.size })}
            </Button>
          )}
        </>
      }
    >
      <p className="soft">{t('tableDialog.help')}</p>
      <Input
        allowClear
        autoFocus
        value={query}
        placeholder={t('tableDialog.search')}
        aria-label={t('tableDialog.search')}
        onChange={(event) => {
          setQuery(event.target.value);
        }}
      />
      <div className="table-dialog-list">
        {groups.map(([group, choices]) => (
          <ChoiceGroup key={group} {...{ group, choices, chosen, toggle }} />
        ))}
      </div>
    </Dialog>
  );
}

/** Makes the table of some indicators from the figures of this year and the last. */
function useTableOf(
  { bureau, year, choices }: FigureBook,
  newId: () => BlockId,
): (chosen: ReadonlySet<IndicatorCode>) => TableBlock {
  const { t } = useTranslation('content');
  const { data: now = [] } = useFigures({ bureau, year });
  // Year is a number within a century; the year before it is one.
  const { data: before = [] } = useFigures({ bureau, year: (year - 1) as Year });
  return (chosen) =>
    tableOfIndicators(
      choices.filter(({ indicator }) => chosen.has(indicator)),
      { id: newId(), year, figures: [...now, ...before], words: tableWords(year, t) },
    );
}

function tableWords(year: Year, t: TFunction<'content'>): TableOfIndicatorsWords {
  return {
    caption: t('tableDialog.caption', { year }),
    columns: [
      t('tableDialog.name'),
      t('tableDialog.unit'),
      t('tableDialog.ofYear', { year }),
      t('tableDialog.ofYear', { year: year - 1 }),
      t('tableDialog.change'),
    ],
    same: t('tableDialog.same'),
  };
}

function emptyTable(id: BlockId): TableBlock {
  const columns = ['', '', ''];
  const row = columns.map(() => []);
  return { id, kind: 'table', caption: null, columns, rows: [row, row] };
}

type Group = FigureChoice['group'];

interface GroupProps {
  readonly group: Group;
  readonly choices: readonly FigureChoice[];
  readonly chosen: ReadonlySet<IndicatorCode>;
  readonly toggle: (codes: readonly IndicatorCode[], isOn: boolean) => void;
}

function ChoiceGroup({ group, choices, chosen, toggle }: GroupProps): ReactElement {
  const { t } = useTranslation(['content', 'indicators', 'report']);
  const codes = choices.map(({ indicator }) => indicator);
  const count = codes.filter((code) => chosen.has(code)).length;
  return (
    <fieldset className="table-dialog-group">
      <legend>
        <Checkbox
          checked={count === codes.length}
          indeterminate={count > 0 && count < codes.length}
          onChange={(event) => {
            toggle(codes, event.target.checked);
          }}
        >
          {t(`indicators:groups.${group}`)}
        </Checkbox>
      </legend>
      {choices.map(({ indicator, name, printed }) => (
        <Checkbox
          key={indicator}
          className="table-dialog-choice"
          checked={chosen.has(indicator)}
          onChange={(event) => {
            toggle([indicator], event.target.checked);
          }}
        >
          <span>{name}</span>
          <span className={printed === null ? 'figure-none' : 'figure-value digits'}>
            {printed ?? t('report:figure.none')}
          </span>
        </Checkbox>
      ))}
    </fieldset>
  );
}

function groupChoices(
  choices: readonly FigureChoice[],
): readonly (readonly [Group, readonly FigureChoice[]])[] {
  const groups = new Map<Group, FigureChoice[]>();
  for (const choice of choices) groups.set(choice.group, [...(groups.get(choice.group) ?? []), choice]);
  return [...groups];
}
