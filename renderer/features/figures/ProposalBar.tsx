import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { FigureStanding } from '../../../shared/domain/figureStanding.ts';
import { formatFigure } from '../../../shared/domain/figureFormat.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Note } from '../../ui/Note.tsx';
import { VirtualList } from '../../ui/VirtualList.tsx';
import { writeFormulas } from './changeFigures.ts';
import { formulaInNames } from './formulaText.ts';
import type { FigureDesk } from './useFigureDesk.ts';

type Proposal = FigureStanding['proposals'][number];

const none: readonly Proposal[] = [];

/** Says what could be derived from what is there: sums of departments at one press, all else after a look. */
export function ProposalBar({ work }: { readonly work: FigureDesk }): ReactElement {
  const { t } = useTranslation('figures');
  const [isOpen, setOpen] = useState(false);
  const { desk, standing } = work;
  const proposals = standing?.proposals ?? none;
  const sums = proposals.filter(({ kind }) => kind === 'departments');
  const others = proposals.length - sums.length;
  const take = (taken: readonly Proposal[]): void => {
    void writeFormulas(desk, taken.map(toFormula));
  };
  return (
    <Note tone="hint">
      <span className="figures-bar">
        <span>
          {sums.length > 0 && t('proposals.sums', { count: sums.length })}
          {others > 0 && t(sums.length > 0 ? 'proposals.others' : 'proposals.only', { count: others })}
        </span>
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
