import { useMemo, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { IndicatorCode } from '../../../../shared/domain/indicator.ts';
import type { PatternCase } from '../../../../shared/domain/template.ts';
import { exampleSentence } from '../../../../shared/writing/exampleSentence.ts';
import { fromNamedPattern, toNamedPattern } from '../../../../shared/writing/namedPattern.ts';
import { useIndicators } from '../../../api/queries.ts';
import { IconButton } from '../../../ui/Button.tsx';
import { useDesk } from '../../../ui/useDesk.ts';
import { TextInput } from '../Field.tsx';
import { IndicatorPicker } from '../IndicatorPicker.tsx';

interface Props {
  readonly one: PatternCase;
  readonly text: string;
  readonly subject: IndicatorCode | null;
  readonly onText: (text: string) => void;
  /** Without it this is the only wording, which stays. */
  readonly onRemove?: () => void;
}

/** One wording, written in the names of its figures, and how it would read. */
export function VariantField({ one, text, subject, onText, onRemove }: Props): ReactElement {
  const { t } = useTranslation('templates');
  const { nameOf, codeOf, unitOf } = useNames();
  const desk = useDesk();
  const [written, setWritten] = useState<string | null>(null);
  const named = written ?? toNamedPattern(text, nameOf);
  const read = fromNamedPattern(named, codeOf);
  const bureau = desk.bureau === '' ? t('someBureau') : desk.bureau;
  const settle = (wanted: string): void => {
    setWritten(null);
    const { text: changed } = fromNamedPattern(wanted, codeOf);
    if (changed !== text && changed.trim() !== '') onText(changed);
  };
  return (
    <div className="templates-variant">
      <div className="templates-variant-text">
        {subject !== null && <span className="templates-case">{t(`case.${one}`)}</span>}
        <TextInput
          name={subject === null ? t('sentence') : t(`case.${one}`)}
          value={named}
          longest={500}
          isLong
          onEdit={setWritten}
          onSettle={() => {
            settle(named);
          }}
        />
        {onRemove !== undefined && <IconButton icon="close" label={t('removeVariant')} onPress={onRemove} />}
      </div>
      {read.unknown.length > 0 && (
        <p className="templates-unknown small" role="alert">
          {t('unknownNames', { names: read.unknown.join(t('between')) })}
        </p>
      )}
      <div className="templates-example">
        <p className="small">
          <span className="soft">{t('example')}</span>
          {exampleSentence(read.text, one, { ...desk, bureau }, unitOf)}
        </p>
        <IndicatorPicker
          label={t('insertFigure')}
          placeholder={t('insertFigure')}
          value={null}
          onChange={(code) => {
            if (code !== null) settle(`${named}{${nameOf(code) ?? code}}`);
          }}
        />
      </div>
    </div>
  );
}

function useNames() {
  const { data: indicators } = useIndicators();
  return useMemo(() => {
    const byCode = new Map((indicators ?? []).map((each) => [each.code, each]));
    const byName = new Map<string, IndicatorCode>();
    for (const { code, aliases } of indicators ?? []) for (const alias of aliases) byName.set(alias, code);
    for (const { code, name } of indicators ?? []) byName.set(name, code);
    return {
      nameOf: (code: IndicatorCode) => byCode.get(code)?.name ?? null,
      unitOf: (code: IndicatorCode) => byCode.get(code)?.unit ?? '',
      codeOf: (name: string) =>
        byName.get(name) ?? (indicators ?? []).find(({ code }) => code === name)?.code ?? null,
    };
  }, [indicators]);
}
