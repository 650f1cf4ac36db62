// Validates SARIF logs against the published schema: node check.mjs CLI.dll. Prints one line; status 1 where a log is not valid.
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import Ajv from "ajv-draft-04";
import addFormats from "ajv-formats";

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, "../..");
const cli = resolve(process.argv[2]);
// The schema has a pattern with a lone bracket, which only the older kind of expression takes.
const ajv = new Ajv({ allErrors: true, strict: false, unicodeRegExp: false });
addFormats(ajv);
const schema = join(here, "node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json");
const isValid = ajv.compile(JSON.parse(readFileSync(schema, "utf8")));

if (isValid({ version: "2.1.0", runs: [{}] })) throw new Error("the schema takes a run without a tool, so it holds nothing");

let logs = 0;
let results = 0;
let wrong = 0;

function check(name, ...command) {
  const run = spawnSync("dotnet", [cli, ...command], { cwd: root, encoding: "utf8", maxBuffer: 1 << 28 });
  const log = JSON.parse(run.stdout);
  logs++;
  results += log.runs[0].results.length;
  if (isValid(log)) return;
  wrong++;
  console.error(`${name}: ${ajv.errorsText(isValid.errors, { separator: "\n  " })}`);
}

const corpus = join(root, "tests/Crossfoot.Compiler.Tests/Corpus");
const scratch = mkdtempSync(join(tmpdir(), "crossfoot-"));
try {
  for (const name of readdirSync(corpus).filter((name) => name.endsWith(".wrong.yaml"))) {
    const file = join(scratch, basename(name, ".wrong.yaml") + ".report.yaml");
    copyFileSync(join(corpus, name), file);
    for (const language of ["en", "zh"]) check(name, "check", "--format", "sarif", "--lang", language, file);
  }
  check("definitions", "check", "--format", "sarif", "definitions");
  check("reports", "validate", "--definitions", "definitions/disclosure", "--format", "sarif", "samples/DisclosureReports/reports", "no-such-report.txt");
} finally {
  rmSync(scratch, { recursive: true });
}

console.log(`${logs} logs with ${results} results, ${wrong} not valid against the schema of SARIF 2.1.0`);
process.exit(wrong > 0 || results === 0 ? 1 : 0);
