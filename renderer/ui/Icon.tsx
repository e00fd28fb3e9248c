import type { ReactElement } from 'react';

/** Line drawings on a grid of 20; they stand beside a word, so readers of the screen skip them. */
const drawings = {
  home: 'M3 9.2 10 3.5l7 5.7M5 8v8.5h10V8M8.2 16.5v-5h3.6v5',
  report: 'M5 2.5h7l3.5 3.5v11.5H5zM12 2.5V6h3.5M7.5 9.5h5.5M7.5 12h5.5M7.5 14.5h3.5',
  figures: 'M3 4h14v12.5H3zM3 8h14M3 12.2h14M8 4v12.5',
  archive: 'M3 3.5h14v4H3zM4.2 7.5v9h11.6v-9M8 10.5h4',
  templates: 'M3.5 3.5h13v4h-13zM3.5 10.5h5v6h-5zM11.5 10.5h5M11.5 13.5h5M11.5 16.5h3',
  settings:
    'M3 5.5h5.2M11.8 5.5H17M10 3.7a1.8 1.8 0 1 0 0 3.6 1.8 1.8 0 0 0 0-3.6zM3 14.5h8.2M14.8 14.5H17M13 12.7a1.8 1.8 0 1 0 0 3.6 1.8 1.8 0 0 0 0-3.6zM3 10h1.2M7.8 10H17M6 8.2a1.8 1.8 0 1 0 0 3.6 1.8 1.8 0 0 0 0-3.6z',
  plus: 'M10 4v12M4 10h12',
  remove: 'M4 5.5h12M8 5.5V3.5h4v2M5.5 5.5l.7 11h7.6l.7-11M8.5 8.5v5M11.5 8.5v5',
  check: 'm4.5 10.5 3.6 3.6 7.4-8',
  circle: 'M10 4.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11z',
  warning: 'M10 3.2 17.5 16.5h-15zM10 8.2v3.8M10 14.2v.3',
  error: 'M10 2.8a7.2 7.2 0 1 0 0 14.4 7.2 7.2 0 0 0 0-14.4zM7.5 7.5l5 5M12.5 7.5l-5 5',
  hint: 'M10 2.8a7.2 7.2 0 1 0 0 14.4 7.2 7.2 0 0 0 0-14.4zM10 9.2v4.6M10 6.3v.3',
  sun: 'M10 6.8a3.2 3.2 0 1 0 0 6.4 3.2 3.2 0 0 0 0-6.4zM10 2.5v1.8M10 15.7v1.8M2.5 10h1.8M15.7 10h1.8M4.7 4.7 6 6M14 14l1.3 1.3M4.7 15.3 6 14M14 6l1.3-1.3',
  moon: 'M15.8 12.2A6.6 6.6 0 0 1 7.8 4.2a6.6 6.6 0 1 0 8 8z',
  keyboard:
    'M2.5 5h15v10h-15zM5 8h.6M8 8h.6M11 8h.6M14 8h.6M5 10.3h.6M8 10.3h.6M11 10.3h.6M14 10.3h.6M6.5 12.7h7',
  close: 'M5 5l10 10M15 5 5 15',
  next: 'm8 5 5 5-5 5',
  previous: 'm12 5-5 5 5 5',
  sorted: 'm5 12 5-5 5 5',
  bring: 'M10 3.5v8.5M6.5 8.7 10 12l3.5-3.3M3.5 13v3.5h13V13',
  lock: 'M5.5 9h9v7.5h-9zM7.3 9V6.7a2.7 2.7 0 0 1 5.4 0V9',
  export: 'M10 12.5V4M6.5 7.2 10 3.8l3.5 3.4M3.5 12v4.5h13V12',
  search: 'M8.8 3.5a5.3 5.3 0 1 0 0 10.6 5.3 5.3 0 0 0 0-10.6zM12.7 12.7l4 4',
  write: 'M4 16l.8-3.4L13.6 3.8l2.6 2.6L7.4 15.2zM12 5.4 14.6 8',
} as const;

export type IconName = keyof typeof drawings;

export function Icon({ name, size = 20 }: { readonly name: IconName; readonly size?: number }): ReactElement {
  return (
    <svg
      className="icon"
      width={size}
      height={size}
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.4"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={drawings[name]} />
    </svg>
  );
}
