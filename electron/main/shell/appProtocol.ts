import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { protocol } from 'electron';
import type { Session } from 'electron';

export const scheme = 'app';
export const origin = `${scheme}://nianbao`;

/** Must run before the app is ready: our pages get an origin of their own, with a secure context. */
export function declareScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges: { standard: true, secure: true, codeCache: true } },
  ]);
}

/** Serves the window's own files from `folder`, and nothing else, under app://nianbao. */
export function serveWindow(session: Session, folder: string): void {
  session.protocol.handle(scheme, async ({ url, method }) => {
    const path = findWindowFile(folder, url);
    if (path === null || method !== 'GET') return new Response(null, { status: 404 });
    try {
      return new Response(await readFile(path), { headers: headersOf(path) });
    } catch {
      return new Response(null, { status: 404 });
    }
  });
}

/** The file that an address of ours names; null for another origin, an unknown kind, or a way out of the folder. */
function findWindowFile(folder: string, address: string): string | null {
  const url = new URL(address);
  if (`${url.protocol}//${url.host}` !== origin) return null;
  const path = normalize(join(folder, decodeURIComponent(url.pathname)));
  return path.startsWith(folder + sep) && extname(path) in contentTypes ? path : null;
}

function headersOf(path: string): Record<string, string> {
  return {
    'Content-Type': contentTypes[extname(path)] ?? '',
    'Content-Security-Policy': contentSecurityPolicy,
    'X-Content-Type-Options': 'nosniff',
  };
}

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** Inline styles are antd's: it writes its theme into the page; scripts come from our files alone. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');
