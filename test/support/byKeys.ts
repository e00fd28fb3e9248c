import type { Locator, Page } from 'playwright-core';

/** Goes with Tab, or Shift+Tab, until the place has the focus. */
export async function tabTo(page: Page, place: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let pressed = 0; pressed < 120; pressed += 1) {
    if (await hasFocus(place)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} does not come to ${place.toString()}`);
}

/** Goes to a button or link with Tab and presses Enter on it. */
export async function enterAt(page: Page, place: Locator): Promise<void> {
  await place.waitFor();
  await tabTo(page, place);
  await page.keyboard.press('Enter');
}

/** Goes to a field with Tab and types over what it holds. */
export async function typeInto(page: Page, label: string, words: string): Promise<void> {
  const field = page.getByRole('textbox', { name: label, exact: true });
  await field.waitFor();
  await tabTo(page, field);
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText(words);
}

/** Opens a choice of words with Enter and goes to one of them with the arrows. */
export async function chooseIn(page: Page, label: string, words: string): Promise<void> {
  const choice = page.getByRole('combobox', { name: label });
  await choice.waitFor();
  await tabTo(page, choice);
  await page.keyboard.press('Enter');
  const wanted = page.locator('.ant-select-item-option-active', { hasText: words });
  for (let pressed = 0; pressed < 20 && (await wanted.count()) === 0; pressed += 1) {
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Enter');
}

/** Goes to a row of the outline and opens it, so that the caret stands in its text. */
export async function openRow(page: Page, words: string): Promise<void> {
  await goToRow(page, words);
  await page.keyboard.press('Enter');
  await page.locator('.writing:focus, .report-ending').waitFor();
}

/** Goes to a row of the outline. */
export async function goToRow(page: Page, words: string): Promise<void> {
  await page.keyboard.press('F6');
  await page.keyboard.press('Home');
  const row = page.locator('.outline [role="treeitem"]:focus', { hasText: words });
  for (let pressed = 0; pressed < 60 && (await row.count()) === 0; pressed += 1) {
    await page.keyboard.press('ArrowDown');
  }
  await row.waitFor();
}

async function hasFocus(place: Locator): Promise<boolean> {
  const count = await place.count();
  return count > 0 && (await place.first().evaluate((element) => element === document.activeElement));
}
