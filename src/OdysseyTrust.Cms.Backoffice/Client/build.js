// Bundles the back office into the folder given: files under fingerprinted names, precompressed, and manifest.json, which tells the server about them.
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { bundle } from './build/bundle.js';
import { compress } from './build/compress.js';
import { describe } from './build/describe.js';
import { readPackage } from './build/package.js';

const output = path.resolve(process.argv[2] ?? 'dist');
const files = path.join(output, 'files');

await rm(output, { recursive: true, force: true });
await mkdir(files, { recursive: true });

const backoffice = await readPackage(path.resolve('node_modules/@umbraco-cms/backoffice'));
const metafile = await bundle(backoffice, files);
await cp('assets', path.join(files, 'assets'), { recursive: true });
await compress(files);

// Last, because it marks the output as whole.
await writeFile(path.join(output, 'manifest.json'), JSON.stringify(describe(backoffice, metafile, files), null, 2));
