// Follows unpack.js in kilter.html. The glue is packed too: it stands in the policy by its hash,
// so that an element made of it may run; at its end it hands its initialiser to `kilterGlue`.
const packed = (id) => {
  const element = document.getElementById(id);
  element.remove();
  return unpack(element.textContent, +element.dataset.size, +element.dataset.sum);
};
const text = (id) => new TextDecoder().decode(packed(id));
if (document.characterSet !== "windows-1252") {
  // A web server that names another encoding rules over the page, and then its letters are others.
  window.kilterCannotStart("changed");
} else if (typeof WebAssembly === "undefined") {
  window.kilterCannotStart("webassembly");
} else {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text("kilter-style"));
    document.adoptedStyleSheets = [sheet];
    const glue = document.createElement("script");
    glue.type = "module";
    glue.textContent = text("kilter-glue");
    const start = await new Promise((resolve, reject) => {
      window.kilterGlue = resolve;
      glue.onerror = reject;
      document.body.append(glue);
    });
    await start({ module_or_path: packed("kilter-wasm") });
  } catch (fault) {
    console.error(fault);
    window.kilterCannotStart("start");
  }
}
