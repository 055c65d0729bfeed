import { join } from "node:path";
import { toolchain } from "../../course/answers/compile/toolchain.js";
import { answersFolder } from "../../course/answers/node/answers-folder";
import { unitOf } from "../unit-of";

const root = join(__dirname, "../fixtures/tiny-unit");

const NAMES =
  "double promised rejected writes stub usesStub doesNotParse usesDoesNotParse throwsAtLoad " +
  "usesThrowsAtLoad noFunction notExported exitsAtLoad loopsAtLoad importsNothing missing";

const unit = unitOf(
  "01-tiny",
  "A tiny unit",
  NAMES.split(" ").map((name) => ({
    name,
    params: ["x"],
    points: { visible: 1, hidden: 1 },
    needs: [],
    concepts: [],
  })),
);

/** The tiny unit under tests/fixtures/, as a learner may have left it. */
export const tinyUnit = answersFolder({
  root,
  folder: join(root, "exercises/01-tiny"),
  unit,
  tools: toolchain(join(__dirname, "../..")),
});
