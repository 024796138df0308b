/* How the page looks: a printed Japanese report, in ink on paper, that also reads on a telephone
 * and at night. Every pair of text and ground has a contrast of 4.5 or more. */
#include "internal.h"

static const char colours[] =
    ":root{color-scheme:light dark;"
    "--paper:#fdfcf8;--ink:#1d1c1a;--soft:#5d594f;--rule:#a9a190;--hair:#e0dacb;--wash:#f4f1e8;"
    "--indigo:#1e3d5f;--red:#a1281c;--green:#2b5d49;--ochre:#7d5306;--grey:#625e56;"
    "--full:#41628a;--fall:#b9c6d6}\n"
    "@media (prefers-color-scheme:dark){:root{"
    "--paper:#17181a;--ink:#e9e5da;--soft:#aca697;--rule:#6d6759;--hair:#35332e;--wash:#202123;"
    "--indigo:#9dbfe4;--red:#f09383;--green:#8fcbb0;--ochre:#e0b768;--grey:#b0aa9d;"
    "--full:#7fa3cc;--fall:#3f4f63}}\n";

static const char page[] =
    "*{box-sizing:border-box}\n"
    "html{-webkit-text-size-adjust:100%}\n"
    "body{margin:0 auto;padding:0 clamp(1rem,4vw,3rem) "
    "4rem;max-width:66rem;background:var(--paper);"
    "color:var(--ink);font:1rem/1.75 \"Noto Sans JP\",\"Noto Sans CJK JP\",\"Hiragino Sans\","
    "\"Yu Gothic UI\",Meiryo,sans-serif;font-variant-numeric:tabular-nums;"
    "overflow-wrap:anywhere;line-break:strict}\n"
    "h1,h2,.genre,.score b{font-family:\"Noto Serif JP\",\"Noto Serif CJK JP\","
    "\"Hiragino Mincho ProN\",\"Yu Mincho\",Georgia,serif;font-weight:600}\n"
    "a{color:var(--indigo);text-underline-offset:.2em;text-decoration-thickness:1px}\n"
    "a:focus-visible,summary:focus-visible{outline:3px solid var(--ochre);outline-offset:2px}\n"
    ".skip{position:absolute;left:-99rem;background:var(--paper);padding:.5rem 1rem}\n"
    ".skip:focus{left:1rem;top:1rem;z-index:1}\n"
    ".patterns{position:absolute}\n"
    "code{display:inline-block;font:.8rem/1.4 ui-monospace,\"Noto Sans Mono CJK "
    "JP\",monospace;color:var(--soft)}\n"
    "small{font-size:.8rem}\n";

static const char cover[] =
    "header{padding:2.5rem 0 1.5rem;border-bottom:3px double var(--rule);text-align:center}\n"
    ".marking{margin:0;color:var(--red);letter-spacing:.2em;font-size:.85rem}\n"
    ".marking span:first-child{border:1px solid;padding:.15rem .6rem;margin-right:.5rem}\n"
    "header .marking{margin-bottom:2.5rem}\n"
    ".genre{margin:0;color:var(--soft);letter-spacing:.14em}\n"
    ".genre:lang(ja){letter-spacing:.35em;text-indent:.35em}\n"
    "h1{margin:.4rem 0 .8rem;font-size:clamp(1.7rem,1rem + 3vw,2.7rem);line-height:1.35;"
    "text-wrap:balance}\n"
    ".when{margin:0;color:var(--soft);font-size:.9rem}\n"
    "nav ol{display:flex;flex-wrap:wrap;justify-content:center;gap:.2rem 1.4rem;margin:1rem 0 0;"
    "padding:0;list-style:none;font-size:.85rem}\n"
    "nav a{text-decoration:none}\nnav a:hover{text-decoration:underline}\n"
    "main{counter-reset:section}\n"
    "section{margin-top:3.5rem}\n"
    "h2{margin:0 0 1.2rem;padding-bottom:.4rem;border-bottom:1px solid var(--rule);"
    "font-size:1.45rem;line-height:1.4}\n"
    "h2::before{counter-increment:section;content:counter(section);display:inline-block;"
    "min-width:2.2rem;color:var(--soft);font-weight:400}\n"
    "h3{margin:1.8rem 0 .6rem;font-size:1rem;letter-spacing:.06em}\n"
    "footer{margin-top:4rem;padding-top:1rem;border-top:3px double var(--rule);"
    "text-align:center}\n";

