import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { FigureStanding } from '../../../shared/domain/figureStanding.ts';
import { formatFigure } from '../../../shared/domain/figureFormat.ts';
import { Button } from '../../ui/Button.tsx';
import { createStore, useStore } from '../../ui/createStore.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { formulaInNames } from '../../ui/formulaInNames.ts';
import { Note } from '../../ui/Note.tsx';
import { VirtualList } from '../../ui/VirtualList.tsx';
import { writeFormulas } from './changeFigures.ts';
import type { FigureDesk } from './useFigureDesk.ts';

type Proposal = FigureStanding['proposals'][number];

const none: readonly Proposal[] = [];

/** Proposals that the clerk turned away until the window closes; others speak up again. */
const hidden = createStore<readonly string[]>([]);

/** Says what could be derived from what is there: sums of departments at one press, all else after a look. */
export function ProposalBar({ work }: { readonly work: FigureDesk }): ReactElement | null {
  const { t } = useTranslation('figures');
  const [isOpen, setOpen] = useState(false);
  const { desk, standing } = work;
  const proposals = standing?.proposals ?? none;
  const sums = proposals.filter(({ kind }) => kind === 'departments');
  const key = JSON.stringify(proposals.map(({ indicator }) => indicator));
  const isHidden = useStore(hidden).includes(key);
  const take = (taken: readonly Proposal[]): void => {
    void writeFormulas(desk, taken.map(toFormula));
  };
  if (proposals.length === 0 || isHidden) return null;
  return (
    <Note tone="hint">
      <span className="figures-bar">
        <BarText sums={sums.length} others={proposals.length - sums.length} />
        <span className="actions">
          {sums.length > 0 && (
            <Button
              onPress={() => {
                take(sums);
              }}
            >
              {t('proposals.sumAll')}
            </Button>
          )}
          <Button
            tone="quiet"
            onPress={() => {
              setOpen(true);
            }}
          >
            {t('proposals.look')}
          </Button>
          <Button
            tone="quiet"
            onPress={() => {
              hidden.set([...hidden.get(), key]);
            }}
          >
            {t('proposals.hide')}
          </Button>
        </span>
      </span>
      {isOpen && (
        <ProposalDialog
          work={work}
          proposals={proposals}
          onTake={take}
          onClose={() => {
            setOpen(false);
          }}
        />
      )}
    </Note>
  );
}

function BarText({ sums, others }: { readonly sums: number; readonly others: number }): ReactElement {
  const { t } = useTranslation('figures');
  return (
    <span>
      {sums > 0 && t('proposals.sums', { count: sums })}
      {others > 0 && t(sums > 0 ? 'proposals.others' : 'proposals.only', { count: others })}
    </span>
  );
}

interface DialogProps {
  readonly work: FigureDesk;
  readonly proposals: readonly Proposal[];
  readonly onTake: (taken: readonly Proposal[]) => void;
  readonly onClose: () => void;
}

function ProposalDialog({ work, proposals, onTake, onClose }: DialogProps): ReactElement {
  const { t } = useTranslation('figures');
  return (
    <Dialog
      title={t('proposals.title')}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('close')}</Button>
          <Button
            tone="primary"
            onPress={() => {
              onTake(proposals);
              onClose();
            }}
          >
            {t('proposals.takeAll', { count: proposals.length })}
          </Button>
        </>
      }
    >
      <p className="soft">{t('proposals.text')}</p>
      <VirtualList
        label={t('proposals.title')}
        className="proposal-list"
        count={proposals.length}
        height={() => 64}
      >
        {(index) => {
          const proposal = proposals[index];
          return proposal === undefined ? null : (
            <ProposalLine work={work} proposal={proposal} onTake={onTake} />
          );
        }}
      </VirtualList>
    </Dialog>
  );
}

interface LineProps extends Pick<DialogProps, 'work' | 'onTake'> {
  readonly proposal: Proposal;
}

function ProposalLine({ work, proposal, onTake }: LineProps): ReactElement {
  const { t } = useTranslation('figures');
  const { kind, name, formula, result } = proposal;
  const text = formulaInNames(formula, work.names);
  return (
    <div className="proposal-line">
      <span className="one-line" title={name}>
        <strong>{name}</strong>
        <small className="soft">{t(`proposals.kind.${kind}`)}</small>
      </span>
      <span className="digits">{'value' in result && formatFigure(result.value)}</span>
      <span className="soft small one-line" title={text}>
        {text}
      </span>
      <Button
        onPress={() => {
          onTake([proposal]);
        }}
      >
        {t('proposals.take')}
      </Button>
    </div>
  );
}

function toFormula({ indicator, name, unit, formula }: Proposal): {
  readonly indicator: Proposal['indicator'];
  readonly name: string;
  readonly unit: string;
  readonly formula: string;
} {
  return { indicator, name, unit, formula };
}
