package org.vouchgate.gateway.admin.trust;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vouchgate.gateway.pages.Badge;
import org.vouchgate.gateway.recruiter.Mistakes;
import org.vouchgate.gateway.recruiter.Shell;
import org.vouchgate.gateway.trust.SourceView;

/**
 * Who vouches for issuers, in the order in which they are asked, and what is demanded of certificates.
 *
 * @param revocation the policy for the employer's own list
 */
public record SourcesPage(Shell shell, List<SourceView> sources, String revocation, Mistakes mistakes) {

    /** What can be demanded, the strictest first. */
    public static final List<String> POLICIES = List.of("required", "if-published", "none");

    private static final Set<String> PROBLEMS = Set.of(
            "trust-source-unreachable",
            "trust-source-unreadable",
            "trust-source-signature-invalid",
            "trust-source-expired",
            "trust-source-rolled-back");

    public SourcesPage {
        sources = List.copyOf(sources);
    }

    /** What can be demanded of certificates. */
    public List<String> policies() {
        return POLICIES;
    }

    public Badge badge(SourceView source) {
        if (source.problem().isPresent()) {
            return source.usable()
                    ? new Badge("trust.state.last-known", "!", "unsure")
                    : new Badge("trust.state.not-usable", "✕", "bad");
        }
        return source.usable()
                ? new Badge("trust.state.usable", "✓", "good")
                : new Badge("trust.state.not-asked-yet", "…", "quiet");
    }

    /** The key of what went wrong. */
    public static String problem(SourceView.SourceProblem problem) {
        return "trust.problem." + (PROBLEMS.contains(problem.reason()) ? problem.reason() : "other");
    }

    /** When it was read last, or answered. */
    public Optional<Instant> readAt(SourceView source) {
        return source.fetchedAt().or(() -> source.use().lastAt());
    }
}
