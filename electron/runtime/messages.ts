import type { DownloadFailure } from './electronRequest.ts';

export type Language = 'zh' | 'en';

/** What the user can mend before the window opens. */
export type RuntimeProblem =
  | Readonly<{ code: 'not-installed'; folder: string }>
  | Readonly<{ code: 'override-empty'; folder: string }>
  | (Readonly<{ code: 'no-electron'; platform: string; version: string }> & DownloadFailure)
  | Readonly<{ code: 'compiler-missing'; compiler: string }>
  | Readonly<{ code: 'fallback-failed'; step: string; detail: string }>
  | Readonly<{ code: 'no-display' }>
  | Readonly<{ code: 'build-failed'; status: number }>
  | Readonly<{ code: 'libraries-missing' }>;

export class RuntimeError extends Error {
  readonly problem: RuntimeProblem;

  constructor(problem: RuntimeProblem, options?: ErrorOptions) {
    super(describeProblem(problem, 'en'), options);
    this.name = 'RuntimeError';
    this.problem = problem;
  }
}

/** Chinese when the locale variables, else the system's own setting, say so. */
export function systemLanguage(env: Readonly<Record<string, string | undefined>>): Language {
  const named = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find((value) => value);
  const locale = named ?? Intl.DateTimeFormat().resolvedOptions().locale;
  return locale.startsWith('zh') ? 'zh' : 'en';
}

export type RuntimeWords = Readonly<{
  override: (version: string) => string;
  official: (version: string) => string;
  fallback: (version: string, official: string, failure: DownloadFailure) => string;
  downloading: (version: string) => string;
  preparing: (version: string) => string;
  building: string;
  withoutSandbox: string;
  trialsOnly: string;
}>;

/** The lines that tell what is happening. */
export function describeRuntime(language: Language): RuntimeWords {
  return language === 'zh' ? chineseWords : englishWords;
}

const englishWords: RuntimeWords = {
  override: (version) => `Electron ${version} (from ELECTRON_OVERRIDE_DIST_PATH)`,
  official: (version) => `Electron ${version} (official)`,
  fallback: (version, official, { host, detail }) =>
    `Electron ${version} (fallback: the official ${official} cannot be downloaded here: ${host}, ${detail})`,
  downloading: (version) => `Downloading Electron ${version} …`,
  preparing: (version) =>
    `Preparing Electron ${version}, once for this machine (200 MB, about half a minute) …`,
  building: 'Building the app …',
  trialsOnly:
    'Installers need the official Electron (set ELECTRON_MIRROR to reach it). For a trial folder: npm run dist -- --dir',
  withoutSandbox: 'Running as root: Chromium starts only without its sandbox (--no-sandbox).',
};

const chineseWords: RuntimeWords = {
  override: (version) => `Electron ${version}（由 ELECTRON_OVERRIDE_DIST_PATH 指定）`,
  official: (version) => `Electron ${version}（官方版本）`,
  fallback: (version, official, { host, detail }) =>
    `Electron ${version}（备用版本：此处无法下载官方版本 ${official}：${host}，${detail}）`,
  downloading: (version) => `正在下载 Electron ${version}……`,
  preparing: (version) => `正在准备 Electron ${version}，本机只需一次（200 MB，约半分钟）……`,
  building: '正在构建应用……',
  trialsOnly: '制作安装包需要官方 Electron（可设置 ELECTRON_MIRROR）。只做试用文件夹：npm run dist -- --dir',
  withoutSandbox: '以 root 身份运行：Chromium 只能在关闭沙箱时启动（--no-sandbox）。',
};

/** One message for the user: what is wrong and what to do. */
export function describeProblem(problem: RuntimeProblem, language: Language): string {
  const [english, chinese] = bothTexts(problem);
  return language === 'zh' ? chinese : english;
}

const mirror = 'https://npmmirror.com/mirrors/electron/';
const packages =
  'libgtk-3-0 libnss3 libasound2 libgbm1 libxss1 libatk-bridge2.0-0 libcups2 libdrm2 libxkbcommon0 fonts-noto-cjk';

function bothTexts(problem: RuntimeProblem): readonly [english: string, chinese: string] {
  switch (problem.code) {
    case 'not-installed':
      return [
        `The package electron is missing in ${problem.folder}. Run: npm ci`,
        `${problem.folder} 中缺少 electron 包。请先运行：npm ci`,
      ];
    case 'override-empty':
      return [
        `ELECTRON_OVERRIDE_DIST_PATH names a folder without Electron: ${problem.folder}`,
        `ELECTRON_OVERRIDE_DIST_PATH 指定的文件夹中没有 Electron：${problem.folder}`,
      ];
    case 'no-electron':
      return [
        `Electron ${problem.version} cannot be downloaded (${problem.host}, ${problem.detail}), and ${problem.platform} has no fallback. Set ELECTRON_MIRROR to a mirror that this machine reaches, e.g. ELECTRON_MIRROR=${mirror}, and start again.`,
        `无法下载 Electron ${problem.version}（${problem.host}，${problem.detail}），${problem.platform} 平台也没有备用版本。请把 ELECTRON_MIRROR 设为本机可访问的镜像后重试，例如 ELECTRON_MIRROR=${mirror}`,
      ];
    case 'compiler-missing':
      return [
        `The fallback Electron needs a C++ compiler, and ${problem.compiler} is not installed. On Debian: apt-get install g++`,
        `备用 Electron 需要 C++ 编译器，但未安装 ${problem.compiler}。Debian 系统请运行：apt-get install g++`,
      ];
    case 'fallback-failed':
      return [
        `The fallback Electron could not be prepared (${problem.step}): ${problem.detail}`,
        `备用 Electron 准备失败（${problem.step}）：${problem.detail}`,
      ];
    case 'no-display':
      return [
        'There is no display (neither DISPLAY nor WAYLAND_DISPLAY is set). Start from a desktop session, or: xvfb-run npm start',
        '没有可用的显示器（未设置 DISPLAY 或 WAYLAND_DISPLAY）。请在桌面环境中启动，或运行：xvfb-run npm start',
      ];
    case 'build-failed':
      return [
        `npm run build failed (status ${String(problem.status)}).`,
        `npm run build 失败（状态 ${String(problem.status)}）。`,
      ];
    case 'libraries-missing':
      return [
        `System libraries for the window are missing. On Debian: apt-get install ${packages}`,
        `缺少窗口所需的系统库。Debian 系统请运行：apt-get install ${packages}`,
      ];
  }
}
