import { createRequire } from 'node:module';
import { build as bundle } from 'esbuild';

const require = createRequire(import.meta.url);

/**
 * What the package imports as Vite would have it: "?worker" is the constructor of a worker, "?inline" is a style sheet as text. A module is known by its name in
 * the packages, not by its place on this machine, or fingerprints would differ from one machine to the next.
 */
export const monaco = {
  name: 'monaco',
  setup(build) {
    build.onResolve({ filter: /\?worker$/ }, ({ path }) => ({ path: path.replace('?worker', '.js'), namespace: 'worker' }));
    build.onLoad({ filter: /.*/, namespace: 'worker' }, ({ path }) => ({
      contents: `import url from ${JSON.stringify(`worker-file:${path}`)};
        export default function () { return new Worker(url); }`,
    }));
    build.onResolve({ filter: /^worker-file:/ }, ({ path }) => ({ path: path.slice('worker-file:'.length), namespace: 'worker-file' }));
    build.onLoad({ filter: /.*/, namespace: 'worker-file' }, async ({ path }) => ({
      contents: await bundleAlone(path, 'iife'),
      loader: 'file',
    }));
    build.onResolve({ filter: /\?inline$/ }, ({ path }) => ({ path: path.replace('?inline', ''), namespace: 'inline' }));
    build.onLoad({ filter: /.*/, namespace: 'inline' }, async ({ path }) => ({
      contents: await bundleAlone(path),
      loader: 'text',
    }));

    // The style sheet above has them all.
    build.onLoad({ filter: /[\\/]monaco-editor[\\/].*\.css$/ }, () => ({ contents: '', loader: 'empty' }));
  },
};

async function bundleAlone(file, format) {
  const { outputFiles } = await bundle({
    entryPoints: [require.resolve(file)],
    bundle: true,
    minify: true,
    write: false,
    format,
    loader: { '.ttf': 'dataurl' },
  });
  return outputFiles[0].contents;
}
