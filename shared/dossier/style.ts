/** The one style sheet of the pages: readable from 320 px on, at 200 % zoom, and on A4 paper. */
export const STYLE = `
*{box-sizing:border-box}
html{font:100%/1.5 "Segoe UI",Arial,"Liberation Sans",sans-serif;color:#1b1b1b;background:#fff;overflow-wrap:break-word;hyphens:manual}
body{margin:0}
header,main,footer{max-width:76rem;margin:0 auto;padding:0 1rem}
header{padding-top:1.5rem}
header p{margin:0 0 .25rem;color:#4a4a4a}
h1,h2,h3,h4{line-height:1.25;color:#154273;break-after:avoid}
h1{font-size:1.9rem;margin:0 0 .5rem}
h2{font-size:1.4rem;margin:2.5rem 0 .75rem;padding-top:.75rem;border-top:3px solid #154273}
h3{font-size:1.2rem;margin:2rem 0 .5rem}
h4{font-size:1rem;margin:1.25rem 0 .5rem}
p,ul,ol,dl{margin:0 0 .75rem;max-width:50rem}
ul,ol{padding-left:1.4rem}
h1,h2,h3,h4,p,li,dt,dd,blockquote{overflow-wrap:anywhere}
a{color:#01508f}
a:focus-visible,[tabindex]:focus-visible{outline:3px solid #b34700;outline-offset:2px}
.skip{position:absolute;left:-100vw;top:0;padding:.5rem 1rem;background:#154273;color:#fff}
.skip:focus{left:0}
dl{display:grid;grid-template-columns:minmax(8rem,14rem) 1fr;gap:.25rem 1rem}
dt{font-weight:600}
dd{margin:0}
.scroll{overflow-x:auto;margin-bottom:1rem}
table{border-collapse:collapse;font-size:.9rem}
.scroll table{width:100%}
caption{text-align:left;font-weight:600;padding:.25rem 0}
th,td{padding:.4rem .6rem;text-align:left;vertical-align:top;border:1px solid #767676}
thead th{background:#e8eef5}
tbody th{font-weight:400;min-width:9rem;background:#f6f8fa}
tr.total>*{font-weight:700;border-top:3px solid #154273}
td.n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
.compare td,.compare thead th{min-width:6rem}
.compare thead th:first-child{min-width:9rem}
.items{list-style:none;padding:0;max-width:60rem}
.items>li{padding:.6rem 0;border-top:1px solid #767676;break-inside:avoid}
.items p{margin:0 0 .25rem;max-width:none}
.head{display:flex;flex-wrap:wrap;gap:.25rem 1rem;justify-content:space-between}
.head strong:first-child{flex:1 1 16rem}
blockquote{margin:.25rem 0;padding-left:.75rem;border-left:3px solid #5b7ea3}
.page{color:#4a4a4a;white-space:nowrap}
.decided{padding:.4rem .75rem;border:1px solid #154273;background:#f1f5fa}
.warn{padding:.5rem .75rem;border:1px solid #8a5300;background:#fff7e6;max-width:60rem}
.warn h4,.warn h3{margin-top:0}
footer{padding-bottom:3rem;color:#4a4a4a;font-size:.9rem}
footer{break-before:avoid}
footer p{border-top:1px solid #767676;padding-top:.75rem;margin-top:2rem}
@media (max-width:40rem){dl{grid-template-columns:1fr;gap:0}dd{margin-bottom:.5rem}h1{font-size:1.5rem}h2{font-size:1.25rem}}
@page{size:A4;margin:16mm 15mm}
@page wide{size:A4 landscape;margin:12mm}
@media print{
html{font-size:10pt}
header,main,footer{max-width:none;padding:0}
.skip{display:none}
a{color:inherit;text-decoration:none}
.scroll{overflow:visible;padding-right:1px}
.wide{page:wide}
.wide{line-height:1.3}
.wide h2{margin-top:0}
.wide table{font-size:7.5pt;table-layout:fixed}
.wide th,.wide td{padding:.9mm 1.1mm;min-width:0!important;hyphens:auto;overflow-wrap:anywhere;white-space:normal}
.wide .ranking{table-layout:auto}
.compare thead th:first-child{width:46mm}
thead{display:table-header-group}
tr,blockquote,.decided,.warn{break-inside:avoid}
.candidate{break-before:page}
.candidate.first{break-before:auto}
thead th,tbody th,.decided,.warn{print-color-adjust:exact;-webkit-print-color-adjust:exact}
}
`;
