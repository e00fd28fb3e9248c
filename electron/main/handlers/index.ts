import type { Handlers } from '../ipc/router.ts';
import { appHandlers } from './appHandlers.ts';
import { archiveHandlers } from './archiveHandlers.ts';
import type { HandlerDeps } from './deps.ts';
import { exportHandlers } from './exportHandlers.ts';
import { figureHandlers } from './figureHandlers.ts';
import { importHandlers } from './importHandlers.ts';
import { indicatorHandlers } from './indicatorHandlers.ts';
import { kitHandlers } from './kitHandlers.ts';
import { progressHandlers } from './progressHandlers.ts';
import { reportHandlers } from './reportHandlers.ts';
import { versionHandlers } from './versionHandlers.ts';
import { templateHandlers } from './templateHandlers.ts';

/** Every request of the window, tied to its service. */
export function createHandlers(deps: HandlerDeps): Handlers {
  return {
    ...appHandlers(deps),
    ...reportHandlers(deps),
    ...versionHandlers(deps),
    ...progressHandlers(deps),
    ...figureHandlers(deps),
    ...indicatorHandlers(deps),
    ...importHandlers(deps),
    ...kitHandlers(deps),
    ...templateHandlers(deps),
    ...exportHandlers(deps),
    ...archiveHandlers(deps),
  };
}
