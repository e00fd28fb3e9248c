import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { RequiredItemId } from '../../../../shared/domain/identity.ts';
import type { RequiredItem } from '../../../../shared/domain/template.ts';
import { Button, IconButton } from '../../../ui/Button.tsx';
import { TextInput } from '../Field.tsx';
import { IndicatorsPicker } from '../IndicatorPicker.tsx';

interface Props {
  readonly items: readonly RequiredItem[];
  readonly onEdit: (items: readonly RequiredItem[]) => void;
  readonly onSettle: (items: readonly RequiredItem[]) => void;
}

/** What must be said, item by item, with the figures that show it is said. */
export function ItemFields({ items, onEdit, onSettle }: Props): ReactElement {
  const { t } = useTranslation('templates');
  const put = (changed: RequiredItem): readonly RequiredItem[] =>
    items.map((item) => (item.id === changed.id ? changed : item));
  return (
    <section className="templates-part" aria-label={t('items')}>
      <h3>{t('items')}</h3>
      <ul className="templates-items">
        {items.map((item, index) => (
          <li key={item.id}>
            <TextInput
              name={t('itemText', { number: index + 1 })}
              value={item.text}
              longest={200}
              onEdit={(text) => {
                onEdit(put({ ...item, text }));
              }}
              onSettle={() => {
                onSettle(items);
              }}
            />
            <IndicatorsPicker
              label={t('itemIndicators', { number: index + 1 })}
              value={item.indicators ?? []}
              onChange={(indicators) => {
                const { indicators: _, ...rest } = item;
                onSettle(put(indicators.length === 0 ? rest : { ...rest, indicators: [...indicators] }));
              }}
            />
            <IconButton
              icon="remove"
              label={t('removeItem', { text: item.text })}
              onPress={() => {
                onSettle(items.filter(({ id }) => id !== item.id));
              }}
            />
          </li>
        ))}
      </ul>
      <Button
        tone="quiet"
        icon="plus"
        onPress={() => {
          onSettle([...items, { id: RequiredItemId.parse(crypto.randomUUID()), text: t('newItem') }]);
        }}
      >
        {t('addItem')}
      </Button>
    </section>
  );
}
