const NIGHT = `--paper:#17191c;--card:#1f2226;--ink:#e6e2da;--soft:#a19b90;--line:#34383d;--link:#8cc4df;
--error:#ff9d92;--error-wash:#4a2320;--warning:#eebf5c;--warning-wash:#433413;--warning-bar:#c99330;
--suggestion:#8fcbdb;--suggestion-wash:#1d3b44;--suggestion-bar:#4d8797;--good:#86bd8d;--good-wash:#24402a;--error-bar:#e0665a;--slot:#d3a5de;color-scheme:dark`

/** The style of the page: paper and ink by day, slate by night; marks differ in line as well as in colour. */
export const PAGE_STYLE = `
:root{--paper:#faf8f4;--card:#fffefb;--ink:#24211d;--soft:#6a645b;--line:#e3ddd2;--link:#1f5c7a;
--error:#a8261c;--error-wash:#fbe3df;--warning:#8a5a00;--warning-wash:#fcefcf;--warning-bar:#d99a1e;
--suggestion:#2f6b7d;--suggestion-wash:#e2f0f3;--suggestion-bar:#6aa5b5;--good:#4b7f52;--good-wash:#e4f1e4;--error-bar:#b9453a;--slot:#7b4a86;
--serif:"Iowan Old Style",Charter,"Bitstream Charter","Source Serif 4","Noto Serif",Georgia,serif;
--sans:system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Helvetica Neue",Arial,sans-serif;
--mono:ui-monospace,"SF Mono","Cascadia Mono",Menlo,Consolas,"DejaVu Sans Mono",monospace;color-scheme:light}
:root[data-theme=dark]{${NIGHT}}
@media (prefers-color-scheme:dark){:root:not([data-theme=light]){${NIGHT}}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-padding-top:1rem}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.55 var(--sans)}
a{color:var(--link);text-underline-offset:.18em;text-decoration-thickness:1px}
:focus-visible{outline:2px solid var(--link);outline-offset:2px;border-radius:3px}
[hidden]{display:none!important}
.skip{position:absolute;left:-999px}.skip:focus{left:1rem;top:.5rem;background:var(--card);padding:.5rem 1rem;z-index:2}
.top,main{max-width:66rem;margin:0 auto;padding:0 1.5rem}
.top{display:flex;flex-wrap:wrap;align-items:baseline;gap:.25rem 1rem;padding-top:2.25rem;padding-bottom:.5rem}
.mark{margin:0;width:100%;color:var(--soft);font-size:.8125rem;letter-spacing:.08em}
h1{font:600 clamp(1.6rem,1.2rem + 2vw,2.25rem)/1.2 var(--serif);margin:0;flex:1}
h2{font:600 1.375rem/1.3 var(--serif);margin:0 0 1rem}
button,input,select{font:inherit;font-size:.9375rem;color:inherit;background:var(--card);border:1px solid var(--line);
border-radius:6px;padding:.4rem .6rem;min-height:2.5rem}
button{cursor:pointer}button:hover{border-color:var(--soft)}
.theme{font-size:.8125rem;color:var(--soft)}
section{margin:2.5rem 0}
.glance{display:flex;gap:1.5rem 2rem;align-items:center;flex-wrap:wrap;margin-top:1.25rem}
.glance>div{flex:1;min-width:15rem}
.ring{width:8.5rem;height:8.5rem;flex:none}
.ring circle{fill:none;stroke-width:9}.ring .track{stroke:var(--line)}.ring .part{stroke:var(--good)}
.ring text{font:600 22px var(--serif);fill:var(--ink);text-anchor:middle;dominant-baseline:central}
.share{font:1.25rem/1.35 var(--serif);margin:0 0 .75rem}
.totals{list-style:none;display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;padding:0;margin:0 0 .5rem}
.totals b{font-variant-numeric:tabular-nums;font-size:1.125rem}
.totals .error b{color:var(--error)}.totals .warning b{color:var(--warning)}.totals .suggestion b{color:var(--suggestion)}
.scope,.meta,.rest,.note{color:var(--soft);font-size:.875rem;margin:0}
.charts{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,26rem),1fr));gap:2rem 3rem}
.chart{width:100%;border-collapse:collapse;table-layout:fixed}
.chart caption{text-align:left;font:600 1.0625rem var(--serif);padding-bottom:.5rem}
.chart th{font-weight:400;text-align:left;width:46%;padding:.3rem .5rem .3rem 0;overflow-wrap:anywhere;line-height:1.3}
.chart th a{color:inherit;text-decoration:none}.chart th a:hover{text-decoration:underline}
.chart .figure{width:3rem;text-align:right;font-variant-numeric:tabular-nums;padding-right:.75rem}
.bar{display:block;width:100%;height:.625rem}
.bar .error{fill:var(--error-bar)}.bar .warning{fill:var(--warning-bar)}.bar .suggestion{fill:var(--suggestion-bar)}
.filters{display:flex;flex-wrap:wrap;gap:.75rem;align-items:end;margin-bottom:1.25rem}
.filters label{display:flex;flex-direction:column;font-size:.8125rem;color:var(--soft);gap:.2rem;min-width:0}
.filters .wide{flex:1 1 14rem}.filters input,.filters select{color:var(--ink);max-width:100%}
.filters output{flex-basis:100%;font-size:.875rem;color:var(--soft)}
.draft{background:var(--card);border:1px solid var(--line);border-radius:10px;padding:1.25rem 1.5rem;margin:0 0 1.25rem;
content-visibility:auto;contain-intrinsic-size:auto 22rem}
.draft:target{border-color:var(--link)}
h3{font:600 .9375rem/1.4 var(--mono);margin:0;overflow-wrap:anywhere}
.path{font-family:var(--mono)}.pointer{font-family:var(--mono);font-weight:400;color:var(--soft)}
.text{font:1.0625rem/1.65 var(--serif);white-space:pre-wrap;overflow-wrap:anywhere;max-width:42rem;
margin:1rem 0;padding-left:1rem;border-left:3px solid var(--line)}
mark{color:inherit;border-radius:2px;text-decoration-line:underline;text-decoration-thickness:2px;
text-underline-offset:.2em;text-decoration-skip-ink:none;-webkit-box-decoration-break:clone;box-decoration-break:clone}
mark.error{background:var(--error-wash);text-decoration-color:var(--error);text-decoration-style:double}
mark.warning{background:var(--warning-wash);text-decoration-color:var(--warning-bar)}
mark.suggestion{background:var(--suggestion-wash);text-decoration-color:var(--suggestion-bar);text-decoration-style:dotted}
sup{font:600 .7rem/0 var(--sans);margin:0 .15em}
sup.error,.error>p>.level{color:var(--error)}sup.warning,.warning>p>.level{color:var(--warning)}
sup.suggestion,.suggestion>p>.level{color:var(--suggestion)}
.findings{margin:0;padding-left:1.5rem;max-width:46rem}
.findings>li{margin:.75rem 0}.findings>li::marker{font-size:.8125rem;color:var(--soft)}
.findings p{margin:0}.level{font-size:.8125rem;font-weight:600}
.rule,.place{font:.8125rem var(--mono);overflow-wrap:anywhere}.place{color:var(--soft)}
.why{color:var(--soft);font-size:.9375rem}
.instead{list-style:none;padding:0;margin:.3rem 0 0}
.instead li{font-family:var(--serif);font-size:1.0625rem;padding-left:1.5rem;position:relative;white-space:pre-wrap;
overflow-wrap:anywhere}
.instead li::before{content:"→" / "";position:absolute;left:0;color:var(--good)}
.instead .whole{border-left:3px solid var(--good);margin:.4rem 0 .4rem 1.5rem;padding-left:.75rem}
.instead .whole::before{left:-1.6rem}
.instead small{font-family:var(--sans);color:var(--soft)}
ins{text-decoration:none;background:var(--good-wash);border-radius:2px}del{color:var(--soft)}
mark.many{text-decoration-thickness:4px}
.slot{color:var(--slot);border-bottom:1px dashed}
.clean summary{cursor:pointer;font:600 1.125rem var(--serif);padding:.4rem 0}
.clean ul{columns:18rem;padding-left:1.25rem;font-size:.875rem}.clean li,.broken li{overflow-wrap:anywhere}
.broken{border-left:4px solid var(--error);padding-left:1.25rem}.broken ul{padding-left:1.25rem;margin:0}
.reasons dl{margin:0;max-width:46rem}.reasons dt{font:600 .9375rem var(--mono);margin-top:1rem;overflow-wrap:anywhere}
.reasons small{font-family:var(--sans);font-weight:400;color:var(--soft)}.reasons dd{margin:.15rem 0 0}
.reasons dt:target,.reasons dt:target+dd{background:var(--suggestion-wash)}
@media (max-width:34rem){.top,main{padding-left:1rem;padding-right:1rem}.draft{padding:1rem}.ring{width:6.5rem;height:6.5rem}
.glance{gap:1rem}.glance>div{min-width:11rem}.filters label,.filters .wide{flex:1 1 8rem}.filters .wide{flex-basis:100%}
.filters button{flex:1}.text{padding-left:.75rem}section{margin:2rem 0}}
@media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
@media print{.filters,.theme,.skip{display:none}.draft{break-inside:avoid;content-visibility:visible;background:none}}
`
