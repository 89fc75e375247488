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
import org.vouchgate.credential.Expectation;
import org.vouchgate.credential.Finding;
import org.vouchgate.credential.FormatVerifier;
import org.vouchgate.credential.Issuer;
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

    static VerifiedCredential record(String claims) {
        return accept(CredentialFormat.JWT_VC, List.of("VerifiableCredential", "ClrCredential"), ISSUER, claims);
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
        return accept(format, types, issuer, parse(claims.replace('\'', '"')));
    }

    private static VerifiedCredential accept(
            CredentialFormat format, List<String> types, String issuer, JsonObject claims) {
        var content = new Credential(
                format,
                types,
                new Issuer(issuer, Optional.of(issuer), Optional.empty(), Issuer.KeySource.DID_WEB, List.of()),
                Optional.empty(),
                Optional.empty(),
                SubjectBinding.CRYPTOGRAPHIC,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                claims);
        var judge = new CredentialJudge(
                List.of(new Stub(format, content)),
                (credential, at) -> Finding.passed(Reason.ISSUER_ON_TRUST_LIST, "On the test's list"),
                (signer, references, at) ->
                        Finding.notApplicable(Reason.NO_STATUS_PUBLISHED, "No status is published"));
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

    private record Stub(CredentialFormat format, Credential content) implements FormatVerifier {
        @Override
        public Reading read(PresentedCredential presented, Challenge challenge, Instant at) {
            return Reading.of(
                    content,
                    Finding.passed(Reason.SIGNED_BY_ISSUER, "Signed"),
                    Finding.passed(Reason.PRESENTED_BY_HOLDER, "Presented by its holder"),
                    Finding.passed(Reason.WITHIN_VALIDITY_PERIOD, "Valid"));
        }
    }
}
