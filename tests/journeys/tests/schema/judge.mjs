// What a usual JSON parser and a validator (ajv, strict) say of each file of a folder.
import { createRequire } from "node:module";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

const [modules, schema, folder] = process.argv.slice(2);
const Ajv = createRequire(join(modules, "ajv", "package.json"))("ajv/dist/2020.js");
const validate = new Ajv({ strict: true }).compile(JSON.parse(readFileSync(schema, "utf8")));

function judge(file) {
  let value;
  try {
    value = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(file)));
  } catch {
    return "NoJson";
  }
  return validate(value) ? "Accepts" : "Refuses";
}

const names = readdirSync(folder);
console.log(JSON.stringify(Object.fromEntries(names.map((n) => [n, judge(join(folder, n))]))));
