// Undoes xtask/src/build/pack.rs: text of a byte a character, then the coder of pack/, then a checksum.
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

// One number from two, evenly spread.
const mix = (number, other) => {
  const mixed = Math.imul(number, 0x2f0b4c47) + Math.imul(other, 0x9e3779b1) + 0x7f4a7c15;
  return mixed ^ mixed >>> 15;
};

// What each file below pack/ is in Rust, and why, stands there under the same names. All numbers are whole:
// a float that one engine rounds otherwise would change all that follows.

// logistic.rs
const longest = 2047;
const squashed = new Int32Array(2 * longest + 1);
const stretched = new Int16Array(4096);
for (let at = 0, odds = 65536; at <= longest; at += 1) {
  const chance = Math.floor(odds * 65536 / (odds + 65536));
  squashed[longest - at] = 65536 - chance;
  squashed[longest + at] = chance;
  odds = Math.floor(odds * 257 / 256);
}
for (let chance = 0, at = 0; chance < 4096; chance += 1) {
  while (at < 2 * longest && squashed[at] < chance * 16 + 8) at += 1;
  stretched[chance] = at - longest;
}

// history.rs: zeros, ones and the last two bits in one number.
const histories = [0];
const next = new Uint8Array(512);
const seen = new Uint8Array(256);
for (let at = 0; at < histories.length; at += 1) {
  const history = histories[at];
  seen[at] = (history & 63) + (history >> 6 & 63);
  for (const bit of [0, 1]) {
    let same = history >> 6 * bit & 63, other = history >> 6 * (1 - bit) & 63;
    if (other > 2) other = Math.min(other - 1, 6);
    same = Math.min(same + 1, [40, 26, 13][other] || 10);
    const follower = same << 6 * bit | other << 6 * (1 - bit) | (history >> 11 & 2 | bit) << 12;
    let number = histories.indexOf(follower);
    if (number < 0) number = histories.push(follower) - 1;
    next[at * 2 + bit] = number;
  }
}

// predictor.rs
const CONTEXTS = 6, INPUTS = CONTEXTS + 2;

// instructions.rs
const OPCODE = 1, SIZE = 254, LOCALS = 255;

