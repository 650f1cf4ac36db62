// Holds the JSON schema of definitions to the compiler: for every definition of the repository, and for mutants of them, the two
// must agree on whether its structure is right. Usage: node check.mjs PATH-OF-Crossfoot.Cli.dll
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import Ajv from 'ajv';
import { parseDocument, stringify } from 'yaml';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const cli = resolve(process.argv[2]);
const manyMutants = 3000;

const schema = JSON.parse(readFileSync(join(root, 'definitions/crossfoot.schema.json'), 'utf8'));
const validate = new Ajv({ allErrors: true, allowUnionTypes: true, strictTypes: false, strictRequired: false }).compile(schema);

function filesBelow(folder, matches) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && matches.test(entry.name))
    .map(entry => join(entry.parentPath, entry.name))
    .sort();
}

const marked = text => text.replace(/\{\|CF\d{4}:((?:(?!\|\}).)*)\|\}/gs, '$1');
const strip = text => { let before; do { before = text; text = marked(text); } while (text !== before); return text; };

// Whole documents: what ships, the corpus of right and wrong definitions, and the sketches of forms.
const whole = [
  ...filesBelow(join(root, 'definitions'), /\.(report|table)\.yaml$/),
  ...filesBelow(join(root, 'samples'), /\.(report|table)\.yaml$/),
  ...filesBelow(join(root, 'tests/Crossfoot.Compiler.Tests/Corpus'), /\.yaml$/),
  ...filesBelow(join(root, 'tests/Crossfoot.Compiler.Tests/Sketches'), /\.yaml$/),
].filter(path => !/[\\/](bin|obj)[\\/]/.test(path))
  .map(path => ({ name: path.slice(root.length + 1), text: strip(readFileSync(path, 'utf8')), ending: path.endsWith('.table.yaml') ? '.table.yaml' : '.report.yaml' }));

// Mutants: at every place of the tree a value of another kind, a key renamed, a key taken away. One seed, so that a failure repeats.
const strangers = ['text', 5, -1, 0.5, true, [], {}, ['text'], { text: 'text' }, [{ text: 'text' }], [['text']]];
let seed = 20210101;
const random = limit => { seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0; return seed % limit; };

function placesOf(value, path = []) {
  if (Array.isArray(value))
    return value.flatMap((item, index) => [[...path, index], ...placesOf(item, [...path, index])]);
  return value && typeof value === 'object'
    ? Object.keys(value).flatMap(key => [[...path, key], ...placesOf(value[key], [...path, key])])
    : [];
}

function mutate(tree, path, change) {
  const copy = structuredClone(tree);
  const owner = path.slice(0, -1).reduce((node, key) => node[key], copy);
  const key = path.at(-1);
  if (change === 'rename' && !Array.isArray(owner)) {
    const entries = Object.entries(owner).map(([name, value]) => [name === key ? name + 'x' : name, value]);
    for (const name of Object.keys(owner))
      delete owner[name];
    Object.assign(owner, Object.fromEntries(entries));
  } else if (change === 'delete') {
    Array.isArray(owner) ? owner.splice(key, 1) : delete owner[key];
  } else {
    owner[key] = change === 'rename' ? 'text' : change;
  }
  return copy;
}

const mutants = [];
for (const { name, text, ending } of whole.filter(one => !one.name.includes('.wrong.'))) {
  const tree = parseDocument(text).toJS();
  for (const path of placesOf(tree)) {
    for (const change of ['rename', 'delete', ...strangers])
      mutants.push({ name: `${name} /${path.join('/')} ${JSON.stringify(change)}`, tree, path, change, ending });
  }
}
// The lengths of keys must rise, which a JSON schema cannot say.
const isBeyondSchema = one => one.path.at(-2) === 'levels' && typeof one.change === 'number';
const chosen = mutants.filter(one => !isBeyondSchema(one) && random(mutants.length) < manyMutants);
const cases = [...whole, ...chosen.map(one => ({ name: one.name, ending: one.ending, text: stringify(mutate(one.tree, one.path, one.change)) }))];

const folder = mkdtempSync(join(tmpdir(), 'crossfoot-schema-'));
try {
  cases.forEach((one, index) => writeFileSync(join(folder, `${index}${one.ending}`), one.text));
  let output;
  try {
    output = execFileSync('dotnet', [cli, 'check', '--format', 'json', folder], { encoding: 'utf8', maxBuffer: 1 << 30 });
  } catch (failure) {
    if (failure.status !== 1)
      throw failure;
    output = failure.stdout;
  }
  const found = cases.map(() => []);
  for (const diagnostic of JSON.parse(output).diagnostics)
    found[parseInt(diagnostic.file.split(/[\\/]/).at(-1), 10)].push(diagnostic);

  let agreed = 0, invalid = 0, unread = 0;
  const differences = [];
  cases.forEach((one, index) => {
    // What is no YAML to one of the two has no structure to agree on.
    const document = parseDocument(one.text, { uniqueKeys: false });
    if (document.errors.length > 0 || found[index].some(diagnostic => diagnostic.id.startsWith('CF0'))) {
      unread++;
      return;
    }
    const compiler = found[index].filter(diagnostic => diagnostic.id.startsWith('CF10'));
    const editor = validate(document.toJS()) ? [] : validate.errors;
    if (compiler.length > 0 === editor.length > 0) {
      agreed++;
      invalid += editor.length > 0 ? 1 : 0;
    } else {
      differences.push(`${one.name}\n    compiler: ${compiler.map(d => `${d.id} ${d.message}`).join('; ') || 'right'}\n    schema: ${editor.map(e => `${e.instancePath} ${e.message}`).join('; ') || 'right'}`);
    }
  });
  differences.slice(0, 40).forEach(difference => console.log(difference));
  console.log(`schema and compiler: ${whole.length} definitions and ${cases.length - whole.length} of ${mutants.length} mutants; agree on ${agreed} (${invalid} of them wrong), differ on ${differences.length}, no YAML ${unread}`);
  process.exitCode = differences.length === 0 && agreed > invalid && invalid > 0 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true });
}
