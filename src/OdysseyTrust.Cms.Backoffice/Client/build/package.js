import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { init, parse } from 'es-module-lexer';

/** Where the code editor is: ten megabytes that few pages need. */
const editor = 'external/monaco-editor/index.js';

/**
 * Reads the official package.
 * @returns {{ root: string, names: Map<string, string>, modules: Map<string, Module>, heavy: Set<string> }} Its folder of modules; the
 * names that extensions import, each with its module; every module by its path; and those that can't be without the code editor.
 */
export async function readPackage(folder) {
  await init();
  const root = path.join(folder, 'dist-cms');
  const { exports } = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8'));
  const names = new Map(
    Object.entries(exports)
      .filter(([, file]) => file?.endsWith('.js'))
      .map(([name, file]) => [name.slice('./'.length), path.join(folder, file)]),
  );
  const modules = await readModules(root);
  return { root, names, modules, heavy: importersOf(path.join(root, editor), modules) };
}

async function readModules(root) {
  const modules = new Map();
  const files = await readdir(root, { recursive: true });
  for (const file of files.filter((name) => name.endsWith('.js'))) {
    const location = path.join(root, file);
    const source = await readFile(location, 'utf8');
    const [imports, exports] = parse(source);
    modules.set(location, {
      source,
      hasDefault: exports.some(({ name }) => name === 'default'),
      imports: imports
        .filter(({ specifier }) => specifier?.startsWith('.'))
        .map(({ specifier, type, importStart, importEnd }) => ({
          target: path.join(path.dirname(location), specifier),
          isDynamic: type === 'dynamic',
          start: importStart,
          end: importEnd,
        })),
    });
  }
  return modules;
}

/** Every module that imports the one given, by itself or through others, when it is loaded. */
function importersOf(location, modules) {
  const found = new Set([location]);
  for (let before = 0; before !== found.size; ) {
    before = found.size;
    for (const [file, module] of modules) {
      if (module.imports.some((used) => !used.isDynamic && found.has(used.target))) {
        found.add(file);
      }
    }
  }
  return found;
}
