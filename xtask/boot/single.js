// Follows wasm-bindgen's glue in kilter.html; xtask has put the glue's initialiser into `start`. unpack.js has begun.
const compiled = () => window.kilterCompiled;
