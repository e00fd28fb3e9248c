import { ReadingRefused } from './readingRefused.ts';

/** The text of a .csv or .txt in UTF-8, UTF-16 or GB 18030, without its mark; throws ReadingRefused for anything else. */
export function decodeText(file: Buffer): string {
  const marked = encodingByMark(file);
  if (marked !== null) return refuseBinary(decode(file, marked) ?? refuseEncoding());
  if (file.includes(0)) return refuseBinary(decode(file, encodingByZeros(file)) ?? refuseEncoding());
  refuseBinary(file.toString('latin1'));
  const text = decode(file, 'utf-8');
  if (text !== null) return text;
  if (isDamagedUtf8(file)) return refuseEncoding();
  return decode(file, 'gb18030') ?? refuseEncoding();
}

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';

function encodingByMark(file: Buffer): Encoding | null {
  const mark = file.toString('hex', 0, 3);
  if (mark === 'efbbbf') return 'utf-8';
  if (mark.startsWith('fffe')) return 'utf-16le';
  return mark.startsWith('feff') ? 'utf-16be' : null;
}

/** UTF-16 without its mark: the commas, digits and line ends have their zero byte on one side only. */
function encodingByZeros(file: Buffer): Encoding {
  const zeros = [0, 0];
  for (let at = file.indexOf(0); at >= 0 && at < 65_536; at = file.indexOf(0, at + 1)) {
    zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  }
  const [even = 0, odd = 0] = zeros;
  const isRare = (even + odd) * 50 < Math.min(file.length, 65_536);
  if (isRare || file.length % 2 === 1 || (even > 0 && odd > 0)) throw new ReadingRefused('file-kind-unknown');
  return odd > 0 ? 'utf-16le' : 'utf-16be';
}

function decode(file: Buffer, encoding: Encoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(file);
  } catch {
    return null;
  }
}

/** UTF-8 with a few broken bytes would come out of the GB 18030 decoder as other, wrong characters. */
function isDamagedUtf8(file: Buffer): boolean {
  const text = file.toString('utf8');
  const broken = text.split('\ufffd').length - 1;
  const whole = text.length - text.replace(/[^\0-\x7f\ufffd]/g, '').length;
  return broken * 10 < whole;
}

/** Text holds hardly any control characters beside tab, line ends and form feed. */
function refuseBinary(text: string): string {
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  const controls = text.match(/[\0-\x08\x0b\x0e-\x1f]/g)?.length ?? 0;
  if (controls > 2 && controls * 100 > text.length) throw new ReadingRefused('file-kind-unknown');
  return text;
}

function refuseEncoding(): never {
  throw new ReadingRefused('file-encoding-unknown');
}
