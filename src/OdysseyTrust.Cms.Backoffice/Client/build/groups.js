import path from 'node:path';

/** What every page of the back office needs. */
const boot = 'boot';

const scheme = 'group:';
const facade = 'name:';

/**
 * Loads the back office in a few large steps. The package has some thousand modules that it imports when they are needed, each of which would become
 * a request or more. Here such an import loads all that its part of the package would import so: import('./a.js') becomes
 * import('group:documents').then((group) => group.m7).
 *
 * Each group and each name begins by importing the group "boot", which has all that the names export. So every module of "boot" is reached
 * from every entry, and esbuild puts what the same entries reach into one chunk.
 */
export function groups({ root, names, modules, heavy }) {
  const members = assign(root, names, modules, heavy);
  return {
    entryPoints: Object.fromEntries([...names.keys()].map((name) => [`names/${name}`, facade + name])),
    plugin: {
      name: 'groups',
      setup(build) {
        build.onResolve({ filter: /^(group|name):/ }, ({ path }) => ({ path, namespace: 'groups' }));
        build.onLoad({ filter: /^group:/, namespace: 'groups' }, ({ path }) => ({
          contents: groupSource(path.slice(scheme.length), members, names, heavy),
          resolveDir: root,
        }));
        build.onLoad({ filter: /^name:/, namespace: 'groups' }, ({ path }) => ({
          contents: nameSource(names.get(path.slice(facade.length)), modules),
          resolveDir: root,
        }));
        build.onLoad({ filter: /[\\/]dist-cms[\\/].*\.js$/ }, ({ path }) => ({
          contents: rewrite(modules.get(path), members),
        }));
      },
    },
  };
}

/** The group of each module that is imported when needed, and its name in it. */
function assign(root, names, modules, heavy) {
  const members = new Map();
  const targets = [...modules.values()].flatMap((module) => module.imports.filter((used) => used.isDynamic).map((used) => used.target));
  for (const target of [...new Set(targets)].sort()) {
    const group = groupOf(path.relative(root, target).split(path.sep));
    if (group && modules.has(target) && !heavy.has(target)) {
      members.set(target, { group, name: `m${members.size}` });
    }
  }
  return members;
}

/** A language is loaded alone. */
function groupOf([kind, part, ...rest]) {
  if (kind === 'assets') {
    return undefined;
  }
  return rest.at(-1) === 'umbraco-package.js' ? boot : part;
}

function groupSource(group, members, names, heavy) {
  const start =
    group === boot
      ? [...names.values()].filter((file) => !heavy.has(file)).map((file) => `import ${JSON.stringify(file)};`)
      : [`import '${scheme}${boot}';`];
  const own = [...members]
    .filter(([, member]) => member.group === group)
    .map(([file, { name }]) => `export * as ${name} from ${JSON.stringify(file)};`);
  return [...start, ...own].join('\n');
}

function nameSource(file, modules) {
  const location = JSON.stringify(file);
  return [
    `import '${scheme}${boot}';`,
    `export * from ${location};`,
    modules.get(file).hasDefault ? `export { default } from ${location};` : '',
  ].join('\n');
}

function rewrite({ source, imports }, members) {
  let result = source;
  for (const { target, isDynamic, start, end } of imports.toReversed()) {
    const member = members.get(target);
    if (isDynamic && member) {
      const load = `import('${scheme}${member.group}').then((group) => group.${member.name})`;
      result = result.slice(0, start) + load + result.slice(end);
    }
  }
  return result;
}
