import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReportComparison } from '../../../../shared/comparing/comparison.ts';
import type { Report } from '../../../../shared/domain/report.ts';
import { call } from '../../../api/call.ts';
import { errorText } from '../../../api/failureText.ts';
import { queryClient } from '../../../api/queries.ts';
import { showNotice } from '../../../ui/notices.ts';
import type { ReportDesk } from '../desk/reportDesk.ts';
import type { ComparedRow } from './comparisonRows.ts';
import { restoreBlock, restoreField, restoreWhole } from './restore.ts';
import type { OpenVersion } from './versionQueries.ts';

interface Restore {
  readonly whole: (then: OpenVersion) => Promise<void>;
  readonly row: (then: Report, comparison: ReportComparison, row: ComparedRow) => Promise<void>;
}

/** Brings back what was: the present state is kept as a version first, then it is an edit like any other. */
export function useRestore(desk: ReportDesk, onDone: () => void): Restore {
  const { t } = useTranslation('versions');
  const kept = useRef(false);
  const keepPresent = async (): Promise<boolean> => {
    const { id } = desk.get().report;
    try {
      await desk.flush();
      await call('versions/keep', { report: id, kind: 'before-restore', name: null });
      await queryClient.invalidateQueries({ queryKey: ['versions', id] });
      return true;
    } catch (error) {
      showNotice({ tone: 'error', text: errorText(error) });
      return false;
    }
  };
  const tell = (text: string): void => {
    showNotice({ tone: 'done', text, undo: () => desk.undo() });
  };
  return {
    async whole({ report, marks }) {
      if (!(await keepPresent())) return;
      desk.editWriting((now) => ({ report: restoreWhole(now.report, report), marks }));
      tell(t('restored.whole'));
      onDone();
    },
    async row(then, { blocks }, row) {
      // Of one sitting the state before the first of them is enough.
      if (!kept.current && !(await keepPresent())) return;
      kept.current = true;
      desk.edit((now) =>
        row.kind === 'field'
          ? restoreField(now, then, row.field)
          : restoreBlock(now, { then, blocks }, row.block),
      );
      tell(t('restored.one'));
    },
  };
}
