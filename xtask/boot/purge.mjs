// Takes out of the stylesheet what nothing on a page can match: the design system's Sass comes by the component, and a
// component brings every size and colour it has. Any word in our sources may be a class: too much is kept rather than
// too little. What is left is written in fewer letters.
//
// What is drawn first is drawn on a screen: with --screen, rules for paper are left out.
//
//   node purge.mjs [--screen] STYLESHEET FOLDER_OR_FILE...  (the result is standard output)

import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { transform } from "lightningcss";
import { PurgeCSS } from "purgecss";

const screenOnly = process.argv[2] === "--screen";
const [stylesheet, ...places] = process.argv.slice(screenOnly ? 3 : 2);
const below = async (place) => ((await stat(place)).isFile()
  ? [place]
  : (await readdir(place, { recursive: true })).map((name) => join(place, name)));
const files = (await Promise.all(places.map(below))).flat().filter((name) => /\.(rs|html)$/.test(name));
const sources = await Promise.all(files.map((name) => readFile(name, "utf8")));
const words = (text) => text.match(/[\w-]+/g) ?? [];

// A word that ends in `-` is a beginning: the rest is put in while the app runs.
const beginnings = new Set(sources.flatMap(words).filter((word) => /\w{3}-$/.test(word)));

const [{ css }] = await new PurgeCSS().purge({
  content: sources.map((raw) => ({ raw, extension: "html" })),
  css: [{ raw: await readFile(stylesheet, "utf8") }],
  defaultExtractor: words,
  // The design system names each of its colours at the root, and uses them before that, in Sass.
  variables: true,
  safelist: { standard: [...beginnings].map((word) => new RegExp(`^${word}`)) },
});
// PurgeCSS does not look into `:has()`: https://github.com/FullHuman/purgecss/issues/978
const known = new Set(sources.flatMap(words));
const isThere = (name) => known.has(name) || [...beginnings].some((word) => name.startsWith(word));
const canMatch = (selector) => selector.every((part) => {
  if (part.type === "class") return isThere(part.name);
  if (part.kind === "has") return part.selectors.some(canMatch);
  return true;
});
const forPaper = (query) => query.mediaType === "print" && query.qualifier !== "not";

// The same in fewer letters; what stays is for the browsers that the sources say.
const { code } = transform({
  filename: "kilter.css",
  code: Buffer.from(css),
  minify: true,
  visitor: {
    Selector: (selector) => (canMatch(selector) ? undefined : []),
    Rule: {
      media(rule) {
        return screenOnly && rule.value.query.mediaQueries.every(forPaper) ? [] : undefined;
      },
      page() {
        return screenOnly ? [] : undefined;
      },
    },
  },
});
process.stdout.write(code);
