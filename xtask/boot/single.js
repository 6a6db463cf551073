// Follows wasm-bindgen's glue in kilter.html; xtask has put the glue's initialiser into `start`.
const unpack = async (id) => {
  const element = document.getElementById(id);
  const text = element.textContent.trim();
  element.remove();
  let packed;
  if (Uint8Array.fromBase64) {
    packed = Uint8Array.fromBase64(text);
  } else {
    // A loop, because Uint8Array.from(text, f) took twenty times as long in Chromium.
    const characters = atob(text);
    packed = new Uint8Array(characters.length);
    for (let i = 0; i < characters.length; i += 1) packed[i] = characters.charCodeAt(i);
  }
  return new Response(new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip")));
};
if (typeof WebAssembly === "undefined") {
  window.kilterCannotStart("webassembly");
} else if (typeof DecompressionStream === "undefined") {
  window.kilterCannotStart("unpacking");
} else {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(await (await unpack("kilter-style")).text());
    document.adoptedStyleSheets = [sheet];
    await start({ module_or_path: await (await unpack("kilter-wasm")).arrayBuffer() });
  } catch (fault) {
    console.error(fault);
    window.kilterCannotStart("start");
  }
}
