import { homedir } from 'node:os';
import { join } from 'node:path';

const folderName = 'fazhi-nianbao';

/** Where the app keeps its data on this system, the same for the window and the command line. */
export function dataFolder(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): string {
  const home = homedir();
  switch (platform) {
    case 'win32':
      return join(env['APPDATA'] ?? join(home, 'AppData', 'Roaming'), folderName);
    case 'darwin':
      return join(home, 'Library', 'Application Support', folderName);
    default:
      return join(env['XDG_CONFIG_HOME'] ?? join(home, '.config'), folderName);
  }
}

export const storeFileName = 'nianbao.sqlite';
