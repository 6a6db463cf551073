import { readFileSync } from "node:fs";

/** The data files of the checks. */
export const instruments = (paths) => paths.map((path) => JSON.parse(readFileSync(path, "utf8")));

/** What is counted of a check: the items but for those that a derived one stands in for, with how many options. */
export function counted(instrument) {
  const options = new Map(instrument.response_scales.map((scale) => [scale.id, scale.options.length]));
  const derived = instrument.derived ?? [];
  const replaced = new Set(derived.flatMap((item) => item.from));
  const items = instrument.items.filter((item) => !replaced.has(item.id));
  return [
    ...items.map((item) => [item.id, options.get(item.response_scale)]),
    ...derived.map((item) => [item.id, item.options.length]),
  ];
}
