import './ui/ui.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { call } from './api/call.ts';
import { queries, queryClient } from './api/queries.ts';
import { takeSettings } from './api/settings.ts';
import { startI18n, systemLocale } from './i18n/i18n.ts';
import { firstPlace } from './router/firstPlace.ts';
import { goInstead } from './router/usePlace.ts';
import { prefetchScreens } from './screens.ts';
import { StartFailure } from './shell/StartFailure.tsx';
import { setVersion } from './ui/version.ts';

const root = createRoot(getRoot());
await start();

async function start(): Promise<void> {
  try {
    const { settings, version, reports } = await call('app/start', null);
    startI18n(settings.locale);
    takeSettings(settings);
    setVersion(version);
    queryClient.setQueryData(queries.reports.queryKey, reports);
    if (window.location.hash === '') goInstead(firstPlace(settings.lastPlace, reports));
    show(<App />);
    onFirstSign(prefetchScreens);
  } catch (error) {
    startI18n(systemLocale());
    show(<StartFailure error={error} onRetry={() => void start()} />);
  }
}

/** The other screens are read once the clerk moves or types: a window that nobody uses stays small. */
function onFirstSign(act: () => void): void {
  const signs = new AbortController();
  const heard = (): void => {
    signs.abort();
    act();
  };
  for (const sign of ['pointermove', 'keydown']) {
    window.addEventListener(sign, heard, { signal: signs.signal });
  }
}

function show(window: ReactNode): void {
  root.render(
    <StrictMode>
      <QueryClientProvider client={queryClient}>{window}</QueryClientProvider>
    </StrictMode>,
  );
}

function getRoot(): HTMLElement {
  const element = document.getElementById('root');
  if (element === null) throw new Error('index.html has no #root');
  return element;
}
