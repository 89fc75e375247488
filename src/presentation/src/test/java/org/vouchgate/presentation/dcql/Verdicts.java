package org.vouchgate.presentation.dcql;

import jakarta.json.JsonValue;
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
import org.vouchgate.credential.Verdict;

/** Verdicts for tests; only a judge can accept, so this asks one that has been told everything. */
final class Verdicts {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    private Verdicts() {}

    static Verdict accepted() {
        var judge = new CredentialJudge(
                List.of(new Believer()),
                (credential, at) -> Finding.passed(Reason.ISSUER_ON_TRUST_LIST, "On a list"),
                (issuer, references, at) -> Finding.passed(Reason.NOT_REVOKED, "Not revoked"));
        return judge.judge(
                new PresentedCredential("a", CredentialFormat.SD_JWT_VC, "", true),
                new Challenge("", "", NOON),
                Expectation.ANYTHING,
                NOON);
    }

    private static final class Believer implements FormatVerifier {
        @Override
        public CredentialFormat format() {
            return CredentialFormat.SD_JWT_VC;
        }

        @Override
        public Reading read(PresentedCredential presented, Challenge challenge, Instant at) {
            var issuer =
                    new Issuer("did:key:z6Mk", Optional.empty(), Optional.empty(), Issuer.KeySource.DID_KEY, List.of());
            var credential = new Credential(
                    format(),
                    List.of("v"),
                    issuer,
                    Optional.empty(),
                    Optional.empty(),
                    SubjectBinding.CRYPTOGRAPHIC,
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    JsonValue.EMPTY_JSON_OBJECT);
            return Reading.of(
                    credential,
                    Finding.passed(Reason.SIGNED_BY_ISSUER, "Signed"),
                    Finding.passed(Reason.PRESENTED_BY_HOLDER, "Presented by its holder"),
                    Finding.passed(Reason.WITHIN_VALIDITY_PERIOD, "Valid"));
        }
    }
}
