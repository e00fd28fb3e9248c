// Starts the real app, or a window that is empty or shows a page of the bench, and prints a line when its page stands: `mounted`.
import { join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { app, BrowserWindow } from 'electron';

const projectDir = process.env.NIANBAO_BENCH_PROJECT;

app.on('browser-window-created', (_, window) => {
  window.webContents.on('dom-ready', async () => {
    await window.webContents.executeJavaScript(mounted);
    process.stdout.write('mounted\n');
  });
});

if (projectDir === undefined) {
  app.whenReady().then(() => {
    const window = new BrowserWindow({ width: 1366, height: 768, webPreferences: { sandbox: true } });
    const page = process.env.NIANBAO_BENCH_PAGE;
    if (page !== undefined) window.loadFile(page);
    else window.loadURL('data:text/html;charset=utf-8,<title>空</title><main><h1>空</h1></main>');
  });
} else {
  app.setAppPath(projectDir);
  await import(pathToFileURL(join(projectDir, 'dist', 'main', 'index.js')).href);
}

/** Resolves after the paint in which the first heading of the page's main part is there. */
const mounted = `new Promise((resolve) => {
  const look = () => {
    if (document.querySelector('main h1') === null) requestAnimationFrame(look);
    else requestAnimationFrame(() => setTimeout(resolve, 0));
  };
  look();
})`;
