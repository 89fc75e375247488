package org.vouchgate.credential.trust.federation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vouchgate.credential.trust.Trusting.CHANCE;
import static org.vouchgate.credential.trust.Trusting.DIPLOMAS;
import static org.vouchgate.credential.trust.Trusting.NOON;
import static org.vouchgate.credential.trust.Trusting.issuedBy;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vouchgate.credential.Credential;
import org.vouchgate.credential.Issuer.KeySource;
import org.vouchgate.credential.IssuerTrust;
import org.vouchgate.credential.Reason;
import org.vouchgate.credential.fetch.Fetch;
import org.vouchgate.credential.fetch.Fetched;
import org.vouchgate.credential.fetch.PublishedDocuments;
import org.vouchgate.credential.fetch.RecentDocuments;
import org.vouchgate.credential.trust.IssuerTrustContract;
import org.vouchgate.credential.trust.Signers;
import org.vouchgate.credential.trust.SourceEntry;
import org.vouchgate.testkit.Jws;
import org.vouchgate.testkit.TestKey;

@DisplayName("Registries that are asked about one issuer at a time")
class LookupTrustTest extends IssuerTrustContract {

    private static final String ENDPOINT = "https://registry.example.org/fetch";
    private static final String DID = TestKey.ed25519(CHANCE).didKey();
    private static final String OTHER = TestKey.ed25519(CHANCE).didKey();

    private final Entity registry = Entity.named("https://registry.example.org");

    @Override
    protected IssuerTrust source() {
        return trust((address, accept, most) -> address.equals(address(DID))
                ? new Fetched.Document(
                        registry.sign(statement(DID)).getBytes(StandardCharsets.US_ASCII),
                        "application/entity-statement+jwt")
                : new Fetched.Unreachable(Optional.of(404)));
    }

    @Override
    protected Credential vouchedFor() {
        return issuedBy(DID, KeySource.DID_KEY);
    }

    @Override
    protected Credential ofAStranger() {
        return issuedBy(OTHER, KeySource.DID_KEY);
    }

    @Override
    protected IssuerTrust unreachable() {
        return trust(PublishedDocuments.nothing().unreachable(address(DID).toString()));
    }

    @Override
    protected Instant now() {
        return NOON;
    }

    @Test
    void an_answer_signed_by_a_stranger_leaves_the_question_open() {
        var impostor = Entity.named(registry.id());

        assertThat(answering(impostor.sign(statement(DID)))).isEqualTo(Reason.TRUST_SOURCE_SIGNATURE_INVALID);
    }

    @Test
    @DisplayName("F1: naming the registry's key is not signing with it")
    void an_answer_with_a_forged_signature_leaves_the_question_open() {
        assertThat(answering(Jws.corrupt(registry.sign(statement(DID)))))
                .isEqualTo(Reason.TRUST_SOURCE_SIGNATURE_INVALID);
    }

    @Test
    @DisplayName("A-41: a statement by another registry proves nothing")
    void an_answer_in_another_name_leaves_the_question_open() {
        assertThat(answering(registry.sign(statement(DID).add("iss", "https://elsewhere.example"))))
                .isEqualTo(Reason.TRUST_SOURCE_UNREADABLE);
    }

    @Test
    void a_registry_at_an_address_that_may_not_be_opened_leaves_the_question_open() {
        var source = trust(PublishedDocuments.nothing().forbidden(address(DID).toString()));

        assertThat(source.trusts(vouchedFor(), NOON).reason()).isEqualTo(Reason.TRUST_SOURCE_UNREACHABLE);
    }

    @Test
    void the_issuer_is_called_what_the_registry_calls_it() {
        assertThat(source().trusts(vouchedFor(), NOON).sentence()).startsWith("Northfield College is on");
    }

    @Test
    @DisplayName("A-41: a statement about another issuer proves nothing")
    void an_answer_about_somebody_else_leaves_the_question_open() {
        assertThat(answering(registry.sign(statement(OTHER)))).isEqualTo(Reason.TRUST_SOURCE_UNREADABLE);
    }

