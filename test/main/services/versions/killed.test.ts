import { describe, expect, it } from 'vitest';
import { killWhileTyping } from '../../../support/killWhileTyping.ts';

describe('a process that is killed while the clerk types', () => {
  it('has stored all that it called saved, and leaves a whole store with readable versions', async () => {
    for (const milliseconds of [300, 900, 1700]) {
      const round = await killWhileTyping(milliseconds);
      expect(round.integrity).toBe('ok');
      expect(round.keysStored).toBeGreaterThanOrEqual(round.keysSaved);
      expect(round.versionsRead).toBeGreaterThan(0);
    }
  });
});