static const char summary[] =
    ".glance{display:grid;grid-template-columns:minmax(13rem,1fr) 2.6fr;gap:2.5rem;"
    "align-items:center}\n"
    ".score{margin:0;text-align:center;padding:1.4rem 0;border:solid var(--rule);"
    "border-width:1px 0;line-height:1.2}\n"
    ".score .what{display:block;color:var(--soft);font-size:.85rem;letter-spacing:.2em}\n"
    ".score b{font-size:4.6rem}\n.score .of{color:var(--soft);font-size:1.2rem}\n"
    ".ratings{margin:0;padding:0;list-style:none}\n"
    ".ratings li{display:grid;grid-template-columns:9.5rem 1fr auto;gap:.8rem;align-items:center;"
    "padding:.35rem 0;border-bottom:1px solid var(--hair)}\n"
    ".ratings a{color:inherit;text-decoration-color:var(--rule)}\n"
    ".ratings .num{color:var(--soft);white-space:nowrap}\n"
    ".rating{display:inline-flex;align-items:center;gap:.55rem;line-height:1.25}\n"
    ".rating b{flex:none;width:1.75rem;border:2px solid;text-align:center;line-height:1.5rem}\n"
    ".rating small{color:var(--ink)}\n.rate .rating{min-width:8rem}\n"
    ".r-P{color:var(--green)}.r-S{color:var(--indigo)}.r-M{color:var(--ochre)}"
    ".r-U{color:var(--red)}.r-N{color:var(--grey)}\n"
    ".pair{display:grid;grid-template-columns:1fr 1fr;gap:0 2.5rem}\n"
    ".pair ol{margin:0;padding:0;list-style:none;counter-reset:item}\n"
    ".pair ol>li{position:relative;padding:.6rem 0 .6rem 2rem;border-top:1px solid var(--hair);"
    "counter-increment:item}\n"
    ".pair ol>li::before{content:counter(item);position:absolute;left:.3rem;color:var(--soft)}\n"
    ".pair p{margin:.15rem 0 0;color:var(--soft);font-size:.9rem;line-height:1.6}\n"
    ".none{color:var(--soft)}\n";

static const char tables[] =
    "table{width:100%;border-collapse:collapse;font-size:.9rem;line-height:1.55}\n"
    "caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}\n"
    "thead th{padding:.4rem .6rem;border:solid var(--rule);border-width:1px 0;"
    "background:var(--wash);color:var(--soft);font-weight:500;text-align:left;"
    "white-space:nowrap}\n"
    "tbody th,tbody td{padding:.55rem .6rem;border-bottom:1px solid var(--hair);"
    "vertical-align:top;text-align:left;font-weight:400}\n"
    "tbody tr:target{background:var(--wash)}\n"
    "table .num{text-align:right;white-space:nowrap}\n.num,.clock,.outcome,.events{width:1%}\n"
    ".clock{white-space:nowrap}\n.events{min-width:4.5rem}\n.events "
    "a{margin-right:.35rem}\n.who{min-width:6rem}\n"
    ".outcome,.code{white-space:nowrap}\n"
    ".sum{margin:.15rem 0 0;color:var(--soft);font-size:.82rem}\n"
    "strong{font-weight:600}\n"
    "tr.missed .outcome,tr.missed .num:nth-child(3){color:var(--red)}\n"
    "tr.full .outcome{color:var(--green)}tr.partial .outcome{color:var(--ochre)}\n"
    "tr.missed{--edge:var(--red)}tr.partial{--edge:var(--ochre)}"
    "tr.full{--edge:var(--green)}tr.inject{--edge:var(--full)}\n"
    "tr>:first-child{box-shadow:inset 3px 0 var(--edge,transparent)}\n"
    "tr.frame{font-weight:600}\ntr.frame>*{font-weight:600}\n"
    ".prose,td.prose{white-space:pre-line}\n"
    ".heat thead th{white-space:normal;font-size:.78rem;line-height:1.3;vertical-align:bottom}\n"
    ".heat td{padding:.3rem;white-space:nowrap}\n"
    ".heat b{display:inline-block;width:1.75rem;border:2px solid;text-align:center;"
    "line-height:1.5rem}\n"
    ".box{display:inline-block;width:2.6rem;height:1.75rem;border:1px solid var(--rule)}\n"
    ".signature{display:flex;justify-content:flex-end;flex-wrap:wrap;gap:1rem 2rem;"
    "margin:2rem 0 0;color:var(--soft);font-size:.85rem}\n"
    ".signature span{min-width:13rem;border-bottom:1px solid var(--rule)}\n"
    "dl{margin:0;font-size:.92rem}\n"
    "dl>div{display:grid;grid-template-columns:11rem 1fr;gap:1rem;padding:.45rem .6rem;"
    "border-bottom:1px solid var(--hair)}\n"
    "dt{color:var(--soft)}dd{margin:0}\n.proof dd{font-size:.85rem}\n"
    ".proof{margin-top:1.5rem;border-top:1px solid var(--rule)}\n"
    ".method{margin:.5rem 0;max-width:46rem}\n"
    "summary{cursor:pointer;padding:.5rem 0;color:var(--indigo)}\n";

