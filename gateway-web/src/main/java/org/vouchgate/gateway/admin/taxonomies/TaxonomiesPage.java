package org.vouchgate.gateway.admin.taxonomies;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vouchgate.gateway.pages.Badge;
import org.vouchgate.gateway.recruiter.Mistakes;
import org.vouchgate.gateway.recruiter.Shell;
import org.vouchgate.gateway.taxonomy.TaxonomyView;
import org.vouchgate.skills.taxonomy.source.TaxonomyKind;

/**
 * The taxonomies of an employer, and the form that imports one.
 *
 * @param typed what was typed and chosen there
 */
public record TaxonomiesPage(Shell shell, List<TaxonomyView> all, Map<String, String> typed, Mistakes mistakes) {

    public TaxonomiesPage {
        all = List.copyOf(all);
        typed = Map.copyOf(typed);
    }

    /** What can be brought in, by the names of forms. */
    public List<String> kinds() {
        return Arrays.stream(TaxonomyKind.values()).map(TaxonomyKind::wireName).toList();
    }

    public String value(String field) {
        return typed.getOrDefault(field, "");
    }

    public Badge badge(TaxonomyView view) {
        return Badge.ofImport(view.state(), view.active());
    }

    /** What was read, of one that was read to its end. */
    public Optional<TaxonomyView.Report> counted(TaxonomyView view) {
        return view.report().filter(report -> view.state().equals("ready"));
    }

    /** How much was left out. */
    public long skipped(TaxonomyView view) {
        return view.report().map(TaxonomyView.Report::skipped).orElse(0L);
    }

    public boolean over(TaxonomyView view) {
        return view.state().equals("ready") || view.state().equals("failed");
    }

    /** Whether something is still under way. */
    public boolean live() {
        return all.stream().anyMatch(view -> !over(view));
    }
}
