import { Drawer, Segmented } from 'antd';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { linkNumbers, type ReportNumber } from '../../../../shared/writing/linking/reportNumbers.ts';
import { Button } from '../../../ui/Button.tsx';
import { useKeys } from '../../../ui/keys.ts';
import { showNotice } from '../../../ui/notices.ts';
import type { ReportDesk } from '../desk/reportDesk.ts';
import type { FigureBook } from '../figures/figureBook.ts';
import { NumberList } from './NumberList.tsx';
import { type Decisions, listChoices, takeCertain } from './reviewState.ts';
import { UnlinkedList } from './UnlinkedList.tsx';

interface Props {
  readonly desk: ReportDesk;
  readonly book: FigureBook;
  /** Of the whole report. */
  readonly numbers: readonly ReportNumber[];
  /** True for those of the section in front. */
  readonly isHere: (number: ReportNumber) => boolean;
  readonly onClose: () => void;
}

type Scope = 'here' | 'all';
type Part = 'linkable' | 'unlinked';

/** All typed numbers of the section or the report: decided one by one or all at once, linked in one step. */
export function LinkReview({ desk, book, numbers, isHere, onClose }: Props): ReactElement {
  const { t } = useTranslation('linking');
  const [scope, setScope] = useState<Scope>('all');
  const [part, setPart] = useState<Part>('linkable');
  const [decisions, setDecisions] = useState<Decisions>(new Map());
  const inScope = scope === 'all' ? numbers : numbers.filter(isHere);
  const linkable = inScope.filter(({ typed }) => typed.candidates.length > 0);
  const unlinked = inScope.filter(({ typed }) => typed.candidates.length === 0 && typed.measure.unit !== '');
  const choices = listChoices(linkable, decisions);
  const link = (): void => {
    if (choices.length === 0) return;
    desk.edit((report) => linkNumbers(report, choices));
    showNotice({ tone: 'done', text: t('review.linked', { count: choices.length }) });
    onClose();
  };
  useKeys(
    t('review.title'),
    [{ keys: 'Ctrl+Enter', label: t('review.apply', { count: choices.length }), run: link }],
    {
      inFront: true,
    },
  );
  return (
    <Drawer
      open
      size={600}
      title={t('review.title')}
      onClose={onClose}
      className="link-review"
      footer={
        <div className="actions">
          <Button tone="primary" title="Ctrl+Enter" onPress={link}>
            {t('review.apply', { count: choices.length })}
          </Button>
          <Button
            onPress={() => {
              setDecisions(takeCertain(linkable, decisions));
            }}
          >
            {t('review.takeCertain', { count: linkable.filter(({ typed }) => typed.isCertain).length })}
          </Button>
        </div>
      }
    >
      <ReviewHead
        scope={scope}
        part={part}
        linkable={linkable.length}
        unlinked={unlinked.length}
        onScope={setScope}
        onPart={setPart}
      />
      {part === 'linkable' ? (
        <NumberList numbers={linkable} book={book} decisions={decisions} onDecisions={setDecisions} />
      ) : (
        <UnlinkedList numbers={unlinked} desk={desk} />
      )}
    </Drawer>
  );
}

interface HeadProps {
  readonly scope: Scope;
  readonly part: Part;
  readonly linkable: number;
  readonly unlinked: number;
  readonly onScope: (scope: Scope) => void;
  readonly onPart: (part: Part) => void;
}

function ReviewHead({ scope, part, linkable, unlinked, onScope, onPart }: HeadProps): ReactElement {
  const { t } = useTranslation('linking');
  return (
    <div className="link-review-head">
      <Segmented<Scope>
        value={scope}
        options={[
          { value: 'all', label: t('review.all') },
          { value: 'here', label: t('review.here') },
        ]}
        onChange={onScope}
      />
      <Segmented<Part>
        value={part}
        options={[
          { value: 'linkable', label: t('review.linkable', { count: linkable }) },
          { value: 'unlinked', label: t('review.unlinked', { count: unlinked }) },
        ]}
        onChange={onPart}
      />
    </div>
  );
}
