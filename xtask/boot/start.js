// Follows single.js or site.js, which say how the module is `compiled`.
// The smallest module there is: a browser that can't compile it is forbidden to.
const canCompile = () => WebAssembly.compile(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0)).then(() => true, () => false);
try {
  const module = await compiled();
  await new Promise(window.kilterReleased);
  await start({ module_or_path: module });
} catch (fault) {
  console.error(fault);
  window.kilterCannotStart(await canCompile() ? "changed" : "webassembly");
}
