// Follows wasm-bindgen's glue on the site. The page asks for the module before this script is there.
const compiled = async () => {
  const answer = await window.kilterModule;
  // A server may call the module something else.
  if (answer.headers.get("content-type") !== "application/wasm") return WebAssembly.compile(await answer.arrayBuffer());
  return WebAssembly.compileStreaming(answer);
};
