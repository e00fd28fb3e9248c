import { describe, expect, it } from 'vitest';
import {
  deleteRememberedName,
  listRememberedNames,
} from '../../../electron/main/db/queries/rememberedNames.ts';
import { rememberNames } from '../../../electron/main/services/rememberedNames.ts';
import { RememberedName } from '../../../shared/domain/rememberedName.ts';
import { nameKey } from '../../../shared/importing/nameKey.ts';
import { aWorkplace } from '../../support/aWorkplace.ts';

const bureau = '云岭区城市管理局';

describe('the names of a bureau', () => {
  it('are remembered with what they stand for, the latest choice first', async () => {
    const workplace = await aWorkplace();
    rememberNames(workplace, bureau, [aName('当场处罚', 'enforcement.simple-cases')]);
    rememberNames(workplace, bureau, [aName('夜市摊位', null)]);
    expect(listRememberedNames(workplace.db, bureau)).toEqual([
      aName('夜市摊位', null),
      aName('当场处罚', 'enforcement.simple-cases'),
    ]);
  });

  it('stand for what was chosen last', async () => {
    const workplace = await aWorkplace();
    rememberNames(workplace, bureau, [aName('当场处罚', null)]);
    rememberNames(workplace, bureau, [aName('当场处罚', 'enforcement.simple-cases')]);
    expect(listRememberedNames(workplace.db, bureau)).toEqual([
      aName('当场处罚', 'enforcement.simple-cases'),
    ]);
  });

  it('are no other bureau’s, and forgotten one by one', async () => {
    const workplace = await aWorkplace();
    const simple = aName('当场处罚', 'enforcement.simple-cases');
    rememberNames(workplace, bureau, [simple, aName('夜市摊位', null)]);
    rememberNames(workplace, '别的局', [simple]);
    deleteRememberedName(workplace.db, bureau, simple.key);
    expect(listRememberedNames(workplace.db, bureau)).toEqual([aName('夜市摊位', null)]);
    expect(listRememberedNames(workplace.db, '别的局')).toEqual([simple]);
  });
});

function aName(name: string, indicator: string | null): RememberedName {
  return RememberedName.parse({ key: nameKey(name, '件'), name, unit: '件', indicator });
}
