import { expect, test } from "@jest/globals";
import { plainLine, plainText } from "../../course/base/foreign/plain-text";

test("ordinary text stays as it is, line feeds and signs of all languages included", () => {
  expect(plainText("σ(−x) = 1 − σ(x)\n猫 🐈", 100)).toBe("σ(−x) = 1 − σ(x)\n猫 🐈");
});

test.each([
  ["colours", "\u001B[31mred\u001B[0m", "red"],
  ["a cleared screen", "\u001B[2J\u001B[1;1Hscore 100 %", "score 100 %"],
  ["a window's title", "\u001B]0;title\u0007text", "text"],
  ["a link", "\u001B]8;;http://x\u001B\\text", "text"],
  ["one-byte sequences", "\u009B31mred", "red"],
  ["a reset of the terminal", "\u001Bctext", "text"],
  ["a carriage return, which would overwrite the line", "wrong\rright", "wrong\nright"],
  ["Windows line ends", "a\r\nb", "a\nb"],
  ["backspaces, bells and zeros", "a\u0008\u0007\u0000b", "ab"],
  ["tabs", "a\tb", "a  b"],
  ["reversed writing", "\u202Eabc\u2066", "abc"],
  ["other line ends", "a\u2028b\u0085c", "abc"],
])("%s cannot forge a screen", (_, text, plain) => expect(plainText(text, 100)).toBe(plain));

test("text is cut to the requested length, and says so", () => {
  expect(plainText("abcdef", 6)).toBe("abcdef");
  expect(plainText("abcdefg", 6)).toBe("abcde…");
  expect(plainText("x".repeat(2 ** 24), 6)).toBe("xxxxx…");
});

test("no character is cut in two", () => expect(plainText("abc🐈🐈", 5)).toBe("abc…"));

test("a line has no line feed", () => expect(plainLine("a\nb\r\nc", 10)).toBe("a b c"));
