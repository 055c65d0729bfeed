/* Every sentence of `npm run remove`. */

export const noSuchFunction = (name: string, unit: string, nearest?: string) =>
  `${unit} has no function "${name}".${nearest ? ` Did you mean ${nearest}?` : ""}`;

export const toGo = (path: string) => `${path} is in:`;
export const deleted = (file: string) => `  ${file}  (the whole file)`;
export const changed = (file: string) => `  ${file}  (its part)`;
export const neededBy = "These places need it:";
export const need = (place: string, how: string) => `  ${place}  ${how}`;
export const holdsWork = (file: string) => `${file} contains somebody's answer.`;

export const refused = (path: string) =>
  `Nothing was removed yet. To remove it: npm run remove -- ${path} --yes`;
export const ask = "Remove it? [y/N] ";
export const kept = "Nothing was removed.";
export const done = (path: string) => `${path} is removed.`;
export const fixUsers = "Next: fix the places above that needed it, then run npm run verify";
export const next = "Next: npm run verify";
