import { Suspense, useEffect, type ReactElement } from 'react';
import { setCurrentReport } from './ui/currentReport.ts';
import { HomeScreen } from './features/home/HomeScreen.tsx';
import type { Place } from './router/place.ts';
import { usePlace } from './router/usePlace.ts';
import {
  AntdRoot,
  ArchivedScreen,
  ArchiveScreen,
  CollectingScreen,
  ExportDialog,
  FiguresScreen,
  IndicatorsScreen,
  NewReportScreen,
  ReportScreen,
  SettingsScreen,
  TemplatesScreen,
} from './screens.ts';
import { Shell } from './shell/Shell.tsx';
import { ErrorBoundary } from './ui/ErrorBoundary.tsx';
import { Waiting } from './ui/Spinner.tsx';

/** The whole window: the shell, and in it the place where the clerk is. */
export function App(): ReactElement {
  const place = usePlace();
  useEffect(() => {
    if (place.at === 'report') setCurrentReport(place.id);
  }, [place]);
  return (
    <Shell place={place}>
      <ErrorBoundary key={keyOf(place)}>
        {place.at === 'home' ? (
          <HomeScreen />
        ) : (
          <Suspense fallback={<Waiting />}>
            <AntdRoot>
              <Screen place={place} />
            </AntdRoot>
          </Suspense>
        )}
      </ErrorBoundary>
    </Shell>
  );
}

type InnerPlace = Exclude<Place, { readonly at: 'home' }>;

function Screen({ place }: { readonly place: InnerPlace }): ReactElement {
  switch (place.at) {
    case 'newReport':
      return <NewReportScreen from={place.from ?? null} />;
    case 'report':
      return (
        <ReportScreen id={place.id} step={place.step} block={place.block ?? null} exporting={ExportDialog} />
      );
    case 'figures':
      return <FiguresScreen indicator={place.indicator ?? null} />;
    case 'indicators':
      return <IndicatorsScreen />;
    case 'collecting':
      return <CollectingScreen step={place.step} />;
    case 'archive':
      return <ArchiveScreen />;
    case 'archived':
      return <ArchivedScreen id={place.id} />;
    case 'templates':
      return <TemplatesScreen />;
    case 'settings':
      return <SettingsScreen />;
  }
}

/** A screen starts anew for another thing, not for another step or year of the same. */
function keyOf(place: Place): string {
  return place.at === 'report' || place.at === 'archived' ? `${place.at} ${place.id}` : place.at;
}
