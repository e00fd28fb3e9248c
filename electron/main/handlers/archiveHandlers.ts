import { listArchives } from '../db/queries/archives.ts';
import type { Handlers } from '../ipc/router.ts';
import { archiveReport, getArchived } from '../services/archiveReport.ts';
import type { HandlerDeps } from './deps.ts';

export function archiveHandlers({
  workplace,
}: HandlerDeps): Pick<Handlers, Extract<keyof Handlers, `archive/${string}`>> {
  return {
    'archive/list': () => listArchives(workplace.db),
    'archive/add': ({ reportId }) => archiveReport(workplace, reportId),
    'archive/open': ({ id }) => {
      const { summary, report, figures } = getArchived(workplace, id);
      return { summary, report, figures };
    },
  };
}
