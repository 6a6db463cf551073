// Undoes xtask/src/build/pack.rs: text of a byte a character, then what crates/unpack undoes.
// DecompressionStream has gzip only, and that is half as much again; nor does every browser have it.

// Windows-1252's characters of the bytes 80 to 9F; those of all others have the byte's own number.
const high = "\u20ac\x81\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\x8d\u017d\x8f"
  + "\x90\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\x9d\u017e\u0178";
const fromText = (text) => {
  const bytes = new Uint8Array(text.length);
  let length = 0, letter = 0;
  for (const character of text) {
    const code = character.charCodeAt(0);
    if (character === "=") {
      letter = 64;
    } else {
      bytes[length++] = (code > 255 ? 128 + high.indexOf(character) : code) ^ letter;
      letter = 0;
    }
  }
  return bytes.subarray(0, length);
};

// A buffer for each of the sizes.
const unpack = async (module, text, sizes, functions, sum) => {
  const packed = fromText(text);
  const { instance } = await WebAssembly.instantiate(fromText(module));
  const { memory, room, unpack } = instance.exports;
  const place = room(packed.length);
  new Uint8Array(memory.buffer).set(packed, place);
  const size = sizes.reduce((total, part) => total + part, 0);
  let end = unpack(place, packed.length, size, ...functions, sum);
  if (!end) throw new Error("damaged");
  return sizes.map((part) => memory.buffer.slice(end, end += part));
};
