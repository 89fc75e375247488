package org.vouchgate.gateway.admin.trust;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.vouchgate.gateway.admin.Shells;
import org.vouchgate.gateway.assessment.SeenIssuer.Standing;
import org.vouchgate.gateway.assessment.SeenIssuers.Count;
import org.vouchgate.gateway.platform.Page;
import org.vouchgate.gateway.recruiter.Mistakes;
import org.vouchgate.gateway.samples.Sample;
import org.vouchgate.gateway.trust.Grounds;
import org.vouchgate.gateway.trust.SourceView;
import org.vouchgate.gateway.trust.SourceView.SourceProblem;
import org.vouchgate.gateway.trust.SourceView.SourceUse;
import org.vouchgate.words.Words;

/** Issuers and trust sources in every state. */
public final class TrustSamples {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final String BADGE = "https://purl.imsglobal.org/spec/vc/ob/vocab.html#OpenBadgeCredential";
    private static final String CERTIFICATE = "urn:vouchgate:credential:skill-certificate:1";

    private TrustSamples() {}

    public static List<Sample> all() {
        return Stream.of(lists(), forms()).flatMap(List::stream).toList();
    }

    private static List<Sample> lists() {
        return List.of(
                Sample.of("admin-issuers", "admin/issuers.jte", issuers()),
                Sample.of(
                        "admin-issuers-empty",
                        "admin/issuers.jte",
                        new IssuersPage(Shells.ADMIN, List.of(), List.of(), List.of(), Optional.empty())),
                new Sample("admin-issuers-hostile", words -> new Page("admin/issuers.jte", hostile(words))),
                Sample.of("admin-sources", "admin/sources.jte", sources(Mistakes.none())),
                new Sample(
                        "admin-sources-mistake",
                        words -> new Page(
                                "admin/sources.jte",
                                sources(Mistakes.in("revocation", words.say("trust.revocation.mistake"))))));
    }

    private static List<Sample> forms() {
        return List.of(
                Sample.of("admin-issuer-new", "admin/approval.jte", form(Map.of(), Mistakes.none())),
                new Sample(
                        "admin-issuer-mistakes",
                        words -> new Page(
                                "admin/approval.jte",
                                form(
                                        Map.of(
                                                "issuer", Shells.HOSTILE,
                                                "name", "x".repeat(300),
                                                "evidence", "javascript:alert(1)",
                                                "until", "31.12.2027",
                                                "moreTypes", "*"),
                                        new Mistakes(Map.of(
                                                "", words.say("admin.form.again"),
                                                "issuer", words.say("issuers.mistake.identifier"),
                                                "name", words.say("admin.form.too-long", 200, 300),
                                                "moreTypes", words.say("issuers.mistake.every-type"),
                                                "reason", words.say("admin.form.missing"),
                                                "evidence", words.say("admin.form.link"),
                                                "until", words.say("admin.form.day")))))),
                Sample.of(
                        "admin-issuer-revise",
                        "admin/approval.jte",
                        new ApprovalPage(
                                Shells.ADMIN,
                                "/admin/issuers/1",
                                false,
                                true,
                                List.of(BADGE, CERTIFICATE),
                                List.of(BADGE),
                                Map.of("issuer", "did:web:college.example", "reason", "Their registrar confirmed it"),
                                Mistakes.none())),
                revisedAuthority(),
                authority());
    }

    private static Sample revisedAuthority() {
        return Sample.of(
                "admin-authority-revise",
                "admin/approval.jte",
                new ApprovalPage(
                        Shells.ADMIN,
                        "/admin/authorities/1",
                        true,
                        true,
                        List.of(CERTIFICATE),
                        List.of(CERTIFICATE),
                        Map.of(
                                "pem", "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----",
                                "nameRule", "none",
                                "reason", "The register of colleges names it"),
                        Mistakes.none()));
    }

    private static Sample authority() {
        return new Sample(
                "admin-authority-mistakes",
                words -> new Page(
                        "admin/approval.jte",
                        new ApprovalPage(
                                Shells.ADMIN,
                                "/admin/authorities",
                                true,
                                false,
                                List.of(CERTIFICATE),
                                List.of(),
                                Map.of("pem", "-----BEGIN", "nameRule", "none", "issuers", Shells.HOSTILE),
                                new Mistakes(Map.of(
                                        "", words.say("admin.form.again"),
                                        "pem", words.say("issuers.mistake.pem", "The text holds no certificate"),
                                        "nameRule", words.say("issuers.mistake.name-rule"),
                                        "issuers", words.say("issuers.mistake.claimed"),
                                        "moreTypes", words.say("issuers.mistake.no-type"))))));
    }

    private static ApprovalPage form(Map<String, String> typed, Mistakes mistakes) {
        return new ApprovalPage(
                Shells.ADMIN,
                "/admin/issuers",
                false,
                false,
                List.of(BADGE, CERTIFICATE),
                List.of(CERTIFICATE),
                typed.isEmpty() ? Map.of("issuer", "did:web:college.example", "name", "Example College") : typed,
                mistakes);
    }

