package org.vouchgate.credential.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vouchgate.credential.status.Publishing.ADDRESS;
import static org.vouchgate.credential.status.Publishing.CHANCE;
import static org.vouchgate.credential.status.Publishing.NOON;

import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vouchgate.credential.Answer;
import org.vouchgate.credential.Finding;
import org.vouchgate.credential.Issuer;
import org.vouchgate.credential.Issuer.KeySource;
import org.vouchgate.credential.Reason;
import org.vouchgate.credential.StatusReference.RevocationListEntry;
import org.vouchgate.credential.fetch.Fetched;
import org.vouchgate.testkit.PublishedDocument;
import org.vouchgate.testkit.TestCa;
import org.vouchgate.testkit.TestCertificate;

/** 1EdTech Revocation Lists, which nobody signs: protocol notes 2.10 and A-92. */
class RevocationListsTest {

    private static final String BADGE = "https://college.example/badges/1";
    private static final Issuer COLLEGE = issuer("did:web:college.example", KeySource.DID_WEB);
    private static final RevocationListEntry ENTRY = new RevocationListEntry(ADDRESS.toString(), Optional.of(BADGE));

    @Test
    void a_badge_on_the_list_is_revoked() {
        assertAnswer("[{\"id\":\"" + BADGE + "\"}]", Answer.FAILED, Reason.REVOKED);
        assertAnswer("[{\"id\":\"" + BADGE + "\",\"revoked\":true}]", Answer.FAILED, Reason.REVOKED);
    }

    @Test
    void a_badge_that_is_not_on_the_list_or_expressly_not_revoked_stands() {
        assertAnswer("[]", Answer.PASSED, Reason.NOT_REVOKED);
        assertAnswer("[{\"id\":\"" + BADGE + "0\"}]", Answer.PASSED, Reason.NOT_REVOKED);
        assertAnswer("[{\"id\":\"" + BADGE + "\",\"revoked\":false}]", Answer.PASSED, Reason.NOT_REVOKED);
    }

    @Test
    @DisplayName("2.10: the list that the reference validator reads, in the plural, counts too")
    void both_names_of_the_member_are_read() {
        var plural = "{\"id\":\"" + ADDRESS + "\",\"issuer\":{\"id\":\"did:web:college.example\"},"
                + "\"revokedCredentials\":[{\"id\":\"" + BADGE + "\"}]}";

        assertThat(ask(plural, COLLEGE, ENTRY).reason()).isEqualTo(Reason.REVOKED);
    }

    @Test
    @DisplayName("A-86: a list that cannot be read leaves the status unknown, not fine with a warning")
    void a_damaged_list_leaves_the_status_unknown() {
        for (var entries : List.of(
                "{}", "[1]", "[{}]", "[{\"id\":7}]", "[{\"id\":\"" + BADGE + "\",\"revoked\":\"no\"}]", "null")) {
            assertAnswer(entries, Answer.UNKNOWN, Reason.STATUS_LIST_MALFORMED);
        }
        for (var body : List.of("", "<html>", "[]", "{\"id\":\"" + ADDRESS + "\"}")) {
            assertThat(ask(body, COLLEGE, ENTRY))
                    .extracting(Finding::answer, Finding::reason)
                    .containsExactly(Answer.UNKNOWN, Reason.STATUS_LIST_MALFORMED);
        }
    }

    @Test
    @DisplayName("A-86: a list that cannot be fetched leaves the status unknown")
    void an_unreachable_list_leaves_the_status_unknown() {
        assertThat(Publishing.of(() -> new Fetched.Unreachable(Optional.of(404)))
                        .statusOf(COLLEGE, NOON, ENTRY))
                .extracting(Finding::answer, Finding::reason)
                .containsExactly(Answer.UNKNOWN, Reason.STATUS_LIST_UNREACHABLE);
    }

    @Test
    @DisplayName("2.10: a badge without an identifier cannot be looked up")
    void a_badge_without_identifier_is_unknown() {
        var nameless = new RevocationListEntry(ADDRESS.toString(), Optional.empty());

        assertThat(ask(list("[]"), COLLEGE, nameless))
                .extracting(Finding::answer, Finding::reason)
                .containsExactly(Answer.UNKNOWN, Reason.STATUS_MECHANISM_UNSUPPORTED);
    }

