// Draws the app's first page over a document without a browser, and prints its HTML and what it took
// (xtask/src/build/start_page.rs).
import { readFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import { parseHTML } from "linkedom";

const [glue, module] = process.argv.slice(2);
const { window, document } = parseHTML("<!doctype html><html lang=en><body><div id=app></div></body></html>");

// The glue asks of each object whether it is of the class that the app takes it for.
class Window { static [Symbol.hasInstance](object) { return object === globalThis; } }
const none = () => {};
const given = {
  Window, window: globalThis, self: globalThis, document,
  location: { hash: "", protocol: "file:", href: "file:///kilter.html" },
  addEventListener: none, removeEventListener: none, scrollTo: none,
  requestAnimationFrame: none, matchMedia: () => ({ matches: false, addEventListener: none }),
};
for (const name of ["Node", "Element", "HTMLElement", "Document", "Text", "Comment", "Event"]) {
  given[name] = window[name];
}
for (const [name, value] of Object.entries(given)) {
  Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
}
// Storage is refused, and each time that it was asked for before there was a page is counted.
let storage = 0;
const asked = () => { storage += document.querySelector("h1") ? 0 : 1; return null; };
for (const name of ["localStorage", "indexedDB"]) {
  Object.defineProperty(globalThis, name, { get: asked, configurable: true });
}
// The functions that are entered until then, by the copy of the module that counts them.
const entered = new Set();
const { Instance } = WebAssembly;
WebAssembly.Instance = class extends Instance {
  constructor(module, imports) {
    super(module, { ...imports, kilter: { entered: (number) => entered.add(number) } });
  }
};

const { initSync } = await import(pathToFileURL(glue));
initSync({ module: await readFile(module) });
// At once: what the app draws once storage has answered, or has refused, is not the first page. The marks by which it
// finds its places again are of no use either, since it draws the page anew.
const page = document.getElementById("app").innerHTML.replaceAll("<!---->", "")
  // As a browser writes it: it knows no end of an element within its beginning, and the page hands its own file out
  // (src/browser/this_file.rs).
  .replace(/<(\w+)([^<>]*?) ?\/>/g, "<$1$2></$1>");
process.stdout.write(JSON.stringify({ page, functions: entered.size, storage }));
process.exit();
