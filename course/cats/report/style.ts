/** The looks of the page: light or dark as the reader's system is, from 320 pixels width on. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --back: #ffffff; --text: #1c2024; --soft: #5a626b; --rule: #d8dce0; --panel: #f5f7f9;
  --line-0: #0b62c4; --line-1: #b04a00; --line-2: #1b7a3d;
}
@media (prefers-color-scheme: dark) {
  :root {
    --back: #15181c; --text: #e8eaed; --soft: #a4adb7; --rule: #363d45; --panel: #1e2329;
    --line-0: #6cb2ff; --line-1: #ffa35c; --line-2: #63d38a;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0 auto; max-width: 56rem; padding: 1.5rem 1rem 3rem;
  background: var(--back); color: var(--text); font: 1rem/1.55 system-ui, sans-serif;
}
h1 { font-size: 1.7rem; line-height: 1.2; margin: 0 0 .75rem; }
h2 { font-size: 1.25rem; margin: 2.5rem 0 .5rem; padding-top: 1rem; border-top: 1px solid var(--rule); }
h3 { font-size: 1rem; margin: 1.5rem 0 .75rem; }
p { max-width: 42rem; margin: .5rem 0 1rem; }
dl { display: flex; flex-wrap: wrap; gap: .75rem; margin: 1.25rem 0; }
dl div { flex: 1 1 13rem; background: var(--panel); border-radius: .5rem; padding: .75rem 1rem; }
dt, small, caption, figcaption, footer { color: var(--soft); font-size: .875rem; }
dd { margin: 0; } dd b { display: block; font-size: 1.6rem; line-height: 1.3; }
.plot { display: flex; flex-wrap: wrap; gap: 1.5rem; align-items: start; margin: 1rem 0; }
svg { flex: 1 1 20rem; width: 100%; max-width: 34rem; height: auto; }
svg text { font: 13px system-ui, sans-serif; fill: var(--soft); }
svg .name { font-weight: 600; }
.grid { stroke: var(--rule); fill: none; }
.line { fill: none; stroke-width: 2.5; stroke-linejoin: round; stroke-linecap: round; }
.line-0 { stroke: var(--line-0); }
.line-1 { stroke: var(--line-1); stroke-dasharray: 9 6; }
.line-2 { stroke: var(--line-2); stroke-dasharray: 1 6; }
svg .name-0 { fill: var(--line-0); } svg .name-1 { fill: var(--line-1); } svg .name-2 { fill: var(--line-2); }
.table { flex: 0 1 auto; max-width: 100%; max-height: 24.5rem; overflow: auto; border: 1px solid var(--rule); border-radius: .5rem; }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; font-size: .9rem; }
caption { text-align: left; padding: .4rem .75rem; }
th, td { text-align: right; padding: .2rem .75rem; border-top: 1px solid var(--rule); white-space: nowrap; }
th { font-weight: 600; }
figure { margin: 0; }
img { display: block; width: 100%; image-rendering: pixelated; border-radius: .375rem; border: 1px solid var(--rule); }
.weights { width: min(100%, 18rem); }
.pictures { display: grid; grid-template-columns: repeat(auto-fill, minmax(7.5rem, 1fr)); gap: 1.25rem 1rem; }
figcaption { margin-top: .35rem; line-height: 1.35; overflow-wrap: anywhere; }
figcaption b { color: var(--text); }
code { font-size: .9em; background: var(--panel); padding: .1em .3em; border-radius: .25em; }
footer { margin-top: 3rem; padding-top: 1rem; border-top: 1px solid var(--rule); }
`;
