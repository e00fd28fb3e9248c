export type UnitScale = Readonly<{ power: number; base: string }>;

/** The power of ten and what is left of 万元, 亿元, 万人次. */
export function splitScale(unit: string): UnitScale {
  if (unit.startsWith('亿')) return { power: 8, base: unit.slice(1) };
  return unit.startsWith('万') ? { power: 4, base: unit.slice(1) } : { power: 0, base: unit };
}

/** The power of ten that scale signs stand for together: 3 for 千, 6 for 百万, 0 for none. */
export function scalePower(signs: string): number {
  let power = 0;
  for (const sign of signs) power += powers.get(sign) ?? 0;
  return power;
}

const powers = new Map([
  ['十', 1],
  ['百', 2],
  ['千', 3],
  ['万', 4],
  ['亿', 8],
]);
