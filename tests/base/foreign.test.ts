import { describe, expect, test } from "@jest/globals";
import { foreign, type Foreign, rawOf } from "../../course/base/foreign/foreign";
import { inCell } from "../../course/base/foreign/in-cell";
import { inHtml } from "../../course/base/foreign/in-html";
import { inLog } from "../../course/base/foreign/in-log";
import { inXml } from "../../course/base/foreign/in-xml";
import { onScreen } from "../../course/base/foreign/on-screen";
import { json } from "../../course/base/json";

const HOSTILE =
  "a\u001B[2Jb\u0007c\rd\u009B2Je\u202Ef\u200Bg\u0000h\u001B]0;title\u0007i\u2066j\u2028k\nl";
/** What could paint over a screen, or reverse the writing. */
const PAINT =
  // oxlint-disable-next-line no-control-regex -- control characters are what it is about
  /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/;

test("the compiler lets nobody print it, or take it for a string", () => {
  const name: Foreign = foreign("x");
  // @ts-expect-error: it is not a string
  const asString: string = name;
  // @ts-expect-error: it cannot be put into a template
  const inTemplate = `${name}`;
  // @ts-expect-error: nor be added to one
  const added = name + "";
  // @ts-expect-error: and a string is not foreign until somebody says so
  const asForeign: Foreign = "x";
  expect([asString, inTemplate, added, asForeign]).toEqual(Array(4).fill("x"));
  expect(rawOf(name)).toBe("x");
});

describe("on a screen", () => {
  test("nothing paints, nothing breaks the line, nothing is longer than a few lines", () => {
    expect(onScreen(foreign(HOSTILE))).not.toMatch(PAINT);
    expect(onScreen(foreign(HOSTILE))).not.toContain("\n");
    expect(onScreen(foreign("n".repeat(100_000))).length).toBeLessThanOrEqual(200);
  });

  test.each(["::error::x", " ::set-output name=x::y", "##[error]x", "##[##[error]x", "a###[x"])(
    "%s commands no runner",
    (text) => {
      expect(onScreen(foreign(text))).not.toMatch(/^\s*::|##\[/);
    },
  );
});

test("in a log, commands are broken in every line", () => {
  expect(inLog("x\n::error::y\n##[##[group]z")).not.toMatch(/^\s*::|##\[/m);
});

test("in a cell nothing paints, and nothing begins like a formula", () => {
  expect(inCell(foreign(HOSTILE)).replaceAll("\n", "")).not.toMatch(PAINT);
  for (const sign of "=+-@|%\uFF1D\uFF0B\uFF0D\uFF20") {
    for (const before of ["", " ", "\t", "\u202E", "'", '"', "\n"]) {
      expect(inCell(foreign(`${before}${sign}1`))).toMatch(/^'/);
    }
  }
});

test.each([
  ["a page", inHtml],
  ["XML", inXml],
])("in %s it is text", (_, made) => {
  expect(made(HOSTILE).replaceAll("\n", "")).not.toMatch(PAINT);
  expect(made(`<b>"&'\uD800`)).not.toMatch(/[<>"]|&(?!\w+;|#)/);
});

test("in JSON it is all there, and nothing of it paints", () => {
  expect(json({ name: HOSTILE }).replaceAll("\n", "")).not.toMatch(PAINT);
  expect(JSON.parse(json({ name: HOSTILE }))).toEqual({ name: HOSTILE });
});