    @Test
    void an_expired_answer_leaves_the_question_open() {
        assertThat(answering(registry.sign(statement(DID).add("exp", NOON.getEpochSecond()))))
                .isEqualTo(Reason.TRUST_SOURCE_UNREADABLE);
    }

    @Test
    @DisplayName(
            "F5: an answer stands through an outage for as long as the configuration lets it, and says how old it is")
    void an_answer_stands_through_an_outage() {
        var world = PublishedDocuments.nothing()
                .with(address(DID).toString(), "application/entity-statement+jwt", registry.sign(statement(DID)));
        var patient = trust(world, Duration.ofMinutes(30));
        var strict = trust(world, Duration.ofMinutes(10));
        patient.trusts(vouchedFor(), NOON);
        strict.trusts(vouchedFor(), NOON);
        world.unreachable(address(DID).toString());
        var later = NOON.plus(Duration.ofMinutes(20));

        assertThat(patient.trusts(vouchedFor(), later).reason()).isEqualTo(Reason.ISSUER_ON_TRUST_LIST);
        assertThat(patient.trusts(vouchedFor(), later).asked().get(0).fetchedAt())
                .contains(NOON);
        assertThat(strict.trusts(vouchedFor(), later).reason()).isEqualTo(Reason.TRUST_SOURCE_UNREACHABLE);
    }

    @Test
    void an_issuer_that_was_taken_off_does_not_come_back_through_an_outage() {
        var world = PublishedDocuments.nothing()
                .with(address(DID).toString(), "application/entity-statement+jwt", registry.sign(statement(DID)));
        var source = trust(world, Duration.ofDays(1));
        source.trusts(vouchedFor(), NOON);
        world.absent(address(DID).toString());
        var gone = source.trusts(vouchedFor(), NOON.plus(Duration.ofMinutes(20)));
        world.unreachable(address(DID).toString());

        assertThat(gone.reason()).isEqualTo(Reason.ISSUER_UNKNOWN);
        assertThat(source.trusts(vouchedFor(), NOON.plus(Duration.ofMinutes(40)))
                        .reason())
                .isEqualTo(Reason.TRUST_SOURCE_UNREACHABLE);
    }

    @Test
    void an_issuer_without_a_did_is_not_asked_about() {
        var source = trust(PublishedDocuments.nothing());

        assertThat(source.trusts(issuedBy("https://a.example", KeySource.JWT_VC_ISSUER_METADATA), NOON)
                        .reason())
                .isEqualTo(Reason.ISSUER_UNKNOWN);
    }

    private Reason answering(String statement) {
        return trust(PublishedDocuments.nothing()
                        .with(address(DID).toString(), "application/entity-statement+jwt", statement))
                .trusts(vouchedFor(), NOON)
                .reason();
    }

    private JsonObjectBuilder statement(String did) {
        return Json.createObjectBuilder()
                .add("iss", registry.id())
                .add("sub", did)
                .add("iat", NOON.getEpochSecond())
                .add("exp", Entity.expires().getEpochSecond())
                .add(
                        "metadata",
                        Json.createObjectBuilder()
                                .add(
                                        "federation_entity",
                                        Json.createObjectBuilder().add("organization_name", "Northfield College")));
    }

    private static URI address(String did) {
        return URI.create(ENDPOINT + "?sub=" + URLEncoder.encode(did, StandardCharsets.UTF_8));
    }

    private IssuerTrust trust(Fetch world) {
        return trust(world, Duration.ofDays(1));
    }

    private IssuerTrust trust(Fetch world, Duration maxAge) {
        return new LookupTrust(
                new SourceEntry.LookupRegistry(
                        "the Example registry",
                        URI.create(ENDPOINT),
                        registry.id(),
                        new Signers(List.of(), List.of(registry.publicJwk())),
                        maxAge,
                        DIPLOMAS),
                new RecentDocuments(world, Duration.ofMinutes(15)));
    }
}
