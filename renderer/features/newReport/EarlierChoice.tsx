import { Select } from 'antd';
import { typedText } from '../../../shared/domain/inlines.ts';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import './earlier.css';
import type { Block } from '../../../shared/domain/block.ts';
import type { ReportId } from '../../../shared/domain/identity.ts';
import { headingNumbers } from '../../../shared/domain/numbering.ts';
import type { Report } from '../../../shared/domain/report.ts';
import type { ReportSummary } from '../../../shared/domain/reportSummary.ts';
import type { MarkedPlace } from '../../../shared/domain/writingMarks.ts';
import { blocksByPlace, Carry, carryPlaces } from '../../../shared/writing/rollForward/carryChoice.ts';
import { useStoredReport } from '../../api/queries.ts';
import { Button } from '../../ui/Button.tsx';
import { FailureState } from '../../ui/FailureState.tsx';
import { Waiting } from '../../ui/Spinner.tsx';
import type { Beginning } from './useBeginning.ts';

/** Which earlier report is taken over, and what of each of its sections. */
export function EarlierChoice({
  beginning,
  from,
}: {
  readonly beginning: Beginning;
  readonly from: ReportSummary;
}): ReactElement {
  const { t } = useTranslation('newReport');
  const { data: opened, error, refetch } = useStoredReport(from.id);
  return (
    <fieldset className="earlier-choice">
      <legend>{t('earlier.legend')}</legend>
      <Select<ReportId>
        aria-label={t('earlier.report')}
        size="large"
        value={from.id}
        options={beginning.earlier.map((report) => ({
          value: report.id,
          label: t('earlier.option', { year: report.year, title: report.title ?? report.bureau }),
        }))}
        onChange={beginning.setFrom}
      />
      <p className="small soft">{t('earlier.hint')}</p>
      {opened !== undefined ? (
        <Sections report={opened.report} beginning={beginning} />
      ) : error === null ? (
        <Waiting />
      ) : (
        <FailureState error={error} onRetry={() => void refetch()} />
      )}
    </fieldset>
  );
}

function Sections({
  report: { blocks },
  beginning,
}: {
  readonly report: Report;
  readonly beginning: Beginning;
}): ReactElement {
  const { t } = useTranslation('newReport');
  const places = carryPlaces(blocks);
  const characters = charactersByPlace(blocks);
  const name = sectionNamer(blocks, t('earlier.lead'));
  return (
    <div className="earlier-sections">
      <div className="earlier-all">
        <span className="soft small">{t('earlier.all')}</span>
        {Carry.options.map((carry) => (
          <Button
            key={carry}
            tone="quiet"
            onPress={() => {
              beginning.choose(places, carry);
            }}
          >
            {t(`earlier.carry.${carry}`)}
          </Button>
        ))}
      </div>
      <ul>
        {places.map((place) => (
          <SectionRow
            key={place}
            place={place}
            name={name(place)}
            characters={characters.get(place) ?? 0}
            carry={beginning.choices.get(place) ?? 'text'}
            onChoose={(carry) => {
              beginning.choose([place], carry);
            }}
          />
        ))}
      </ul>
    </div>
  );
}

interface RowProps {
  readonly place: MarkedPlace;
  readonly name: string;
  readonly characters: number;
  readonly carry: Carry;
  readonly onChoose: (carry: Carry) => void;
}

/** One section with three answers; arrow keys move between them. */
function SectionRow({ place, name, characters, carry, onChoose }: RowProps): ReactElement {
  const { t } = useTranslation('newReport');
  return (
    <li className={`earlier-section earlier-${carry}`}>
      <span className="earlier-name" title={name}>
        {name}
      </span>
      <span className="soft small digits">{t('earlier.characters', { count: characters })}</span>
      <span className="earlier-answers" role="radiogroup" aria-label={name}>
        {optionsOf(place).map((option) => (
          <label key={option}>
            <input
              type="radio"
              name={`carry-${place}`}
              checked={option === carry}
              onChange={() => {
                onChoose(option);
              }}
            />
            {t(`earlier.carry.${option}`)}
          </label>
        ))}
      </span>
    </li>
  );
}

/** The lead has no heading that could be kept without its words. */
function optionsOf(place: MarkedPlace): readonly Carry[] {
  return place === 'lead' ? Carry.options.filter((carry) => carry !== 'headings') : Carry.options;
}

function sectionNamer(blocks: readonly Block[], lead: string): (place: MarkedPlace) => string {
  const numbers = headingNumbers(blocks);
  const headings = new Map<MarkedPlace, string>(
    blocks.flatMap((block) =>
      block.kind === 'heading' ? [[block.id, (numbers.get(block.id) ?? '') + typedText(block.text)]] : [],
    ),
  );
  return (place) => headings.get(place) ?? lead;
}

/** The typed characters of the paragraphs in each place. */
function charactersByPlace(blocks: readonly Block[]): ReadonlyMap<MarkedPlace, number> {
  const counts = new Map<MarkedPlace, number>();
  for (const { place, block } of blocksByPlace(blocks)) {
    if (block.kind !== 'paragraph') continue;
    counts.set(place, (counts.get(place) ?? 0) + typedText(block.text).length);
  }
  return counts;
}
