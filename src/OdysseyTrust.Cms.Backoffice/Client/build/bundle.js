import path from 'node:path';
import { build } from 'esbuild';
import { groups } from './groups.js';
import { monaco } from './monaco.js';

/** Where the server has the files. */
export const publicPath = '/umbraco/backoffice';

/** The style sheets that the back office asks for by a fixed address. */
const fixed = ['dark', 'high-contrast', 'rte-content', 'umbraco-blockgridlayout'];

/** What the site's own pages load, by a fixed address. */
const website = 'src/website/preview.js';

/** What we add to the back office; it imports the names that the import map has, as any extension does. */
export const additions = 'src/additions.js';

/** @returns What esbuild says of its output. */
export async function bundle(backoffice, outdir) {
  const { entryPoints, plugin } = groups(backoffice);
  const shared = {
    bundle: true,
    minify: true,
    outdir,
    publicPath,
    assetNames: 'assets/[name]-[hash]',
    loader: { '.woff2': 'file' },
    target: 'es2022',
    logLevel: 'warning',
  };
  const { metafile } = await build({
    ...shared,
    entryPoints: { ...entryPoints, host: path.resolve('css/host.css') },
    format: 'esm',
    splitting: true,
    metafile: true,
    entryNames: '[dir]/[name]-[hash]',
    chunkNames: 'chunks/[name]-[hash]',
    define: { 'import.meta.env': '{"PROD":true,"DEV":false}' },
    plugins: [plugin, monaco],
  });
  await build({ ...shared, entryPoints: fixed.map((name) => `css/${name}.css`), outbase: '.' });
  await build({ ...shared, entryPoints: [website], outbase: 'src', format: 'iife' });
  const own = await build({
    ...shared,
    entryPoints: [additions],
    format: 'esm',
    external: ['@umbraco-cms/backoffice/*'],
    entryNames: '[name]-[hash]',
    metafile: true,
  });
  return { outputs: { ...metafile.outputs, ...own.metafile.outputs } };
}
