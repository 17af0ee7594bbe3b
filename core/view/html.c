/* SPDX-License-Identifier: MIT
 *
 * Escaping, and the frame of a page. The pages are well-formed XML too, so that a test can read them with either eye.
 */
#include "view/html.h"
#include "view/width.h"

#include <string.h>

/* Cleaned text has no control characters; U+FFFE and U+FFFF are none, but XML has no room for them. */
static void put_escaped(struct buf *out, const char *text) {
    for (const char *at = text; *at;) {
        const size_t plain = strcspn(at, "&<>\"'\xEF");
        buf_add(out, at, plain);
        at += plain;
        if (*at == '&')
            buf_puts(out, "&amp;");
        else if (*at == '<')
            buf_puts(out, "&lt;");
        else if (*at == '>')
            buf_puts(out, "&gt;");
        else if (*at == '"')
            buf_puts(out, "&quot;");
        else if (*at == '\'')
            buf_puts(out, "&#39;");
        else if (strncmp(at, "\uFFFE", 3) == 0 || strncmp(at, "\uFFFF", 3) == 0)
            buf_puts(out, "\uFFFD"), at += 2;
        else if (*at)
            buf_add(out, at, 1);
        at += *at != '\0';
    }
}

void html_fill(struct view *view, const char *markup, const char *const *args) {
    size_t n = 0;
    while (args[n])
        n++;
    for (const char *at = markup; *at;) {
        const size_t plain = strcspn(at, "{");
        buf_add(&view->out, at, plain);
        at += plain;
        const size_t index = *at ? (size_t)(at[1] - '0') : n;
        if (index < n && at[2] == '}') {
            put_escaped(&view->out, text_clean(view->arena, args[index]));
            at += strlen("{0}");
        } else if (*at) {
            buf_add(&view->out, at++, 1);
        }
    }
}

const char *html_class(enum style style) {
    static const char *const classes[] = {
        [STYLE_PLAIN] = "plain", [STYLE_GOOD] = "good", [STYLE_WARN] = "warn",
        [STYLE_BAD] = "bad",     [STYLE_DIM] = "dim",   [STYLE_HEAD] = "plain",
    };
    return classes[style];
}

void html_state(struct view *view, enum lofte_standing_state state) {
    html_put(view, "<span class=\"state {0}\"><span aria-hidden=\"true\">{1}</span> {2}</span>",
             html_class(standing_style(state)), standing_symbol(state), standing_word(view, state));
}

static const char style_sheet[] =
    ":root{color-scheme:light}\n"
    "*{box-sizing:border-box}\n"
    "body{margin:0;background:#fff;color:#1a1a1a;font:1rem/1.45 system-ui,\"DejaVu Sans\",Arial,sans-serif}\n"
    "main{max-width:62rem;margin:0 auto;padding:1.5rem 1rem 3rem}\n"
    "h1{font-size:1.7rem;line-height:1.2;margin:0 0 .3rem}\n"
    "h2{font-size:1.35rem;margin:2.5rem 0 .6rem;padding-top:.6rem;border-top:3px solid #1a1a1a}\n"
    "h3{font-size:1.2rem;margin:2rem 0 .4rem}\n"
    "h4{font-size:1.05rem;margin:1.6rem 0 .3rem;padding-top:.7rem;border-top:1px solid #767676}\n"
    "p{margin:.4rem 0;max-width:46rem}\n"
    "a{color:#0b4f8a}\n"
    ".summary{font-size:1.15rem;font-weight:600;border-left:.4rem solid #1a1a1a;padding:.3rem 0 .3rem .8rem}\n"
    ".note{color:#444;font-size:.92rem}\n"
    ".state{font-weight:600;white-space:nowrap}\n"
    ".good{color:#1b5e20}.warn{color:#7a4300}.bad{color:#9b1212}.dim{color:#505050}\n"
    "table{border-collapse:collapse;width:100%;margin:.7rem 0;font-size:.93rem;font-variant-numeric:tabular-nums}\n"
    "caption{text-align:left;font-weight:600;padding:.2rem 0}\n"
    "th,td{text-align:left;vertical-align:top;padding:.28rem .7rem .28rem 0;border-bottom:1px solid #c4c4c4}\n"
    "th{font-weight:600}\n"
    "tbody th{font-weight:400}\n"
    ".figures th::first-letter,.promise th::first-letter{text-transform:uppercase}\n"
    "td{overflow-wrap:anywhere}th{overflow-wrap:break-word}\n"
    ".figures th{width:50%}.promise th{width:30%;min-width:6.5rem}\n"
    ".evidence tbody th{width:24%;overflow-wrap:anywhere}\n"
    ".n{text-align:right;white-space:nowrap;overflow-wrap:normal;width:1%}\n"
    ".day{white-space:nowrap;overflow-wrap:normal}\n"
    ".pair{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,19rem),1fr));gap:0 2rem}\n"
    "figure{margin:.7rem 0}\n"
    "svg{display:block;width:100%;height:auto;max-width:30rem}\n"
    "svg text{font:13px system-ui,\"DejaVu Sans\",Arial,sans-serif;fill:#1a1a1a}\n"
    "svg text.name{paint-order:stroke;stroke:#fff;stroke-width:4px;font-weight:600}\n"
    "figcaption{font-size:.92rem;margin-top:.3rem}\n"
    ".sum{font-family:ui-monospace,\"DejaVu Sans Mono\",monospace;font-size:.75rem;word-break:break-all}\n"
    "ul{padding-left:1.2rem}\n"
    "blockquote{margin:.2rem 0 .2rem 1rem;color:#333}\n"
    "@media (max-width:36rem){main{padding:1rem .8rem 2rem}h1{font-size:1.4rem}table{font-size:.88rem}\n"
    ".overview{table-layout:fixed;hyphens:auto}.overview th{overflow-wrap:anywhere}.overview "
    ".state{white-space:normal}\n"
    ".overview th:first-child{width:32%}.overview th:nth-child(2){width:24%}}\n"
    "@page{size:A4;margin:16mm 15mm}\n"
    "@media print{html{font-size:8.5pt}main{max-width:none;padding:0}h1,h2,h3,h4,caption,thead{break-after:avoid}\n"
    "th,td{padding-top:.15rem;padding-bottom:.15rem}h2{margin-top:1.6rem}h3{margin-top:1.2rem}p{orphans:3;widows:3}\n"
    "tr,figure,blockquote{break-inside:avoid}thead{display:table-header-group}\n"
    ".pair{grid-template-columns:1fr 1fr}a{color:inherit;text-decoration:none}}\n";

void html_open(struct view *view, const char *title) {
    html_put(view,
             "<!DOCTYPE html>\n<html lang=\"{0}\">\n<head>\n<meta charset=\"utf-8\"/>\n"
             "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n"
             "<meta http-equiv=\"Content-Security-Policy\" "
             "content=\"default-src 'none'; style-src 'unsafe-inline'\"/>\n"
             "<title>{1}</title>\n<style>\n",
             view->lang.code, title);
    buf_puts(&view->out, style_sheet);
    html_put(view, "</style>\n</head>\n<body>\n<main>\n");
}

void html_close(struct view *view) {
    html_put(view, "</main>\n</body>\n</html>\n");
}
