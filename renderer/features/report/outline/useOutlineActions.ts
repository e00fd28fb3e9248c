import { useTranslation } from 'react-i18next';
import type { BlockId } from '../../../../shared/domain/identity.ts';
import { showNotice } from '../../../ui/notices.ts';
import { addSection, movePart, removePart, restorePart } from '../blocks/arrange.ts';
import type { OutlineEntry, Print } from '../blocks/outline.ts';
import { retext } from '../blocks/retext.ts';
import { sections } from '../blocks/sections.ts';
import type { ReportDesk } from '../desk/reportDesk.ts';
import { newBlockId } from '../editor/useSectionEditor.ts';
import type { Navigation } from '../useNavigation.ts';
import type { OutlineActions } from './outlineActions.ts';

/** What the outline does to the report. */
export function useOutlineActions(desk: ReportDesk, navigation: Navigation, print: Print): OutlineActions {
  const { t } = useTranslation('report');
  const { view, open, write, openAdded, goTo } = navigation;
  const behind = view === 'ending' ? lastSection(desk) : view;
  return {
    onOpen(entry) {
      if (entry === 'ending') open('ending');
      else if (entry.key === entry.section) write(entry.key);
      else if (entry.key !== 'lead') goTo(entry.key);
    },
    onRename(heading, text) {
      rename(desk, heading, text, print);
    },
    onMove(heading, direction) {
      desk.edit((report) => {
        const blocks = movePart(report.blocks, heading, direction);
        return blocks === null ? report : { ...report, blocks };
      });
    },
    onRemove({ key, text }) {
      const found = key === 'lead' ? null : removePart(desk.get().report.blocks, key);
      if (found === null) return;
      if (view === key) open(sectionBefore(desk, view));
      desk.edit((report) => ({ ...report, blocks: found.left }));
      const undo = (): void => {
        desk.edit((report) => ({ ...report, blocks: restorePart(report.blocks, found.removed) }));
        if (view === key) open(view);
      };
      showNotice({ tone: 'hint', text: t('outline.removed', { text: text || t('outline.untitled') }), undo });
    },
    onAdd() {
      const heading = newBlockId();
      desk.edit((report) => ({ ...report, blocks: addSection(report.blocks, { behind, heading }) }));
      openAdded(heading);
    },
  };
}

function rename(desk: ReportDesk, heading: BlockId, text: string, print: Print): void {
  desk.edit((report) => ({
    ...report,
    blocks: report.blocks.map((block) =>
      block.id === heading && block.kind === 'heading'
        ? { ...block, text: retext(block.text, text, print) }
        : block,
    ),
  }));
}

function lastSection(desk: ReportDesk): OutlineEntry['section'] {
  return sections(desk.get().report.blocks).at(-1)?.key ?? 'lead';
}

function sectionBefore(desk: ReportDesk, view: Navigation['view']): OutlineEntry['section'] {
  const keys = sections(desk.get().report.blocks).map(({ key }) => key);
  return keys[keys.findIndex((key) => key === view) - 1] ?? 'lead';
}
