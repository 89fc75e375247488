package org.vouchgate.gateway.admin.trust;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vouchgate.gateway.admin.TypedForm;
import org.vouchgate.gateway.assessment.SeenIssuers;
import org.vouchgate.gateway.login.KnownPeople;
import org.vouchgate.gateway.login.KnownPerson;
import org.vouchgate.gateway.platform.Page;
import org.vouchgate.gateway.recruiter.Shell;
import org.vouchgate.gateway.trust.TrustRegister;

/** Puts together whom candidates brought, and whom the employer relies on. */
@ApplicationScoped
public class IssuerPages {

    @Inject
    SeenIssuers seen;

    @Inject
    TrustRegister register;

    @Inject
    KnownPeople people;

    @Inject
    Clock clock;

    IssuersPage page(Shell shell, UUID employer) {
        return page(shell, employer, Optional.empty());
    }

    /** The page again, with what was typed about one entry. */
    Page ending(Shell shell, UUID employer, UUID id, TypedForm form) {
        var ending = new IssuersPage.Ending(
                id,
                form.values().getOrDefault("reason", ""),
                form.mistakes().at("reason").orElse(""));
        return new Page("admin/issuers.jte", page(shell, employer, Optional.of(ending)));
    }

    private IssuersPage page(Shell shell, UUID employer, Optional<IssuersPage.Ending> ending) {
        var all = SeenView.of(seen.of(employer));
        var listed = listed(employer);
        var approved = listed.stream()
                .filter(entry -> !entry.ended())
                .map(RelianceView::what)
                .collect(Collectors.toSet());
        var split = all.stream()
                .filter(issuer -> !approved.contains(issuer.issuer()))
                .collect(Collectors.partitioningBy(SeenView::waits));
        return new IssuersPage(shell, split.get(true), listed, split.get(false), ending);
    }

    /** Whom candidates brought and who is relied on, for whoever only counts. */
    public IssuersPage page(UUID employer) {
        return page(new Shell("", "", true), employer);
    }

    Optional<RelianceView> find(UUID employer, UUID id) {
        return listed(employer).stream().filter(entry -> entry.id().equals(id)).findFirst();
    }

    /** The types that an issuer was seen with, or that candidates brought from anybody. */
    List<String> types(UUID employer, String issuer) {
        var counts = seen.of(employer);
        var own = counts.stream().filter(count -> count.issuer().equals(issuer)).toList();
        return (own.isEmpty() ? counts : own)
                .stream()
                        .map(SeenIssuers.Count::type)
                        .filter(type -> !type.isEmpty())
                        .distinct()
                        .limit(12)
                        .toList();
    }

    /** How an issuer's key was found when it was seen last. */
    Optional<SeenIssuers.Count> seen(UUID employer, String issuer) {
        return seen.of(employer).stream()
                .filter(count -> count.issuer().equals(issuer))
                .findFirst();
    }

    private List<RelianceView> listed(UUID employer) {
        var now = clock.instant();
        var names = people.of(employer).stream()
                .collect(Collectors.toMap(KnownPerson::subject, KnownPerson::name, (one, other) -> one));
        return Stream.concat(
                        register.issuers(employer).stream()
                                .map(issuer -> RelianceView.of(issuer, called(names, issuer.createdBy()), now)),
                        register.anchors(employer).stream()
                                .map(anchor -> RelianceView.of(anchor, called(names, anchor.createdBy()), now)))
                .toList();
    }

    private static String called(Map<String, String> names, String subject) {
        return names.getOrDefault(subject, subject);
    }
}
