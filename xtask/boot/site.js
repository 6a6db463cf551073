// Follows wasm-bindgen's glue on the site; xtask has put the glue's initialiser into `start`
// and the address of the module into `address`.
if (typeof WebAssembly === "undefined") {
  window.kilterCannotStart("webassembly");
} else {
  try {
    await start({ module_or_path: new URL(address, import.meta.url) });
  } catch (fault) {
    console.error(fault);
    window.kilterCannotStart("start");
  }
}
