package org.vouchgate.matching.audit;

import java.util.Locale;
import java.util.Optional;

/** An audit as a page to print: an HTML document that needs nothing beside it. */
public final class AuditPage {

    private static final String HEAD = """
            <!DOCTYPE html>
            <html lang="en"><head><meta charset="utf-8"><title>Bias audit</title>
            <style>body{font:11pt/1.45 sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}
            table{border-collapse:collapse;width:100%;margin:.6rem 0 1.4rem}caption{text-align:left;font-weight:bold;padding:.3rem 0}
            th,td{border-bottom:1px solid #999;padding:.25rem .5rem;text-align:right}th:first-child,td:first-child{text-align:left}
            .low td{font-weight:bold}.small td{color:#555}@media print{body{margin:0}}</style></head><body>
            <h1>Bias audit</h1>
            """;

    private static final String NOTES = """
            <h2>How to read this</h2>
            <p><strong>Rate</strong>: the share of a group that was selected, or that scored above the median of everybody.
            <strong>Impact ratio</strong>: a group’s rate divided by the highest rate of any group. Below four fifths (0.80) is
            generally taken as a sign of adverse impact (29 CFR 1607.4(D)); such rows are bold and marked ▼.
            <strong>p</strong>: how likely a difference at least as improbable is by chance alone (Fisher’s exact test, two-sided,
            against the group with the highest rate). A low ratio with a high p, or in a small group, shows little; a ratio above
            0.80 with a very low p may still matter.</p>
            <p>Rows marked * are less than 2 % of those counted. New York City’s rule (6 RCNY 5-301) lets an auditor leave them out
            of the ratios; they are shown all the same, and the last column has the ratios without them. People whose sex or race is
            not known are in no group of that table; their number is given above and has to be published.</p>
            <p>These are figures, not a judgement: whether they are lawful, and what follows, is for people to say. Nothing of the
            data they were worked out from was kept.</p>
            </body></html>
            """;

    private AuditPage() {}

    public static String html(BiasAudit audit) {
        var page = new StringBuilder(HEAD);
        page.append("<p>Applicants: ").append(audit.applicants());
        page.append(". Sex or race not known: ").append(audit.unknown());
        audit.median().ifPresent(median -> page.append(". Median score: ").append(number(median, 3)));
        page.append(".</p>\n");
        section(page, "Selection rates", "selected", audit.selection());
        section(page, "Scoring rates", "above the median", audit.scoring());
        return page.append(NOTES).toString();
    }

    private static void section(
            StringBuilder page, String title, String chosen, Optional<BiasAudit.Dimensions> dimensions) {
        dimensions.ifPresent(known -> {
            page.append("<h2>").append(title).append("</h2>\n");
            table(page, "By sex", chosen, known.sex());
            table(page, "By race or ethnicity", chosen, known.race());
            table(page, "By race or ethnicity and sex", chosen, known.intersectional());
        });
    }

    private static void table(StringBuilder page, String caption, String chosen, Rates rates) {
        page.append("<table><caption>")
                .append(caption)
                .append(" (")
                .append(rates.total())
                .append(" people; highest rate: ");
        page.append(escaped(rates.reference())).append(")</caption>\n<thead><tr>");
        for (var title : new String[] {"Group", "People", chosen, "Rate", "Impact ratio", "p", "Ratio without *"}) {
            page.append("<th scope=\"col\">").append(title).append("</th>");
        }
        page.append("</tr></thead><tbody>\n");
        rates.groups().forEach(group -> row(page, group));
        page.append("</tbody></table>\n");
    }

    private static void row(StringBuilder page, Group group) {
        var kind = (group.belowFourFifths() ? "low " : "") + (group.small() ? "small" : "");
        page.append("<tr class=\"").append(kind.strip()).append("\">");
        cell(page, escaped(group.name()) + (group.small() ? " *" : ""));
        cell(page, Integer.toString(group.size()));
        cell(page, Integer.toString(group.chosen()));
        cell(page, number(group.rate(), 3));
        cell(page, number(group.impactRatio(), 3) + (group.belowFourFifths() ? " ▼" : ""));
        cell(page, number(group.probability(), 4));
        cell(page, group.small() ? "" : number(group.ratioAmongLarger(), 3));
        page.append("</tr>\n");
    }

    private static void cell(StringBuilder page, String text) {
        page.append("<td>").append(text).append("</td>");
    }

    private static String number(double value, int digits) {
        return String.format(Locale.ROOT, "%." + digits + "f", value);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
