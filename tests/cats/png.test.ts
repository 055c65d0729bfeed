import { expect, test } from "@jest/globals";
import sharp from "sharp";
import { pngUri } from "../../course/cats/report/png";

const HEAD = "data:image/png;base64,";

test("a picture in a page is a PNG whose pixels are the given ones", async () => {
  const [height, width] = [3, 5];
  const pixels = Float64Array.from({ length: height * width * 3 }, (_, i) => (i * 37) % 256);
  const uri = pngUri(pixels, height, width);
  expect(uri.startsWith(HEAD)).toBe(true);
  const { data, info } = await sharp(Buffer.from(uri.slice(HEAD.length), "base64"))
    .raw()
    .toBuffer({ resolveWithObject: true });
  expect(info).toMatchObject({ width, height, channels: 3 });
  expect([...data]).toEqual([...pixels]);
});
