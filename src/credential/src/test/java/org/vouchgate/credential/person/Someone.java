package org.vouchgate.credential.person;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
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
import org.vouchgate.credential.Issuer.KeySource;
import org.vouchgate.credential.PresentedCredential;
import org.vouchgate.credential.Reading;
import org.vouchgate.credential.Reason;
import org.vouchgate.credential.SubjectBinding;
import org.vouchgate.credential.VerifiedCredential;
import org.vouchgate.credential.badge.KnownAddress;

/** A credential of somebody, accepted by a judge to whom every check was answered well. */
record Someone(
        CredentialFormat format,
        String issuer,
        Optional<String> subject,
        Optional<String> key,
        SubjectBinding binding,
        JsonObject claims) {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    static Someone holding(CredentialFormat format, JsonObjectBuilder claims) {
        return new Someone(
                format,
                "did:web:college.example",
                Optional.empty(),
                Optional.empty(),
                SubjectBinding.CRYPTOGRAPHIC,
                claims.build());
    }

    static Someone nobody() {
        return holding(CredentialFormat.SD_JWT_VC, Json.createObjectBuilder());
    }

    static Someone pid(String given, String family, String born) {
        return holding(
                CredentialFormat.SD_JWT_VC,
                Json.createObjectBuilder()
                        .add("given_name", given)
                        .add("family_name", family)
                        .add("birthdate", born));
    }

    static Someone licence(String given, String family, String born) {
        return holding(
                CredentialFormat.MDOC,
                Json.createObjectBuilder()
                        .add(
                                "org.iso.18013.5.1",
                                Json.createObjectBuilder()
                                        .add("given_name", given)
                                        .add("family_name", family)
                                        .add("birth_date", born)));
    }

    static Someone badge(JsonObjectBuilder subject) {
        return holding(CredentialFormat.JWT_VC, Json.createObjectBuilder().add("credentialSubject", subject));
    }

    static Someone diploma(String given, String family, String born) {
        return badge(Json.createObjectBuilder()
                .add("givenName", given)
                .add("familyName", family)
                .add("birthDate", born));
    }

    Someone by(String other) {
        return new Someone(format, other, subject, key, binding, claims);
    }

    Someone called(String id) {
        return new Someone(format, issuer, Optional.of(id), key, binding, claims);
    }

    Someone proving(String thumbprint) {
        return new Someone(format, issuer, subject, Optional.of(thumbprint), binding, claims);
    }

    Someone unbound() {
        return new Someone(format, issuer, subject, key, SubjectBinding.NONE, claims);
    }

    PersonTraits traits(KnownAddress... known) {
        return PersonTraits.of(verified(), List.of(known));
    }

    private VerifiedCredential verified() {
        var judge = new CredentialJudge(
                List.of(reader()),
                (credential, at) -> Finding.passed(Reason.ISSUER_ON_TRUST_LIST, "Listed"),
                (from, references, at) -> Finding.passed(Reason.NOT_REVOKED, "Not revoked"));
        return judge.judge(
                        new PresentedCredential("query", format, "text", true),
                        new Challenge("nonce", "audience", NOON),
                        Expectation.ANYTHING,
                        NOON)
                .<Optional<VerifiedCredential>>fold(
                        accepted -> Optional.of(accepted.credential()),
                        rejected -> Optional.empty(),
                        undetermined -> Optional.empty())
                .orElseThrow();
    }

    private FormatVerifier reader() {
        var content = new Credential(
                format,
                List.of("https://college.example/diploma"),
                new Issuer(issuer, Optional.empty(), Optional.empty(), KeySource.DID_WEB, List.of()),
                subject,
                key,
                binding,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                claims);
        return new FormatVerifier() {
            @Override
            public CredentialFormat format() {
                return format;
            }

            @Override
            public Reading read(PresentedCredential presented, Challenge challenge, Instant at) {
                return Reading.of(
                        content,
                        Finding.passed(Reason.SIGNED_BY_ISSUER, "Signed"),
                        Finding.passed(Reason.PRESENTED_BY_HOLDER, "Held"),
                        Finding.passed(Reason.WITHIN_VALIDITY_PERIOD, "Valid"));
            }
        };
    }
}
