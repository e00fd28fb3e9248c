import { z } from 'zod';
import { AppError } from '../../../shared/domain/failure.ts';
import { Report, reportFormat, reportVersion } from '../../../shared/domain/report.ts';

/**
 * The report in the text of a `.json` file.
 * Throws report-not-json, report-too-new, or report-invalid with the first place that is wrong.
 */
export function parseReportFile(name: string, text: string): Report {
  const content = parseJson(name, text);
  const stamp = Stamp.safeParse(content);
  if (!stamp.success) throw new AppError({ code: 'report-not-json', name });
  if (stamp.data.version > reportVersion) {
    throw new AppError({
      code: 'report-too-new',
      name,
      version: stamp.data.version,
      supported: reportVersion,
    });
  }
  const report = Report.safeParse(content);
  if (report.success) return report.data;
  throw new AppError({ code: 'report-invalid', name, place: firstPlace(report.error) });
}

const Stamp = z.object({ format: z.literal(reportFormat), version: z.int().positive() });

function parseJson(name: string, text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (cause) {
    throw new AppError({ code: 'report-not-json', name }, { cause });
  }
}

/** Where in the file, such as blocks[3].text[0].figure. */
function firstPlace(error: z.ZodError): string {
  const path = error.issues[0]?.path ?? [];
  return path.reduce<string>(
    (place, key) =>
      typeof key === 'number' ? `${place}[${String(key)}]` : `${place}${place && '.'}${String(key)}`,
    '',
  );
}
