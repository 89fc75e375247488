package org.vouchgate.skills;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.vouchgate.credential.Challenge;
import org.vouchgate.credential.Credential;
import org.vouchgate.credential.CredentialFormat;
import org.vouchgate.credential.CredentialJudge;
import org.vouchgate.credential.EnclosedCredential;
import org.vouchgate.credential.Expectation;
import org.vouchgate.credential.Finding;
import org.vouchgate.credential.FormatVerifier;
import org.vouchgate.credential.Issuer;
import org.vouchgate.credential.Part;
import org.vouchgate.credential.PresentedCredential;
import org.vouchgate.credential.Reading;
import org.vouchgate.credential.Reason;
import org.vouchgate.credential.SubjectBinding;
import org.vouchgate.credential.VerifiedCredential;

/** Credentials that a judge accepted, whatever claims they carry. */
final class Verified {

    static final Instant NOON = Instant.parse("2026-06-01T12:00:00Z");
    static final String ISSUER = "did:web:college.example";

    private Verified() {}

    static VerifiedCredential badge(String claims) {
        return badge(ISSUER, claims);
    }

    static VerifiedCredential badge(String issuer, String claims) {
        return accept(CredentialFormat.JWT_VC, List.of("VerifiableCredential", "OpenBadgeCredential"), issuer, claims);
    }

    /**
     * A credential inside another.
     *
     * @param sound whether its signature holds
     */
    record Inside(String pointer, String issuer, String claims, boolean sound) {}

    /** A record that its publisher signed, with these inside. */
    static VerifiedCredential record(String claims, Inside... inside) {
        return accept(
                CredentialFormat.JWT_VC,
                content(
                        CredentialFormat.JWT_VC,
                        List.of("VerifiableCredential", "ClrCredential"),
                        ISSUER,
                        read(claims)),
                List.of(inside));
    }

    /** A credential of any type. */
    static VerifiedCredential typed(String type, String claims, Inside... inside) {
        var content = content(CredentialFormat.JWT_VC, List.of("VerifiableCredential", type), ISSUER, read(claims));
        return accept(CredentialFormat.JWT_VC, content, List.of(inside));
    }

    static VerifiedCredential sdJwt(String claims) {
        return accept(CredentialFormat.SD_JWT_VC, List.of("https://college.example/skills"), ISSUER, claims);
    }

    /** A badge in JSON as somebody else wrote it. */
    static VerifiedCredential asWritten(String json) {
        return accept(CredentialFormat.JWT_VC, List.of("VerifiableCredential"), ISSUER, parse(json));
    }

    static JsonObject parse(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }

    private static VerifiedCredential accept(
            CredentialFormat format, List<String> types, String issuer, String claims) {
        return accept(format, types, issuer, read(claims));
    }

    private static VerifiedCredential accept(
            CredentialFormat format, List<String> types, String issuer, JsonObject claims) {
        return accept(format, content(format, types, issuer, claims), List.of());
    }

    private static JsonObject read(String claims) {
        return parse(claims.replace('\'', '"'));
    }

    private static Credential content(CredentialFormat format, List<String> types, String issuer, JsonObject claims) {
        return new Credential(
                format,
                types,
                new Issuer(issuer, Optional.of(issuer), Optional.empty(), Issuer.KeySource.DID_WEB, List.of()),
                Optional.empty(),
                Optional.empty(),
                SubjectBinding.CRYPTOGRAPHIC,
                instant(claims),
                Optional.empty(),
                List.of(),
                claims);
    }

    private static Optional<Instant> instant(JsonObject claims) {
        return claims.containsKey("validFrom")
                ? Optional.of(Instant.parse(claims.getString("validFrom")))
                : Optional.empty();
    }

    private static VerifiedCredential accept(CredentialFormat format, Credential content, List<Inside> inside) {
        var judge = new CredentialJudge(
                List.of(new Stub(format, content, inside)),
                (credential, at) -> Finding.passed(Reason.ISSUER_ON_TRUST_LIST, "On the test's list"),
                (signer, references, at) -> Finding.notApplicable(Reason.NO_STATUS_PUBLISHED, "No status is published"),
                (enclosing, relied) -> enclosing == content
                        ? inside.stream().map(each -> enclosed(format, each)).toList()
                        : List.of());
        var verdict = judge.judge(
                new PresentedCredential("skills", format, "stub", true),
                new Challenge("nonce", "audience", NOON),
                Expectation.ANYTHING,
                NOON);
        return verdict.fold(
                accepted -> accepted.credential(),
                rejected -> {
                    throw new AssertionError(rejected.findings());
                },
                undetermined -> {
                    throw new AssertionError(undetermined.findings());
                });
    }

    private static EnclosedCredential enclosed(CredentialFormat format, Inside inside) {
        var relation = new EnclosedCredential.Relation() {
            @Override
            public EnclosedCredential.Belonging belonging(Credential enclosed) {
                return new EnclosedCredential.Belonging(
                        Finding.notApplicable(Reason.PRESENTED_INSIDE_ANOTHER, "Inside"), SubjectBinding.CRYPTOGRAPHIC);
            }

            @Override
            public Finding check(Credential credential) {
                return Expectation.ANYTHING.check(credential);
            }
        };
        return new EnclosedCredential.Judgeable(
                inside.pointer(),
                Part.Role.EMBEDDED_CREDENTIAL,
                new PresentedCredential("", format, inside.pointer(), false),
                relation);
    }

    private record Stub(CredentialFormat format, Credential content, List<Inside> inside) implements FormatVerifier {
        @Override
        public Reading read(PresentedCredential presented, Challenge challenge, Instant at) {
            return inside.stream()
                    .filter(each -> each.pointer().equals(presented.encoded()))
                    .findFirst()
                    .map(this::readInside)
                    .orElseGet(() -> signed(content));
        }

        private Reading readInside(Inside each) {
            return each.sound()
                    ? signed(Verified.content(
                            format,
                            List.of("VerifiableCredential", "OpenBadgeCredential"),
                            each.issuer(),
                            Verified.read(each.claims())))
                    : Reading.unreadable(Finding.failed(Reason.SIGNATURE_INVALID, "Forged"));
        }

        private static Reading signed(Credential credential) {
            return Reading.of(
                    credential,
                    Finding.passed(Reason.SIGNED_BY_ISSUER, "Signed"),
                    Finding.passed(Reason.PRESENTED_BY_HOLDER, "Presented by its holder"),
                    Finding.passed(Reason.WITHIN_VALIDITY_PERIOD, "Valid"));
        }
    }
}
