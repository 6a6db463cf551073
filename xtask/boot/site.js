// Follows wasm-bindgen's glue on the site; xtask has put the glue's initialiser into `start` and the address of the
// module into `address`.
const compiled = async () => {
  const answer = await fetch(new URL(address, import.meta.url));
  // A server may call the module something else.
  if (answer.headers.get("content-type") !== "application/wasm") return WebAssembly.compile(await answer.arrayBuffer());
  return WebAssembly.compileStreaming(answer);
};
