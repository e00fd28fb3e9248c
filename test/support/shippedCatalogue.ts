import { readResources } from '../../electron/main/services/readResources.ts';
import { resourcesFolder } from './aWorkplace.ts';

/** The indicators and relations that ship with the app. */
export const shippedCatalogue = await readResources(resourcesFolder).catalogue();
