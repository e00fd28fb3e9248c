declare const unit: unique symbol;

/** A length on the page; 1 twip is 1/20 pt. Made by `mm`, `pt` and `twips`, so that a bare number does not compile. */
export type Twips = number & { readonly [unit]: 'twips' };

/** A font size as .docx counts it; 3号 (16 pt) is 32. */
export type HalfPoints = number & { readonly [unit]: 'half-points' };

const twipsPerPoint = 20;
const twipsPerMillimetre = 1440 / 25.4;

/** A length in millimetres, to the nearest twip. */
export function mm(millimetres: number): Twips {
  return twips(millimetres * twipsPerMillimetre);
}

/** A length in points, to the nearest twip. */
export function pt(points: number): Twips {
  return twips(points * twipsPerPoint);
}

export function twips(count: number): Twips {
  // The unit is given here, where the number gets its meaning, and nowhere else.
  return Math.round(count) as Twips;
}

export function toHalfPoints(size: Twips): HalfPoints {
  // 10 twips are half a point.
  return Math.round(size / 10) as HalfPoints;
}

export function toPoints(length: Twips): number {
  return length / twipsPerPoint;
}

export function toMillimetres(length: Twips): number {
  return length / twipsPerMillimetre;
}
