export type UnitScale = Readonly<{ power: number; base: string }>;

/** The power of ten and what is left of 万元, 亿元, 万人次. */
export function splitScale(unit: string): UnitScale {
  if (unit.startsWith('亿')) return { power: 8, base: unit.slice(1) };
  return unit.startsWith('万') ? { power: 4, base: unit.slice(1) } : { power: 0, base: unit };
}
