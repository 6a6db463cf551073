// Stands right behind the module in kilter.html and runs at once: while the browser still reads the rest, draws the
// start page and answers a press, the module is unpacked and compiled as one stream. It is written into the stream by
// hand: what comes from a `Blob` goes through another process first. The packed module stays in the page, so that a
// copy saved from the browser starts too.
window.kilterCompiled = (async () => {
  const text = document.getElementById("kilter-module").textContent;
  const packed = () => {
    if (Uint8Array.fromBase64) return Uint8Array.fromBase64(text);
    const letters = atob(text), bytes = new Uint8Array(letters.length);
    for (let at = 0; at < bytes.length; at++) bytes[at] = letters.charCodeAt(at);
    return bytes;
  };
  const gunzip = new DecompressionStream("gzip");
  const writer = gunzip.writable.getWriter();
  // A fault comes out at the other end.
  Promise.all([writer.write(packed()), writer.close()]).catch(() => {});
  return WebAssembly.compileStreaming(new Response(gunzip.readable, { headers: { "content-type": "application/wasm" } }));
})();
// It is looked at by who waits for it.
window.kilterCompiled.catch(() => {});
