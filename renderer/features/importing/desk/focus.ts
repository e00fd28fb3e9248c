/** The keys go to the grid. */
export function focusGrid(): void {
  document.querySelector<HTMLElement>('.sheet-grid')?.focus();
}

/** The keys go to the first field of the side pane, once it is drawn. */
export function focusSide(): void {
  requestAnimationFrame(() => {
    document.querySelector<HTMLElement>('.side-part :is(input, button)')?.focus();
  });
}
