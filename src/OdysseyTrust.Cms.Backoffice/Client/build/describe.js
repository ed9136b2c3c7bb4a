import path from 'node:path';
import { additions, publicPath } from './bundle.js';

const prefix = '@umbraco-cms/backoffice/';

/** What the host page needs to know: the address of each name, what loads first, and the style sheet. */
export function describe({ names }, { outputs }, files) {
  const address = (output) => `${publicPath}/${path.relative(files, path.resolve(output)).split(path.sep).join('/')}`;
  const entries = new Map(
    Object.entries(outputs)
      .filter(([, output]) => output.entryPoint)
      .map(([output, { entryPoint }]) => [entryPoint, output]),
  );
  const nameOutput = (name) => entries.get(`groups:name:${name}`);
  const app = nameOutput('app');
  return {
    app: address(app),
    additions: address(entries.get(additions)),
    preload: [...loadedWith(app, outputs)].map(address),
    style: address(entries.get('css/host.css')),
    imports: Object.fromEntries([...names.keys()].map((name) => [prefix + name, address(nameOutput(name))])),
  };
}

/** What a browser would find out to be needed one after another. */
function loadedWith(output, outputs, found = new Set()) {
  for (const used of outputs[output].imports) {
    if (used.kind === 'import-statement' && !found.has(used.path)) {
      found.add(used.path);
      loadedWith(used.path, outputs, found);
    }
  }
  return found;
}
