package org.vouchgate.gateway.admin.audit;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.vouchgate.gateway.admin.Shells;
import org.vouchgate.gateway.platform.Page;
import org.vouchgate.gateway.recruiter.Mistakes;
import org.vouchgate.gateway.samples.Sample;

/** The audit trail: long, empty, searched in vain, and searched with mistakes. */
public final class AuditSamples {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final UUID THING = UUID.fromString("0f8fad5b-d9cb-469f-a165-70867728950e");

    private AuditSamples() {}

    public static List<Sample> all() {
        var lines = List.of(
                line("f81d4fae-7dec-11d0", Optional.of("Ada Lovelace"), "trust.issuer-added", "did:web"),
                line("gateway", Optional.empty(), "request.expired", ""),
                line("wallet", Optional.empty(), "request.fetched", ""),
                line("candidate", Optional.empty(), "request.declined", "no-reason"),
                line("token:" + THING, Optional.empty(), "token.issued", "integrator"),
                line(Shells.HOSTILE, Optional.of(Shells.HOSTILE), "x".repeat(64), Shells.HOSTILE));
        return List.of(
                Sample.of("admin-audit", "admin/audit.jte", page(lines, Map.of(), Optional.of(THING))),
                Sample.of(
                        "admin-audit-of-privacy-officer",
                        "admin/audit.jte",
                        new AuditPage(Shells.PRIVACY, lines, Map.of(), Optional.empty(), Mistakes.none())),
                Sample.of("admin-audit-empty", "admin/audit.jte", page(List.of(), Map.of(), Optional.empty())),
                Sample.of(
                        "admin-audit-nothing-found",
                        "admin/audit.jte",
                        page(List.of(), Map.of("action", "trust", "actor", Shells.HOSTILE), Optional.empty())),
                new Sample(
                        "admin-audit-mistakes",
                        words -> new Page(
                                "admin/audit.jte",
                                new AuditPage(
                                        Shells.ADMIN,
                                        List.of(),
                                        Map.of("about", Shells.HOSTILE, "from", "yesterday", "until", "31.12.2026"),
                                        Optional.empty(),
                                        new Mistakes(Map.of(
                                                "", words.say("admin.form.again"),
                                                "actor", words.say("admin.form.too-long", 255, 300),
                                                "action", words.say("admin.form.characters"),
                                                "about", words.say("audit.mistake.about"),
                                                "from", words.say("admin.form.date"),
                                                "until", words.say("admin.form.date")))))));
    }

    private static AuditPage page(List<AuditPage.Line> lines, Map<String, String> typed, Optional<UUID> next) {
        return new AuditPage(Shells.ADMIN, lines, typed, next, Mistakes.none());
    }

    private static AuditPage.Line line(String actor, Optional<String> name, String action, String detail) {
        return new AuditPage.Line(
                NOON,
                actor,
                name,
                action,
                Optional.of(THING),
                Optional.of(detail).filter(text -> !text.isEmpty()));
    }
}
