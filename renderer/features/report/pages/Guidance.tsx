import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { SlotGuide } from '../guides.ts';
import { Icon } from '../../../ui/Icon.tsx';

/** What to write here, folded to one line; it stays open or folded from section to section. */
export function Guidance({ guide }: { readonly guide: SlotGuide }): ReactElement {
  const { t } = useTranslation('report');
  const [isOpen, setOpen] = useState(remembered.isOpen);
  return (
    <details
      className="guidance"
      open={isOpen}
      onToggle={(event) => {
        remembered.isOpen = event.currentTarget.open;
        setOpen(event.currentTarget.open);
      }}
    >
      <summary>
        <Icon name="next" size={16} />
        <strong>{t('guidance.title')}</strong>
        {!isOpen && <span className="one-line soft">{guide.guidance}</span>}
      </summary>
      <div className="guidance-text">
        <p>{guide.guidance}</p>
        {guide.required.length > 0 && (
          <>
            <h3>{t('guidance.required')}</h3>
            <ul className="guidance-required">
              {guide.required.map((item) => (
                <li key={item.id}>{item.text}</li>
              ))}
            </ul>
          </>
        )}
        <p className="soft small">{t('guidance.basis', { basis: guide.basis })}</p>
      </div>
    </details>
  );
}

const remembered = { isOpen: false };
