// Follows unpack.js and wasm-bindgen's glue in kilter.html; xtask has put the glue's initialiser
// into `start`.
const packed = (id) => {
  const element = document.getElementById(id);
  element.remove();
  return unpack(element.textContent, +element.dataset.size, +element.dataset.sum);
};
if (typeof WebAssembly === "undefined") {
  window.kilterCannotStart("webassembly");
} else {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(new TextDecoder().decode(packed("kilter-style")));
    document.adoptedStyleSheets = [sheet];
    await start({ module_or_path: packed("kilter-wasm") });
  } catch (fault) {
    console.error(fault);
    window.kilterCannotStart("start");
  }
}
