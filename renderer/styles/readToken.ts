/** The colour of a token in the text of tokens.css, for one theme; throws when there is none of that name. */
export function readToken(css: string, name: string, theme: 'light' | 'dark'): string {
  const pair = new RegExp(`--${name}: light-dark\\((#[0-9a-f]+), (#[0-9a-f]+)\\);`).exec(css);
  const colour = theme === 'light' ? pair?.[1] : pair?.[2];
  if (colour === undefined) throw new Error(`tokens.css has no colour --${name}`);
  return colour;
}
