package org.vouchgate.credential.trust.federation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vouchgate.credential.trust.Trusting.CHANCE;
import static org.vouchgate.credential.trust.Trusting.COLLEGE;
import static org.vouchgate.credential.trust.Trusting.NOON;
import static org.vouchgate.credential.trust.Trusting.issuedBy;

import jakarta.json.Json;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vouchgate.credential.Credential;
import org.vouchgate.credential.Finding;
import org.vouchgate.credential.Issuer.KeySource;
import org.vouchgate.credential.Reason;
import org.vouchgate.credential.fetch.RecentDocuments;
import org.vouchgate.credential.key.IssuerKeyLookup;
import org.vouchgate.credential.key.KeyPolicy;
import org.vouchgate.credential.trust.SourceEntry;
import org.vouchgate.testkit.TestKey;

@DisplayName("What federations say later, and through an outage")
class LaterLookTest {

    private static final Duration MINUTES_20 = Duration.ofMinutes(20);

    private final TestFederation f = new TestFederation();

    @Test
    @DisplayName("F6: a later look needs nothing but the issuer and the key")
    void a_member_that_still_publishes_the_key_is_still_vouched_for() {
        f.publish(f.member(), Json.createObjectBuilder());

        assertThat(later().reason()).isEqualTo(Reason.ISSUER_ON_TRUST_LIST);
    }

    @Test
    @DisplayName("F6: a member that was excluded since vouches for nothing any more")
    void a_member_that_is_gone_is_not_vouched_for() {
        f.publish(f.member(), Json.createObjectBuilder());
        f.world.absent(f.fetch(f.network, COLLEGE));

        assertThat(later().reason()).isEqualTo(Reason.ISSUER_UNKNOWN);
    }

    @Test
    @DisplayName("F6: whether a key was replaced or taken back, a federation does not say")
    void a_key_that_is_not_published_any_more_leaves_the_question_open() {
        f.publish(f.member(), Json.createObjectBuilder());
        var before = issuedBy(
                COLLEGE, KeySource.OPENID_FEDERATION, TestKey.p256(CHANCE).publicKey());

        var finding = f.federations(f.world).trusts(before, NOON);

        assertThat(finding.reason()).isEqualTo(Reason.TRUST_SOURCE_UNREACHABLE);
        assertThat(finding.sentence()).contains("no longer publishes the key");
    }

    @Test
    @DisplayName(
            "F6: a chain that came with the credential is not kept, so that its issuer is not taken for a stranger")
    void a_member_that_may_not_be_asked_leaves_the_question_open() {
        var finding = f.federations(f.world, f.entry(Set.of())).trusts(issued(), NOON);

        assertThat(finding.reason()).isEqualTo(Reason.TRUST_SOURCE_UNREACHABLE);
        assertThat(f.world.asked()).isEmpty();
    }

    @Test
    @DisplayName("F5: a membership stands through an outage, and says how old it is")
    void what_was_heard_stands_through_an_outage() {
        var federations = heardOnceThenSilent(f.entry());

        var finding = federations.trusts(issued(), NOON.plus(MINUTES_20));

        assertThat(finding.reason()).isEqualTo(Reason.ISSUER_ON_TRUST_LIST);
        assertThat(finding.asked().get(0).fetchedAt()).contains(NOON);
    }

    @Test
    @DisplayName("F5: but no longer than the configuration lets it")
    void what_is_older_than_the_configuration_allows_is_not_relied_on() {
        var federations = heardOnceThenSilent(f.entry(Duration.ofMinutes(10)));

        assertThat(federations.trusts(issued(), NOON.plus(MINUTES_20)).reason())
                .isEqualTo(Reason.TRUST_SOURCE_UNREACHABLE);
    }

    @Test
    @DisplayName("F5: nor longer than the statements say")
    void what_has_expired_is_not_relied_on() {
        var federations = heardOnceThenSilent(f.entry());

        assertThat(federations.trusts(issued(), Entity.expires()).reason()).isEqualTo(Reason.TRUST_SOURCE_UNREACHABLE);
    }

    @Test
    @DisplayName("F5: a document that is younger than maxAge is not fetched again, one that is older is")
    void documents_are_fetched_again_when_the_configuration_says_so() {
        f.publish(f.member(), Json.createObjectBuilder());
        var documents = new RecentDocuments(f.world, Duration.ofMinutes(15));
        var federation = new Federation(f.entry(Duration.ofMinutes(5)), documents);
        federation.membership(COLLEGE, Optional.empty(), NOON);
        int atFirst = f.world.asked().size();

        federation.membership(COLLEGE, Optional.empty(), NOON.plus(Duration.ofMinutes(4)));
        int shortlyAfter = f.world.asked().size();
        federation.membership(COLLEGE, Optional.empty(), NOON.plus(Duration.ofMinutes(6)));

        assertThat(shortlyAfter).isEqualTo(atFirst);
        assertThat(f.world.asked()).hasSize(2 * atFirst);
    }

    @Test
    void a_credential_without_statements_does_not_spoil_the_next_one_that_brings_them() {
        var federations = f.federations(f.world, f.entry(Set.of()));
        f.find(federations);
        var header = f.header()
                .add("trust_chain", Json.createArrayBuilder(f.chain(f.member(), Json.createObjectBuilder())))
                .build();

        assertThat(federations.find(Optional.of(COLLEGE), header, NOON)).isInstanceOf(IssuerKeyLookup.Found.class);
        f.find(federations);

        assertThat(federations.trusts(issued(), NOON).reason()).isEqualTo(Reason.ISSUER_ON_TRUST_LIST);
    }

    private Finding later() {
        return f.federations(f.world).trusts(issued(), NOON);
    }

    private Credential issued() {
        return issuedBy(COLLEGE, KeySource.OPENID_FEDERATION, f.signing.publicKey());
    }

    /** Each look is a judge's of its own, over the same federation. */
    private Later heardOnceThenSilent(SourceEntry.Federation entry) {
        f.publish(f.member(), Json.createObjectBuilder());
        var federation = new Federation(entry, new RecentDocuments(f.world, Duration.ofMinutes(15)));
        federation.membership(COLLEGE, Optional.empty(), NOON);
        f.world.unreachable(COLLEGE + TestFederation.WELL_KNOWN);
        return (credential, at) -> new Federations(
                        List.of(federation), KeyPolicy.NOBODY_REGISTERED, TestFederation.NOBODY)
                .trusts(credential, at);
    }

    /** A later look. */
    private interface Later {
        Finding trusts(Credential credential, Instant at);
    }
}
