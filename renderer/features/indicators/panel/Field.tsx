import { useId, type ReactElement, type ReactNode } from 'react';

interface FieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly children: (id: string) => ReactNode;
}

/** A control below its label, with a word of advice beneath. */
export function Field({ label, hint, children }: FieldProps): ReactElement {
  const id = useId();
  return (
    <div className="indicators-field">
      <label htmlFor={id}>{label}</label>
      {children(id)}
      {hint !== undefined && <p className="soft small">{hint}</p>}
    </div>
  );
}
