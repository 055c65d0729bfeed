/** Folders that hold nothing that anybody handed in. */
const FOLDERS = new Set([
  "__macosx",
  "node_modules",
  "bower_components",
  "__pycache__",
  "$recycle.bin",
]);

/** Files that systems leave behind, in small letters. */
const FILES = new Set([
  "thumbs.db",
  "ehthumbs.db",
  "desktop.ini",
  "icon\r",
  "icon\uF00D",
  "grading.json",
]);

/** Tables, settings and logs that platforms and staff put beside what was handed in. */
const ENDINGS =
  /\.(ya?ml|xlsx?|xlsm|ods|numbers|csv|tsv|log|lnk|url|webloc|ini|db|crdownload|part)$/;

/** What nobody looks into, however deep it is: hidden, or made by a system or a package manager. */
export const isLitterFolder = (name: string): boolean =>
  name.startsWith(".") || FOLDERS.has(name.toLowerCase());

/** What stands among submissions and is nobody's. */
export function isLitterFile(name: string): boolean {
  const small = name.toLowerCase();
  return small.startsWith(".") || small.startsWith("~$") || FILES.has(small) || ENDINGS.test(small);
}
