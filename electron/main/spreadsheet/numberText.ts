/** A number as shortest exact decimal in plain notation; noise that no spreadsheet shows is rounded away. */
export function numberText(value: number, format: string): string {
  if (Number.isSafeInteger(value)) return String(value);
  // Spreadsheets keep 15 significant digits; what binary arithmetic leaves behind them is noise.
  const kept = Number.isInteger(value) ? value : Number(value.toPrecision(15));
  const text = plainNotation(kept);
  const isQuotient = (text.split('.')[1]?.length ?? 0) > 6;
  const decimals = isQuotient ? shownDecimals(format) : null;
  // 75/141 shown as 53.19% is 53.19% to the reader; a short decimal stays whole, whatever is shown of it.
  return decimals !== null ? plainNotation(Number(kept.toFixed(Math.min(decimals, 100)))) : text;
}

/** 1e+21 as 1000000000000000000000, 1e-7 as 0.0000001. */
function plainNotation(value: number): string {
  const text = String(Object.is(value, -0) ? 0 : value);
  const parts = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(text);
  if (parts === null) return text;
  const [, sign = '', first = '', rest = '', exponent] = parts;
  const power = Number(exponent);
  if (power < 0) return `${sign}0.${'0'.repeat(-power - 1)}${first}${rest}`;
  return sign + first + rest.padEnd(power, '0');
}

/** Decimals of the value itself that a format such as 0.00% or #,##0.0 shows; null when it does not say. */
function shownDecimals(format: string): number | null {
  const plain = (format.split(';')[0] ?? '').replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '');
  if (!/[0#?]/.test(plain) || /[eE/]/.test(plain)) return null;
  const decimals = /\.([0#?]+)/.exec(plain)?.[1]?.length ?? 0;
  return decimals + (plain.includes('%') ? 2 : 0);
}

const dayMilliseconds = 86_400_000;

/** The day (and time) that a serial number stands for: 2025-03-01, 2025-03-01 14:30:00, 14:30:00. */
export function dateText(serial: number, date1904: boolean): string {
  // Excel counts a 29 February 1900 that never was; days before it are one off.
  const offset = date1904 ? 24_107 : serial < 60 ? 25_568 : 25_569;
  const at = new Date(Math.round((serial - offset) * 86_400) * 1000);
  if (Number.isNaN(at.getTime())) return String(serial);
  const iso = at.toISOString().replace('T', ' ').slice(0, 19);
  if (Math.abs(serial) < 1 && !date1904) return iso.slice(11);
  return at.getTime() % dayMilliseconds === 0 ? iso.slice(0, 10) : iso;
}
