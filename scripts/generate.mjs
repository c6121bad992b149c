// From schemas/*.schema.json: the TypeScript types (committed; --check fails when they differ),
// and, for Node and the browser alike, validators without `new Function` and the bundled schemas (dist, not committed).
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import { compile } from 'json-schema-to-typescript';
import prettier from 'prettier';

const folder = fileURLToPath(new URL('../schemas/', import.meta.url));
const roots = [
  'ruleset',
  'assessment',
  'fixture',
  'result',
  'description',
  'variant',
  'diff',
  'replay',
  'past',
  'draft',
  'adoption',
  'mapping',
];
const header = '// Generated from schemas/*.schema.json by `npm run generate`. Do not edit.\n';

const read = (name) => JSON.parse(fs.readFileSync(path.join(folder, `${name}.schema.json`), 'utf8'));
const names = fs
  .readdirSync(folder)
  .filter((name) => name.endsWith('.schema.json'))
  .map((name) => name.slice(0, -'.schema.json'.length))
  .sort();

/** A copy of a schema in which every reference points into one document's $defs. */
function localised(node, roots) {
  if (Array.isArray(node)) return node.map((item) => localised(item, roots));
  if (node === null || typeof node !== 'object') return node;
  return Object.fromEntries(
    Object.entries(node)
      .filter(([key]) => key !== '$id' && key !== '$schema' && key !== '$defs')
      .map(([key, value]) => {
        if (key !== '$ref') return [key, localised(value, roots)];
        const [file, fragment] = value.split('#');
        return [key, `#/$defs/${fragment ? fragment.slice('/$defs/'.length) : file.split('.')[0]}`];
      }),
  );
}

/** All definitions of all files, with every file that is itself a schema among them. */
function definitions() {
  const defs = {};
  for (const name of names) {
    const schema = read(name);
    for (const [key, value] of Object.entries(schema.$defs ?? {})) {
      if (defs[key]) throw new Error(`schemas: two definitions are named ${key}`);
      defs[key] = localised(value, roots);
    }
    if (schema.type) defs[name] = localised(schema, roots);
  }
  return defs;
}

/** The schema of one root with just the definitions it reaches. */
function bundle(root, defs) {
  const reached = new Set();
  const visit = (node) => {
    if (Array.isArray(node)) return node.forEach(visit);
    if (node === null || typeof node !== 'object') return;
    if (typeof node.$ref === 'string') {
      const name = node.$ref.slice('#/$defs/'.length);
      if (!reached.has(name)) {
        reached.add(name);
        visit(defs[name]);
      }
    }
    Object.values(node).forEach(visit);
  };
  visit(defs[root]);
  const $defs = Object.fromEntries([...reached].sort().map((name) => [name, defs[name]]));
  return { $schema: 'https://json-schema.org/draft/2020-12/schema', $id: `${root}.schema.json`, ...defs[root], $defs };
}

/** Types want names from definitions only: titles are for people, and a reference with words beside it is the same type. */
function untitled(node) {
  if (Array.isArray(node)) return node.map(untitled);
  if (node === null || typeof node !== 'object') return node;
  if (typeof node.$ref === 'string') return { $ref: node.$ref };
  // A property that only has a title and a description may hold anything.
  if (typeof node.title === 'string' && Object.keys(node).every((key) => key === 'title' || key === 'description')) {
    return { description: node.description, tsType: 'unknown' };
  }
  return Object.fromEntries(
    Object.entries(node)
      .filter(([key, value]) => !(key === 'title' && typeof value === 'string') && key !== 'discriminator')
      .map(([key, value]) => [key, untitled(value)]),
  );
}

async function types(defs) {
  const all = untitled({
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(roots.map((root) => [root, { $ref: `#/$defs/${root}` }])),
    $defs: defs,
  });
  const text = await compile(all, 'SchemaRoots', {
    bannerComment: header.trimEnd(),
    ignoreMinAndMaxItems: true,
    unreachableDefinitions: true,
    style: { singleQuote: true, printWidth: 120 },
  });
  const config = await prettier.resolveConfig(path.join(folder, 'types/index.d.ts'));
  return prettier.format(text, { ...config, parser: 'typescript' });
}

function write(file, text) {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, text);
}

const defs = definitions();
const text = await types(defs);
const typesFile = path.join(folder, 'types/index.d.ts');
if (process.argv.includes('--check')) {
  if (!fs.existsSync(typesFile) || fs.readFileSync(typesFile, 'utf8') !== text) {
    console.error(
      'schemas/types differ from schemas/*.schema.json. Remedy: npm run generate, then commit schemas/types.',
    );
    process.exit(1);
  }
  process.exit(0);
}
write(typesFile, text);

const bundles = Object.fromEntries(roots.map((root) => [root, bundle(root, defs)]));
// unicode: false and no uniqueItems keep the generated code free of requires, so that it is plain ESM.
const ajv = new Ajv2020({
  strict: true,
  strictRequired: false,
  strictTypes: false,
  discriminator: true,
  allErrors: true,
  inlineRefs: false,
  verbose: false,
  unicode: false,
  logger: false,
  schemas: Object.values(bundles),
  code: { source: true, esm: true },
});
/** The code of one root's validator, a module of its own, so that a page loads just those it uses. */
function validatorCode(root) {
  const code = standalone.default(ajv, { [root]: `${root}.schema.json` });
  if (/\brequire\(/.test(code)) {
    throw new Error('schemas: the generated validators need a require; avoid the keyword that does');
  }
  // Joining lists of faults takes time by the square of their number (a 2 MB ruleset with a fault in every row took
  // 50 s): past 200 the first ones are enough.
  const bounded = code.replace(
    /vErrors\.concat\((\w+)\.errors\)/g,
    '(vErrors.length > 200 ? vErrors : vErrors.concat($1.errors))',
  );
  if (code.includes('.concat(') && bounded === code) {
    throw new Error(`schemas: the validator of ${root} joins faults in another way; bound that`);
  }
  return header + bounded;
}

for (const root of roots) write(path.join(folder, `dist/validators/${root}.js`), validatorCode(root));
const exported = roots.map((root) => `export { ${root} } from './validators/${root}.js';\n`).join('');
write(path.join(folder, 'dist/validators.js'), header + exported);
write(path.join(folder, 'dist/bundle.js'), `${header}export const schemas = ${JSON.stringify(bundles)};\n`);
const permissions = JSON.parse(fs.readFileSync(path.join(folder, 'permissions.json'), 'utf8'));
write(
  path.join(folder, 'dist/permissions.js'),
  `${header}export const permissions = ${JSON.stringify(permissions)};\n`,
);
