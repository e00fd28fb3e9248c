import { flushSync } from 'react-dom';
import { useEffect, useEffectEvent, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Report } from '../../../../shared/domain/report.ts';
import { useKeys } from '../../../ui/keys.ts';
import { showNotice } from '../../../ui/notices.ts';
import type { Print } from '../blocks/outline.ts';
import { sectionOf } from '../blocks/sections.ts';
import type { ReportDesk } from '../desk/reportDesk.ts';
import type { FindMark } from '../editor/findMarks.ts';
import type { Navigation } from '../useNavigation.ts';
import { findInReport, type Match } from './findInReport.ts';
import { foldText, type FindOptions } from './foldText.ts';
import { replaceMatches } from './replaceMatches.ts';

/** The search of the whole report, as it was left. */
interface FindState extends FindOptions {
  readonly open: 'no' | 'find' | 'replace';
  readonly query: string;
  readonly words: string;
  readonly place: number;
}

export interface Find extends FindState {
  readonly matches: readonly Match[];
  readonly canReplace: boolean;
  readonly change: (
    part: Partial<Pick<FindState, 'open' | 'query' | 'words' | 'matchCase' | 'anyWidth'>>,
  ) => void;
  readonly step: (by: 1 | -1) => void;
  readonly replaceOne: () => void;
  readonly replaceAll: () => void;
  /** Closes it and puts the caret to what was found. */
  readonly close: () => void;
}

interface Parts {
  readonly desk: ReportDesk;
  readonly report: Report;
  readonly navigation: Navigation;
  readonly print: Print;
  readonly readOnly: boolean;
}

const closed: FindState = { open: 'no', query: '', words: '', place: 0, matchCase: false, anyWidth: true };

/** Finds words in the whole report and replaces them in one step; figures are found and stay. */
export function useFind({ desk, report, navigation, print, readOnly }: Parts): Find {
  const { t } = useTranslation('find');
  const [state, setState] = useState(closed);
  const { open, query, words, matchCase, anyWidth } = state;
  const matches = useMemo(
    () => (open === 'no' ? [] : findInReport(report, query, { matchCase, anyWidth }, print)),
    [open, report, query, matchCase, anyWidth, print],
  );
  const place = Math.min(state.place, Math.max(0, matches.length - 1));
  useShownMatches({ matches, place, report, navigation });
  const put = (part: Partial<FindState>): void => {
    setState((before) => ({ ...before, ...part }));
  };
  const goTo = (found: readonly Match[], next: number): void => {
    put({ place: next });
    const match = found[next];
    if (match !== undefined) navigation.open(viewOf(match, desk.get().report));
  };
  const now = (): readonly Match[] => findInReport(desk.get().report, query, state, print);
  const find: Find = {
    ...state,
    place,
    matches,
    canReplace: !readOnly,
    change: (part) => {
      put({ ...part, ...('words' in part || 'open' in part ? {} : { place: 0 }) });
      const found = findInReport(desk.get().report, part.query ?? query, { ...state, ...part }, print);
      if (part.query !== undefined) goTo(found, nearest(found, navigation, desk.get().report));
    },
    step: (by) => {
      if (matches.length > 0) goTo(matches, (place + by + matches.length) % matches.length);
    },
    replaceOne: () => {
      const match = now()[place];
      if (match === undefined || readOnly) return;
      desk.edit((before) => replaceMatches(before, [match], words, print));
      const stays = match.isFigure || foldText(words, state).includes(foldText(query, state));
      const left = now();
      if (left.length > 0) goTo(left, (place + (stays ? 1 : 0)) % left.length);
    },
    replaceAll: () => {
      const all = now();
      const kept = all.filter(({ isFigure }) => isFigure).length;
      if (all.length === kept || readOnly) return;
      desk.edit((before) => replaceMatches(before, all, words, print));
      const count = all.length - kept;
      const text = kept > 0 ? t('replacedButFigures', { count, kept }) : t('replaced', { count });
      showNotice({ tone: 'done', text });
    },
    close: () => {
      put({ open: 'no' });
      navigation.writer?.focusFound();
    },
  };
  useFindKeys(find, put, navigation);
  return find;
}

/** The first match in or behind what is shown. */
function nearest(matches: readonly Match[], { view }: Navigation, report: Report): number {
  return Math.max(
    0,
    matches.findIndex((match) => viewOf(match, report) === view),
  );
}

function viewOf({ place }: Match, { blocks }: Report): Navigation['view'] {
  return 'block' in place ? sectionOf(blocks, place.block).key : 'lead';
}

interface Shown {
  readonly matches: readonly Match[];
  readonly place: number;
  readonly report: Report;
  readonly navigation: Navigation;
}

/** Highlights the matches in the text that is open, and brings the current one into sight. */
function useShownMatches({ matches, place, report, navigation }: Shown): void {
  const { writer, view } = navigation;
  const show = useEffectEvent(() => {
    const marks = matches.flatMap((match, index): readonly FindMark[] =>
      'block' in match.place && viewOf(match, report) === view
        ? [{ block: match.place.block, start: match.start, end: match.end, isCurrent: index === place }]
        : [],
    );
    writer?.showFound(marks);
    const current = matches[place];
    if (current !== undefined && viewOf(current, report) === view) selectInField(current, view);
  });
  useEffect(() => {
    show();
  }, [writer, view, matches, place]);
}

/** A field cannot be highlighted; what was found is chosen in it. */
function selectInField({ place, start, end }: Match, view: Navigation['view']): void {
  const name = place.in === 'block' && place.block === view ? 'heading' : place.in;
  const field = document.querySelector<HTMLTextAreaElement>(`textarea[data-field="${name}"]`);
  field?.setSelectionRange(start, end);
  field?.scrollIntoView({ block: 'nearest' });
}

function useFindKeys(find: Find, put: (part: Partial<FindState>) => void, { writer }: Navigation): void {
  const { t } = useTranslation('find');
  const open = (mode: 'find' | 'replace') => (): void => {
    const chosen = writer?.chosenText() ?? '';
    // The next key belongs to the field, however soon it comes.
    flushSync(() => {
      put({ open: mode });
      if (chosen !== '') find.change({ query: chosen });
    });
    const field = document.querySelector<HTMLInputElement>('[data-find="query"]');
    field?.focus();
    field?.select();
  };
  const step = (by: 1 | -1) => (): void => {
    if (find.open === 'no') open('find')();
    else find.step(by);
  };
  useKeys(t('title'), [
    { keys: 'Ctrl+F', label: t('keys.find'), run: open('find') },
    { keys: 'Ctrl+H', label: t('keys.replace'), run: open('replace') },
    { keys: 'F3', label: t('keys.next'), run: step(1) },
    { keys: 'Shift+F3', label: t('keys.previous'), run: step(-1) },
  ]);
}
