/** True for so many figures that storing or taking them back would hold up the window. */
export function isLarge(figures: number): boolean {
  return figures > 2000;
}
