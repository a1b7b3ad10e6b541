// The style sheet of a picture: colours as variables, light unless the reader's screen is dark,
// always light in print. Shape, dash and weight carry every meaning, colour repeats it.
#pragma once

#include <string_view>

namespace banli::picture {

inline constexpr std::string_view svg_style = R"(<style>
svg{--ink:#1d2530;--line:#333f4f;--back:#9a3d12;--gate:#fdeee2;--gate-line:#a8431a;--choice:#fff6cc;
--choice-line:#6f5900;--outside:#edf3ee;--outside-head:#d8e6db;--outside-line:#3f6b52;
--head:#e6ebf1;--border:#aeb8c4;--paper:#fff;--token:#1462b8;--done:#eef1f5;
font-family:'Noto Sans CJK SC','Source Han Sans SC','Microsoft YaHei','PingFang SC',sans-serif}
@media screen and (prefers-color-scheme:dark){svg{--ink:#e7ebf0;--line:#b9c4d2;--back:#ffa36b;
--gate:#3a2418;--gate-line:#ff9d66;--choice:#38330f;--choice-line:#e5cf5a;--outside:#1a231d;
--outside-head:#223027;--outside-line:#8fbf9f;--head:#232a33;--border:#4a5563;--paper:#14181e;
--token:#6fb1ff;--done:#262d36}}
text{font-size:10px;fill:var(--ink,#1d2530);text-anchor:middle;dominant-baseline:central}
.page{fill:var(--paper,#fff)}.name{font-size:15px;font-weight:700}.other{font-size:8px}
.lane .head{fill:var(--head,#e6ebf1)}.lane.outside .area{fill:var(--outside,#edf3ee)}
.lane .area{fill:none}.lane.outside .head{fill:var(--outside-head,#d8e6db)}
.lane text{font-weight:700}.border{stroke:var(--border,#aeb8c4);stroke-width:.7}
.frame{fill:none;stroke:var(--ink,#1d2530);stroke-width:1.1}
.within{fill:none;stroke:var(--line,#333f4f);stroke-width:.8;stroke-dasharray:5 3}
.shape{fill:var(--paper,#fff);stroke:var(--ink,#1d2530);stroke-width:1}
.inner,.sign{fill:none;stroke:var(--ink,#1d2530);stroke-width:.7}
.sign{stroke-width:.6;stroke-linejoin:round;stroke-linecap:round}.hub{fill:var(--paper,#fff)}
.start .shape,.end .shape,.wait .shape{fill:var(--head,#e6ebf1)}.end .shape{stroke-width:2}
.approve .shape,.approve .inner{stroke:var(--gate-line,#a8431a)}
.approve .shape{fill:var(--gate,#fdeee2);stroke-width:1.5}
.choose .shape{fill:var(--choice,#fff6cc);stroke:var(--choice-line,#6f5900)}
.bar .shape{fill:var(--ink,#1d2530)}
.shape.outside{stroke:var(--outside-line,#3f6b52);stroke-dasharray:1.8 1.5}
.line{fill:none;stroke:var(--line,#333f4f);stroke-width:.95}.main .line{stroke-width:1.25}
.way{fill:none;stroke:transparent;stroke-width:8}.tip{fill:var(--line,#333f4f)}
.back .line{stroke:var(--back,#9a3d12);stroke-dasharray:4 2}.back .tip{fill:var(--back,#9a3d12)}
.event{fill:var(--paper,#fff);stroke:var(--line,#333f4f);stroke-width:.8}
.label{font-size:8.6px;paint-order:stroke;stroke:var(--paper,#fff);stroke-width:2.4px}
.label.outside{stroke:var(--outside,#edf3ee)}.back .label{fill:var(--back,#9a3d12)}
.legend text{font-size:8px;text-anchor:start}
.done .shape{fill:var(--done,#eef1f5)}.tick{fill:none;stroke:var(--paper,#fff);stroke-width:1.4}
.token{fill:var(--token,#1462b8)}.active .shape{stroke:var(--token,#1462b8);stroke-width:2}
.on-token{fill:var(--paper,#fff);font-size:7px;font-weight:700}
.holder{font-size:7.5px;fill:var(--token,#1462b8);font-weight:700;text-anchor:start;
paint-order:stroke;stroke:var(--paper,#fff);stroke-width:2.4px}
.badge{fill:var(--ink,#1d2530)}.heat{fill:#e0452b;opacity:calc(var(--heat)*.45)}
</style>)";

}  // namespace banli::picture
