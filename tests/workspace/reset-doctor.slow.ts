import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterEach, beforeAll, describe, expect, test } from "@jest/globals";
import { finished, type Scratch, scratchCopy } from "../scratch";

const LIMIT = 60_000;
const SOFTMAX = "exercises/01-numpy-basics/softmax.ts";
const LOSSES = "exercises/01-numpy-basics/losses.ts";

let scratch: Scratch;

beforeAll(() => {
  scratch = scratchCopy();
});
afterEach(() => scratch.restore());

describe("npm run reset", () => {
  const reset = (...names: string[]) => scratch.start(["reset", ...names]);

  test(
    "restores a stub, and keeps every version of the old file",
    async () => {
      const stub = scratch.read(SOFTMAX);
      scratch.write(SOFTMAX, "my first try");
      const run = await reset("softmax");
      expect(run).toMatchObject({ exit: 0, stderr: "" });
      const sentence = `Your code is kept in ${SOFTMAX}.bak.`;
      expect(run.stdout.replaceAll(/\s+/g, " ")).toContain(sentence);
      expect(run.stdout).toMatch(/\nNext: npm test softmax\n$/);
      expect(scratch.read(SOFTMAX)).toBe(stub);

      scratch.write(SOFTMAX, "my second try");
      expect((await reset("softmax")).stdout).toContain(`${SOFTMAX}.bak2`);
      expect(scratch.read(`${SOFTMAX}.bak`)).toBe("my first try");
      expect(scratch.read(`${SOFTMAX}.bak2`)).toBe("my second try");
    },
    LIMIT,
  );

  test(
    "restores one function of a file, and leaves the other one alone",
    async () => {
      scratch.solve("01-numpy-basics/losses");
      const solved = scratch.read(LOSSES);
      const { stdout } = await reset("l2");
      expect(stdout).toContain(`${LOSSES} holds the stub of l2 again. l1 stays as`);
      expect(stdout).toMatch(/npm test l2\n$/);
      expect(scratch.read(LOSSES)).toContain("np.abs");
      expect(scratch.read(LOSSES)).not.toContain("np.dot");
      expect(scratch.read(`${LOSSES}.bak`)).toBe(solved);
      expect((await reset("l2")).stdout).toContain("already untouched");
    },
    LIMIT,
  );

  test(
    "restores the whole file if the function cannot be separated, and names the other one",
    async () => {
      scratch.solve("01-numpy-basics/losses");
      scratch.write(LOSSES, scratch.read(LOSSES).replace("export function l2", "function l2"));
      const { stdout } = await reset("l2");
      expect(stdout).toContain(`${LOSSES} holds the stubs of l1 and l2 again.`);
      expect(scratch.read(LOSSES)).not.toContain("np.abs");
    },
    LIMIT,
  );

  test(
    "leaves an untouched stub alone, whatever its line ends",
    async () => {
      scratch.write(LOSSES, scratch.read(LOSSES).replaceAll("\n", "\r\n"));
      const { stdout, exit } = await reset("softmax", "l1");
      expect(exit).toBe(0);
      expect(
        stdout.match(/already (?:the untouched stub|untouched), so nothing was changed/g),
      ).toHaveLength(2);
      expect(scratch.read(LOSSES)).toContain("\r\n");
    },
    LIMIT,
  );

  test(
    "restores several, one that is missing, and one whose folder is missing",
    async () => {
      scratch.delete(SOFTMAX);
      scratch.write(LOSSES, "my losses");
      const { stdout, exit } = await reset("softmax", "l1");
      expect(exit).toBe(0);
      expect(stdout).toContain(`${SOFTMAX} holds the stub again.`);
      expect(scratch.read(SOFTMAX)).toContain("not started");
      expect(scratch.read(`${LOSSES}.bak`)).toBe("my losses");

      scratch.deleteFolder("exercises");
      expect((await reset("02-logistic-regression")).exit).toBe(0);
      expect(scratch.read("exercises/02-logistic-regression/sigmoid.ts")).toContain("not started");
    },
    LIMIT,
  );

  test(
    "changes nothing for an unknown name, even beside a known one, or for none",
    async () => {
      scratch.write(SOFTMAX, "my try");
      const unknown = await reset("softmax", "softmx");
      expect(unknown).toMatchObject({ exit: 2, stdout: "" });
      expect(unknown.stderr).toContain("Did you mean softmax?");
      const none = await reset();
      expect(none).toMatchObject({ exit: 2, stdout: "" });
      expect(none.stderr).toContain("For example: npm run reset softmax");
      expect(scratch.read(SOFTMAX)).toBe("my try");
    },
    LIMIT,
  );
});

