import { expect, it } from 'vitest';
import { pinyinInitials } from '../../../renderer/ui/pinyinInitials.ts';

it.each([
  ['复议审结', 'fysj'],
  ['重大行政决策', 'zdxzjc'],
  ['法治培训（人次）', 'fzpxrc'],
  ['12345热线 App', '12345rxapp'],
  ['阿额欧', 'aeo'],
  ['吖', 'a'],
  ['做座', 'zz'],
])('finds %s by %s', (name, initials) => {
  expect(pinyinInitials(name)).toBe(initials);
});
