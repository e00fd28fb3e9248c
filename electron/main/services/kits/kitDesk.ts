import { issueKit } from '../../../../shared/collecting/issueKit.ts';
import type { IssueParts } from '../../../../shared/collecting/issueKit.ts';
import type { Kit, KitPlan } from '../../../../shared/collecting/kit.ts';
import type { KitDesk, KitIndicator } from '../../../../shared/collecting/kitDesk.ts';
import { proposePlan } from '../../../../shared/collecting/proposePlan.ts';
import type { Desk } from '../../../../shared/domain/desk.ts';
import { KitId } from '../../../../shared/domain/identity.ts';
import type { StoredFigure } from '../../../../shared/domain/storedFigure.ts';
import { Year } from '../../../../shared/domain/year.ts';
import { listFigures } from '../../db/queries/figures.ts';
import { findKit, listReturns, putKit } from '../../db/queries/kits.ts';
import { getCatalogue } from '../catalogue.ts';
import type { Workplace } from '../workplace.ts';

type KitTools = Pick<Workplace, 'db' | 'resources' | 'now' | 'newId'>;

/** How the collection of a desk stands; before it is begun, with a plan proposed from the year before. */
export async function viewKitDesk(tools: KitTools, desk: Desk): Promise<KitDesk> {
  const kit = findKit(tools.db, desk);
  const { plan, origin } = kit === null ? propose(tools, desk) : { plan: kit.plan, origin: 'kit' as const };
  const parts = await issueParts(tools, desk);
  const issues = kit?.issues ?? [];
  return {
    plan,
    origin,
    indicators: await listKitIndicators(tools, desk),
    issued: issues.at(-1) ?? null,
    nextVersion: issueKit({ plan, issues }, parts).version,
    returns: kit === null ? [] : listReturns(tools.db, kit.id),
  };
}

/** Keeps what the clerk has planned; the first plan begins the kit. */
export function saveKitPlan({ db, now, newId }: KitTools, desk: Desk, plan: KitPlan): Kit {
  return db
    .transaction(() => {
      const kit = findKit(db, desk) ?? {
        ...desk,
        id: KitId.parse(newId()),
        createdAt: now().toISOString(),
        issues: [],
      };
      putKit(db, { ...kit, plan });
      return { ...kit, plan };
    })
    .immediate();
}

/** What is printed in the workbooks of a desk: names and definitions of today, values of last year. */
export async function issueParts(tools: KitTools, desk: Desk): Promise<IssueParts> {
  const indicators = new Map((await listKitIndicators(tools, desk)).map((one) => [one.code, one]));
  const last = new Map(
    lastFigures(tools, desk).map((figure) => [placeOf(figure.indicator, figure.department), figure]),
  );
  return {
    findIndicator: (code) => indicators.get(code) ?? null,
    findLast: (code, office) => last.get(placeOf(code, office)) ?? null,
    now: tools.now().toISOString(),
  };
}

function placeOf(indicator: string, department: string | null): string {
  return JSON.stringify([indicator, department]);
}

/** The catalogue, and behind it what only this bureau counts: known by its figures of this year and the last. */
async function listKitIndicators(tools: KitTools, desk: Desk): Promise<readonly KitIndicator[]> {
  const { indicators } = await getCatalogue(tools);
  const known = new Set<string>(indicators.map(({ code }) => code));
  const own = new Map(
    [...lastFigures(tools, desk), ...listFigures(tools.db, desk)]
      .filter(({ indicator, source }) => !known.has(indicator) && source.kind !== 'derived')
      .map(({ indicator, name, unit }) => [
        indicator,
        { code: indicator, name, unit, group: 'other' as const },
      ]),
  );
  const catalogue = indicators.map(({ code, name, unit, group, definition }) => ({
    code,
    name,
    unit,
    group,
    ...(definition === undefined ? {} : { definition }),
  }));
  return [...catalogue, ...own.values()];
}

function propose({ db }: KitTools, desk: Desk): ReturnType<typeof proposePlan> {
  const before = yearBefore(desk);
  return proposePlan({
    year: desk.year,
    lastKit: before === null ? null : findKit(db, before),
    lastFigures: before === null ? [] : listFigures(db, before),
    figures: listFigures(db, desk),
  });
}

function lastFigures({ db }: KitTools, desk: Desk): readonly StoredFigure[] {
  const before = yearBefore(desk);
  return before === null ? [] : listFigures(db, before);
}

/** Null for the first year that can be named. */
function yearBefore({ bureau, year }: Desk): Desk | null {
  const before = Year.safeParse(year - 1);
  return before.success ? { bureau, year: before.data } : null;
}
