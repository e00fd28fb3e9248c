import { i18n } from '../i18n/i18n.ts';

/** A moment as 14:32. */
export function formatTime(iso: string): string {
  return new Date(iso).toLocaleTimeString(i18n.language, {
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
  });
}

/** A moment as 2026年3月6日 or Mar 6, 2026. */
export function formatDay(iso: string): string {
  return new Date(iso).toLocaleDateString(i18n.language, { dateStyle: 'medium' });
}

/** A moment with its day and time. */
export function formatMoment(iso: string): string {
  return `${formatDay(iso)} ${formatTime(iso)}`;
}
