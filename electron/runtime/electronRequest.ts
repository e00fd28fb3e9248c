export type Environment = Readonly<Record<string, string | undefined>>;

export type ElectronRequest = Readonly<{
  /** The checkout, with its node_modules installed. */
  projectDir: string;
  /** Shared by all checkouts; may not exist yet. */
  cacheDir: string;
  env: Environment;
  /** Takes one line for the user at a time. */
  say: (line: string) => void;
}>;

/** Why a download did not succeed: who was asked, and what came of it. */
export type DownloadFailure = Readonly<{ host: string; detail: string }>;
