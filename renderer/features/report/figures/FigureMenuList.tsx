import { useEffect, useRef, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { FigureMenu } from '../editor/figureSuggestion.ts';
import { Floating } from '../Floating.tsx';

/** The list of figures under a typed `/`; the keys stay with the text. */
export function FigureMenuList({ menu }: { readonly menu: FigureMenu }): ReactElement {
  const { t } = useTranslation('report');
  const { choices, active, place, pick } = menu;
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' });
  }, [active, choices]);
  return (
    <Floating at={place}>
      <ul ref={list} className="figure-menu" role="listbox" aria-label={t('figure.menu')}>
        {choices.map((choice, index) => (
          <li
            key={choice.indicator}
            role="option"
            aria-selected={index === active}
            className="figure-menu-choice"
            onPointerDown={(event) => {
              // The caret stays in the text.
              event.preventDefault();
              pick(choice);
            }}
          >
            <span className="one-line">{choice.name}</span>
            <span className={choice.printed === null ? 'figure-none' : 'figure-value digits'}>
              {choice.printed ?? t('figure.none')}
            </span>
          </li>
        ))}
      </ul>
      <p className="figure-menu-keys soft small">{t('figure.menuKeys')}</p>
    </Floating>
  );
}
