package org.vouchgate.gateway.admin.policies;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.vouchgate.gateway.admin.Shells;
import org.vouchgate.gateway.admin.policies.PoliciesPage.Group;
import org.vouchgate.gateway.admin.policies.PoliciesPage.Rule;
import org.vouchgate.gateway.samples.Sample;

/** Policies with every answer that a rule can have. */
public final class PoliciesSamples {

    private static final List<String> FIXED = List.of("signature", "issuer", "status", "same-person", "self-asserted");
    private static final List<String> SWITCHES =
            List.of("legacy-proofs", "legacy-status", "cross-device", "files", "protected");

    private PoliciesSamples() {}

    public static List<Sample> all() {
        return Stream.of(true, false)
                .map(on -> Sample.of("admin-policies-" + (on ? "on" : "off"), "admin/policies.jte", page(on)))
                .toList();
    }

    private static PoliciesPage page(boolean on) {
        return new PoliciesPage(
                Shells.ADMIN,
                List.of(
                        new Group(
                                "checks",
                                Stream.concat(
                                                FIXED.stream().map(Rule::fixed),
                                                Stream.of("required", "if-published", "none")
                                                        .map(answer ->
                                                                Rule.chosen("revocation", answer, "/admin/sources")))
                                        .toList()),
                        new Group(
                                "asking",
                                SWITCHES.stream()
                                        .map(name -> Rule.set(name, on, "gateway." + name))
                                        .toList()),
                        new Group(
                                "keeping",
                                List.of(
                                        Rule.lasting("lifetime", Duration.ofDays(7), "gateway.request.lifetime"),
                                        Rule.lasting("retention", Duration.ofDays(1), "gateway.request.retention"),
                                        Rule.fixed("longest-retention"),
                                        Rule.fixed("raw")))));
    }
}
