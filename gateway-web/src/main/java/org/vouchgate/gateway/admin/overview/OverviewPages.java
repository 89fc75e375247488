package org.vouchgate.gateway.admin.overview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.vouchgate.gateway.admin.overview.OverviewPage.Alert;
import org.vouchgate.gateway.admin.trust.IssuerPages;
import org.vouchgate.gateway.automation.KeepRules;
import org.vouchgate.gateway.automation.RuleView;
import org.vouchgate.gateway.delivery.DeadLetters;
import org.vouchgate.gateway.delivery.DeliveryFilter;
import org.vouchgate.gateway.delivery.WatchAccounts;
import org.vouchgate.gateway.login.ApiTokens;
import org.vouchgate.gateway.platform.SigningSettings;
import org.vouchgate.gateway.recruiter.Shell;
import org.vouchgate.gateway.taxonomy.KeepTaxonomies;
import org.vouchgate.gateway.taxonomy.TaxonomyView;
import org.vouchgate.gateway.trust.TrustRegister;
import org.vouchgate.gateway.trust.TrustStandings;
import org.vouchgate.gateway.trust.TrustedAnchor;

/** Looks into every room for what needs somebody. */
@ApplicationScoped
public class OverviewPages {

    private static final Duration SOON = Duration.ofDays(30);
    private static final int MOST_OF_A_KIND = 3;

    @Inject
    SigningSettings signing;

    @Inject
    IssuerPages issuers;

    @Inject
    TrustRegister register;

    @Inject
    TrustStandings standings;

    @Inject
    WatchAccounts accounts;

    @Inject
    DeadLetters letters;

    @Inject
    KeepTaxonomies taxonomies;

    @Inject
    KeepRules rules;

    @Inject
    ApiTokens tokens;

    @Inject
    Clock clock;

    OverviewPage page(Shell shell, UUID employer) {
        var now = clock.instant();
        var alerts = Stream.of(
                        certificates(now),
                        trust(employer, now),
                        delivering(employer),
                        taxonomies(taxonomies.all(employer)),
                        counted("admin.alert.held", held(employer), false, "/automation"),
                        counted("admin.alert.token", ending(employer, now), false, "/admin/people"))
                .flatMap(List::stream)
                .toList();
        return new OverviewPage(shell, alerts);
    }

    private List<Alert> certificates(Instant now) {
        var end = earliestEnd(signing.current().chain());
        var left = Duration.between(now, end);
        if (left.isNegative()) {
            return List.of(new Alert("admin.alert.certificate-over", List.of(), true, "/admin/keys"));
        }
        return left.compareTo(SOON) > 0
                ? List.of()
                : List.of(new Alert("admin.alert.certificate", left.toDays(), false, "/admin/keys"));
    }

    private List<Alert> trust(UUID employer, Instant now) {
        var page = issuers.page(employer);
        var alerts = new ArrayList<Alert>();
        alerts.addAll(counted("admin.alert.issuers", page.waiting().size(), false, "/admin/issuers"));
        alerts.addAll(counted(
                "admin.alert.reliance-over",
                page.listed().stream().filter(entry -> entry.ended()).count(),
                false,
                "/admin/issuers"));
        alerts.addAll(counted(
                "admin.alert.sources",
                standings.of(employer, now).stream()
                        .filter(source -> source.problem().isPresent())
                        .count(),
                true,
                "/admin/sources"));
        register.anchors(employer).stream()
                .filter(anchor -> endsSoon(anchor, now))
                .limit(MOST_OF_A_KIND)
                .forEach(anchor ->
                        alerts.add(new Alert("admin.alert.certificate-soon", anchor.name(), false, "/admin/issuers")));
        return alerts;
    }

    private List<Alert> delivering(UUID employer) {
        var stopped = accounts.all(employer).stream()
                .flatMap(status -> status.traffic().stream())
                .filter(traffic -> Set.of("paused", "left_alone").contains(traffic.state()))
                .count();
        return Stream.concat(
                        counted("admin.alert.paused", stopped, true, "/connectors").stream(),
                        counted("admin.alert.stuck", letters.count(employer, DeliveryFilter.DEAD), true, "/connectors")
                                .stream())
                .toList();
    }

    private static List<Alert> taxonomies(List<TaxonomyView> all) {
        var failed = all.stream().filter(one -> one.state().equals("failed")).count();
        var under = all.stream()
                .filter(one -> !Set.of("ready", "failed").contains(one.state()))
                .count();
        return Stream.concat(
                        counted("admin.alert.import-failed", failed, true, "/taxonomies").stream(),
                        counted("admin.alert.importing", under, false, "/taxonomies").stream())
                .toList();
    }

    private long held(UUID employer) {
        return rules.all(employer).stream().mapToLong(RuleView::held).sum();
    }

    private long ending(UUID employer, Instant now) {
        return tokens.of(employer).stream()
                .filter(token ->
                        token.expiresAt().isAfter(now) && token.expiresAt().isBefore(now.plus(SOON)))
                .count();
    }

    private static List<Alert> counted(String key, long count, boolean urgent, String address) {
        return count == 0 ? List.of() : List.of(new Alert(key, count, urgent, address));
    }

    private static boolean endsSoon(TrustedAnchor anchor, Instant now) {
        return anchor.opened().certificate().getNotAfter().toInstant().isBefore(now.plus(SOON));
    }

    /** A chain holds for as long as each of its certificates does. */
    private static Instant earliestEnd(List<X509Certificate> chain) {
        return chain.stream()
                .map(certificate -> certificate.getNotAfter().toInstant())
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }
}
