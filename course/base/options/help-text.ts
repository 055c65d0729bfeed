import { columnsOf } from "../columns";
import { wrap } from "../wrap";
import type { Option } from "./option";
import * as texts from "./texts";
import { typed, type Usage } from "./usage";

/** A one-column character that no usage contains: what it joins stays on one line. */
const GLUE = "␠";
const LEFT = "  ";

/** "--out DIR", as it is typed. */
const asTyped = (name: string, option: Option): string =>
  option.kind === "flag" ? `--${name}` : `--${name} ${option.value}`;

/** The lines that say how a command is called. */
export function usageLines(usage: Usage): string[] {
  const forms = (usage.forms ?? [formOf(usage)]).map((form) => `${typed(usage.name)} ${form}`);
  return forms.flatMap((form, i) =>
    wrap(kept(form.trim()), i === 0 ? "Usage: " : "       ", " ".repeat(9)).map((line) =>
      line.replaceAll(GLUE, " "),
    ),
  );
}

/** Never broken within brackets, nor within the name of the command. */
const kept = (form: string): string =>
  form
    .replace(/^npm run /, `npm${GLUE}run${GLUE}`)
    .replace(/^npm test/, `npm${GLUE}test`)
    .replaceAll(/\[(?!-- )[^[\]]*\]/g, (part) => part.replaceAll(" ", GLUE))
    .replaceAll("-- ", `--${GLUE}`);

function formOf({ words, options }: Usage): string {
  const named = words
    ? { one: words.name, some: `${words.name} …`, any: `[${words.name} …]` }[words.count]
    : "";
  const all = Object.entries(options).map(([name, option]) => asTyped(name, option));
  if (all.length === 0) return named;
  const behind = all.length === 1 ? all[0] : all.map((one) => `[${one}]`).join(" ");
  return `${named} [-- ${behind}]`.trimStart();
}

/** All that `--help` shows, in lines of at most 80 columns. */
export function helpText(usage: Usage, root: string): string {
  const { words, options, does, exits, more } = usage;
  const rows: [string, string][] = [
    ...(words ? [[words.name, words.does] as [string, string]] : []),
    ...Object.entries(options).map(([name, option]): [string, string] => [
      `${option.short ? `-${option.short}, ` : ""}${asTyped(name, option)}`,
      option.does,
    ]),
    ["-h, --help", texts.HELP],
  ];
  const width = Math.max(...rows.map(([name]) => columnsOf(name))) + 2;
  const table = rows.flatMap(([name, what]) => {
    const [first, rest] = [`${LEFT}${name.padEnd(width)}`, " ".repeat(LEFT.length + width)];
    return wrap(what, first, rest);
  });
  const paragraphs = (more?.(root) ?? []).flatMap((text) => ["", ...wrap(text, "", LEFT)]);
  return [
    ...usageLines(usage),
    "",
    ...wrap(does, ""),
    "",
    ...table,
    ...paragraphs,
    "",
    ...wrap(texts.exits(exits[0], exits[1]), ""),
  ].join("\n");
}
