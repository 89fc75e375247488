package org.vouchgate.credential.sdjwt;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.PublicKey;
import java.util.List;
import java.util.Optional;
import org.vouchgate.credential.Answer;
import org.vouchgate.credential.Challenge;
import org.vouchgate.credential.Check;
import org.vouchgate.credential.Credential;
import org.vouchgate.credential.CredentialFormat;
import org.vouchgate.credential.Finding;
import org.vouchgate.credential.Issuer;
import org.vouchgate.credential.PresentedCredential;
import org.vouchgate.credential.Reading;
import org.vouchgate.credential.Reason;
import org.vouchgate.credential.key.IssuerKeyLookup;
import org.vouchgate.credential.key.IssuerKeys;

/** Reads attempts as the request of {@link Attempt} would. */
final class Readings {

    static final Challenge CHALLENGE = new Challenge(Attempt.NONCE, Attempt.AUDIENCE, Attempt.ASKED);
    static final Issuer ISSUER = new Issuer(
            "did:key:zIssuer",
            Optional.of("https://issuer.example"),
            Optional.empty(),
            Issuer.KeySource.DID_KEY,
            List.of());

    private Readings() {}

    static IssuerKeys keys(PublicKey key) {
        return (iss, header, at) -> new IssuerKeyLookup.Found(key, ISSUER);
    }

    static Reading read(Attempt attempt) {
        return read(attempt.encoded());
    }

    static Reading read(String encoded) {
        return read(new SdJwtVcVerifier(keys(Attempt.ISSUER.publicKey())), encoded, true);
    }

    static Reading readUnbound(String encoded) {
        return read(new SdJwtVcVerifier(keys(Attempt.ISSUER.publicKey())), encoded, false);
    }

    static Reading read(SdJwtVcVerifier verifier, String encoded, boolean holderBindingRequired) {
        var presented = new PresentedCredential("badge", CredentialFormat.SD_JWT_VC, encoded, holderBindingRequired);
        return verifier.read(presented, CHALLENGE, Attempt.NOON);
    }

    /** The content of an attempt about which nothing is wrong. */
    static Credential accepted(Attempt attempt) {
        var reading = read(attempt);
        assertThat(reading.findings()).allMatch(finding -> finding.answer() == Answer.PASSED);
        assertThat(reading.findings())
                .extracting(Finding::check)
                .containsExactly(Check.INTEGRITY, Check.HOLDER_BINDING, Check.VALIDITY_PERIOD);
        return reading.credential().orElseThrow();
    }

    /** The one thing that is wrong about an attempt. */
    static Reason refused(Attempt attempt) {
        return refused(attempt.encoded());
    }

    static Reason refused(String encoded) {
        return failure(read(encoded));
    }

    static Reason failure(Reading reading) {
        var failures = reading.findings().stream()
                .filter(finding -> finding.answer() == Answer.FAILED)
                .toList();
        assertThat(failures).hasSize(1);
        var failure = failures.get(0);
        if (failure.check() == Check.INTEGRITY) {
            assertThat(reading.credential()).as("claims nobody signed").isEmpty();
        }
        return failure.reason();
    }
}
