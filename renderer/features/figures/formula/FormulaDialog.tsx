import { useMemo, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import './formula.css';
import { formatFigure } from '../../../../shared/domain/figureFormat.ts';
import { storeFormula } from '../../../../shared/domain/formula/printFormula.ts';
import { ownCode } from '../../../../shared/importing/matchIndicator.ts';
import { normaliseName } from '../../../../shared/importing/normaliseName.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { formulaInNames } from '../../../ui/formulaInNames.ts';
import { writeFormulas } from '../changeFigures.ts';
import { faultText, problemText } from '../formulaText.ts';
import { Incomplete } from '../Incomplete.tsx';
import { IndicatorField } from '../IndicatorField.tsx';
import type { FigureRow } from '../rows/figureRow.ts';
import type { FigureDesk } from '../useFigureDesk.ts';
import type { NameChoice } from './completion.ts';
import { FormulaField } from './FormulaField.tsx';
import { FormulaInputs } from './FormulaInputs.tsx';
import { useFormulaResult, type WrittenFormula } from './useFormulaResult.ts';

interface Props {
  readonly work: FigureDesk;
  /** The figure that is derived; null for one that is named first. */
  readonly row: FigureRow | null;
  readonly onClose: () => void;
}

/** Writes the formula of a derived figure, with its result and what it stands on in view. */
export function FormulaDialog({ work, row, onClose }: Props): ReactElement {
  const { t } = useTranslation('figures');
  const stored = row?.formula?.stored ?? null;
  const [name, setName] = useState(row?.name ?? '');
  const [unit, setUnit] = useState(row?.unit ?? '');
  const [text, setText] = useState(() => (stored === null ? '' : formulaInNames(stored.formula, work.names)));
  const written = useFormulaResult(work, text, unit.trim());
  const [isAsked, setAsked] = useState(false);
  const save = async (): Promise<void> => {
    setAsked(true);
    if (name.trim() === '' || 'fault' in written) return;
    const known = row?.indicator ?? work.names.find(name);
    const indicator = known ?? ownCode(normaliseName(name));
    const formula = storeFormula(written.formula);
    const before =
      work.standing?.formulas.find((state) => state.stored.indicator === indicator)?.stored ?? stored;
    const isStored = await writeFormulas(
      work.desk,
      [{ indicator, name: name.trim(), unit: unit.trim(), formula }],
      before === null ? [] : [before],
    );
    if (isStored) onClose();
  };
  return (
    <Dialog
      title={row === null ? t('derive') : t('formula.title', { name: row.name })}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('type.cancel')}</Button>
          <Button tone="primary" onPress={() => void save()}>
            {t('formula.save')}
          </Button>
        </>
      }
    >
      {row === null && (
        <IndicatorField work={work} name={name} unit={unit} onName={setName} onUnit={setUnit} />
      )}
      <div className="figure-field">
        <label htmlFor="formula-text">{t('formula.label')}</label>
        <FormulaField text={text} choices={useChoices(work)} onText={setText} />
        <Verdict text={text} written={written} work={work} />
      </div>
      <FormulaInputs work={work} text={text} />
      {isAsked && (name.trim() === '' || 'fault' in written) && <Incomplete />}
      <details className="formula-help" open={stored === null && text === ''}>
        <summary>{t('formula.help')}</summary>
        <dl>
          {helpLines.map((line) => (
            <div key={line}>
              <dt className="digits">{t(`formulaExample.${line}`)}</dt>
              <dd className="soft">{t(`formulaHelp.${line}`)}</dd>
            </div>
          ))}
        </dl>
      </details>
    </Dialog>
  );
}

const helpLines = ['sum', 'rate', 'growth', 'last', 'round'] as const;

interface VerdictProps {
  readonly text: string;
  readonly written: WrittenFormula;
  readonly work: FigureDesk;
}

/** The result of the formula, or why it has none; the place of a fault is marked in the text. */
function Verdict({ text, written, work }: VerdictProps): ReactElement | null {
  const { t } = useTranslation('figures');
  if (text.trim() === '') return null;
  if ('fault' in written) {
    const { fault } = written;
    return (
      <p className="formula-fault small" role="status">
        <span className="formula-fault-text">
          {text.slice(0, fault.start)}
          <mark>{text.slice(fault.start, fault.end) || '␣'}</mark>
          {text.slice(fault.end)}
        </span>
        {faultText(fault, t)}
      </p>
    );
  }
  if ('problem' in written.result) {
    return (
      <p className="formula-problem small" role="status">
        {problemText(written.result.problem, work.names, t)}
      </p>
    );
  }
  return (
    <p className="formula-result digits" role="status">
      {t('formula.result', { value: formatFigure(written.result.value) })}
    </p>
  );
}

/** All that a formula can stand on, each with the bureau's figure of this year. */
function useChoices({ indicators, rows, before }: FigureDesk): readonly NameChoice[] {
  return useMemo(() => {
    const choices = new Map<string, NameChoice>();
    for (const { indicator: code, name, aliases, figure, inParts } of rows) {
      const value = figure === null || inParts ? null : formatFigure(figure);
      const known = choices.get(code);
      choices.set(code, known?.value == null ? { code, name, aliases, value } : known);
    }
    for (const { code, name, aliases } of indicators) {
      if (!choices.has(code)) choices.set(code, { code, name, aliases, value: null });
    }
    for (const { indicator: code, name } of before) {
      if (!choices.has(code)) choices.set(code, { code, name, aliases: [], value: null });
    }
    return [...choices.values()];
  }, [indicators, rows, before]);
}
