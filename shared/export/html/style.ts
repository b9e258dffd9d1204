import type { HouseStyle } from '../../house-style/house-style.ts';
import { styleElement, type Html } from './html.ts';

const FONTS = {
  serif: 'ui-serif,Charter,"Bitstream Charter","Source Serif 4",Georgia,serif',
  sans: 'system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif',
};

const RULES = `
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:1.125rem/1.65 var(--text);overflow-wrap:break-word}
.site-name{border-block-end:3px solid var(--accent)}
.site-name p,main{max-width:42rem;margin-inline:auto;padding-inline:1.25rem}
.site-name p{margin-block:0;padding-block:.7rem;font:700 1rem var(--tools)}
.site-name a{color:inherit;text-decoration:none}
main{padding-block:2rem 4rem}
h1,h2,h3,h4{line-height:1.2;text-wrap:balance}
h1{font-size:clamp(1.75rem,1.2rem + 2.6vw,2.6rem);margin-block:.3em .4em}
h2{font-size:1.5rem;margin-block:2em .5em}h3{font-size:1.25rem;margin-block:1.8em .5em}h4{font-size:1.1rem;margin-block:1.6em .4em}
p,ul,ol{margin-block:0 1.1em}
li>ul,li>ol{margin-block-end:0}
.check{list-style:none;padding-inline-start:1.6em}.check>li>label>input{margin-inline:-1.6em .5em}
a{color:var(--accent);text-underline-offset:.15em;text-decoration-thickness:.06em}
a:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
.section,.byline,.times,.contributors,.embed .site,figcaption,.label,.attribution,.corrections{font-family:var(--tools)}
.section{margin:0;color:var(--accent);font-size:.875rem;font-weight:700}
.standfirst{font-size:1.25rem;line-height:1.5;color:var(--quiet)}
.byline,.times{margin:0;font-size:.9375rem}.byline a{font-weight:600}.times{color:var(--quiet)}
time,.times span{display:inline-block}.times span{margin-inline-end:1.25em}
.story-head{margin-block-end:1.75rem;padding-block-end:1.25rem;border-block-end:1px solid var(--line)}
.dateline{font-weight:600}
figure{margin:1.75rem 0}
img{display:block;max-width:100%;height:auto;border-radius:2px}
figure.wide{width:min(60rem,100vw - 2.5rem);margin-inline:calc(50% - min(30rem,50vw - 1.25rem))}
figure.small{max-width:14rem;margin-inline:auto}
@media(min-width:42rem){figure.half{max-width:50%;margin-inline:auto}}
.gallery ul{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,14rem),1fr));gap:1rem;margin:0;padding:0;list-style:none}.gallery li figure{margin:0}
figcaption{margin-block-start:.5rem;font-size:.875rem;line-height:1.45;color:var(--quiet)}
blockquote{margin:1.75rem 0;padding-inline-start:1.1rem;border-inline-start:3px solid var(--accent);font-style:italic}
.quote blockquote{margin:0}blockquote p{margin:0}
.pull-quote{margin:2rem 0;padding-block:1rem;border-block:1px solid var(--line);font-size:1.4rem;line-height:1.35;text-align:center}
.pull-quote p{margin:0}.pull-quote .attribution{margin-block-start:.5rem;font-size:.875rem;color:var(--quiet)}
.related,.embed{margin:1.5rem 0;padding:.8rem 1rem;background:var(--tint);border-inline-start:3px solid var(--accent)}
.related .label{margin:0 0 .25rem;font-size:.875rem;font-weight:700}
.related ul{margin:0;padding:0;list-style:none}.related li{margin-block:.3rem}
.embed a{font-weight:600}.embed .site{display:block;font-size:.8125rem;color:var(--quiet)}
.player{margin:1.75rem 0}.player .embed{margin:0}
.player iframe{display:block;width:100%;border:0;background:var(--tint)}
.player .wide{aspect-ratio:16/9}.player .tall{max-width:20rem;margin-inline:auto;aspect-ratio:9/16}.player .post{height:32rem}
.fact-box{margin:1.75rem 0;padding:1rem 1.25rem;border:1px solid var(--line);border-block-start:3px solid var(--accent);background:var(--tint);font-size:1rem}
.fact-box>.title{margin:0 0 .5em;font:700 1.0625rem/1.3 var(--tools)}.fact-box>:last-child{margin-block-end:0}
.table{margin:1.75rem 0;overflow-x:auto}
table{width:100%;border-collapse:collapse;font-size:1rem}
caption{padding-block-end:.5rem;text-align:start;font-weight:600}
th,td{padding:.45rem .6rem;border:1px solid var(--line);text-align:start;vertical-align:top}th{background:var(--tint)}
hr{width:6rem;margin:2.5rem auto;border:0;border-block-start:1px solid var(--line)}
code{font-size:.9em}
.credit-line{color:var(--quiet)}
sup{line-height:0}
sup a{padding-inline:.15em}sup a:target,.notes li:target{background:var(--tint)}
.notes{margin-block:2rem 0;padding-block-start:1rem;border-block-start:1px solid var(--line);font-size:.875rem}
.notes h2{margin:0 0 .5rem;font-size:1rem}.notes ol{margin:0;padding-inline-start:1.5rem}.notes li{margin-block:.3rem}
.contributors{margin-block:1.5rem 0;padding:1rem 0 0;border-block-start:1px solid var(--line);list-style:none;font-size:.875rem}
.contributors li:target{font-weight:700}.role{color:var(--quiet)}
.corrections{margin-block:1.5rem;padding:.8rem 1rem;border:1px solid var(--line);font-size:.9375rem}.corrections p{margin:.25rem 0}
@media print{
:root{--paper:#fff;--ink:#000;--quiet:#333;--line:#999;--tint:#fff;color-scheme:light}
body{font-size:11pt}main,.site-name p{max-width:none;padding-inline:0}
figure,blockquote,.related,.embed,.fact-box,tr{break-inside:avoid}figure.wide{width:auto;margin-inline:0}.player iframe{display:none}h1,h2,h3,h4{break-after:avoid}p{orphans:3;widows:3}
.table{overflow:visible}a{color:inherit}.embed a::after{content:" (" attr(href) ")";font-weight:400}
}
`;

const made = new WeakMap<HouseStyle, Html>();

/** The page's whole look, with nothing to load: the reader's own fonts, light or dark as the reader's system is. */
export function pageStyle(houseStyle: HouseStyle): Html {
  let style = made.get(houseStyle);
  if (!style) {
    style = styleElement(sheet(houseStyle));
    made.set(houseStyle, style);
  }
  return style;
}

function sheet({ page }: HouseStyle): string {
  return `:root{color-scheme:light dark;--paper:#fff;--ink:#1a1a1a;--quiet:#595959;--line:#d4d4d4;--tint:#f5f5f4;--accent:${page.accent};`
    + `--text:${FONTS[page.fontFamily]};--tools:${FONTS.sans}}`
    + `@media screen and (prefers-color-scheme:dark){:root{--paper:#161616;--ink:#ededed;--quiet:#b0b0b0;--line:#444;--tint:#222;--accent:${page.accentDark}}}`
    + RULES;
}
