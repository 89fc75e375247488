package org.vouchgate.credential.trust.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vouchgate.credential.trust.Trusting.CHANCE;
import static org.vouchgate.credential.trust.Trusting.DIPLOMAS;
import static org.vouchgate.credential.trust.Trusting.NOON;
import static org.vouchgate.credential.trust.Trusting.signedBy;
import static org.vouchgate.credential.trust.remote.LoteBuilder.PID;

import jakarta.json.Json;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vouchgate.credential.Credential;
import org.vouchgate.credential.IssuerTrust;
import org.vouchgate.credential.Reason;
import org.vouchgate.credential.fetch.PublishedDocuments;
import org.vouchgate.credential.fetch.RecentDocuments;
import org.vouchgate.credential.jose.PublicJwk;
import org.vouchgate.credential.trust.CertificateStatuses;
import org.vouchgate.credential.trust.ChainRule;
import org.vouchgate.credential.trust.IssuerTrustContract;
import org.vouchgate.credential.trust.NameRule;
import org.vouchgate.credential.trust.RevocationPolicy;
import org.vouchgate.credential.trust.Signers;
import org.vouchgate.credential.trust.SourceEntry;
import org.vouchgate.credential.trust.TrustAnchor;
import org.vouchgate.testkit.CertifiedKey;
import org.vouchgate.testkit.Jws;
import org.vouchgate.testkit.TestCa;
import org.vouchgate.testkit.TestCertificate;
import org.vouchgate.testkit.TestKey;

@DisplayName("ETSI TS 119 602")
class EtsiJsonListTest extends IssuerTrustContract {

    private static final String ADDRESS = "https://lists.example.org/pid.jws";

    private final TestCa operators = TestCa.root("CN=Scheme Operators", NOON, CHANCE);
    private final CertifiedKey operator = operators.leaf("CN=Scheme Operator,O=Commission", NOON);
    private final TestCa listed = TestCa.root("CN=Listed Authority", NOON, CHANCE);
    private final CertifiedKey college = listed.leaf("CN=Signer,O=Northfield College", NOON);
    private final LoteBuilder list = LoteBuilder.at(NOON).service(PID, listed.certificate());

    @Override
    protected IssuerTrust source() {
        return trust(PublishedDocuments.nothing().with(ADDRESS, "application/jose", list.signedBy(operator)));
    }

    @Override
    protected Credential vouchedFor() {
        return signedBy(college);
    }

    @Override
    protected Credential ofAStranger() {
        return signedBy(TestCa.root("CN=Other", NOON, CHANCE).leaf("CN=Other College", NOON));
    }

    @Override
    protected IssuerTrust unreachable() {
        return trust(PublishedDocuments.nothing().unreachable(ADDRESS));
    }

    @Override
    protected Instant now() {
        return NOON;
    }

    @Test
    void a_list_signed_below_a_configured_authority_is_read() {
        var reading =
                readable(format(new Signers(List.of(operators.certificate()), List.of())), list.signedBy(operator));

        assertThat(reading.anchors()).extracting(TrustAnchor::certificate).containsExactly(listed.certificate());
        assertThat(reading.anchors()).extracting(TrustAnchor::types).containsExactly(DIPLOMAS);
    }

    @Test
    void a_list_signed_with_a_configured_bare_key_is_read() {
        var key = TestKey.ed25519(CHANCE);
        var signers =
                new Signers(List.of(), List.of(PublicJwk.read(key.publicJwk()).orElseThrow()));

        var signed = Jws.sign(Json.createObjectBuilder().build(), list.payload(), key);

        assertThat(readable(format(signers), signed).anchors()).hasSize(1);
    }

    @Test
    @DisplayName("L1: a configured bare key has to have signed the list itself")
    void a_list_that_no_configured_key_signed_is_refused() {
        var key = TestKey.ed25519(CHANCE);
        var jwk = Json.createObjectBuilder(key.publicJwk()).add("kid", "one").build();
        var format = format(new Signers(List.of(), List.of(PublicJwk.read(jwk).orElseThrow())));
        var named = Json.createObjectBuilder().add("kid", "one").build();
        var other = Json.createObjectBuilder().add("kid", "two").build();
        var signed = Jws.sign(named, list.payload(), key);

        assertThat(readable(format, signed).anchors()).hasSize(1);
        assertThat(format.read(bytes(Jws.corrupt(signed)), NOON)).isEqualTo(ListReading.badlySigned());
        assertThat(format.read(bytes(Jws.sign(named, list.payload(), TestKey.ed25519(CHANCE))), NOON))
                .isEqualTo(ListReading.badlySigned());
        assertThat(format.read(bytes(Jws.sign(other, list.payload(), key)), NOON))
                .isEqualTo(ListReading.badlySigned());
    }

    @Test
    @DisplayName("A-06: a configured bare key that is not for such signatures")
    void a_key_that_is_for_something_else_signs_no_list() {
        var key = TestKey.ed25519(CHANCE);
        var jwk = Json.createObjectBuilder(key.publicJwk()).add("use", "enc").build();
        var signers = new Signers(List.of(), List.of(PublicJwk.read(jwk).orElseThrow()));

        var signed = Jws.sign(Json.createObjectBuilder().build(), list.payload(), key);

        assertThat(format(signers).read(bytes(signed), NOON)).isEqualTo(ListReading.badlySigned());
    }

    @Test
    void a_chain_that_cannot_be_read_signs_no_list() {
        var header = Json.createObjectBuilder()
                .add("x5c", Json.createArrayBuilder().add("AAAA"))
                .build();

        assertThat(refusal(Jws.sign(header, list.payload(), operator.key())))
                .isEqualTo(Reason.TRUST_SOURCE_SIGNATURE_INVALID);
    }

