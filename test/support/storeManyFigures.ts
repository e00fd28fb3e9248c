import { openHome } from '../../electron/main/services/openWorkplace.ts';
import { storeImports } from '../../electron/main/services/storing/storeImports.ts';
import { manyFigures } from './manyFigures.ts';

// A process that stores many figures in the data folder it is given, to be killed in the middle of it.
const [home = '', count = '0'] = process.argv.slice(2);
const { db } = await openHome({ home });
const toStore = manyFigures(Number(count));
process.stdout.write('begun\n');
storeImports(db, toStore);
process.stdout.write('done\n');
