import { beforeEach, describe, expect, test } from "@jest/globals";
import { mkdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { UnitFiles } from "../../course/intake/course-files";
import { folderTree } from "../../course/intake/folder-tree";
import { openArchive } from "../../course/intake/archive/open-archive";
import { newBudget } from "../../course/intake/archive/budget";
import { expectedKeys } from "../../course/intake/find/expected-keys";
import { receive, type Received } from "../../course/intake/receive";
import { type Packed, tar, tarGz, zip } from "./make-archive";
import { temporaryFolder } from "../temporary-folder";

const UNITS: UnitFiles[] = [{ id: "01-a", files: [] }];

type Taken = Exclude<Received, { reason: string }>;
let root: string;
beforeEach(() => void (root = temporaryFolder()));

function put(file: string, bytes: string | Buffer): string {
  const full = path.join(root, file);
  mkdirSync(path.dirname(full), { recursive: true });
  writeFileSync(full, bytes);
  return full;
}

/** The outcome for a submission with a good file beside whatever the test put there. */
function taken(): Taken {
  put("01-a/good.ts", "good");
  return receive(folderTree(root), UNITS) as Taken;
}

async function unpacked(bytes: Buffer, name = "ann.zip"): Promise<Taken> {
  const tree = await openArchive({ file: put(name, bytes) }, expectedKeys(UNITS));
  if (typeof tree === "string") throw new Error(tree);
  return receive(tree, UNITS) as Taken;
}

const GOOD = { "01-a": { "good.ts": "good" } };
const reasons = ({ refused }: Taken) => refused.map(({ reason }) => reason);

describe("from a folder", () => {
  test("source files are taken, everything else is skipped", () => {
    for (const name of ["package.json", "jest.config.js", ".npmrc", "README.md", "sub/deep.ts"]) {
      put(`01-a/${name}`, "{}");
    }
    expect(taken()).toMatchObject({ files: GOOD, refused: [] });
  });

  test("a byte order mark and other line ends make no difference", () => {
    put("01-a/good.ts", "good");
    put("01-a/windows.ts", "\uFEFFone\r\ntwo\rthree\n");
    expect(taken().files["01-a"]["windows.ts"]).toBe("one\ntwo\nthree\n");
  });

  test("links are refused, files and folders alike", () => {
    symlinkSync("/etc/passwd", path.join(root, "passwd.ts"));
    mkdirSync(path.join(root, "01-a"));
    symlinkSync("/etc/passwd", path.join(root, "01-a/softmax.ts"));
    expect(taken()).toMatchObject({
      files: GOOD,
      refused: [{ path: "01-a/softmax.ts", reason: expect.stringContaining("is a link") }],
    });
  });

  test("a unit or exercises/ that is a link is not followed", () => {
    mkdirSync(path.join(root, "other/02-b"), { recursive: true });
    put("other/secret.ts", "secret");
    symlinkSync("other", path.join(root, "01-a"));
    const submission = receive(folderTree(root), UNITS) as Taken;
    expect(submission).toMatchObject({ files: {}, refused: [{ path: "01-a" }] });
    rmSync(path.join(root, "01-a"));
    put("other/01-a/good.ts", "good");
    symlinkSync("other", path.join(root, "exercises"));
    rmSync(path.join(root, "other"), { recursive: true });
    expect(receive(folderTree(root), UNITS)).toHaveProperty("reason");
  });

  test("a file of 2 GB is refused unread", () => {
    const file = put("01-a/big.ts", "");
    truncateSync(file, 2 * 2 ** 30);
    expect(taken().files).toEqual(GOOD);
    expect(reasons(taken())).toEqual([
      "01-a/big.ts was not read: it has 2048 MB, and at most 256 KB are allowed.",
    ]);
  });

  test("no UTF-8, a strange name, a folder in the place of a file: one sentence each", () => {
    put("01-a/latin.ts", Buffer.from([0x63, 0xe9]));
    put("01-a/two words.ts", "");
    put("01-a/x.test.ts", "");
    put("01-a/folder.ts/x", "");
    expect(taken().files).toEqual(GOOD);
    expect(reasons(taken())).toEqual([
      "01-a/folder.ts is not an ordinary file, so it was not read.",
      "01-a/latin.ts is not UTF-8 text: save it as UTF-8.",
      expect.stringContaining("two words.ts was not read: a file name consists of"),
      expect.stringContaining("x.test.ts was not read: a file name consists of"),
    ]);
  });

  test("names that differ in only in capitals are refused, both", () => {
    put("01-a/relu.ts", "1");
    put("01-a/ReLU.ts", "2");
    expect(taken().files).toEqual(GOOD);
    expect(taken().refused).toHaveLength(2);
  });

  test("64 files a unit are the most", () => {
    for (let i = 0; i < 70; i++) put(`01-a/f${i}.ts`, "");
    expect(Object.keys(taken().files["01-a"])).toHaveLength(64);
    expect(taken().refused).toHaveLength(7);
  });
});

const good: Packed = { name: "01-a/good.ts", bytes: "good" };

describe.each([
  ["zip", zip],
  ["tar", tar],
  ["tar.gz", tarGz],
])("from a %s", (_, pack) => {
  test.each([
    "../evil.ts",
    "01-a/../../evil.ts",
    "/etc/evil.ts",
    "C:\\evil.ts",
    "01-a\\..\\..\\evil.ts",
  ])("the name %s is skipped and reported, the rest is taken", async (name) => {
    const submission = await unpacked(pack([{ name, bytes: "evil" }, good]));
    expect(submission.files).toEqual(GOOD);
    expect(reasons(submission).join()).toMatch(/leads out of it or is not a name/);
  });

  test("links, doubles and files that are too long are refused", async () => {
    const link = { name: "01-a/link.ts", isLink: true, bytes: pack === zip ? "/etc/passwd" : "" };
    const long = { name: "01-a/long.ts", bytes: Buffer.alloc(300_000, "x") };
    const twice = { name: "01-a/twice.ts", bytes: "1" };
    const submission = await unpacked(pack([link, long, twice, twice, good]));
    expect(submission.files).toEqual(GOOD);
    expect(reasons(submission)).toEqual([
      "01-a/link.ts is a link: links are not followed.",
      expect.stringContaining("long.ts was not read: it has 293 KB"),
      expect.stringContaining("twice.ts is there more than once"),
    ]);
  });

  test("half of it is a sentence", async () => {
    const whole = pack([good, { name: "01-a/more.ts", bytes: "x".repeat(5000) }]);
    const tree = await openArchive(
      { file: put("ann.zip", whole.subarray(0, whole.length / 2)) },
      expectedKeys(UNITS),
    );
    expect(tree).toMatch(/cannot be read/);
  });
});

test("an encrypted file is refused", async () => {
  const submission = await unpacked(
    zip([{ name: "01-a/x.ts", bytes: "x", isEncrypted: true }, good]),
  );
  expect(reasons(submission)).toEqual(["01-a/x.ts was not read: it is encrypted."]);
});

test("a file that inflates beyond what its archive says is refused", async () => {
  const bomb = { name: "01-a/bomb.ts", bytes: Buffer.alloc(2_000_000), size: 1000 };
  const submission = await unpacked(zip([bomb, good]));
  expect(submission.files).toEqual(GOOD);
  expect(reasons(submission)).toEqual([expect.stringContaining("states a wrong size")]);
});

test("a tar that inflates too far is not read to its end", async () => {
  const bomb = put(
    "bomb.tgz",
    tarGz([{ name: "zeros.bin", bytes: Buffer.alloc(5_000_000) }, good]),
  );
  const read = (most?: number) => openArchive({ file: bomb }, expectedKeys(UNITS), newBudget(most));
  expect(await read(1_000_000)).toMatch(/unpacks to more than/);
  expect(await read()).toHaveProperty("list");
});

test("an archive of more than 512 MB is not opened", async () => {
  const file = put("big.zip", "");
  truncateSync(file, 600 * 2 ** 20);
  expect(await openArchive({ file }, expectedKeys(UNITS))).toBe(
    "The archive has 600 MB; at most 512 MB are allowed. Hand in the exercises without node_modules.",
  );
});
