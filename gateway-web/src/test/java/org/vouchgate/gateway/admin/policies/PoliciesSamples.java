package org.vouchgate.gateway.admin.policies;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.vouchgate.gateway.admin.Shells;
import org.vouchgate.gateway.admin.policies.PoliciesPage.Group;
import org.vouchgate.gateway.admin.policies.PoliciesPage.Rule;
import org.vouchgate.gateway.platform.Page;
import org.vouchgate.gateway.recruiter.Mistakes;
import org.vouchgate.gateway.samples.Sample;

/** Policies with every answer that a rule can have. */
public final class PoliciesSamples {

    private static final List<String> FIXED = List.of("signature", "issuer", "status", "same-person", "self-asserted");
    private static final List<String> SWITCHES =
            List.of("legacy-proofs", "legacy-status", "cross-device", "files", "protected");

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    private PoliciesSamples() {}

    public static List<Sample> all() {
        return List.of(
                Sample.of("admin-policies-on", "admin/policies.jte", page(true, Map.of(), Mistakes.none())),
                Sample.of("admin-policies-off", "admin/policies.jte", page(false, Map.of(), Mistakes.none())),
                new Sample(
                        "admin-policies-mistakes",
                        words -> new Page(
                                "admin/policies.jte",
                                page(
                                        true,
                                        Map.of("retentionDays", "90", "longestDays", Shells.HOSTILE),
                                        new Mistakes(Map.of(
                                                "", words.say("admin.form.again"),
                                                "retentionDays", words.say("input.longer-than-longest"),
                                                "longestDays", words.say("admin.form.number", 1, 730)))))));
    }

    private static PoliciesPage page(boolean on, Map<String, String> typed, Mistakes mistakes) {
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
                                        Rule.chosen("blind", on ? "yes" : "no", "#decide"),
                                        Rule.decided("retention", Duration.ofDays(1)),
                                        Rule.decided("longest-retention", Duration.ofDays(730)),
                                        Rule.fixed("raw")))),
                typed.isEmpty()
                        ? Map.of("retentionDays", "30", "longestDays", "730", "basedOn", on ? "2" : "0")
                        : typed,
                on
                        ? List.of(
                                new PoliciesPage.Version(2, 30, 730, true, NOON, "Ada Lovelace"),
                                new PoliciesPage.Version(1, 1, 1, false, NOON, Shells.HOSTILE))
                        : List.of(),
                mistakes);
    }
}
