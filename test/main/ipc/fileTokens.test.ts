import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createFileTokens } from '../../../electron/main/ipc/fileTokens.ts';
import { FileToken } from '../../../shared/ipc/fileToken.ts';
import { failureOf } from '../../support/failureOf.ts';

describe('file tokens', () => {
  it('give the window a base name and keep the path', () => {
    const tokens = createFileTokens(randomUUID);
    const chosen = tokens.issue('/home/王芳/报送/执法大队.xlsx', 'read');
    expect(chosen.name).toBe('执法大队.xlsx');
    expect(JSON.stringify(chosen)).not.toContain('王芳');
    expect(tokens.redeem(chosen.token, 'read')).toBe('/home/王芳/报送/执法大队.xlsx');
  });

  it('are good for the purpose they were given for, and no other', async () => {
    const tokens = createFileTokens(randomUUID);
    const { token } = tokens.issue('/home/a.xlsx', 'read');
    expect(await failureOf(() => tokens.redeem(token, 'write'))).toEqual({ code: 'file-token-unknown' });
  });

  it('cannot be guessed', async () => {
    const tokens = createFileTokens(randomUUID);
    const stranger = FileToken.parse(randomUUID());
    expect(await failureOf(() => tokens.redeem(stranger, 'read'))).toEqual({ code: 'file-token-unknown' });
  });

  it('forget the oldest file when too many are held', async () => {
    const tokens = createFileTokens(randomUUID, 2);
    const [first, second, third] = ['a', 'b', 'c'].map((name) => tokens.issue(`/${name}`, 'read').token);
    expect(third && tokens.redeem(third, 'read')).toBe('/c');
    expect(second && tokens.redeem(second, 'read')).toBe('/b');
    expect(await failureOf(() => first && tokens.redeem(first, 'read'))).toEqual({
      code: 'file-token-unknown',
    });
  });
});
