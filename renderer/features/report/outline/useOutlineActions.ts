import type { TFunction } from 'i18next';
import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Block } from '../../../../shared/domain/block.ts';
import type { BlockId } from '../../../../shared/domain/identity.ts';
import { donePlaces, setDone } from '../../../../shared/writing/doneMarks.ts';
import { writeNote } from '../../../../shared/writing/notes.ts';
import { createStore } from '../../../ui/createStore.ts';
import { showNotice } from '../../../ui/notices.ts';
import { addBelow, addSection, movePart, removePart, restorePart } from '../blocks/arrange.ts';
import type { OutlineEntry, Print } from '../blocks/outline.ts';
import { placePart, shiftLevel } from '../blocks/placePart.ts';
import { retext } from '../blocks/retext.ts';
import { sections } from '../blocks/sections.ts';
import { fieldStep } from '../desk/fieldStep.ts';
import type { ReportDesk } from '../desk/reportDesk.ts';
import { newBlockId } from '../editor/useSectionEditor.ts';
import type { Navigation } from '../useNavigation.ts';
import type { OutlineActions } from './outlineActions.ts';

interface Parts {
  readonly navigation: Navigation;
  readonly print: Print;
  readonly t: TFunction<['outline', 'report']>;
}

/** What the outline does to the report; the same functions all the while, so that rows are drawn again only when they say something else. */
export function useOutlineActions(desk: ReportDesk, navigation: Navigation, print: Print): OutlineActions {
  const { t } = useTranslation(['outline', 'report']);
  const parts = { navigation, print, t };
  const [now] = useState(() => createStore(parts));
  useEffect(() => {
    now.set(parts);
  });
  return useMemo(() => outlineActions(desk, now.get), [desk, now]);
}

function outlineActions(desk: ReportDesk, now: () => Parts): OutlineActions {
  const arrange = (change: (blocks: readonly Block[]) => readonly Block[] | null): boolean => {
    const before = desk.get().report;
    desk.edit((report) => {
      const blocks = change(report.blocks);
      return blocks === null || blocks === report.blocks ? report : { ...report, blocks };
    });
    return desk.get().report !== before;
  };
  return {
    onOpen(entry) {
      const { open, write, goTo } = now().navigation;
      if (entry === 'ending') open('ending');
      else if (entry.key === entry.section) write(entry.key);
      else if (entry.key !== 'lead') goTo(entry.key);
    },
    onRename(heading, text) {
      arrange((blocks) => rename(blocks, heading, text, now().print));
    },
    onMove(heading, direction) {
      arrange((blocks) => movePart(blocks, heading, direction));
    },
    onShift(heading, by) {
      if (arrange((blocks) => shiftLevel(blocks, heading, by))) return;
      showNotice({ tone: 'hint', text: now().t(by < 0 ? 'outline:cannotRaise' : 'outline:cannotLower') });
    },
    onPlace(heading, place) {
      arrange((blocks) => placePart(blocks, heading, place));
    },
    onRemove(entry) {
      remove(desk, now(), entry, arrange);
    },
    onAdd() {
      const { view, openAdded } = now().navigation;
      const behind = view === 'ending' ? lastSection(desk) : view;
      const heading = newBlockId();
      arrange((blocks) => addSection(blocks, { behind, heading }));
      openAdded(heading);
    },
    onAddBelow(under) {
      const heading = newBlockId();
      if (arrange((blocks) => addBelow(blocks, { under, heading }))) now().navigation.goTo(heading);
    },
    onDone(place) {
      const { blocks } = desk.get().report;
      desk.editMarks((marks) =>
        setDone(marks, blocks, { place, isDone: !donePlaces(blocks, marks).has(place) }),
      );
    },
    onNote(place, text) {
      desk.editMarks((marks) => writeNote(marks, place, text), fieldStep(place, 'note'));
    },
  };
}

function remove(
  desk: ReportDesk,
  { navigation: { view, open }, t }: Parts,
  { key, text }: OutlineEntry,
  arrange: (change: (blocks: readonly Block[]) => readonly Block[] | null) => boolean,
): void {
  const found = key === 'lead' ? null : removePart(desk.get().report.blocks, key);
  if (found === null) return;
  if (view === key) open(sectionBefore(desk, key));
  // Its marks stay where they are, and so come back with it.
  desk.editWriting(({ report, marks }) => ({ report: { ...report, blocks: found.left }, marks }));
  const undo = (): void => {
    arrange((blocks) => restorePart(blocks, found.removed));
    if (view === key) open(view);
  };
  const name = text || t('report:outline.untitled');
  showNotice({ tone: 'hint', text: t('report:outline.removed', { text: name }), undo });
}

function rename(blocks: readonly Block[], heading: BlockId, text: string, print: Print): readonly Block[] {
  return blocks.map((block) =>
    block.id === heading && block.kind === 'heading'
      ? { ...block, text: retext(block.text, text, print) }
      : block,
  );
}

function lastSection(desk: ReportDesk): OutlineEntry['section'] {
  return sections(desk.get().report.blocks).at(-1)?.key ?? 'lead';
}

function sectionBefore(desk: ReportDesk, key: OutlineEntry['section']): OutlineEntry['section'] {
  const all = sections(desk.get().report.blocks);
  return all[all.findIndex((section) => section.key === key) - 1]?.key ?? 'lead';
}
