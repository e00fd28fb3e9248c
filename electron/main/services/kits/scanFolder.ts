import { basename } from 'node:path';
import { AppError } from '../../../../shared/domain/failure.ts';
import { listFiles } from '../../files/listFiles.ts';

/** The workbooks of a shared folder or a USB stick, three folders deep; throws folder-holds-no-workbooks or -too-many. */
export async function scanFolder(folder: string): Promise<readonly string[]> {
  const paths = await listFiles(folder, { isWanted: isWorkbook, depth: 3, most: 500 });
  if (paths.length === 0) throw new AppError({ code: 'folder-holds-no-workbooks', name: basename(folder) });
  return paths;
}

/** Excel and WPS leave ~$name.xlsx beside a workbook that is open. */
function isWorkbook(name: string): boolean {
  return /\.(xlsx|xlsm|xls|xlsb|et|ods|fods|csv)$/i.test(name) && !name.startsWith('~$');
}
