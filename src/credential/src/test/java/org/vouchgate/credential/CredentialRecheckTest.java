package org.vouchgate.credential;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vouchgate.credential.CredentialRecheck.Conclusion;
import org.vouchgate.credential.Issuer.KeySource;
import org.vouchgate.credential.StatusReference.TokenStatusEntry;

/** The second look: A-120, D9. */
class CredentialRecheckTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final Finding LISTED = Finding.passed(Reason.ISSUER_ON_TRUST_LIST, "Listed");
    private static final Finding STRUCK_OFF = Finding.failed(Reason.ISSUER_UNKNOWN, "Not listed any more");
    private static final Finding STANDS = Finding.passed(Reason.NOT_REVOKED, "Not taken back");

    @Test
    void only_what_is_wanted_is_asked() {
        IssuerTrust nobody = (credential, at) -> {
            throw new AssertionError("trust was asked for");
        };

        var found = new CredentialRecheck(nobody, (issuer, references, at) -> STANDS)
                .again(outline(), Set.of(Check.STATUS), NOON);

        assertThat(found).containsExactly(STANDS);
    }

    @Test
    @DisplayName("R4.4, A-120: of a credential whose issuer was struck off the list no status is asked")
    void an_issuer_that_is_not_trusted_any_more_ends_it() {
        StatusSource nobody = (issuer, references, at) -> {
            throw new AssertionError("status was asked for");
        };

        var found = new CredentialRecheck((credential, at) -> STRUCK_OFF, nobody)
                .again(outline(), CredentialRecheck.REMOTE, NOON);

        assertThat(found).containsExactly(STRUCK_OFF);
    }

    @Test
    void trust_and_status_are_asked_about_the_issuer_and_entries_of_then() {
        var found = new CredentialRecheck(
                        (credential, at) -> {
                            assertThat(credential.issuer())
                                    .isEqualTo(outline().issuer().get());
                            assertThat(credential.types()).isEqualTo(outline().types());
                            assertThat(credential.claims()).isEmpty();
                            return LISTED;
                        },
                        (issuer, references, at) -> {
                            assertThat(references).isEqualTo(outline().statusReferences());
                            return STANDS;
                        })
                .again(outline(), CredentialRecheck.REMOTE, NOON);

        assertThat(found).containsExactly(LISTED, STANDS);
    }

    @Test
    @DisplayName(
            "A-120: what has expired since is expired, says that it was valid when presented, and causes no traffic")
    void what_has_expired_since_is_expired() {
        IssuerTrust nobody = (credential, at) -> {
            throw new AssertionError("trust was asked for");
        };
        var recheck = new CredentialRecheck(nobody, (issuer, references, at) -> STANDS);

        var found = recheck.again(outline(NOON.minusSeconds(60)), CredentialRecheck.REMOTE, NOON);

        assertThat(found).singleElement().satisfies(finding -> {
            assertThat(finding.reason()).isEqualTo(Reason.EXPIRED);
            assertThat(finding.answer()).isEqualTo(Answer.FAILED);
            assertThat(finding.sentence())
                    .contains("valid when it was presented")
                    .contains("2026-11-22");
        });
    }

    @Test
    void what_is_about_to_expire_has_not_expired() {
        var recheck = new CredentialRecheck((credential, at) -> LISTED, (issuer, references, at) -> STANDS);

        assertThat(recheck.again(outline(NOON.minusSeconds(59)), CredentialRecheck.REMOTE, NOON))
                .containsExactly(LISTED, STANDS);
    }

    @Test
    void of_what_could_not_be_read_nothing_is_asked() {
        var found = new CredentialRecheck((credential, at) -> LISTED, (issuer, references, at) -> STANDS)
                .again(CredentialOutline.unreadable(), CredentialRecheck.REMOTE, NOON);

        assertThat(found).isEmpty();
    }

    @Test
    @DisplayName("R4.2, D9: accepted takes an answer to every check, and none that failed or stayed open")
    void it_concludes_as_the_judge_does() {
        var all = new EnumMap<Check, Answer>(Check.class);
        EnumSet.allOf(Check.class).forEach(check -> all.put(check, Answer.PASSED));
        assertThat(CredentialRecheck.conclude(all)).isEqualTo(Conclusion.ACCEPTED);

        for (var check : Check.values()) {
            assertThat(CredentialRecheck.conclude(without(all, check))).isEqualTo(Conclusion.UNDETERMINED);
            assertThat(CredentialRecheck.conclude(with(all, check, Answer.UNKNOWN)))
                    .isEqualTo(Conclusion.UNDETERMINED);
            assertThat(CredentialRecheck.conclude(with(all, check, Answer.FAILED)))
                    .isEqualTo(Conclusion.REJECTED);
        }
        assertThat(CredentialRecheck.conclude(with(all, Check.STATUS, Answer.NOT_APPLICABLE)))
                .isEqualTo(Conclusion.ACCEPTED);
    }

    private static Map<Check, Answer> without(Map<Check, Answer> all, Check check) {
        var some = new EnumMap<>(all);
        some.remove(check);
        return some;
    }

    private static Map<Check, Answer> with(Map<Check, Answer> all, Check check, Answer answer) {
        var changed = new EnumMap<>(all);
        changed.put(check, answer);
        return changed;
    }

    private static CredentialOutline outline(Instant validUntil) {
        var valid = outline();
        return new CredentialOutline(
                valid.format(),
                valid.types(),
                valid.issuer(),
                valid.validFrom(),
                Optional.of(validUntil),
                valid.statusReferences());
    }

    private static CredentialOutline outline() {
        return new CredentialOutline(
                Optional.of(CredentialFormat.SD_JWT_VC),
                List.of("https://college.example/diploma"),
                Optional.of(new Issuer(
                        "did:web:college.example", Optional.empty(), Optional.empty(), KeySource.DID_WEB, List.of())),
                Optional.empty(),
                Optional.empty(),
                List.of(new TokenStatusEntry("https://college.example/status/1", 7)));
    }
}
