// Stands right behind what is packed in kilter.html and runs at once: while the browser still reads the rest, draws the
// start page and answers a press, the stylesheet and the module are unpacked, each as one stream. It is written into
// the stream by hand: what comes from a `Blob` goes through another process first. What is packed stays in the page, so
// that a copy saved from the browser starts too.
window.kilterCompiled = (async () => {
  // Each printable letter but ", ' and < is a digit of base 91; two of them hold 13 bits, a single one at the end 6.
  const digits = new Uint8Array(127);
  for (let code = 33, digit = 0; code < 127; code++) {
    if (![34, 39, 60].includes(code)) digits[code] = digit++;
  }
  const bytes = (text) => {
    const letters = new TextEncoder().encode(text), pairs = letters.length >> 1, single = letters.length & 1;
    const bytes = new Uint8Array((pairs * 13 + single * 6) >> 3);
    let held = 0, bits = 0, next = 0;
    for (let at = 0; at < pairs * 2; at += 2) {
      // What was used moves out at the upper end.
      held = (held << 13) | (digits[letters[at]] * 91 + digits[letters[at + 1]]);
      bits += 5;
      bytes[next++] = held >> bits;
      if (bits > 7) bytes[next++] = held >> (bits -= 8);
    }
    if (single) bytes[next] = ((held << 6) | digits[letters[pairs * 2]]) >> (bits - 2);
    return bytes;
  };
  const unpacked = (id, type) => {
    let text = document.getElementById(id).textContent;
    // Some mailer may have put it in lines. Looking for that by the expression takes 10 ms.
    if (text.includes("\n")) text = text.replace(/\s+/g, "");
    const gunzip = new DecompressionStream("gzip");
    const writer = gunzip.writable.getWriter();
    // In pieces, so that the compiler begins while the rest is unpacked; 16 letters are 13 bytes.
    const write = async () => {
      for (let at = 0; at < text.length; at += 65536) {
        await writer.ready;
        // A fault comes out at the other end.
        writer.write(bytes(text.slice(at, at + 65536))).catch(() => {});
      }
      await writer.close();
    };
    write().catch(() => {});
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
