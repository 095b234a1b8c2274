/** Bytes of the head of an icon file that holds one picture. */
const HEAD_LENGTH = 22;

/** Where a PNG file keeps its width and its height. */
const PNG_SIZE = { width: 16, height: 20 };

/** A PNG of at most 255 pixels as a favicon.ico, which browsers and readers of feeds ask for by that name. */
function pngAsIco(png) {
  const head = Buffer.alloc(HEAD_LENGTH);
  head.writeUInt16LE(1, 2); // an icon
  head.writeUInt16LE(1, 4); // with one picture
  head.writeUInt8(png.readUInt32BE(PNG_SIZE.width), 6);
  head.writeUInt8(png.readUInt32BE(PNG_SIZE.height), 7);
  head.writeUInt16LE(1, 10); // colour planes
  head.writeUInt16LE(32, 12); // bits of a pixel
  head.writeUInt32LE(png.length, 14);
  head.writeUInt32LE(HEAD_LENGTH, 18);
  return Buffer.concat([head, png]);
}

module.exports = { pngAsIco };