    private static IssuersPage issuers() {
        var seen = SeenView.of(List.of(
                count("did:web:college.example", Optional.empty(), "did:web", CERTIFICATE, Standing.UNKNOWN, 4),
                count("did:web:college.example", Optional.empty(), "did:web", BADGE, Standing.OTHER_TYPE, 1),
                count(
                        "CN=Institute,O=Institute of Welding",
                        Optional.of("Institute of Welding"),
                        "x5c",
                        "",
                        Standing.UNKNOWN,
                        1),
                count(
                        "https://university.example",
                        Optional.of("Example University"),
                        "jwt-vc-issuer",
                        BADGE,
                        Standing.RELIED_ON,
                        112),
                count(
                        "did:key:z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK",
                        Optional.empty(),
                        "did:key",
                        BADGE,
                        Standing.NOT_SETTLED,
                        2)));
        return new IssuersPage(
                Shells.ADMIN, seen.subList(0, 2), listed(), seen.subList(2, seen.size()), Optional.empty());
    }

    private static List<RelianceView> listed() {
        var link = Optional.of(URI.create("https://college.example/accreditation"));
        return List.of(
                reliance(
                        "did:web:academy.example",
                        Optional.of("Academy"),
                        false,
                        new Grounds(
                                Optional.of("Their registrar confirmed it by phone"),
                                link,
                                Optional.of(NOON.plusSeconds(86_400L * 200)))),
                reliance(
                        "did:web:old.example",
                        Optional.empty(),
                        false,
                        new Grounds(
                                Optional.of("For the fair in May"),
                                Optional.empty(),
                                Optional.of(NOON.minusSeconds(86_400)))),
                reliance("CN=Chamber Root,O=Chamber of Crafts,C=DE", Optional.empty(), true, Grounds.none()));
    }

    private static IssuersPage hostile(Words words) {
        var seen = SeenView.of(List.of(count(
                "https://" + "very-long-".repeat(40) + ".example",
                Optional.of(Shells.HOSTILE),
                "jwt-vc-issuer",
                Shells.HOSTILE,
                Standing.UNKNOWN,
                1_234_567)));
        var listed = reliance(
                Shells.HOSTILE,
                Optional.of(Shells.HOSTILE),
                false,
                new Grounds(Optional.of(Shells.HOSTILE), Optional.empty(), Optional.empty()));
        return new IssuersPage(
                Shells.ADMIN,
                seen,
                List.of(listed),
                seen,
                Optional.of(new IssuersPage.Ending(listed.id(), Shells.HOSTILE, words.say("admin.form.characters"))));
    }

    private static Count count(
            String issuer, Optional<String> name, String source, String type, Standing standing, long answers) {
        return new Count(issuer, name, source, type, standing, answers, NOON);
    }

    private static RelianceView reliance(String what, Optional<String> name, boolean authority, Grounds grounds) {
        return new RelianceView(
                UUID.nameUUIDFromBytes(what.getBytes(StandardCharsets.UTF_8)),
                authority,
                what,
                name,
                List.of(BADGE, CERTIFICATE),
                grounds,
                "Ada Lovelace",
                NOON,
                !grounds.holdAt(NOON));
    }

    private static SourcesPage sources(Mistakes mistakes) {
        return new SourcesPage(
                Shells.ADMIN,
                List.of(
                        source("own-list", "own-list", true, Optional.empty(), List.of(BADGE, CERTIFICATE)),
                        source("Chambers", "trust-file", true, Optional.empty(), List.of("*")),
                        source(
                                "EU list",
                                "etsi-trusted-list",
                                true,
                                problem("trust-source-unreachable"),
                                List.of(BADGE)),
                        source("Registry", "issuer-registry", false, problem("trust-source-expired"), List.of(BADGE)),
                        source("Fed", "openid-federation", false, Optional.empty(), List.of()),
                        source(Shells.HOSTILE, "iaca-list", false, problem("something-new"), List.of(Shells.HOSTILE))),
                "if-published",
                mistakes);
    }

    private static Optional<SourceProblem> problem(String reason) {
        return Optional.of(new SourceProblem(reason, Optional.of("list.example answered 503")));
    }

    private static SourceView source(
            String name, String kind, boolean usable, Optional<SourceProblem> problem, List<String> types) {
        boolean own = kind.equals("own-list");
        return new SourceView(
                name,
                kind,
                types,
                own ? Optional.empty() : Optional.of("https://list.example/" + kind),
                usable,
                Optional.of(1_204).filter(any -> usable),
                Optional.of(NOON).filter(any -> !own),
                Optional.empty(),
                Optional.of(NOON.plusSeconds(86_400)).filter(any -> !own),
                problem,
                new SourceUse(own ? 0 : 31, own ? 0 : 12, Optional.of(NOON).filter(any -> !own)));
    }
}
