import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatasetError } from "../../errors";
import type { IconSet } from "./artwork";
import { packageOf, VENDORS, type Vendor } from "./vendors";

/**
 * Gets the icon sets of all vendors with npm into a temporary folder, checks version, integrity and
 * licence against vendors.ts, and removes the folder again. Needs the network and some 170 MB of disk.
 *
 * @throws {DatasetError} if npm fails or a package is not the one that we looked at.
 */
export function fetchSets(): Map<Vendor, IconSet> {
  const dir = mkdtempSync(join(tmpdir(), "cats-artwork-"));
  try {
    install(dir);
    return new Map(VENDORS.map((vendor) => [vendor, checkedSet(dir, vendor)]));
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

function install(dir: string): void {
  const dependencies = Object.fromEntries(VENDORS.map((v) => [packageOf(v), v.version]));
  writeFileSync(join(dir, "package.json"), JSON.stringify({ private: true, dependencies }));
  const args = ["install", "--ignore-scripts", "--package-lock", "--no-audit", "--no-fund"];
  const options = { cwd: dir, encoding: "utf8", shell: process.platform === "win32" } as const;
  const { status, stderr, error } = spawnSync("npm", args, options);
  if (status !== 0) {
    throw new DatasetError(`npm could not fetch the artwork:\n${error?.message ?? stderr}`);
  }
}

function checkedSet(dir: string, vendor: Vendor): IconSet {
  const json = <T>(...path: string[]): T => JSON.parse(readFileSync(join(dir, ...path), "utf8"));
  const home = `node_modules/${packageOf(vendor)}`;
  const lock = json<{ packages: Record<string, { integrity: string }> }>("package-lock.json");
  demand(vendor, "integrity", lock.packages[home]?.integrity, vendor.integrity);
  const info = json<{ license: { spdx: string } }>(home, "info.json");
  demand(vendor, "licence", info.license.spdx, vendor.licence);
  return json<IconSet>(home, "icons.json");
}

function demand(vendor: Vendor, what: string, found: string | undefined, wanted: string): void {
  if (found === wanted) return;
  throw new DatasetError(
    `The ${what} of ${packageOf(vendor)} is ${found}, but vendors.ts says ${wanted}. ` +
      `Look at the package before you change vendors.ts.`,
  );
}
