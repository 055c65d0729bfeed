/* Every sentence of `npm run new`. */

export const oneThing = "Name one exercise to make, or with --unit one unit.";

export const leavesFolder = (name: string) =>
  `"${name}" leads out of its folder: name an exercise as UNIT/FUNCTION, such as 01-numpy-basics/leaky_relu.`;
export const noPath = (name: string) =>
  `"${name}" is not of the form UNIT/FUNCTION, such as 01-numpy-basics/leaky_relu.`;
export const noIdentifier = (name: string) =>
  `"${name}" cannot name a function: use letters, digits and _, do not begin with a digit, and avoid reserved words.`;
export const noUnitName = (id: string) =>
  `"${id}" cannot name a unit: use two digits and words in lower case, such as 05-my-unit.`;
export const noSuchUnit = (id: string, nearest?: string) =>
  nearest
    ? `There is no unit "${id}". Did you mean ${nearest}?`
    : `There is no unit "${id}". Make it first: npm run new -- --unit ${id}`;
export const exists = (what: string) => `${what} already exists: choose another name.`;
export const differsInCase = (file: string, other: string) =>
  `${file} would differ from ${other} only in capitals, which Windows and macOS do not tell apart: choose another name.`;
export const noSuchFile = (file: string) =>
  `${file} does not exist: leave --file out to give the function its own file.`;
export const noSuchNeed = (name: string, unit: string, nearest?: string) =>
  `${unit} has no function "${name}"${nearest ? `: did you mean ${nearest}?` : ", so nothing can need it."}`;
export const noSignature = (given: string) =>
  `"${given}" is not a signature: write every parameter and the result with its type, such as "(x: np.NDArray, slope: number): np.NDArray".`;
export const noResultType = (type: string) =>
  `Checks cannot look at a result of type ${type}: return np.NDArray, number, number[], or an object with such fields.`;
export const noPoints = (given: string) =>
  `"${given}" does not give points: write two positive whole numbers, for the visible and the hidden checks, such as 4+4.`;

export const askSignature = (usual: string) => `Signature [${usual}]: `;
export const askPoints = (usual: string) => `Points, visible+hidden [${usual}]: `;
export const askNeeds = (known: string[]) =>
  `Which functions of the unit does it call? (${known.join(", ") || "none there"}) [none]: `;

export const made = (files: string[]) => ["Written:", ...files.map((file) => `  ${file}`)];
export const keptWork = (file: string) => `The answer that was in ${file} is kept as ${file}.bak.`;
export const unitNext = (id: string) =>
  `Next: add its first exercise with npm run new -- ${id}/FUNCTION`;
export const exerciseNext = (path: string) => [
  "Everything already runs, and fails until the seven steps are done. Each file states its own step; this command lists what is left, in order:",
  `  npm run verify -- ${path}`,
];
