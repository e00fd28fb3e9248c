import type { Handlers } from '../ipc/router.ts';
import {
  countVersionChanges,
  keepVersion,
  listReportVersions,
  openVersion,
  setAsideVersion,
} from '../services/versions/versions.ts';
import type { HandlerDeps } from './deps.ts';

export function versionHandlers({
  workplace,
}: HandlerDeps): Pick<Handlers, Extract<keyof Handlers, `versions/${string}`>> {
  return {
    'versions/list': ({ report }) => listReportVersions(workplace, report),
    'versions/open': ({ id }) => openVersion(workplace, id),
    'versions/changes': ({ id, since }) => countVersionChanges(workplace, id, since),
    'versions/keep': ({ report, kind, name }) => keepVersion(workplace, report, kind, name),
    'versions/setAside': (writing) => setAsideVersion(workplace, writing),
  };
}
