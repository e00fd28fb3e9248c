import { Qualifier } from '../../../../shared/domain/figure.ts';
import type { InputRule } from '../../../../shared/collecting/inputRule.ts';
import type { KitWorkbook } from '../../../../shared/collecting/kitWorkbook.ts';
import { kitWords } from '../../../../shared/collecting/kitWords.ts';
import { kitRows, lastRowOf, letterOf } from './kitLayout.ts';
import { escapeAttribute, escapeXml } from './xml.ts';

/** What may be typed into the input cells, with a word of advice at each (ECMA-376 part 1, 18.3.1.32). */
export function validationsXml(workbook: KitWorkbook): string {
  const inputs = groupInputs(workbook).map(({ rule, unit, cells }) => inputXml(rule, unit, cells));
  const all = [...inputs, qualifierXml(workbook)];
  return `<dataValidations count="${String(all.length)}">${all.join('')}</dataValidations>`;
}

type InputGroup = Readonly<{ rule: InputRule; unit: string; cells: string[] }>;

/** The input cells by what is asked of them, as one rule serves any number of cells. */
function groupInputs({ rows }: KitWorkbook): readonly InputGroup[] {
  const groups = new Map<string, InputGroup>();
  rows.forEach(({ rule, unit }, index) => {
    const key = `${rule} ${unit}`;
    const group = groups.get(key) ?? { rule, unit, cells: [] };
    group.cells.push(`${letterOf('value')}${String(kitRows.first + index)}`);
    groups.set(key, group);
  });
  return [...groups.values()];
}

const limits: Readonly<Record<InputRule, Readonly<{ type: string; bounds: readonly [string, string?] }>>> = {
  whole: { type: 'whole', bounds: ['0'] },
  percent: { type: 'decimal', bounds: ['0', '100'] },
  amount: { type: 'decimal', bounds: ['0'] },
  decimal: { type: 'decimal', bounds: ['-1000000000000', '1000000000000'] },
};

function inputXml(rule: InputRule, unit: string, cells: readonly string[]): string {
  const { type, bounds } = limits[rule];
  const [least, most] = bounds;
  const { prompt, error } = kitWords.prompts[rule];
  return validationXml({
    type: `type="${type}" operator="${most === undefined ? 'greaterThanOrEqual' : 'between'}"`,
    words: messages(kitWords.promptTitle(unit), prompt, error + kitWords.errorAfter),
    cells: cells.join(' '),
    formulas: most === undefined ? [least] : [least, most],
  });
}

function qualifierXml(workbook: KitWorkbook): string {
  const letter = letterOf('qualifier');
  const { prompt, error } = kitWords.qualifier;
  return validationXml({
    type: 'type="list"',
    words: messages(workbook.headers.qualifier, prompt, error),
    cells: `${letter}${String(kitRows.first)}:${letter}${String(lastRowOf(workbook))}`,
    formulas: [`"${Qualifier.options.join(',')}"`],
  });
}

type Validation = Readonly<{ type: string; words: string; cells: string; formulas: readonly string[] }>;

function validationXml({ type, words, cells, formulas }: Validation): string {
  const limits = formulas.map((formula, index) => {
    const element = `formula${String(index + 1)}`;
    return `<${element}>${escapeXml(formula)}</${element}>`;
  });
  return `<dataValidation ${type} ${words} sqref="${cells}">${limits.join('')}</dataValidation>`;
}

/** A title takes 32 signs, a message 255; Excel repairs a workbook that has more. */
function messages(title: string, prompt: string, error: string): string {
  return [
    'errorStyle="stop" allowBlank="1" showInputMessage="1" showErrorMessage="1"',
    `errorTitle="${escapeAttribute(kitWords.errorTitle.slice(0, 32))}"`,
    `error="${escapeAttribute(error.slice(0, 255))}"`,
    `promptTitle="${escapeAttribute(title.slice(0, 32))}"`,
    `prompt="${escapeAttribute(prompt.slice(0, 255))}"`,
  ].join(' ');
}
