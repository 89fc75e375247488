package org.vouchgate.gateway.recruiter;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.vouchgate.gateway.pages.Badge;
import org.vouchgate.gateway.pages.Moments;
import org.vouchgate.gateway.taxonomy.TaxonomyView;
import org.vouchgate.skills.taxonomy.source.TaxonomyKind;

/**
 * The taxonomies of an employer, and the form that imports one.
 *
 * @param kind what was chosen in the form
 * @param name what was typed there
 */
public record TaxonomiesPage(
        Shell shell, List<Line> lines, List<Kind> kinds, String kind, String name, Mistakes mistakes) {

    /** A form of taxonomy that can be chosen. */
    public record Kind(String value, String sentence) {}

    /** Something that was left out, as it is shown. */
    public record Skip(String place, String why) {}

    /**
     * One taxonomy.
     *
     * @param happened where it stands, in a sentence
     * @param skips    the first of what was left out
     * @param skipped  how much that is, in words; empty if nothing
     */
    public record Line(
            String id,
            String name,
            String about,
            Badge badge,
            String happened,
            boolean active,
            boolean ready,
            boolean over,
            String skipped,
            List<Skip> skips) {

        static Line of(TaxonomyView view) {
            var kind =
                    TaxonomyKind.called(view.kind()).map(TaxonomyKind::sentence).orElse(view.kind());
            return new Line(
                    view.id().toString(),
                    view.name(),
                    kind.substring(0, Math.max(kind.indexOf(':'), 0)) + ", version " + view.version()
                            + ", brought in on " + Moments.minute(view.createdAt()),
                    Badge.ofImport(view.state(), view.active()),
                    happened(view),
                    view.active(),
                    view.state().equals("ready"),
                    view.state().equals("ready") || view.state().equals("failed"),
                    skipped(view),
                    view.report()
                            .map(report ->
                                    report.listed().stream().map(Line::skip).toList())
                            .orElse(List.of()));
        }

        private static Skip skip(TaxonomyView.Skipped skipped) {
            var place = skipped.line() > 0 ? skipped.file() + ", line " + skipped.line() : skipped.file();
            return new Skip(place, skipped.why());
        }

        private static String happened(TaxonomyView view) {
            return switch (view.state()) {
                case "queued" -> "It waits for its turn.";
                case "reading" ->
                    view.progress().rows() == 0
                            ? "It is being read."
                            : number(view.progress().rows()) + " rows are read, just now of "
                                    + view.progress().file() + ".";
                case "indexing" -> "It is being indexed: " + view.progress().indexed() + " %.";
                case "failed" -> view.problem().orElse("It failed.") + " Nothing was changed.";
                default -> view.report().map(Line::counted).orElse("It is ready.");
            };
        }

        private static String counted(TaxonomyView.Report report) {
            return number(report.concepts()) + " concepts with " + number(report.names()) + " names in "
                    + Moments.count(report.languages().size(), "language") + " ("
                    + String.join(", ", report.languages())
                    + "), " + number(report.relations()) + " relations.";
        }

        private static String skipped(TaxonomyView view) {
            long count = view.report().map(TaxonomyView.Report::skipped).orElse(0L);
            return count == 0
                    ? ""
                    : number(count) + (count == 1 ? " row or relation" : " rows or relations") + " left out";
        }

        private static String number(long count) {
            return String.format(Locale.ENGLISH, "%,d", count);
        }
    }

    static TaxonomiesPage of(Shell shell, List<TaxonomyView> views, Map<String, String> typed, Mistakes mistakes) {
        return new TaxonomiesPage(
                shell,
                views.stream().map(Line::of).toList(),
                Arrays.stream(TaxonomyKind.values())
                        .map(kind -> new Kind(kind.wireName(), kind.sentence()))
                        .toList(),
                typed.getOrDefault("kind", ""),
                typed.getOrDefault("name", ""),
                mistakes);
    }

    /** Whether something is still under way. */
    public boolean live() {
        return lines.stream().anyMatch(line -> !line.over());
    }
}
