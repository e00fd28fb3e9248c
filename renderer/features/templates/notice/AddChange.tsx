import { Input, Segmented, Select } from 'antd';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { RequiredItemId, SlotId } from '../../../../shared/domain/identity.ts';
import type { NoticeChange } from '../../../../shared/domain/localNotice.ts';
import { Button } from '../../../ui/Button.tsx';
import { Labelled } from '../Field.tsx';
import type { NoticePlace } from './places.ts';

type Kind = NoticeChange['kind'];
const kinds: readonly Kind[] = ['item', 'slot', 'heading'];

interface Props {
  readonly places: readonly NoticePlace[];
  readonly onAdd: (change: NoticeChange) => void;
}

/** Writes down one thing that the notice asks for: what, at which section, in which words. */
export function AddChange({ places, onAdd }: Props): ReactElement {
  const { t } = useTranslation('templates');
  const [kind, setKind] = useState<Kind>('item');
  const [slot, setSlot] = useState<string | null>(null);
  const [text, setText] = useState('');
  const fit = kind === 'heading' ? places.filter(({ level }) => level !== null) : places;
  const place = fit.find((each) => each.slot === slot);
  const add = (): void => {
    if (place === undefined || text.trim() === '') return;
    onAdd(toChange(kind, place, text.trim(), { guidance: t('newGuidance'), basis: t('newBasis') }));
    setText('');
  };
  return (
    <div className="templates-add-change">
      <Segmented<Kind>
        aria-label={t('changeKind')}
        value={kind}
        options={kinds.map((value) => ({ value, label: t(`change.${value}`) }))}
        onChange={setKind}
      />
      <Labelled label={t(kind === 'slot' ? 'placeAfter' : 'place')}>
        {(id) => (
          <Select<string>
            id={id}
            className="templates-picker"
            showSearch={{ optionFilterProp: 'label' }}
            placeholder={t('choosePlace')}
            value={place?.slot ?? null}
            options={groupsOf(fit)}
            onChange={setSlot}
          />
        )}
      </Labelled>
      <Labelled label={t(`words.${kind}`)}>
        {(id) => (
          <Input
            id={id}
            value={text}
            maxLength={kind === 'item' ? 200 : 100}
            onChange={(event) => {
              setText(event.target.value);
            }}
            onPressEnter={add}
          />
        )}
      </Labelled>
      <Button icon="plus" onPress={add}>
        {t('addChange')}
      </Button>
    </div>
  );
}

function toChange(
  kind: Kind,
  { slot, level }: NoticePlace,
  text: string,
  words: { readonly guidance: string; readonly basis: string },
): NoticeChange {
  if (kind === 'heading') return { kind, slot, heading: text };
  if (kind === 'item') {
    return { kind, slot, item: { id: RequiredItemId.parse(crypto.randomUUID()), text } };
  }
  const section = {
    slot: SlotId.parse(crypto.randomUUID()),
    level: level ?? 1,
    heading: text,
    ...words,
    required: [{ id: RequiredItemId.parse('section'), text }],
    indicators: [],
    patterns: [],
  };
  return { kind, after: slot, section };
}

function groupsOf(places: readonly NoticePlace[]) {
  const templates = [...new Set(places.map(({ template }) => template))];
  return templates.map((template) => ({
    label: template,
    options: places
      .filter((place) => place.template === template)
      .map(({ slot, heading }) => ({ value: slot, label: heading })),
  }));
}
