package org.vouchgate.gateway.receipt;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.vouchgate.gateway.assessment.AssessedCredential;
import org.vouchgate.gateway.assessment.Concluded;
import org.vouchgate.gateway.receipt.Receipt.Asked;
import org.vouchgate.gateway.receipt.Receipt.Asking;
import org.vouchgate.gateway.receipt.Receipt.Conclusion;
import org.vouchgate.gateway.receipt.Receipt.Shared;

/** Receipts of every kind, for tests and samples. */
public final class ReceiptExamples {

    public static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    static final Asked ASKED = new Asked(
            "certificate",
            "dc+sd-jwt",
            List.of("urn:example:skill-certificate"),
            List.of(List.of("achievement", "name"), List.of("skills", "*")),
            false);
    private static final String HOSTILE = "<b>\u202Eevil</b> " + "W".repeat(120) + " عائشة";

    private ReceiptExamples() {}

    public static Map<String, Receipt> all() {
        var all = new LinkedHashMap<String, Receipt>();
        all.put("verified", verified());
        all.put("too-little", concluded("verified", conclusion(true, Optional.empty()), Optional.empty()));
        all.put("opted-out", concluded("verified", conclusion(false, Optional.empty()), Optional.of(NOON)));
        all.put("unscored", concluded("verified", conclusion(false, Optional.empty()), Optional.empty()));
        all.put("several-people", severalPeople());
        all.put("not-verified", notVerified());
        all.put("declined", declined());
        all.put("expired", ended("expired"));
        all.put("cancelled", ended("cancelled"));
        all.put("hostile", hostile());
        return all;
    }

    public static Receipt verified() {
        return concluded("verified", conclusion(true, Optional.of(62.4)), Optional.empty());
    }

    public static Receipt declined() {
        return ended("declined");
    }

    public static Receipt hostile() {
        var shared = new Shared(
                Concluded.accepted(HOSTILE),
                Optional.of(new Asked("x", "dc+sd-jwt", List.of(HOSTILE), List.of(List.of(HOSTILE)), false)));
        return receipt(
                "verified",
                new Asking(
                        HOSTILE,
                        Optional.of("https://" + "x".repeat(200) + ".example"),
                        HOSTILE,
                        HOSTILE,
                        HOSTILE,
                        Optional.of("ar"),
                        NOON),
                List.of(shared),
                Optional.of(conclusion(true, Optional.of(100.0))),
                Optional.empty());
    }

    static Receipt concluded(String state, Conclusion conclusion, Optional<Instant> unscoredAt) {
        var record = Concluded.containing(
                Concluded.accepted("Learner record"),
                "partly-verified",
                Concluded.embedded(0, Concluded.accepted("Badge")),
                Concluded.embedded(1, Concluded.rejected()));
        return receipt(
                state,
                asking(Optional.of("privacy@harbour-vale.example")),
                List.of(
                        new Shared(
                                Concluded.accepted("Certified welder"),
                                Optional.of(ASKED),
                                Optional.of(List.of(List.of("skills"), List.of("issuing_country")))),
                        whole(record)),
                Optional.of(conclusion),
                unscoredAt);
    }

    private static Receipt severalPeople() {
        return concluded(
                "verified",
                new Conclusion(NOON, true, false, false, Optional.empty(), Optional.empty()),
                Optional.empty());
    }

    private static Receipt notVerified() {
        return receipt(
                "not_verified",
                asking(Optional.of("https://harbour-vale.example/privacy")),
                List.of(
                        new Shared(Concluded.rejected(), Optional.of(ASKED)),
                        new Shared(Concluded.undetermined(), Optional.empty())),
                Optional.of(new Conclusion(NOON, false, false, false, Optional.empty(), Optional.empty())),
                Optional.empty());
    }

    private static Receipt ended(String state) {
        return receipt(state, asking(Optional.empty()), List.of(), Optional.empty(), Optional.empty());
    }

    private static Shared whole(AssessedCredential credential) {
        return new Shared(
                credential, Optional.of(new Asked("record", "jwt_vc_json", List.of("ClrCredential"), List.of(), true)));
    }

    private static Conclusion conclusion(boolean scored, Optional<Double> score) {
        return new Conclusion(NOON, false, true, scored, score, Optional.of(0.75));
    }

    private static Asking asking(Optional<String> contact) {
        return new Asking(
                "Harbour & Vale Ltd",
                contact,
                "Rita Recruiter",
                "Welder",
                "To see whether you may weld on our ships.",
                Optional.of("en"),
                NOON.minus(Duration.ofDays(1)));
    }

    private static Receipt receipt(
            String state,
            Asking asking,
            List<Shared> shared,
            Optional<Conclusion> conclusion,
            Optional<Instant> unscoredAt) {
        return new Receipt(
                UUID.fromString("7f3c1c1e-6f0b-4c55-9c2f-0a1b2c3d4e5f"),
                1,
                state,
                Optional.empty(),
                NOON,
                asking,
                List.of(ASKED),
                shared,
                conclusion,
                List.of("Greenhouse", "Webhook"),
                NOON.plus(Duration.ofDays(30)),
                unscoredAt,
                "0.1.0");
    }
}
