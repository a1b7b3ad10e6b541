// The style sheet of a printed form: black rules on white, the type of office paper. Chinese may
// break between any two characters; a row is never cut by the end of a page.
#pragma once

#include <string_view>

namespace banli::picture {

inline constexpr std::string_view form_style = R"(* { box-sizing: border-box; }
body { margin: 0; color: #000; background: #fff; line-height: 1.45;
  font: 10.5pt "Noto Serif CJK SC", "Source Han Serif SC", SimSun, "Songti SC", serif; }
.page { width: 186mm; margin: 0 auto; padding: 8mm 0; break-after: page; }
.page:last-child { break-after: auto; }
header { position: relative; margin-bottom: 3mm; text-align: center; }
h1 { margin: 0; font-size: 18pt; font-weight: 700; letter-spacing: 0.12em; }
:lang(en) h1 { letter-spacing: 0; }
header p { display: flex; justify-content: space-between; margin: 2mm 0 0; }
header .copy { margin-left: auto; }
table { width: 100%; border-collapse: collapse; table-layout: fixed; }
th, td { border: 0.6pt solid #000; padding: 1.2mm 1.6mm; font-weight: 400; text-align: left;
  overflow-wrap: anywhere; line-break: strict; vertical-align: middle; }
.grid { border: 1.2pt solid #000; }
.grid > tbody > tr { break-inside: avoid; }
.grid > tbody > tr:has(.holds-table) { break-inside: auto; }
.at-band { width: 9mm; }
.at-label { width: 29mm; }
.grid > tbody > tr > th { height: 8.5mm; text-align: center; }
th { background: #f4f4f2; }
.band { padding: 1mm 0; }
.band span { writing-mode: vertical-rl; letter-spacing: 0.2em; white-space: nowrap; }
.heading { font-weight: 700; }
.long { height: 14mm; vertical-align: top; }
.opinion { height: 16mm; vertical-align: top; }
.said { min-height: 7mm; }
.signed { display: flex; justify-content: flex-end; gap: 6mm; font-size: 9.5pt; }
.signed b { display: inline-block; min-width: 24mm; font-weight: 400; }
.unit { font-size: 9pt; }
.option { display: inline-block; margin-right: 3mm; white-space: nowrap; }
.box { display: inline-block; width: 1em; height: 1em; margin-right: 0.25em;
  border: 0.7pt solid #000; font: 700 0.9em/0.95em sans-serif;
  text-align: center; vertical-align: -0.12em; }
.holds-table { padding: 0; }
.table-name { padding: 1.2mm; border-bottom: 0.6pt solid #000; text-align: center;
  background: #f4f4f2; }
.rows { font-size: 9.5pt; }
.rows th, .rows td { padding: 1mm; height: 8.5mm; text-align: center; }
.rows tr { break-inside: avoid; }
.rows tr:first-child > * { border-top: 0; }
.rows tbody tr:last-child > * { border-bottom: 0; }
.rows tr > :first-child { border-left: 0; }
.rows tr > :last-child { border-right: 0; }
.turned th, .turned td { height: 7.5mm; padding: 0.6mm 1mm; }
.rows + .rows { margin-top: 4mm; border-top: 0.6pt solid #000; }
.signatures { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 3mm 8mm;
  margin-top: 4mm; }
.signatures b { display: inline-block; min-width: 30mm; border-bottom: 0.6pt solid #000;
  font-weight: 400; text-align: center; }
.source { margin: 3mm 0 0; color: #666; font-size: 8pt; text-align: right; }
@media print { .page { width: auto; padding: 0; } }
)";

}  // namespace banli::picture