static const char figures[] =
    "figure{margin:0 0 1.5rem}\n"
    "figcaption{font-size:.9rem;font-weight:600}\n"
    ".key{display:flex;flex-wrap:wrap;gap:.2rem 1.3rem;margin:.3rem 0 .6rem;padding:0;"
    "list-style:none;color:var(--soft);font-size:.8rem}\n"
    ".swatch{width:20px;height:14px;vertical-align:-2px}\n"
    ".chart{display:block;width:100%;height:auto}\n.on-narrow{display:none}\n"
    ".chart text{fill:var(--ink);font-size:13px}\n"
    ".chart .tick{fill:var(--soft);font-size:12px}\n"
    ".middle{text-anchor:middle}.end{text-anchor:end}\n"
    ".grid{stroke:var(--hair)}\n.lane{fill:var(--rule)}\n"
    ".full-bar{fill:var(--full)}\n.fall-bar{fill:url(#hatch);stroke:var(--full);stroke-width:1}\n"
    ".hatch-ground{fill:var(--paper)}\n.hatch-line{fill:var(--full)}\n"
    ".done{stroke:var(--ink);stroke-width:2.5}\n"
    ".done-dot{fill:var(--ink);stroke:var(--paper);stroke-width:1.5}\n"
    ".never{fill:var(--paper);stroke:var(--red);stroke-width:2.5}\n"
    ".m-inject{fill:var(--full)}\n.m-message{fill:var(--paper);stroke:var(--ink);stroke-width:2}\n"
    ".m-act{fill:var(--green)}\n.m-decision{fill:var(--ochre)}\n"
    ".m-loss{stroke:var(--red);stroke-width:3;fill:none}\n"
    ".level{fill:var(--fall);stroke:var(--full);stroke-width:1.5}\n"
    ".told{fill:var(--fall)}\n.untold{fill:none;stroke:var(--hair)}\n.self{fill:var(--wash)}\n";

/* Only where there is something of it to show. */
static const char evaluation[] =
    ".marks,.proofs{margin:0;padding:0;list-style:none}\n"
    ".marked{width:38%}\n.person{min-width:8.5rem}\n.seat{white-space:nowrap}\n"
    ".marks li,.person{word-break:keep-all}\n.marks p{word-break:normal}\n"
    "#observations .prose{min-width:14rem}\n#observations code{display:block}\n"
    ".house{margin:0}\n.given{margin-right:1rem}\n#observations .who{min-width:9rem}\n"
    "#objectives .wide{min-width:12rem}\n#objectives .reason{min-width:9rem}\n"
    "tr.share>:first-child{padding-left:1.6rem}\n"
    ".marks{display:flex;flex-wrap:wrap;gap:.5rem 1rem}\n.marks li{flex:1 1 9rem}\n"
    ".marks b{display:inline-block;border:2px solid;text-align:center}\n"
    ".marks b{width:1.75rem;margin-right:.3rem;line-height:1.5rem}\n"
    ".pair .marks{display:block;margin-top:.35rem}\n.pair .marks li+li{margin-top:.35rem}\n"
    ".marks .earlier{font-style:normal}\n.marks p{margin:.15rem 0 "
    "0;color:var(--soft);font-size:.85rem}\n"
    ".proofs li{font-size:.85rem}\n.proofs li+li{margin-top:.3rem}\n"
    ".differ{margin:0 0 .3rem;color:var(--ochre);font-size:.85rem;font-weight:600}\n";

