package org.vouchgate.credential;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vouchgate.credential.EnclosedCredential.Belonging;
import org.vouchgate.credential.EnclosedCredential.Judgeable;
import org.vouchgate.credential.EnclosedCredential.Refused;
import org.vouchgate.credential.EnclosedCredential.Relation;
import org.vouchgate.credential.Issuer.KeySource;
import org.vouchgate.credential.Part.Role;

/** A tree of credentials, each of which is a name; what is inside which, and who signed, is written down here. */
class PartsJudgeTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final Challenge CHALLENGE = new Challenge("nonce", "x509_hash:abc", NOON.minusSeconds(60));
    private static final Belonging SAME_LEARNER = new Belonging(
            Finding.notApplicable(Reason.PRESENTED_INSIDE_ANOTHER, "It came inside another"), SubjectBinding.NONE);

    private final Map<String, List<EnclosedCredential>> inside = new HashMap<>();
    private final Map<String, Finding> trust = new HashMap<>();
    private final Map<String, Finding> integrity = new HashMap<>();
    private final List<String> statusAsked = new ArrayList<>();

    @Test
    @DisplayName("2.9 CLR 2, R4.6: a forged credential inside a record is refused, and the record stands")
    void a_bad_part_does_not_harm_the_whole() {
        inside.put("record", List.of(embedded("diploma"), embedded("forgery")));
        integrity.put("forgery", Finding.failed(Reason.SIGNATURE_INVALID, "Forged"));

        var verdict = judge("record");

        assertThat(verdict).isInstanceOf(Verdict.Accepted.class);
        assertThat(verdict.parts()).extracting(Part::pointer).containsExactly("/diploma", "/forgery");
        assertThat(failure(verdict.parts().get(1))).isEqualTo(Reason.SIGNATURE_INVALID);
        assertThat(Assurance.of(verdict)).isEqualTo(Assurance.PARTLY_VERIFIED);
    }

    @Test
    @DisplayName("2.9 CLR 2: the signature around a credential does not vouch for its issuer")
    void the_whole_does_not_vouch_for_a_part() {
        inside.put("record", List.of(embedded("certificate")));
        trust.put("certificate", Finding.failed(Reason.ISSUER_UNKNOWN, "Not on any list"));

        var verdict = judge("record");

        assertThat(failure(verdict.parts().get(0))).isEqualTo(Reason.ISSUER_UNKNOWN);
        assertThat(statusAsked).containsExactly("record");
        assertThat(accepted(verdict).embedded()).isEmpty();
    }

    @Test
    @DisplayName("A-54: what is inside a record of an unknown issuer is judged, and does not make the record known")
    void a_part_does_not_excuse_the_whole() {
        inside.put("record", List.of(embedded("diploma")));
        trust.put("record", Finding.failed(Reason.ISSUER_UNKNOWN, "Not on any list"));

        var verdict = judge("record");

        assertThat(verdict).isInstanceOf(Verdict.Rejected.class);
        assertThat(verdict.parts().get(0).verdict()).isInstanceOf(Verdict.Accepted.class);
        assertThat(Assurance.of(verdict)).isEqualTo(Assurance.UNVERIFIABLE);
    }

    @Test
    @DisplayName("R4.4: a record that was not signed as it is has no parts")
    void nothing_inside_a_forged_record_is_looked_at() {
        inside.put("record", List.of(embedded("diploma")));
        integrity.put("record", Finding.failed(Reason.SIGNATURE_INVALID, "Forged"));

        assertThat(judge("record").parts()).isEmpty();
    }

    @Test
    void an_accepted_part_says_why_nobody_had_to_prove_it() {
        inside.put("record", List.of(embedded("diploma")));

        var part = judge("record").parts().get(0);

        assertThat(part.verdict().findings())
                .extracting(Finding::reason)
                .containsExactly(
                        Reason.SIGNED_BY_ISSUER,
                        Reason.PRESENTED_INSIDE_ANOTHER,
                        Reason.WITHIN_VALIDITY_PERIOD,
                        Reason.AS_ASKED,
                        Reason.ISSUER_ON_TRUST_LIST,
                        Reason.NOT_REVOKED);
    }

    @Test
    @DisplayName("2.9 CLR 3: a credential of somebody else inside a record causes no traffic and is refused")
    void somebody_elses_credential_is_refused() {
        var mismatch = new Belonging(Finding.failed(Reason.SUBJECT_MISMATCH, "Somebody else's"), SubjectBinding.NONE);
        inside.put("record", List.of(enclosed("diploma", Role.EMBEDDED_CREDENTIAL, mismatch)));

        var verdict = judge("record");

        assertThat(failure(verdict.parts().get(0))).isEqualTo(Reason.SUBJECT_MISMATCH);
        assertThat(statusAsked).containsExactly("record");
    }

    @Test
    @DisplayName("A-69: what claims to be a credential and cannot be judged is refused, not left out")
    void what_cannot_be_judged_is_refused() {
        var why = Finding.failed(Reason.UNSUPPORTED_FORMAT, "Not a credential");
        inside.put("record", List.of(new Refused("/0", Role.EMBEDDED_CREDENTIAL, why)));

        assertThat(failure(judge("record").parts().get(0))).isEqualTo(Reason.UNSUPPORTED_FORMAT);
    }

    @Test
    @DisplayName("2.9 CLR 8: of more than 500 credentials the rest is said to be there and is not judged")
    void no_more_than_500_are_judged() {
        inside.put(
                "record",
                IntStream.range(0, 700).mapToObj(i -> embedded("d" + i)).toList());

        var parts = judge("record").parts();

        assertThat(parts).hasSize(501);
        assertThat(parts).last().extracting(PartsJudgeTest::failure).isEqualTo(Reason.TOO_MANY_PARTS);
    }

    @Test
    @DisplayName("OB-09: ten endorsements are judged, wherever they are, and no more")
    void no_more_than_ten_endorsements_are_judged() {
        var eight = IntStream.range(0, 8)
                .mapToObj(i -> enclosed("e" + i, Role.ENDORSES_CREDENTIAL, SAME_LEARNER))
                .toList();
        inside.put("record", List.of(embedded("one"), embedded("two")));
        inside.put("one", eight);
        inside.put("two", eight);

        var parts = judge("record").parts();

        assertThat(parts.get(0).verdict().parts()).hasSize(8);
        assertThat(parts.get(1).verdict().parts())
                .hasSize(3)
                .last()
                .extracting(PartsJudgeTest::failure)
                .isEqualTo(Reason.TOO_MANY_PARTS);
    }

    @Test
    @DisplayName("OB-09, A-93: nesting ends two levels down, also when a credential contains itself")
    void nesting_ends() {
        inside.put("record", List.of(embedded("record")));

        var second = judge("record").parts().get(0).verdict().parts().get(0).verdict();

        assertThat(second).isInstanceOf(Verdict.Accepted.class);
        assertThat(failure(second.parts().get(0))).isEqualTo(Reason.NESTED_TOO_DEEPLY);
    }

    @Test
    @DisplayName("D16: what the candidate states about themselves is self-asserted, not unknown")
    void a_self_issued_credential_is_called_by_its_name() {
        trust.put("did:key:me", Finding.failed(Reason.ISSUER_UNKNOWN, "Not on any list"));

        var verdict = judge("did:key:me");

        assertThat(verdict.findings()).last().extracting(Finding::reason).isEqualTo(Reason.SELF_ISSUED);
        assertThat(Assurance.of(verdict)).isEqualTo(Assurance.SELF_ASSERTED);
    }

    @Test
    @DisplayName("market 3.4: that it is self-issued never excuses a bad proof")
    void self_issued_never_excuses_a_bad_proof() {
        trust.put("did:key:me", Finding.failed(Reason.ISSUER_UNKNOWN, "Not on any list"));
        integrity.put("did:key:me", Finding.failed(Reason.SIGNATURE_INVALID, "Forged"));

        assertThat(Assurance.of(judge("did:key:me"))).isEqualTo(Assurance.REFUSED);
    }

    @Test
    void a_verified_credential_inside_a_self_issued_package_makes_it_partly_verified() {
        trust.put("did:key:me", Finding.failed(Reason.ISSUER_UNKNOWN, "Not on any list"));
        inside.put("did:key:me", List.of(embedded("diploma")));

        assertThat(Assurance.of(judge("did:key:me"))).isEqualTo(Assurance.PARTLY_VERIFIED);
    }

    @Test
    @DisplayName("OB-09: an endorsement that fails takes nothing from the badge")
    void a_bad_endorsement_takes_nothing_away() {
        inside.put("badge", List.of(enclosed("endorsement", Role.ENDORSES_ISSUER, SAME_LEARNER)));
        integrity.put("endorsement", Finding.failed(Reason.SIGNATURE_INVALID, "Forged"));

        assertThat(Assurance.of(judge("badge"))).isEqualTo(Assurance.VERIFIED);
    }

    @Test
    @DisplayName("D9: what could not be asked is unverifiable, not refused")
    void what_could_not_be_asked_is_unverifiable() {
        trust.put("badge", Finding.unknown(Reason.TRUST_SOURCE_UNREACHABLE, "Could not be asked"));

        assertThat(Assurance.of(judge("badge"))).isEqualTo(Assurance.UNVERIFIABLE);
    }

    private Verdict judge(String name) {
        IssuerTrust trusts = (credential, at) -> trust.getOrDefault(
                credential.issuer().identifier(), Finding.passed(Reason.ISSUER_ON_TRUST_LIST, "Vouched for"));
        StatusSource status = (issuer, references, at) -> {
            statusAsked.add(issuer.identifier());
            return Finding.passed(Reason.NOT_REVOKED, "Not revoked");
        };
        var judge = new CredentialJudge(
                List.of(new NameReader()),
                trusts,
                status,
                (credential, relied) -> inside.getOrDefault(credential.issuer().identifier(), List.of()));
        return judge.judge(presented(name), CHALLENGE, Expectation.ANYTHING, NOON);
    }

    private static Reason failure(Part part) {
        return part.verdict().findings().stream()
                .filter(finding -> finding.answer() == Answer.FAILED)
                .map(Finding::reason)
                .findFirst()
                .orElseThrow();
    }

    private static VerifiedCredential accepted(Verdict verdict) {
        return ((Verdict.Accepted) verdict).credential();
    }

    private static EnclosedCredential embedded(String name) {
        return enclosed(name, Role.EMBEDDED_CREDENTIAL, SAME_LEARNER);
    }

    private static EnclosedCredential enclosed(String name, Role role, Belonging belonging) {
        var relation = new Relation() {
            @Override
            public Belonging belonging(Credential enclosed) {
                return belonging;
            }

            @Override
            public Finding check(Credential credential) {
                return Expectation.ANYTHING.check(credential);
            }
        };
        return new Judgeable("/" + name, role, presented(name), relation);
    }

    private static PresentedCredential presented(String name) {
        return new PresentedCredential("query", CredentialFormat.JWT_VC, name, false);
    }

    /** Reads a text as the name of an issuer, who wrote about themselves. */
    private final class NameReader implements FormatVerifier {

        @Override
        public CredentialFormat format() {
            return CredentialFormat.JWT_VC;
        }

        @Override
        public Reading read(PresentedCredential presented, Challenge challenge, Instant at) {
            var bad = integrity.get(presented.encoded());
            if (bad != null) {
                return Reading.unreadable(bad);
            }
            var name = presented.encoded();
            var credential = new Credential(
                    CredentialFormat.JWT_VC,
                    List.of("VerifiableCredential"),
                    new Issuer(name, Optional.empty(), Optional.empty(), KeySource.DID_KEY, List.of()),
                    Optional.of(name.startsWith("did:") ? name : "did:key:somebody"),
                    Optional.empty(),
                    SubjectBinding.CRYPTOGRAPHIC,
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    Json.createObjectBuilder().add("name", name).build());
            return Reading.of(
                    credential,
                    Finding.passed(Reason.SIGNED_BY_ISSUER, "Signed"),
                    Finding.notApplicable(Reason.HOLDER_BINDING_NOT_ASKED, "Nobody had to prove it"),
                    Finding.passed(Reason.WITHIN_VALIDITY_PERIOD, "Valid"));
        }
    }
}