    @Test
    void the_schemas_wrapper_and_the_time_of_signing_are_understood() {
        var wrapped = Json.createObjectBuilder().add("LoTE", list.payload()).build();
        var header = Json.createObjectBuilder()
                .add("x5c", operator.x5c())
                .add("sigT", "2026-11-20T00:00:00Z")
                .add("crit", Json.createArrayBuilder().add("sigT"))
                .build();

        assertThat(readable(format(), Jws.sign(header, wrapped, operator.key())).anchors())
                .hasSize(1);
    }

    @Test
    void a_critical_header_that_is_not_understood_is_refused() {
        var header = Json.createObjectBuilder()
                .add("x5c", operator.x5c())
                .add("sigD", "elsewhere")
                .add("crit", Json.createArrayBuilder().add("sigD"))
                .build();

        assertThat(refusal(Jws.sign(header, list.payload(), operator.key())))
                .isEqualTo(Reason.TRUST_SOURCE_SIGNATURE_INVALID);
    }

    @Test
    @DisplayName("A-43: a signer is not believed because the list brings its certificate along")
    void a_list_signed_by_a_stranger_is_refused() {
        var stranger = TestCa.root("CN=Scheme Operators", NOON, CHANCE).leaf("CN=Scheme Operator", NOON);

        assertThat(refusal(list.signedBy(stranger))).isEqualTo(Reason.TRUST_SOURCE_SIGNATURE_INVALID);
    }

    @Test
    @DisplayName("A-44: the certificate that comes with the list must be the one that signed it")
    void a_configured_certificate_does_not_help_another_key() {
        var thief = new CertifiedKey(TestKey.p256(CHANCE), operator.chain());

        assertThat(refusal(list.signedBy(thief))).isEqualTo(Reason.TRUST_SOURCE_SIGNATURE_INVALID);
    }

    @Test
    void an_altered_list_is_refused() {
        assertThat(refusal(Jws.corrupt(list.signedBy(operator)))).isEqualTo(Reason.TRUST_SOURCE_SIGNATURE_INVALID);
        assertThat(refusal(list.payload().toString())).isEqualTo(Reason.TRUST_SOURCE_SIGNATURE_INVALID);
    }

    @Test
    void a_list_signed_with_an_expired_certificate_is_refused() {
        var expired =
                operators.issue(TestCertificate.leaf("CN=Scheme Operator").validUntil(NOON.minusSeconds(1)), NOON);
        var signers = new Signers(List.of(expired.leaf()), List.of());

        assertThat(format(signers).read(bytes(list.signedBy(expired)), NOON)).isEqualTo(ListReading.badlySigned());
    }

    @Test
    void a_list_of_another_version_or_from_the_future_is_not_read() {
        assertThat(refusal(list.version(2).signedBy(operator))).isEqualTo(Reason.TRUST_SOURCE_UNREADABLE);
        assertThat(refusal(list.version(1).issued(NOON.plusSeconds(120)).signedBy(operator)))
                .isEqualTo(Reason.TRUST_SOURCE_UNREADABLE);
    }

    @Test
    void services_that_nobody_configured_or_that_were_withdrawn_vouch_for_nobody() {
        var withdrawn = Json.createObjectBuilder()
                .add("ServiceTypeIdentifier", PID)
                .add("ServiceStatus", "http://uri.etsi.org/19602/PIDProvidersList/SvcStatus/withdrawn")
                .build();
        var other = LoteBuilder.at(NOON)
                .service("http://uri.etsi.org/19602/SvcType/PID/Revocation", listed.certificate())
                .service(withdrawn, listed.certificate());

        assertThat(readable(format(), other.signedBy(operator)).anchors()).isEmpty();
    }

    @Test
    void a_listed_signer_speaks_for_its_own_key_alone() {
        var signer = LoteBuilder.at(NOON).service(PID, college.leaf()).signedBy(operator);
        var source = trust(PublishedDocuments.nothing().with(ADDRESS, "application/jose", signer));

        assertThat(source.trusts(signedBy(college), NOON).reason()).isEqualTo(Reason.ISSUER_ON_TRUST_LIST);
        assertThat(source.trusts(signedBy(listed.leaf("CN=Other", NOON)), NOON).reason())
                .isEqualTo(Reason.ISSUER_UNKNOWN);
    }

    private Reason refusal(String signed) {
        return format().read(bytes(signed), NOON)
                .fold(
                        readable -> {
                            throw new AssertionError("was read");
                        },
                        ListReading.Refused::reason);
    }

    private static ListReading.Readable readable(EtsiJsonList format, String signed) {
        return (ListReading.Readable) format.read(bytes(signed), NOON);
    }

    private IssuerTrust trust(PublishedDocuments world) {
        return new RemoteList(
                        "the Example list",
                        URI.create(ADDRESS),
                        Duration.ofDays(1),
                        RevocationPolicy.IF_PUBLISHED,
                        format(),
                        new RecentDocuments(world, Duration.ofMinutes(15)))
                .at(NOON)
                .trust(ChainRule.ROOT_REFUSED, CertificateStatuses.UNREACHABLE);
    }

    private EtsiJsonList format() {
        return format(new Signers(List.of(operator.leaf()), List.of()));
    }

    private static EtsiJsonList format(Signers signers) {
        return new EtsiJsonList(signers, List.of(new SourceEntry.ServiceRule(PID, DIPLOMAS, NameRule.NONE, Set.of())));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
