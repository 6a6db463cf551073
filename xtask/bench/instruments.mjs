import { readFileSync } from "node:fs";

export { counted } from "./checks.mjs";

/** The data files of the checks. */
export const instruments = (paths) => paths.map((path) => JSON.parse(readFileSync(path, "utf8")));
