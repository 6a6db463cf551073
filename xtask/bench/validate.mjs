// The checks of `kilter validate` in plain JavaScript, one summary a line: what the program is measured against
// (`cargo xtask bench cli`). node validate.mjs FILE INSTRUMENT…
import { readFileSync } from "node:fs";
import { checker } from "./checks.mjs";
import { instruments } from "./instruments.mjs";

const [file, ...paths] = process.argv.slice(2);
const check = checker(instruments(paths));
let faults = 0;
let place = 0;
for (const line of readFileSync(file, "utf8").split("\n")) {
  if (line === "") continue;
  place += 1;
  const { wrong } = check(line);
  if (wrong) {
    faults += 1;
    console.log(`${file}, summary ${place}: ${wrong}`);
  }
}
process.exitCode = faults > 0 ? 1 : 0;
