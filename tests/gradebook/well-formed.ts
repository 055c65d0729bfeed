/** The elements of JUnit XML and the attributes that each may have. */
const ATTRIBUTES: Record<string, string[]> = {
  testsuites: ["name", "tests", "failures", "errors", "skipped", "time"],
  testsuite: ["name", "tests", "failures", "errors", "skipped", "time", "timestamp", "hostname"],
  testcase: ["classname", "name", "time"],
  properties: [],
  property: ["name", "value"],
  failure: ["type", "message"],
  error: ["type", "message"],
  skipped: ["message"],
};

/** What each element may be inside. */
const PARENTS: Record<string, string[]> = {
  testsuites: [""],
  testsuite: ["testsuites"],
  testcase: ["testsuite"],
  properties: ["testsuite", "testcase"],
  property: ["properties"],
  failure: ["testcase"],
  error: ["testcase"],
  skipped: ["testcase"],
};

/** What is wrong with a text as JUnit XML. */
export function wellFormed(xml: string): string[] {
  const problems: string[] = [];
  const open: string[] = [];
  const body = xml.replace(/^<\?xml version="1.0" encoding="UTF-8"\?>\n/, "");
  if (body === xml) problems.push("no XML declaration");
  // oxlint-disable-next-line no-control-regex -- what XML forbids
  if (/[\u0000-\u0008\u000B\u000C\u000E-\u001F]/.test(xml)) problems.push("a control character");
  for (const [, text, tag] of body.matchAll(/([^<]*)(<[^>]*>|$)/g)) {
    if (/&(?!(amp|lt|gt|quot|#10);)/.test(text + tag)) problems.push(`a bare & near ${tag}`);
    const [, close, name, attributes, empty] =
      /^<(\/?)(\w+)((?: \w+="[^"<]*")*)(\/?)>$/.exec(tag) ?? [];
    if (tag === "") continue;
    if (!name || !ATTRIBUTES[name]) problems.push(`no element of JUnit: ${tag}`);
    else if (close) {
      if (open.pop() !== name) problems.push(`${tag} closes nothing`);
    } else {
      if (!PARENTS[name].includes(open.at(-1) ?? "")) problems.push(`${name} in ${open.at(-1)}`);
      for (const [, attribute] of attributes.matchAll(/ (\w+)=/g)) {
        if (!ATTRIBUTES[name].includes(attribute)) problems.push(`${name} has ${attribute}`);
      }
      if (!empty) open.push(name);
    }
  }
  if (open.length > 0) problems.push(`never closed: ${open.join(", ")}`);
  return problems;
}
