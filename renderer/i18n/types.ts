import type { resources } from './resources.ts';

/** A key that zh-CN does not have does not compile. */
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'shell';
    resources: (typeof resources)['zh-CN'];
  }
}
