package decompress.report;

/** How the page looks, on a screen and on A4 or Letter; nothing hangs on colour. */
final class PageStyle {
    static final String CSS = """
            :root { color-scheme: light; }
            * { box-sizing: border-box; }
            html { font-size: 16px; }
            body { margin: 0; background: #fff; color: #1c2321; font: 1rem/1.45 system-ui, "Helvetica Neue", Arial, sans-serif; }
            main { max-width: 58rem; margin: 0 auto; padding: 2rem 1.25rem 3rem; }
            h1 { margin: 0 0 1rem; font-size: 1.7rem; }
            h2 { margin: 2.2rem 0 .6rem; padding-bottom: .25rem; border-bottom: 1px solid #aebbb6; font-size: 1.2rem; }
            p { margin: .5rem 0; }
            dl { display: flex; flex-wrap: wrap; gap: .5rem 2rem; margin: 0 0 .9rem; }
            dt { color: #4d5a56; font-size: .85rem; }
            dd { margin: 0; font-weight: 600; overflow-wrap: anywhere; }
            .about { color: #4d5a56; font-size: .9rem; }
            table { width: 100%; border-collapse: collapse; font-size: .9rem; font-variant-numeric: tabular-nums; }
            caption { padding: .3rem 0; color: #4d5a56; text-align: left; }
            th, td { padding: .35rem .6rem .35rem 0; border-bottom: 1px solid #dbe2df; text-align: start; vertical-align: top; }
            thead th { border-bottom: 1px solid #71807a; vertical-align: bottom; }
            tbody th { font-weight: 600; }
            .narrow tbody th { white-space: nowrap; }
            .wide td.words { min-width: 12rem; }
            td { white-space: pre-line; overflow-wrap: anywhere; }
            .number { padding: .35rem 0 .35rem .6rem; text-align: right; }
            .number { white-space: nowrap; }
            thead .number { white-space: normal; }
            figure { margin: .8rem 0 1.2rem; }
            figcaption { margin-top: .4rem; color: #4d5a56; font-size: .85rem; }
            svg { display: block; width: 100%; height: 194px; padding: 20px 12px 24px 32px; overflow: visible; }
            svg text { fill: #4d5a56; font-size: 12px; }
            .scale { text-anchor: end; }
            .week { text-anchor: middle; }
            .grid { stroke: #dbe2df; }
            .bar { fill: #5d8f82; }
            .line { stroke: #245a4d; stroke-width: 2; }
            .line.before { stroke: #6f5b3e; stroke-dasharray: 4 4; }
            circle { stroke-width: 2; }
            circle.before { fill: #fff; stroke: #6f5b3e; }
            circle.after { fill: #245a4d; stroke: #245a4d; }
            .blanks { display: grid; grid-template-columns: repeat(auto-fill, minmax(16rem, 1fr)); gap: .3rem 2rem; }
            .blank { display: flex; gap: .5rem; padding-top: .5rem; }
            .blank::after { content: ""; flex: 1; border-bottom: 1px solid #71807a; }
            @media (max-width: 40rem) {
              main { padding: 1.2rem 1rem 2rem; }
              .more { display: none; }
              main { display: flex; flex-direction: column; }
              [aria-labelledby="done"] { order: 1; }
              [aria-labelledby="early"], [aria-labelledby="notes"] { order: 2; }
              .number { padding-left: .2rem; }
              .wide, .wide caption, .wide tbody, .wide tr, .wide th, .wide td { display: block; }
              .wide thead { display: none; }
              .wide tr { padding: .5rem 0; border-bottom: 1px solid #71807a; }
              .wide th, .wide td { padding: .1rem 0; border: 0; text-align: start; }
              .wide td { display: flex; gap: .8rem; }
              .wide td::before { content: attr(data-column); flex: 0 0 8.5rem; color: #4d5a56; white-space: normal; }
            }
            @page { margin: 15mm; }
            @media print {
              html { font-size: 10pt; }
              main { max-width: none; padding: 0; }
              p { margin: .3rem 0; }
              h2 { margin-top: 1.3rem; break-after: avoid; }
              th, td { padding-top: .22rem; padding-bottom: .22rem; }
              .number { padding-top: .22rem; padding-bottom: .22rem; }
              figure { margin: .4rem 0 .6rem; }
              caption, thead, tbody tr:first-child { break-after: avoid; }
              tbody tr:first-child { break-before: avoid; }
              figure, tr, .whole { break-inside: avoid; }
              thead { display: table-header-group; }
              .bar, circle { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
            }
            """;

    private PageStyle() {}
}
