// Undoes xtask/src/build/pack.rs: text of seven bits a character, then LZMA, then a checksum.
// DecompressionStream has gzip only, and that is a third more; nor does every browser have it.

// Seven bits a character; a letter from U+0100 holds fourteen: one of four characters that a page
// does not keep, and what follows it.
const fromText = (text) => {
  const bytes = new Uint8Array(text.length * 2);
  let length = 0, bits = 0, held = 0;
  const take = (seven) => {
    held = ((held << 7) | seven) & 0x3fff;
    bits += 7;
    if (bits > 7) {
      bits -= 8;
      bytes[length++] = held >> bits;
    }
  };
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code > 255) take([0, 10, 13, 60][(code >> 7) - 2]);
    take(code & 127);
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
