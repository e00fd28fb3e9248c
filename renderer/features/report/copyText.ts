/** Puts a text on the clipboard; false when the system refuses. The newer way asks for a permission that this window never gives. */
export function copyText(text: string): boolean {
  let isPut = false;
  const put = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
    isPut = true;
  };
  document.addEventListener('copy', put, { capture: true });
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- see above
  const isDone = document.execCommand('copy');
  document.removeEventListener('copy', put, { capture: true });
  return isDone && isPut;
}