    @Test
    @DisplayName("A-92: a list over http, at another host or port, or in disguise is not fetched and says nothing")
    void a_list_elsewhere_is_not_asked() {
        for (var address : List.of(
                "http://college.example/status/1",
                "https://attacker.example/status/1",
                "https://college.example:8443/status/1",
                "https://college.example@attacker.example/status/1",
                "https://college.example.attacker.example/status/1",
                "/status/1",
                "not an address")) {
            var published = Publishing.of(new PublishedDocument("application/json", list("[]")));

            assertThat(published.statusOf(COLLEGE, NOON, new RevocationListEntry(address, Optional.of(BADGE))))
                    .extracting(Finding::answer, Finding::reason)
                    .containsExactly(Answer.UNKNOWN, Reason.STATUS_LIST_NOT_AT_ISSUER);
            assertThat(published.fetches()).isZero();
        }
    }

    @Test
    @DisplayName("A-92: an issuer that has no address of its own has no such list")
    void a_key_has_no_authority() {
        var key = issuer("did:key:zDnaexample", KeySource.DID_KEY);

        assertThat(ask(list("[]"), key, ENTRY).reason()).isEqualTo(Reason.STATUS_LIST_NOT_AT_ISSUER);
    }

    @Test
    @DisplayName("A-92: what a certificate does not say about its holder's name gives it no authority")
    void a_certified_issuer_needs_its_name_in_the_certificate() {
        var root = TestCa.root("CN=Root", NOON, CHANCE);
        var named = root.issue(TestCertificate.leaf("CN=College").dnsName("college.example"), NOON);
        var nameless = root.leaf("CN=College", NOON);
        var body = list("[]").replace("did:web:college.example", "https://college.example");

        assertThat(ask(body, certified(named.leaf()), ENTRY).reason()).isEqualTo(Reason.NOT_REVOKED);
        assertThat(ask(body, certified(nameless.leaf()), ENTRY).reason()).isEqualTo(Reason.STATUS_LIST_NOT_AT_ISSUER);
    }

    @Test
    @DisplayName("A-92, A-85: a list that names another issuer or another address says nothing")
    void a_list_of_another_issuer_says_nothing() {
        assertThat(ask(list("[]").replace("did:web:college.example", "did:web:other.example"), COLLEGE, ENTRY))
                .extracting(Finding::answer, Finding::reason)
                .containsExactly(Answer.UNKNOWN, Reason.STATUS_LIST_NOT_AT_ISSUER);
        assertThat(ask(list("[]").replace("status/1", "status/2"), COLLEGE, ENTRY))
                .extracting(Finding::answer, Finding::reason)
                .containsExactly(Answer.UNKNOWN, Reason.STATUS_LIST_OF_ANOTHER_ADDRESS);
    }

    private static void assertAnswer(String entries, Answer answer, Reason reason) {
        assertThat(ask(list(entries), COLLEGE, ENTRY))
                .extracting(Finding::answer, Finding::reason)
                .containsExactly(answer, reason);
    }

    private static Finding ask(String body, Issuer issuer, RevocationListEntry entry) {
        return Publishing.of(new PublishedDocument("application/json", body)).statusOf(issuer, NOON, entry);
    }

    private static String list(String entries) {
        return "{\"id\":\"" + ADDRESS + "\",\"type\":\"1EdTechRevocationList\","
                + "\"issuer\":\"did:web:college.example\",\"revokedCredential\":" + entries + "}";
    }

    private static Issuer issuer(String identifier, KeySource source) {
        return new Issuer(identifier, Optional.of(identifier), Optional.empty(), source, List.of());
    }

    private static Issuer certified(X509Certificate certificate) {
        return new Issuer(
                "CN=College",
                Optional.of("https://college.example"),
                Optional.empty(),
                KeySource.X5C,
                List.of(certificate));
    }
}
