import { useMemo, useSyncExternalStore } from 'react';
import { parsePlace, toPath, type Place } from './place.ts';

/** Where the clerk is now; the address bar that nobody sees keeps it, so back and forward work. */
export function usePlace(): Place {
  const path = useSyncExternalStore(onPathChange, readPath);
  return useMemo(() => parsePlace(path), [path]);
}

/** Goes to a place; the way back leads to where the clerk was. */
export function go(place: Place): void {
  window.location.hash = toPath(place);
}

/** Goes to a place that takes the stead of the present one in the way back. */
export function goInstead(place: Place): void {
  window.location.replace(toHref(place));
}

/** For a link: `<a href={toHref(place)}>`. */
export function toHref(place: Place): string {
  return `#${toPath(place)}`;
}

function onPathChange(listener: () => void): () => void {
  window.addEventListener('hashchange', listener);
  return () => {
    window.removeEventListener('hashchange', listener);
  };
}

function readPath(): string {
  return window.location.hash;
}
