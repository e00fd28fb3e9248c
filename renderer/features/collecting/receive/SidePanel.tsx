import { Segmented } from 'antd';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { KitReception } from '../../../../shared/collecting/kitReception.ts';
import { Button } from '../../../ui/Button.tsx';
import { ConflictList } from './ConflictList.tsx';
import { FileList } from './FileList.tsx';
import type { OfficeRow } from './officeRows.ts';
import { OfficePart } from './OfficePart.tsx';
import { isRemark, ProblemList } from './ProblemList.tsx';
import type { ReceptionDesk } from './useReception.ts';

type Part = 'problems' | 'conflicts' | 'files';

interface SidePanelProps {
  readonly reception: KitReception;
  readonly receiving: ReceptionDesk;
  /** The office in hand; null for all of them. */
  readonly row: OfficeRow | null;
  readonly onAll: () => void;
}

/** Problems, conflicts and files: of the office in hand, else of all. */
export function SidePanel({ reception, receiving, row, onAll }: SidePanelProps): ReactElement {
  const { t } = useTranslation('collecting');
  const [part, setPart] = useState<Part>('problems');
  const problems = reception.problems.filter(({ office }) => row === null || office === row.number);
  const conflicts = reception.conflicts.filter(({ department }) => row === null || department === row.name);
  const files = reception.files.filter(({ index }) => row === null || row.files.includes(index));
  const counts = {
    problems: problems.filter((problem) => !isRemark(problem)).length,
    conflicts: conflicts.filter(({ chosen }) => chosen === null).length,
    files: files.length,
  };
  return (
    <section className="receive-side card" aria-label={row?.name ?? t('side.all')}>
      <header className="receive-side-head">
        <h2 className="one-line" title={row?.name}>
          {row?.name ?? t('side.all')}
        </h2>
        {row !== null && (
          <Button tone="quiet" onPress={onAll}>
            {t('side.showAll')}
          </Button>
        )}
      </header>
      {row !== null && <OfficePart row={row} reception={reception} receiving={receiving} />}
      <Segmented<Part>
        block
        value={part}
        options={(['problems', 'conflicts', 'files'] as const).map((value) => ({
          value,
          label: t(`side.${value}`, { count: counts[value] }),
        }))}
        onChange={setPart}
      />
      <div className="receive-side-body">
        {part === 'problems' && <ProblemList problems={problems} names={officeNames(reception)} />}
        {part === 'conflicts' && <ConflictList conflicts={conflicts} onSettle={receiving.settle} />}
        {part === 'files' && (
          <FileList files={files} names={officeNames(reception)} onLeave={receiving.leave} />
        )}
      </div>
    </section>
  );
}

function officeNames({ offices }: KitReception): ReadonlyMap<number, string> {
  return new Map(offices.map(({ number, name }) => [number, name]));
}
