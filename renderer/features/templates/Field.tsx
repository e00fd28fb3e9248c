import { Input } from 'antd';
import { useId, type ReactElement, type ReactNode } from 'react';

interface LabelledProps {
  readonly label: string;
  readonly hint?: string;
  readonly children: (id: string) => ReactNode;
}

/** A control below its label, with a word of advice beneath. */
export function Labelled({ label, hint, children }: LabelledProps): ReactElement {
  const id = useId();
  return (
    <div className="templates-field">
      <label htmlFor={id}>{label}</label>
      {children(id)}
      {hint !== undefined && <p className="soft small">{hint}</p>}
    </div>
  );
}

interface TextFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly longest: number;
  /** Several lines in one field; a report has no line breaks inside a paragraph, so Enter ends it too. */
  readonly isLong?: boolean;
  readonly onEdit: (value: string) => void;
  readonly onSettle: () => void;
}

/** Words to write; they are stored when the field is left. */
export function TextField({ label, hint, isLong = false, ...field }: TextFieldProps): ReactElement {
  return (
    <Labelled label={label} {...(hint === undefined ? {} : { hint })}>
      {(id) => <TextInput id={id} isLong={isLong} {...field} />}
    </Labelled>
  );
}

interface TextInputProps extends Omit<TextFieldProps, 'label' | 'hint'> {
  readonly id?: string;
  readonly name?: string;
}

/** The same without its label; `name` is read out in its place. */
export function TextInput({
  id,
  name,
  value,
  longest,
  isLong = false,
  onEdit,
  onSettle,
}: TextInputProps): ReactElement {
  const common = {
    ...(id === undefined ? {} : { id }),
    ...(name === undefined ? {} : { 'aria-label': name }),
    value,
    maxLength: longest,
    onBlur: onSettle,
  };
  return isLong ? (
    <Input.TextArea
      {...common}
      autoSize={{ minRows: 1, maxRows: 8 }}
      onChange={(event) => {
        onEdit(event.target.value.replaceAll('\n', ''));
      }}
    />
  ) : (
    <Input
      {...common}
      onChange={(event) => {
        onEdit(event.target.value);
      }}
      onPressEnter={onSettle}
    />
  );
}
