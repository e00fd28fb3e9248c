import { Input, Select } from 'antd';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { CatalogueEntry } from '../../../../shared/domain/catalogueEdits.ts';
import type { IndicatorCode } from '../../../../shared/domain/indicator.ts';
import { Button } from '../../../ui/Button.tsx';
import { addRelation } from '../changeCatalogue.ts';
import { IndicatorChoice } from './IndicatorChoice.tsx';
import { listRelationKinds, relationKinds, toRelation, type RelationKind } from './relationDraft.ts';

interface RelationFormProps {
  readonly code: IndicatorCode;
  readonly entries: readonly CatalogueEntry[];
  readonly onDone: () => void;
}

/** A relation of the bureau's own with the indicator in hand. */
export function RelationForm({ code, entries, onDone }: RelationFormProps): ReactElement {
  const { t } = useTranslation('indicators');
  const [kind, setKind] = useState<RelationKind>('sum');
  const [others, setOthers] = useState<readonly (readonly IndicatorCode[])[]>([]);
  const [basis, setBasis] = useState('');
  const [isBusy, setBusy] = useState(false);
  const relation = toRelation(kind, { code, others, basis: basis.trim() || t('ownBasis') });
  const add = async (): Promise<void> => {
    if (relation === null) return;
    setBusy(true);
    const done = await addRelation(relation, t('relationAdded'));
    setBusy(false);
    if (done) onDone();
  };
  return (
    <div className="relation-form">
      <KindChoice
        kind={kind}
        onChoose={(value) => {
          setKind(value);
          setOthers([]);
        }}
      />
      {relationKinds[kind].map((role, index) => (
        <IndicatorChoice
          key={`${kind} ${role}`}
          label={t(`roles.${role}`)}
          several={role === 'parts'}
          entries={entries.filter(({ indicator }) => indicator.code !== code)}
          chosen={others[index] ?? []}
          onChoose={(codes) => {
            const next = relationKinds[kind].map((_, at) => (at === index ? codes : (others[at] ?? [])));
            setOthers(next);
          }}
        />
      ))}
      <Input
        aria-label={t('basis')}
        placeholder={t('basisExample')}
        maxLength={200}
        value={basis}
        onChange={(event) => {
          setBasis(event.target.value);
        }}
      />
      <div className="actions">
        <Button busy={isBusy} onPress={() => void add()}>
          {t('addRelation')}
        </Button>
        <Button tone="quiet" onPress={onDone}>
          {t('leave')}
        </Button>
        {relation === null && <span className="soft small">{t('chooseOthers')}</span>}
      </div>
    </div>
  );
}

interface KindChoiceProps {
  readonly kind: RelationKind;
  readonly onChoose: (kind: RelationKind) => void;
}

function KindChoice({ kind, onChoose }: KindChoiceProps): ReactElement {
  const { t } = useTranslation('indicators');
  return (
    <Select
      aria-label={t('relationKind')}
      value={kind}
      options={listRelationKinds().map((value) => ({ value, label: t(`kinds.${value}`) }))}
      onChange={onChoose}
    />
  );
}
