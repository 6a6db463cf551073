// Undoes xtask/src/build/pack.rs: text of a byte a character, then LZMA, then a checksum.
// DecompressionStream has gzip only, and that is a third more; nor does every browser have it.

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

// LZMA as in its specification, with lc = 4, lp = pb = 0, no header and no end marker.
const fromLzma = (input, size) => {
  const output = new Uint8Array(size);
  const even = (count) => new Uint16Array(count).fill(1024);
  const literals = even(0x300 << 4);
  const [isMatch, isRep, isRepG0, isRepG1, isRepG2, isLongRep] = [12, 12, 12, 12, 12, 12].map(even);
  const slots = [64, 64, 64, 64].map(even);
  const near = even(115);
  const aligned = even(16);
  const lengths = [even(2 + 8 + 8 + 256), even(2 + 8 + 8 + 256)];
  let at = 5, range = 0xffffffff, code = 0, written = 0, state = 0;
  let rep0 = 0, rep1 = 0, rep2 = 0, rep3 = 0;
  for (let i = 1; i < 5; i += 1) code = code * 256 + input[i];

  const refill = () => {
    if (range < 0x1000000) {
      range *= 256;
      code = code * 256 + (input[at++] | 0);
    }
  };
  const bit = (chances, index) => {
    const chance = chances[index];
    const bound = (range >>> 11) * chance;
    const one = code >= bound;
    if (one) {
      range -= bound;
      code -= bound;
      chances[index] = chance - (chance >> 5);
    } else {
      range = bound;
      chances[index] = chance + ((2048 - chance) >> 5);
    }
    refill();
    return one ? 1 : 0;
  };
  const tree = (chances, start, count) => {
    let node = 1;
    for (let i = 0; i < count; i += 1) node = node * 2 + bit(chances, start + node);
    return node - (1 << count);
  };
  const backwards = (chances, start, count) => {
    let node = 1, value = 0;
    for (let i = 0; i < count; i += 1) {
      const one = bit(chances, start + node);
      node = node * 2 + one;
      value |= one << i;
    }
    return value;
  };
  const lengthBy = (chances) => {
    if (!bit(chances, 0)) return 2 + tree(chances, 2, 3);
    return bit(chances, 1) ? 18 + tree(chances, 18, 8) : 10 + tree(chances, 10, 3);
  };
  const distanceFor = (length) => {
    const slot = tree(slots[Math.min(length - 2, 3)], 0, 6);
    if (slot < 4) return slot;
    const count = (slot >> 1) - 1;
    const base = (2 | (slot & 1)) << count;
    if (slot < 14) return base + backwards(near, base - slot, count);
    let middle = 0;
    for (let i = 4; i < count; i += 1) {
      range = Math.floor(range / 2);
      const one = code >= range;
      if (one) code -= range;
      middle = middle * 2 + one;
      refill();
    }
    return base + middle * 16 + backwards(aligned, 0, 4);
  };

  while (written < size) {
    if (!bit(isMatch, state)) {
      const start = 0x300 * ((written ? output[written - 1] : 0) >> 4);
      let node = 1;
      if (state > 6) {
        let like = output[written - rep0 - 1];
        while (node < 256) {
          const expected = (like >> 7) & 1;
          like <<= 1;
          const one = bit(literals, start + ((1 + expected) << 8) + node);
          node = node * 2 + one;
          if (one !== expected) break;
        }
      }
      while (node < 256) node = node * 2 + bit(literals, start + node);
      output[written++] = node & 255;
      state = state < 4 ? 0 : state - (state < 10 ? 3 : 6);
      continue;
    }
    let length;
    if (!bit(isRep, state)) {
      [rep3, rep2, rep1] = [rep2, rep1, rep0];
      length = lengthBy(lengths[0]);
      rep0 = distanceFor(length);
      state = state < 7 ? 7 : 10;
    } else {
      if (!bit(isRepG0, state)) {
        if (!bit(isLongRep, state)) length = 1;
      } else if (!bit(isRepG1, state)) {
        [rep0, rep1] = [rep1, rep0];
      } else if (!bit(isRepG2, state)) {
        [rep0, rep1, rep2] = [rep2, rep0, rep1];
      } else {
        [rep0, rep1, rep2, rep3] = [rep3, rep0, rep1, rep2];
      }
      if (length) {
        state = state < 7 ? 9 : 11;
      } else {
        length = lengthBy(lengths[1]);
        state = state < 7 ? 8 : 11;
      }
    }
    if (rep0 >= written || written + length > size) throw new Error("damaged");
    for (; length; length -= 1, written += 1) output[written] = output[written - rep0 - 1];
  }
  return output;
};

// Adler-32: LZMA itself does not notice a changed letter.
const checksum = (bytes) => {
  let low = 1, high = 0;
  for (const byte of bytes) {
    low = (low + byte) % 65521;
    high = (high + low) % 65521;
  }
  return high * 65536 + low;
};

const unpack = (text, size, sum) => {
  const bytes = fromLzma(fromText(text), size);
  if (checksum(bytes) !== sum) throw new Error("damaged");
  return bytes;
};