static const char narrow[] =
    "@media screen and (max-width:760px){\n"
    ".glance,.pair{grid-template-columns:1fr;gap:1.5rem}\n"
    ".ratings li{grid-template-columns:1fr auto}\n.ratings a{grid-column:1/-1;grid-row:2}\n"
    "dl>div{grid-template-columns:1fr;gap:0;padding:.45rem 0}\n"
    ".on-wide{display:none}\n.on-narrow{display:block}\n"
    "thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}\n"
    "table,tbody,tbody tr,tbody th,tbody td{display:block;width:auto}\n"
    "tbody tr{padding:.6rem 0;border-bottom:1px solid var(--rule);"
    "box-shadow:inset 3px 0 var(--edge,transparent)}\n"
    "tr>:first-child{box-shadow:none}\n"
    "tbody th,tbody td,table .num,.clock{position:relative;min-height:1.8em;"
    "padding:.12rem .6rem .12rem 7rem;border:0;text-align:left;white-space:normal}\n"
    "tbody td.prose{white-space:pre-line}\n"
    "tbody th::before,tbody td::before{content:attr(data-label);position:absolute;left:.7rem;"
    "width:6rem;color:var(--soft);font-size:.82rem;font-weight:400}\n"
    "tbody .wide{padding:.3rem .6rem .3rem .7rem}\n"
    "tbody .wide::before{position:static;display:block;width:auto}\n"
    "}\n";

static const char print[] =
    "@media print{:root{color-scheme:light;"
    "--paper:#fff;--ink:#000;--soft:#444;--rule:#888;--hair:#ccc;--wash:#f1f1ee;--indigo:#1e3d5f;"
    "--red:#a1281c;--green:#2b5d49;--ochre:#7d5306;--grey:#555;--full:#41628a;--fall:#b9c6d6}\n"
    "html{font-size:12px}body{max-width:none;padding:0;line-height:1.6;"
    "print-color-adjust:exact;-webkit-print-color-adjust:exact}\n"
    "nav,.skip{display:none}\na{color:inherit;text-decoration:none}\n"
    "header{padding-top:.5rem}header .marking{margin-bottom:1rem}\n"
    "section{margin-top:2rem}#overview,#expected{break-before:page}\n"
    "h2,h3,h3+p,figcaption{break-after:avoid}\nfigure,tbody tr,dl>div,.pair "
    "li{break-inside:avoid}\n"
    "thead{display:table-header-group;break-after:avoid}\n"
    "tbody tr:first-child{break-before:avoid}\n"
    "details::details-content{content-visibility:visible;display:block}\n"
    "summary{list-style:none}}\n";

/* The running header takes the scenario's own title: cleaned for where it stands. */
static void running_header(struct view *view)
{
    shisa_buf_puts(view->out, "@page{size:A4;margin:22mm 16mm 18mm;@top-left{font-size:8pt;"
                              "color:#a1281c;content:\"");
    clean_css(view->out, say(view, SHISA_W_REPORT_MARKING));
    shisa_buf_puts(view->out, "\"}@top-right{font-size:8pt;content:\"");
    clean_css(view->out, shisa_say(&view->report->world->scenario.title, view->lang));
    shisa_buf_puts(view->out, "\"}@bottom-center{font-size:8pt;"
                              "content:counter(page) \" / \" counter(pages)}}\n");
}

void html_style(struct view *view)
{
    const char *said = any_evaluation(view->report) ? evaluation : "";
    const char *const parts[] = { colours, page, cover,  summary, tables,
                                  figures, said, narrow, print };
    shisa_buf_puts(view->out, "<style>\n");
    for (size_t i = 0; i < sizeof parts / sizeof parts[0]; i++) {
        shisa_buf_puts(view->out, parts[i]);
    }
    running_header(view);
    shisa_buf_puts(view->out, "</style>\n");
}
