export type FunctionName = 'sum' | 'rate' | 'growth' | 'round';

/** The words of formulas; the first of each language is the one that is printed. */
const functionWords: Readonly<
  Record<FunctionName, Readonly<{ zh: readonly string[]; en: readonly string[] }>>
> = {
  sum: { zh: ['部门合计', '按部门求和', '合计', '求和'], en: ['sum'] },
  rate: { zh: ['百分比', '率', '占比', '比率'], en: ['rate'] },
  growth: { zh: ['同比', '同比增长', '增长率'], en: ['growth'] },
  round: { zh: ['四舍五入', '取整'], en: ['round'] },
};

const lastYearWords = { zh: ['上年', '去年', '上一年'], en: ['last'] } as const;

export type FormulaLanguage = 'zh' | 'en';

/** The function that a word of either language names. */
export function findFunction(word: string): FunctionName | null {
  const wanted = word.toLowerCase();
  return functionNames.find((name) => wordsOf(name).includes(wanted)) ?? null;
}

export function isLastYear(word: string): boolean {
  return [...lastYearWords.zh, ...lastYearWords.en].some((known) => known === word.toLowerCase());
}

export function functionWord(name: FunctionName, language: FormulaLanguage): string {
  return functionWords[name][language][0] ?? name;
}

export function lastYearWord(language: FormulaLanguage): string {
  return lastYearWords[language][0];
}

const functionNames = ['sum', 'rate', 'growth', 'round'] as const satisfies readonly FunctionName[];

function wordsOf(name: FunctionName): readonly string[] {
  return [...functionWords[name].zh, ...functionWords[name].en];
}
