package org.vouchgate.credential.w3c;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vouchgate.credential.w3c.Proving.CHANCE;
import static org.vouchgate.credential.w3c.Proving.HOLDER;
import static org.vouchgate.credential.w3c.Proving.NOON;
import static org.vouchgate.credential.w3c.Proving.badge;
import static org.vouchgate.credential.w3c.Proving.keys;
import static org.vouchgate.credential.w3c.Proving.signed;
import static org.vouchgate.credential.w3c.Proving.with;
import static org.vouchgate.credential.w3c.Verifying.CHALLENGE;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vouchgate.credential.CredentialFormat;
import org.vouchgate.credential.CredentialJudge;
import org.vouchgate.credential.Expectation;
import org.vouchgate.credential.Finding;
import org.vouchgate.credential.PresentedCredential;
import org.vouchgate.credential.Reason;
import org.vouchgate.credential.Verdict;
import org.vouchgate.credential.badge.BadgeEnclosures;
import org.vouchgate.credential.fetch.PublishedDocuments;
import org.vouchgate.credential.fetch.RecentDocuments;
import org.vouchgate.credential.key.DidHolderKeys;
import org.vouchgate.credential.key.IssuerKeysByPolicy;
import org.vouchgate.credential.key.KeyPolicy;
import org.vouchgate.testkit.TestKey;
import org.vouchgate.testkit.issuer.TestIssuer;

/** Credentials with proofs of their own inside a record that was signed as a token. */
class EnclosedProofsTest {

    private static final TestIssuer PUBLISHER = TestIssuer.didKey(TestKey.p256(CHANCE), CHANCE);

    @Test
    @DisplayName("2.9 CLR 2: a badge with a Data Integrity proof inside a record is accepted in its own right")
    void a_proven_badge_inside_a_record_is_accepted() {
        var verdict = judge(signed(badge()));

        assertThat(verdict.parts())
                .singleElement()
                .satisfies(part -> assertThat(part.verdict()).isInstanceOf(Verdict.Accepted.class));
    }

    @Test
    @DisplayName("2.9 CLR 2, A-55: the record's signature does not save a badge that was changed inside it")
    void a_changed_badge_inside_a_record_is_refused() {
        var verdict = judge(with("name", "Master of Welding").apply(signed(badge())));

        assertThat(verdict).isInstanceOf(Verdict.Accepted.class);
        assertThat(verdict.parts())
                .singleElement()
                .satisfies(part -> assertThat(part.verdict().findings())
                        .extracting(Finding::reason)
                        .containsExactly(Reason.SIGNATURE_INVALID));
    }

    @Test
    @DisplayName("2.9 CLR 2: a badge inside a record without any proof of its own is refused")
    void a_badge_without_a_proof_is_refused() {
        assertThat(judge(badge()).parts())
                .singleElement()
                .satisfies(part -> assertThat(part.verdict()).isInstanceOf(Verdict.Rejected.class));
    }

    private static Verdict judge(JsonObject inside) {
        var documents = new RecentDocuments(PublishedDocuments.nothing(), Duration.ofMinutes(1));
        var tokens = new IssuerKeysByPolicy(KeyPolicy.NOBODY_REGISTERED, documents);
        var holders = new DidHolderKeys(documents);
        var proofs = new DataIntegrityVerifier(
                keys(KeyPolicy.NOBODY_REGISTERED, PublishedDocuments.nothing()), tokens, holders, LegacyProofs.REFUSED);
        var judge = new CredentialJudge(
                List.of(new JwtVcVerifier(tokens, holders), proofs),
                (credential, at) -> Finding.passed(Reason.ISSUER_ON_TRUST_LIST, "On the list"),
                (issuer, references, at) -> Finding.notApplicable(Reason.NO_STATUS_PUBLISHED, "None"),
                new BadgeEnclosures());
        var presented = new PresentedCredential("record", CredentialFormat.JWT_VC, record(inside), false);
        return judge.judge(presented, CHALLENGE, Expectation.ANYTHING, NOON);
    }

    private static String record(JsonObject inside) {
        return PUBLISHER
                .vcJwt(NOON)
                .context("https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json")
                .context("https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json")
                .type("ClrCredential")
                .subject(Json.createObjectBuilder()
                        .add("id", HOLDER.didKey())
                        .add("type", Json.createArrayBuilder().add("ClrSubject"))
                        .add("verifiableCredential", Json.createArrayBuilder().add(inside))
                        .build())
                .jwt();
    }
}
