package org.vouchgate.credential.w3c;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vouchgate.credential.w3c.Verifying.CHALLENGE;
import static org.vouchgate.credential.w3c.Verifying.CHANCE;
import static org.vouchgate.credential.w3c.Verifying.NOON;
import static org.vouchgate.credential.w3c.Verifying.badge;
import static org.vouchgate.credential.w3c.Verifying.presentation;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vouchgate.credential.CredentialFormat;
import org.vouchgate.credential.CredentialJudge;
import org.vouchgate.credential.Expectation;
import org.vouchgate.credential.Finding;
import org.vouchgate.credential.Issuer.KeySource;
import org.vouchgate.credential.PresentedCredential;
import org.vouchgate.credential.Reason;
import org.vouchgate.credential.Verdict;
import org.vouchgate.credential.fetch.Fetched;
import org.vouchgate.credential.fetch.RecentDocuments;
import org.vouchgate.credential.key.DidHolderKeys;
import org.vouchgate.credential.key.IssuerKeysByPolicy;
import org.vouchgate.credential.status.StatusLists;
import org.vouchgate.credential.trust.ChainRule;
import org.vouchgate.credential.trust.CombinedTrust;
import org.vouchgate.credential.trust.CredentialTypes;
import org.vouchgate.credential.trust.RegisteredIssuer;
import org.vouchgate.credential.trust.RegistryKeyPolicy;
import org.vouchgate.credential.trust.TrustList;
import org.vouchgate.testkit.Jws;
import org.vouchgate.testkit.PublishedDocument;
import org.vouchgate.testkit.TestKey;
import org.vouchgate.testkit.issuer.BitstringStatusList;
import org.vouchgate.testkit.issuer.TestIssuer;
import org.vouchgate.testkit.issuer.VcJwtBuilder;

/** Badges judged with everything that belongs to it: keys of a did:web, trust, and the issuer's own status list. */
class JudgedBadgeTest {

    private static final String COLLEGE = "did:web:college.example";
    private static final URI LIST = URI.create("https://college.example/status/1");

    private final Map<URI, PublishedDocument> web = new HashMap<>();
    private final List<URI> asked = new ArrayList<>();
    private final TestIssuer college = TestIssuer.didWeb(COLLEGE, TestKey.p256(CHANCE), CHANCE);
    private final BitstringStatusList list = college.bitstringStatusList(LIST, "revocation");

    JudgedBadgeTest() {
        web.putAll(college.documents());
        web.put(LIST, list.publish(NOON));
    }

    @Test
    void a_badge_that_stands_is_accepted() {
        var verdict = judge(revocable());

        assertThat(verdict).isInstanceOf(Verdict.Accepted.class);
        assertThat(verdict.findings())
                .extracting(Finding::reason)
                .containsExactly(
                        Reason.SIGNED_BY_ISSUER,
                        Reason.PRESENTED_BY_HOLDER,
                        Reason.WITHIN_VALIDITY_PERIOD,
                        Reason.AS_ASKED,
                        Reason.ISSUER_ON_TRUST_LIST,
                        Reason.NOT_REVOKED);
    }

    @Test
    void a_revoked_badge_is_rejected() {
        web.put(LIST, list.set(9, true).publish(NOON));

        var verdict = judge(revocable());

        assertThat(verdict).isInstanceOf(Verdict.Rejected.class);
        assertThat(verdict.findings()).last().extracting(Finding::reason).isEqualTo(Reason.REVOKED);
    }

    @Test
    @DisplayName("D9, A-86: without its status list a badge is neither accepted nor rejected")
    void a_badge_without_its_list_stays_undetermined() {
        web.remove(LIST);

        var verdict = judge(revocable());

        assertThat(verdict).isInstanceOf(Verdict.Undetermined.class);
        assertThat(verdict.findings()).last().extracting(Finding::reason).isEqualTo(Reason.STATUS_LIST_UNREACHABLE);
    }

    @Test
    @DisplayName("A-89: the status list of a forged badge is not fetched")
    void a_forged_badge_causes_no_status_traffic() {
        var verdict = judge(revocable().alterJwt(Jws::corrupt));

        assertThat(verdict.findings()).extracting(Finding::reason).containsExactly(Reason.SIGNATURE_INVALID);
        assertThat(asked).doesNotContain(LIST);
    }

    @Test
    @DisplayName("A-54, A-89: a perfect badge of an issuer nobody relies on is rejected, and causes no traffic")
    void a_strangers_badge_causes_no_traffic() {
        var stranger = TestIssuer.didKey(TestKey.p256(CHANCE), CHANCE);

        var verdict = judge(badge(stranger).status(list.entry(9)));

        assertThat(verdict).isInstanceOf(Verdict.Rejected.class);
        assertThat(verdict.findings()).last().extracting(Finding::reason).isEqualTo(Reason.ISSUER_UNKNOWN);
        assertThat(asked).isEmpty();
    }

    @Test
    @DisplayName("2.10: without the issuer's keys nothing is said about the badge but that")
    void a_badge_of_a_silent_issuer_stays_undetermined() {
        web.clear();

        var verdict = judge(revocable());

        assertThat(verdict).isInstanceOf(Verdict.Undetermined.class);
        assertThat(verdict.findings()).extracting(Finding::reason).containsExactly(Reason.ISSUER_KEY_UNREACHABLE);
    }

    private VcJwtBuilder revocable() {
        return badge(college).status(list.entry(9));
    }

    private Verdict judge(VcJwtBuilder credential) {
        var lists = List.of(new TrustList(
                TrustList.OWN,
                List.of(),
                List.of(new RegisteredIssuer(
                        COLLEGE, CredentialTypes.of(CredentialTypes.EVERY), KeySource.DID_WEB, Optional.empty()))));
        var documents = new RecentDocuments((address, accept, maxBytes) -> fetch(address), Duration.ofMinutes(15));
        var keys = new IssuerKeysByPolicy(new RegistryKeyPolicy(lists), documents);
        var judge = new CredentialJudge(
                List.of(new JwtVcVerifier(keys, new DidHolderKeys(documents))),
                CombinedTrust.of(lists, ChainRule.ROOT_REFUSED),
                new StatusLists(documents, keys, List.of()));
        var presented = new PresentedCredential(
                "badge",
                CredentialFormat.JWT_VC,
                presentation().of(credential.jwt()).jwt(),
                true);
        return judge.judge(presented, CHALLENGE, Expectation.ANYTHING, NOON);
    }

    private Fetched fetch(URI address) {
        asked.add(address);
        return Optional.ofNullable(web.get(address))
                .<Fetched>map(document ->
                        new Fetched.Document(document.body().getBytes(StandardCharsets.UTF_8), document.contentType()))
                .orElseGet(() -> new Fetched.Unreachable(Optional.empty()));
    }
}
