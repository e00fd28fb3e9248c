import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { toHref } from '../router/usePlace.ts';
import type { Place } from '../router/place.ts';
import { Icon, type IconName } from '../ui/Icon.tsx';
import { usePlaces } from './usePlaces.ts';

type Room = 'home' | 'report' | 'figures' | 'archive' | 'templates' | 'settings';

/** The way to every place, in words. */
export function Rail({ place }: { readonly place: Place }): ReactElement {
  const { t } = useTranslation('shell');
  const places = usePlaces();
  const here = roomOf(place);
  const entry = (room: Room, to: Place, icon: IconName = room): ReactElement => (
    <a
      className={room === 'settings' ? 'rail-entry rail-last' : 'rail-entry'}
      href={toHref(to)}
      aria-current={room === here ? 'page' : undefined}
    >
      <Icon name={icon} />
      {t(room)}
    </a>
  );
  return (
    <nav className="rail" aria-label={t('rail')}>
      {entry('home', { at: 'home' })}
      {entry('report', places.report)}
      {entry('figures', places.figures)}
      {entry('archive', { at: 'archive' })}
      {entry('templates', { at: 'templates' })}
      {entry('settings', { at: 'settings' })}
    </nav>
  );
}

function roomOf(place: Place): Room {
  switch (place.at) {
    case 'newReport':
    case 'report':
      return 'report';
    case 'indicators':
    case 'collecting':
      return 'figures';
    case 'archived':
      return 'archive';
    default:
      return place.at;
  }
}
