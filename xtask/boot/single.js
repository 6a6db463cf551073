// Follows wasm-bindgen's glue in kilter.html; xtask has put the glue's initialiser into `start`. The browser unpacks
// and compiles as one stream. The packed module stays in the page, so that a copy saved from the browser starts too.
const packed = () => {
  const text = document.getElementById("kilter-module").textContent;
  if (Uint8Array.fromBase64) return Uint8Array.fromBase64(text);
  const letters = atob(text), bytes = new Uint8Array(letters.length);
  for (let at = 0; at < bytes.length; at++) bytes[at] = letters.charCodeAt(at);
  return bytes;
};
const compiled = async () => {
  const unpacked = new Blob([packed()]).stream().pipeThrough(new DecompressionStream("gzip"));
  return WebAssembly.compileStreaming(new Response(unpacked, { headers: { "content-type": "application/wasm" } }));
};
