import { createInstance } from 'i18next';
import { describe, expect, it } from 'vitest';
import { resources } from '../../../renderer/i18n/resources.ts';
import { Failure } from '../../../shared/domain/failure.ts';

const failures: readonly Failure[] = [
  { code: 'file-too-large', name: '汇总.xlsx', megabytes: 1200.5, limit: 64 },
  { code: 'output-kind-unknown', name: '报告.xyz', kinds: ['.docx', '.html', '.txt'] },
  {
    code: 'figures-missing',
    missing: [
      { block: 'b1', indicator: 'enforcement.simple-cases', year: 2025, excerpt: '办理简易程序案件' },
      { block: 'b2', indicator: 'disputes.accepted', year: 2025, excerpt: '受理行政复议' },
    ],
  },
  { code: 'report-exists', year: 2025, bureau: '某某区城市管理局 <b>' },
];

describe.each(['zh-CN', 'en'] as const)('the sentences in %s', (lng) => {
  const texts = createInstance();
  void texts.init({ lng, resources, initAsync: false, interpolation: { escapeValue: false } });

  it.each(failures)('leave no gap: $code', (failure) => {
    const sentence = texts.t(`failure:${failure.code}`, failure);
    expect(sentence).not.toMatch(/[{}]|undefined|\[object/);
    expect(sentence).toMatch(/[。.]$/);
  });

  it('count, list and quote the facts', () => {
    const [large, kinds, missing, exists] = failures.map((failure) =>
      texts.t(`failure:${failure.code}`, failure),
    );
    expect(large).toContain('1,200.5 MB');
    expect(kinds).toContain(lng === 'en' ? '.docx, .html, and .txt' : '.docx、.html和.txt');
    expect(missing).toContain('2');
    expect(missing).toContain('办理简易程序案件');
    expect(exists).toContain('某某区城市管理局 <b>');
  });
});