const fromCode = (input, size, codeStart, codeEnd) => {
  const output = new Uint8Array(size);

  // predictor.rs
  const room = Math.min(Math.max(34 - Math.clz32(size), 12), 20);
  const cells = new Uint8Array(CONTEXTS << room);
  const slots = new Int32Array(CONTEXTS);
  const hashes = new Int32Array(CONTEXTS);
  const chances = new Int32Array(CONTEXTS + 1 << 8).fill(32768 << 11);
  histories.forEach((history, number) => {
    const chance = Math.floor(((history >> 6 & 63) * 2 + 1) * 65535 / (seen[number] * 2 + 2));
    for (let context = 0; context < CONTEXTS; context += 1) chances[context << 8 | number] = chance << 11;
  });
  const adjust = new Int16Array(128);
  for (let times = 0; times < 128; times += 1) adjust[times] = 8192 / (2 * times + 3);
  const used = new Int32Array(CONTEXTS + 1);
  const inputs = new Int32Array(INPUTS).fill(256);
  const weights = new Int32Array(INPUTS << 12).fill(16384);
  const corrections = new Uint16Array(33 * 768);
  for (let at = 0; at < corrections.length; at += 1) {
    corrections[at] = squashed[Math.min(Math.max((at % 33 - 16) * 128 + longest, 0), 2 * longest)];
  }
  const seek = (half) => {
    for (let context = 0; context < CONTEXTS; context += 1) {
      const hash = Math.imul(mix(hashes[context], half), 0x9e3779b1);
      const check = hash & 255;
      let slot = (context << room) + (hash >>> 36 - room << 4);
      if (cells[slot] !== check) {
        const other = slot ^ 16;
        if (cells[other] === check) {
          slot = other;
        } else {
          if (seen[cells[slot + 1]] > seen[cells[other + 1]]) slot = other;
          for (let at = 0; at < 16; at += 1) cells[slot + at] = 0;
          cells[slot] = check;
        }
      }
      slots[context] = slot;
    }
  };

  // matches.rs
  const places = new Int32Array(1 << 18);
  let place = 0, length = 0;
  const expected = (node, bit) => {
    if (length && (output[place] | 256) >> 8 - bit === node) {
      return (length < 16 ? length : Math.min(14 + (length >> 3), 31)) << 1 | output[place] >> 7 - bit & 1;
    }
    length = 0;
    return 0;
  };
  const followMatch = (byte, end) => {
    if (output[place] !== byte) {
      length = 0;
    } else if (length) {
      length += 1;
      place += 1;
    }
    if (end < 6) return;
    let hash = 0;
    for (let back = 6; back; back -= 1) hash = mix(hash, output[end - back]);
    hash = Math.imul(hash, 0x9e3779b1) >>> 14;
    if (!length) {
      place = places[hash];
      while (length < 400 && length < place && output[place - 1 - length] === output[end - 1 - length]) length += 1;
      if (length < 6) length = 0;
    }
    places[hash] = end;
  };

  // instructions.rs
  let kind = 0, functionEnd = 0, numbers = 0, plain = 0, first = true, value = 0, shift = 0;
  let current = 0, opcodes = 0, one = 0, two = 0, three = 0, functions = 0;
  const begin = (what, count) => {
    kind = what;
    numbers = count;
    plain = 0;
    first = true;
    current = what + 1;
  };
  const followInstruction = (byte, end) => {
    const inside = kind;
    if (kind === OPCODE) {
      begin(byte, byte === 0xfc ? 1 : "0011100000001110120000000000100011111110222222222222222222222221111"[byte] | 0);
      plain = byte === 0x43 ? 4 : byte === 0x44 ? 8 : 0;
    } else if (kind) {
      current = mix(current, byte + 1);
      if (plain) {
        plain -= 1;
      } else {
        value |= (byte & 127) << shift;
        shift += 7;
        if (byte < 128) {
          numbers -= 1;
          if (first) {
            if (kind === 0x0e) numbers += value + 1;
            if (kind === 0x1c) numbers += value;
            if (kind === 0xfc) numbers += "2121212111"[value - 8] | 0;
            if (kind === SIZE) functionEnd = end + value;
            if (kind === LOCALS) numbers += 2 * value;
          }
          first = false;
          value = shift = 0;
        }
      }
    }
    if (inside && !numbers && !plain) {
      if (kind === SIZE) {
        functions += 1;
        begin(LOCALS, 1);
      } else {
        opcodes = opcodes << 8 | kind;
        three = two;
        two = one;
        one = current;
        kind = OPCODE;
        current = 0;
      }
    }
    if (end === functionEnd || end === codeStart) begin(SIZE, 1);
    if (end === codeEnd) kind = 0;
  };

  // contexts.rs
  let last = 0, word = 0, wordBefore = 0;
  const follow = (byte, end) => {
    last = last << 8 | byte;
    const capital = byte & 0xdf;
    if (byte > 127 || byte > 47 && byte < 58 || capital > 64 && capital < 91) {
      word = mix(word, byte);
    } else if (word) {
      wordBefore = word;
      word = 0;
    }
    followInstruction(byte, end);
    followMatch(byte, end);
    hashes[0] = last & 0xffff;
    hashes[1] = last & 0xffffff;
    if (kind) {
      hashes[2] = mix(current, opcodes);
      hashes[3] = mix(mix(current, one), two);
      hashes[4] = mix(hashes[3], three);
      hashes[5] = mix(mix(current, opcodes & 0xff), functions);
    } else {
      hashes[2] = mix(word, last & 0xff);
      hashes[3] = mix(word, wordBefore);
      hashes[4] = last >> 8 & 0xffff;
      hashes[5] = mix(last & 0xff0000ff, end & 3);
    }
  };
  hashes[2] = hashes[3] = hashes[5] = mix(0, 0);

  // coder.rs. It is a function of its own, and its state an array, because engines run that several times as fast.
  const state = Uint32Array.of(0, 0xffffffff, input[0] << 24 | input[1] << 16 | input[2] << 8 | input[3]);
  let read = 4;
  const decode = (node, cell, bit) => {
    let known = 0;
    for (let context = 0; context < CONTEXTS; context += 1) {
      const history = cells[slots[context] + cell];
      const at = used[context] = context << 8 | history;
      if (history) known += 1;
      inputs[context] = history ? stretched[chances[at] >> 15] : 0;
    }
    const likely = expected(node, bit);
    used[CONTEXTS] = CONTEXTS << 8 | likely;
    inputs[CONTEXTS] = likely ? stretched[chances[CONTEXTS << 8 | likely] >> 15] : 0;
    const set = (kind << 4 | known) * INPUTS;
    let sum = 0;
    for (let at = 0; at < INPUTS; at += 1) sum = sum + Math.imul(weights[set + at], inputs[at]) | 0;
    const mixed = Math.min(Math.max(sum >> 16, -longest), longest) + longest;
    const where = mixed + 1 << 5, part = where & 4095;
    const lower = (Math.min(kind, 2) << 8 | node) * 33 + (where >> 12);
    const corrected = corrections[lower] * (4096 - part) + corrections[lower + 1] * part >> 12;
    const chance = Math.min(Math.max(squashed[mixed] + corrected >> 1, 16), 65520);

    const middle = state[0] + Math.floor((state[1] - state[0]) * chance / 65536);
    const found = state[2] <= middle ? 1 : 0;
    state[found] = middle + 1 - found;
    while (!((state[0] ^ state[1]) >>> 24)) {
      state[0] <<= 8;
      state[1] = state[1] << 8 | 255;
      state[2] = state[2] << 8 | input[read];
      read += 1;
    }

    const target = found ? 65535 : 0;
    const nearer = part > 2048 ? lower + 1 : lower;
    corrections[nearer] += target - corrections[nearer] >> 6;
    const error = (target - squashed[mixed]) * 6 >> 4;
    for (let at = 0; at < INPUTS; at += 1) weights[set + at] += Math.imul(inputs[at], error) + 0x2000 >> 14;
    for (let context = 0; context <= CONTEXTS; context += 1) {
      const at = used[context], chance = chances[at], times = chance & 127;
      if (context < CONTEXTS) cells[slots[context] + cell] = next[(at & 255) * 2 + found];
      const step = Math.imul((target << 4) - (chance >> 7) >> 4, adjust[times]) >> 1 & ~127;
      chances[at] = chance + step + (times < 127 ? 1 : 0);
    }
    return found;
  };

  for (let at = 0; at < size; at += 1) {
    let node = 1, cell = 1;
    for (let bit = 0; bit < 8; bit += 1) {
      if (!(bit & 3)) {
        seek(bit ? node : 0);
        cell = 1;
      }
      const found = decode(node, cell, bit);
      node = node << 1 | found;
      cell = cell << 1 | found;
    }
    output[at] = node;
    follow(node & 255, at + 1);
  }
  return output;
};

// Adler-32: the coder itself does not notice a changed letter.
const checksum = (bytes) => {
  let low = 1, high = 0;
  for (const byte of bytes) {
    low = (low + byte) % 65521;
    high = (high + low) % 65521;
  }
  return high * 65536 + low;
};

// One array for each of the sizes.
const unpack = (text, sizes, sum, codeStart, codeEnd) => {
  const size = sizes.reduce((total, part) => total + part, 0);
  const bytes = fromCode(fromText(text), size, codeStart, codeEnd);
  if (checksum(bytes) !== sum) throw new Error("damaged");
  let end = 0;
  return sizes.map((part) => bytes.subarray(end, end += part));
};
