import type { Config } from "jest";
import config from "../../jest.config";

type Project = Exclude<NonNullable<Config["projects"]>[number], string>;

/**
 * One project of jest.config.ts, as a configuration of its own. It is read here and not by Jest,
 * which takes a quarter of a second for a file in TypeScript.
 *
 * @throws Error where no project has that name
 */
export function jestProject(root: string, name: string): Config {
  const projects = (config.projects ?? []) as Project[];
  const project = projects.find(({ displayName }) => displayName === name);
  if (!project) throw new Error(`jest.config.ts has no project "${name}"`);
  // the files are named one by one, because the repository's own path may contain [ ] + or !
  return { ...project, rootDir: root, testMatch: ["**/graders/*/*.test.ts"] };
}
