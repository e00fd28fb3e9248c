import type { Handlers } from '../ipc/router.ts';
import { measureProgress } from '../services/measureProgress.ts';
import type { HandlerDeps } from './deps.ts';

export function progressHandlers({
  workplace,
}: HandlerDeps): Pick<Handlers, Extract<keyof Handlers, `progress/${string}`>> {
  return {
    'progress/report': ({ id }) => measureProgress(workplace, id),
    'progress/deadlines': () => workplace.resources.deadlines(),
  };
}
