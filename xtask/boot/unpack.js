// Stands right behind what is packed in kilter.html and runs at once: while the browser still reads the rest, draws the
// start page and answers a press, the stylesheet and the module are unpacked, each as one stream. It is written into
// the stream by hand: what comes from a `Blob` goes through another process first. What is packed stays in the page, so
// that a copy saved from the browser starts too.
window.kilterCompiled = (async () => {
  const unpacked = (id, type) => {
    const text = document.getElementById(id).textContent;
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
    return new Response(gunzip.readable, { headers: { "content-type": type } });
  };
  // The page is dressed before the app draws in it. The whole stylesheet says again what the start page's own says, in
  // its own order, so what stands there looks as before. Our policy allows it: it is CSSOM and no element
  // (https://www.w3.org/TR/CSP3/#style-src-inline).
  const dress = async () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(await unpacked("kilter-style", "text/css").text());
    document.adoptedStyleSheets = [sheet];
  };
  const [module] = await Promise.all([
    WebAssembly.compileStreaming(unpacked("kilter-module", "application/wasm")),
    dress(),
  ]);
  return module;
})();
// It is looked at by who waits for it.
window.kilterCompiled.catch(() => {});
