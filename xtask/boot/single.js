// Follows unpack.js in kilter.html. The glue is packed too: it stands in the policy by its hash,
// so that an element made of it may run; at its end it hands its initialiser to `kilterGlue`.
const parts = () => {
  const [unpacker, packed] = ["kilter-unpacker", "kilter-packed"].map((id) => {
    const element = document.getElementById(id);
    element.remove();
    return element;
  });
  const { sizes, sum, functions } = packed.dataset;
  const numbers = (list) => list.split(" ").map(Number);
  return unpack(unpacker.textContent, packed.textContent, numbers(sizes), numbers(functions), +sum);
};
// Unpacking takes a second or two, in which nothing is drawn: what the page says meanwhile must be there before. A page
// in a hidden tab draws no frame.
const painted = () => new Promise((resolve) => {
  setTimeout(resolve, 100);
  requestAnimationFrame(() => setTimeout(resolve));
});
if (document.characterSet !== "windows-1252") {
  // A web server that names another encoding rules over the page, and then its letters are others.
  window.kilterCannotStart("changed");
} else if (typeof WebAssembly === "undefined") {
  window.kilterCannotStart("webassembly");
} else {
  try {
    await painted();
    const [code, style, module] = await parts();
    const text = new TextDecoder();
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text.decode(style));
    document.adoptedStyleSheets = [sheet];
    const glue = document.createElement("script");
    glue.type = "module";
    glue.textContent = text.decode(code);
    const start = await new Promise((resolve, reject) => {
      window.kilterGlue = resolve;
      glue.onerror = reject;
      document.body.append(glue);
    });
    await start({ module_or_path: module });
  } catch (fault) {
    console.error(fault);
    window.kilterCannotStart("start");
  }
}
