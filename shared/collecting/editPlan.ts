import type { IndicatorCode } from '../domain/indicator.ts';
import { OfficeName } from './kit.ts';
import type { KitIssue, KitOffice, KitPlan } from './kit.ts';

/** The plan with offices of these names behind the others; names that are there already or are none are passed by. */
export function addOffices(plan: KitPlan, names: readonly string[], issued: KitIssue | null): KitPlan {
  const known = new Set(plan.offices.map(({ name }) => name));
  // A number that was handed out stays its office's, also when that office is gone.
  let last = Math.max(0, ...[...plan.offices, ...(issued?.offices ?? [])].map(({ number }) => number));
  const added: KitOffice[] = [];
  for (const written of names) {
    const name = OfficeName.safeParse(written);
    if (!name.success || known.has(name.data)) continue;
    known.add(name.data);
    last += 1;
    added.push({ number: last, name: name.data, contact: '', indicators: [] });
  }
  return { ...plan, offices: [...plan.offices, ...added] };
}

export function changeOffice(
  plan: KitPlan,
  number: number,
  change: Partial<Pick<KitOffice, 'name' | 'contact' | 'indicators'>>,
): KitPlan {
  return {
    ...plan,
    offices: plan.offices.map((office) => (office.number === number ? { ...office, ...change } : office)),
  };
}

export function removeOffice(plan: KitPlan, number: number): KitPlan {
  return { ...plan, offices: plan.offices.filter((office) => office.number !== number) };
}

/** The plan with an office that was removed, where it stood; unless its number or name has been given again. */
export function putBackOffice(plan: KitPlan, office: KitOffice, place: number): KitPlan {
  const { offices } = plan;
  if (offices.some(({ number, name }) => number === office.number || name === office.name)) return plan;
  return { ...plan, offices: offices.toSpliced(place, 0, office) };
}

/** Asks an office for these indicators, or no longer; what it is asked for stands in the order of `all`. */
export function setAsked(
  plan: KitPlan,
  number: number,
  codes: readonly IndicatorCode[],
  { asked, all }: Readonly<{ asked: boolean; all: readonly IndicatorCode[] }>,
): KitPlan {
  const office = plan.offices.find((one) => one.number === number);
  if (office === undefined) return plan;
  const changed = new Set(codes);
  const kept = office.indicators.filter((code) => !changed.has(code));
  const wanted = new Set(asked ? [...kept, ...codes] : kept);
  const known = new Set(all);
  const indicators = [
    ...all.filter((code) => wanted.has(code)),
    // What the catalogue has lost stays until the clerk takes it away.
    ...kept.filter((code) => !known.has(code)),
  ];
  return changeOffice(plan, number, { indicators });
}

/** Which offices are asked for each indicator. */
export function askedOf({ offices }: KitPlan): ReadonlyMap<IndicatorCode, readonly KitOffice[]> {
  const askers = new Map<IndicatorCode, KitOffice[]>();
  for (const office of offices) {
    for (const code of office.indicators) {
      const known = askers.get(code);
      if (known === undefined) askers.set(code, [office]);
      else known.push(office);
    }
  }
  return askers;
}

/** The names in a pasted list: one a line, or between 、 and ，. */
export function splitNames(text: string): readonly string[] {
  return text
    .split(/[\n\r\t、，,；;]+/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}