describe("npm run doctor", () => {
  const doctor = () => scratch.start(["doctor"]);
  /** Runs the door with another version of Node pretended. */
  const onNode = (version: string, command: string) => {
    const pretend = `Object.defineProperty(process.versions, "node", { value: "${version}" });`;
    const file = path.join(scratch.root, "..", "old.js");
    writeFileSync(
      file,
      `${pretend} require(${JSON.stringify(path.join(scratch.root, "course/commands/start.js"))});`,
    );
    return finished(process.execPath, [file, command], scratch.root, scratch.env);
  };

  test(
    "says that all is well, and what comes next",
    async () => {
      const { stdout, exit } = await doctor();
      expect(stdout).not.toContain("WRONG");
      expect(stdout).toMatch(/All is well. Next: npm test\n$/);
      expect(exit).toBe(0);
    },
    LIMIT,
  );

  test(
    "asks for a newer Node, and npm test asks as well, before anything else",
    async () => {
      for (const command of ["doctor", "test", "watch", "reset"]) {
        const { stdout, stderr, exit } = await onNode("18.20.4", command);
        expect(stdout).toContain("WRONG Node.js 18.20.4 (needed: 20.19 or newer)");
        expect(stdout).toContain("fix: install a newer Node.js");
        expect([stderr, exit]).toEqual(["", 1]);
      }
      expect((await onNode("20.18.3", "doctor")).exit).toBe(1);
      expect((await onNode("24.1.0", "doctor")).exit).toBe(0);
    },
    LIMIT,
  );

  test(
    "finds two kinds of line end in one file, and says what fixes it",
    async () => {
      scratch.write(SOFTMAX, "a\r\nb\n");
      const { stdout, exit } = await doctor();
      expect(stdout).toContain(`WRONG line endings: two kinds in ${SOFTMAX}`);
      expect(stdout).toContain(`fix: choose LF for ${SOFTMAX} in your editor`);
      expect(exit).toBe(1);
      scratch.write(SOFTMAX, "a\r\nb\r\n");
      expect((await doctor()).exit).toBe(0);
    },
    LIMIT,
  );

  test(
    "finds exercises/ missing, instead of failing itself",
    async () => {
      scratch.deleteFolder("exercises");
      const { stdout, stderr, exit } = await doctor();
      expect(stdout).toContain("WRONG exercises/ is missing or empty");
      expect([stderr, exit]).toEqual(["", 1]);
    },
    LIMIT,
  );

  test(
    "finds a folder that cannot be written to",
    async () => {
      if (process.getuid?.() === 0 || process.platform === "win32") {
        // nothing is read-only to root, but a file in place of the folder refuses as well
        const blocked = path.join(scratch.root, "no-folder");
        writeFileSync(blocked, "");
        const run = await scratch.start(["doctor"], { TMPDIR: blocked, TEMP: blocked });
        expect(run.stdout).toContain(`WRONG cannot write to ${blocked}`);
        expect(run.exit).toBe(1);
        return;
      }
      chmodSync(scratch.root, 0o555);
      const { stdout, exit } = await doctor();
      chmodSync(scratch.root, 0o755);
      expect(stdout).toContain(`WRONG cannot write to ${scratch.root}`);
      expect(exit).toBe(1);
    },
    LIMIT,
  );
});

describe("an incomplete installation", () => {
  test.each([
    ["nothing at all", undefined],
    ["no jest", "jest"],
    ["no part of jest", "@jest"],
    ["no ts-jest", "ts-jest"],
    ["no tsx", "tsx"],
    ["no colours", "picocolors"],
  ])(
    "gets the doctor from npm test, and never a pass: %s",
    async (_, missing) => {
      const broken = scratchCopy({ without: missing ? [missing] : [] });
      if (!missing) broken.deleteFolder("node_modules");
      const { stdout, exit } = await broken.start(["test", "relu"]);
      expect(stdout).toMatch(/WRONG packages: \d+ of \d+ missing or in another version: /);
      expect(stdout).toContain("fix: npm ci");
      expect(exit).toBe(1);
    },
    LIMIT,
  );

  test(
    "a package of another version is found",
    async () => {
      const broken = scratchCopy({ without: ["jest"] });
      mkdirSync(path.join(broken.root, "node_modules", "jest"));
      broken.write("node_modules/jest/package.json", '{ "version": "1.0.0" }');
      const { stdout, exit } = await broken.start(["doctor"]);
      expect(stdout).toMatch(/WRONG packages: 1 of \d+ .*: jest\n/);
      expect(exit).toBe(1);
    },
    LIMIT,
  );
});
