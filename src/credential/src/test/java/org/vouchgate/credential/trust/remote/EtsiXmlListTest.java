package org.vouchgate.credential.trust.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vouchgate.credential.trust.Trusting.CHANCE;
import static org.vouchgate.credential.trust.Trusting.DIPLOMAS;
import static org.vouchgate.credential.trust.Trusting.NOON;
import static org.vouchgate.credential.trust.Trusting.signedBy;
import static org.vouchgate.credential.trust.remote.TrustedListXml.GRANTED;
import static org.vouchgate.credential.trust.remote.TrustedListXml.QUALIFIED;
import static org.vouchgate.credential.trust.remote.TrustedListXml.list;
import static org.vouchgate.credential.trust.remote.TrustedListXml.signed;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vouchgate.credential.Credential;
import org.vouchgate.credential.IssuerTrust;
import org.vouchgate.credential.Reason;
import org.vouchgate.credential.TrustAnswer;
import org.vouchgate.credential.fetch.Fetched;
import org.vouchgate.credential.fetch.RecentDocuments;
import org.vouchgate.credential.trust.CertificateStatuses;
import org.vouchgate.credential.trust.ChainRule;
import org.vouchgate.credential.trust.IssuerTrustContract;
import org.vouchgate.credential.trust.NameRule;
import org.vouchgate.credential.trust.RevocationPolicy;
import org.vouchgate.credential.trust.Signers;
import org.vouchgate.credential.trust.SourceEntry;
import org.vouchgate.testkit.CertifiedKey;
import org.vouchgate.testkit.TestCa;
import org.vouchgate.testkit.TestKey;

@DisplayName("ETSI TS 119 612")
class EtsiXmlListTest extends IssuerTrustContract {

    private static final String NEXT = "2027-01-01T00:00:00Z";

    private final TestCa operators = TestCa.root("CN=Scheme Operators", NOON, CHANCE);
    private final CertifiedKey operator = operators.leaf("CN=Scheme Operator,O=Ministry", NOON);
    private final TestCa listed = TestCa.root("CN=Listed Authority", NOON, CHANCE);
    private final CertifiedKey college = listed.leaf("CN=Signer,O=Northfield College", NOON);
    private final String list = list(7, NEXT, GRANTED, listed.certificate());

    @Override
    protected IssuerTrust source() {
        return trust(new Fetched.Document(signed(list, operator), "application/vnd.etsi.tsl+xml"));
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
        return trust(new Fetched.Unreachable(Optional.empty()));
    }

    @Override
    protected Instant now() {
        return NOON;
    }

    @Test
    void a_list_signed_as_a_whole_is_read_with_its_number_and_dates() {
        var reading = (ListReading.Readable) read(signed(list, operator));

        assertThat(reading.anchors()).hasSize(1);
        assertThat(reading.sequence())
                .hasValueSatisfying(number -> assertThat(number.longValue()).isEqualTo(7));
        assertThat(reading.nextUpdate()).contains(Instant.parse(NEXT));
    }

    @Test
    void a_signature_may_cover_the_root_by_its_identifier() {
        assertThat(read(signed(list, "#list", operator))).isInstanceOf(ListReading.Readable.class);
    }

    @Test
    @DisplayName("A-43: a signer is not believed because the list brings its certificate along")
    void a_list_signed_by_a_stranger_is_refused() {
        var stranger = TestCa.root("CN=Scheme Operators", NOON, CHANCE).leaf("CN=Scheme Operator", NOON);

        assertThat(refusal(signed(list, stranger))).isEqualTo(Reason.TRUST_SOURCE_SIGNATURE_INVALID);
    }

    @Test
    @DisplayName("A-44: the certificate that comes with the list must be the one that signed it")
    void a_configured_certificate_does_not_help_another_key() {
        var thief = new CertifiedKey(TestKey.p256(CHANCE), operator.chain());

        assertThat(refusal(signed(list, thief))).isEqualTo(Reason.TRUST_SOURCE_SIGNATURE_INVALID);
    }

    @Test
    void an_altered_or_unsigned_list_is_refused() {
        var altered = new String(signed(list, operator), StandardCharsets.UTF_8)
                .replace("<TSLSequenceNumber>7<", "<TSLSequenceNumber>8<");

        assertThat(refusal(bytes(altered))).isEqualTo(Reason.TRUST_SOURCE_SIGNATURE_INVALID);
        assertThat(refusal(bytes(list))).isEqualTo(Reason.TRUST_SOURCE_SIGNATURE_INVALID);
    }

    @Test
    @DisplayName("Signature wrapping: what is signed must be the whole list")
    void a_signature_over_a_part_of_the_list_is_refused() {
        var part = list.replace("<SchemeInformation>", "<SchemeInformation Id=\"part\">");

        assertThat(refusal(signed(part, "#part", operator))).isEqualTo(Reason.TRUST_SOURCE_SIGNATURE_INVALID);
    }

    @Test
    @DisplayName("Signature wrapping: a signed list inside another one does not sign the other")
    void a_signed_list_cannot_be_wrapped_into_another() {
        var genuine = TrustedListXml.parse(new String(signed(list, "#list", operator), StandardCharsets.UTF_8));
        var forged = TrustedListXml.parse(
                list(9, NEXT, GRANTED, operators.certificate()).replace("Id=\"list\"", "Id=\"x\""));
        forged.getDocumentElement().appendChild(forged.importNode(genuine.getDocumentElement(), true));

        assertThat(refusal(TrustedListXml.bytes(forged))).isEqualTo(Reason.TRUST_SOURCE_SIGNATURE_INVALID);
    }

    @Test
    @DisplayName("Signature wrapping: a signature over its own properties signs no list")
    void a_signature_over_nothing_of_the_list_is_refused() {
        assertThat(refusal(signed(list, TrustedListXml.NOTHING, operator)))
                .isEqualTo(Reason.TRUST_SOURCE_SIGNATURE_INVALID);
    }

    @Test
    @DisplayName("Signature wrapping: an expression may not leave out what counts")
    void a_signature_that_leaves_the_providers_out_is_refused() {
        assertThat(refusal(signed(list, TrustedListXml.ALL_BUT_PROVIDERS, operator)))
                .isEqualTo(Reason.TRUST_SOURCE_SIGNATURE_INVALID);
    }

    @Test
    void a_signature_that_is_none_is_refused() {
        var empty = list.replace(
                "</TrustServiceStatusList>",
                "<Signature xmlns=\"http://www.w3.org/2000/09/xmldsig#\"/></TrustServiceStatusList>");
        var broken = new String(signed(list, operator), StandardCharsets.UTF_8)
                .replaceAll("(<[a-z:]*SignatureValue[^>]*>)[^<]*", "$1AAAA");

        assertThat(refusal(bytes(empty))).isEqualTo(Reason.TRUST_SOURCE_SIGNATURE_INVALID);
        assertThat(refusal(bytes(broken))).isEqualTo(Reason.TRUST_SOURCE_SIGNATURE_INVALID);
    }

    @ParameterizedTest
    @CsvSource({
        "TSLVersionIdentifier>5<, TSLVersionIdentifier>4<",
        "TSLSequenceNumber>7<, TSLSequenceNumber>seven<",
        "TSLSequenceNumber>7<, TSLSequenceNumber>-7<",
        "2026-11-01T00:00:00Z, 2026-11-22T13:00:00Z",
        "2026-11-01T00:00:00Z, yesterday",
        "2027-01-01T00:00:00Z, some day",
        "2027-01-01T00:00:00Z, ''"
    })
    void a_list_of_another_form_or_from_the_future_is_not_read(String part, String other) {
        assertThat(refusal(signed(list.replace(part, other), operator))).isEqualTo(Reason.TRUST_SOURCE_UNREADABLE);
    }

    @Test
    void a_service_without_a_status_vouches_for_nobody() {
        var silent = list.replaceAll("<ServiceStatus>.*</ServiceStatus>", "");

        assertThat(((ListReading.Readable) read(signed(silent, operator))).anchors())
                .isEmpty();
    }

    @Test
    void a_source_says_of_what_kind_it_is() {
        var source = trust(new Fetched.Document(signed(list, operator), "application/xml"));

        assertThat(source.trusts(vouchedFor(), NOON).asked())
                .extracting(TrustAnswer::kind)
                .containsExactly(TrustAnswer.Kind.ETSI_TRUSTED_LIST);
    }

    @Test
    @DisplayName("A document type is refused: no entity is read from anywhere")
    void a_list_with_a_document_type_is_not_read() {
        var external = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>" + list;
        var bomb = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]>" + list;

        assertThat(refusal(bytes(external))).isEqualTo(Reason.TRUST_SOURCE_UNREADABLE);
        assertThat(refusal(bytes(bomb))).isEqualTo(Reason.TRUST_SOURCE_UNREADABLE);
    }

    @Test
    void what_nests_too_deeply_or_is_no_xml_is_not_read() {
        assertThat(refusal(bytes("<a>".repeat(1000) + "</a>".repeat(1000)))).isEqualTo(Reason.TRUST_SOURCE_UNREADABLE);
        assertThat(refusal(bytes("{}"))).isEqualTo(Reason.TRUST_SOURCE_UNREADABLE);
    }

    @Test
    void a_service_that_was_withdrawn_vouches_for_nobody() {
        var withdrawn = GRANTED.replace("granted", "withdrawn");

        var reading = (ListReading.Readable) read(signed(list(7, NEXT, withdrawn, listed.certificate()), operator));

        assertThat(reading.anchors()).isEmpty();
    }

    @Test
    void an_expired_list_cannot_be_asked() {
        var expired = list(7, "2026-11-22T12:00:00Z", GRANTED, listed.certificate());
        var source = trust(new Fetched.Document(signed(expired, operator), "application/xml"));

        assertThat(source.trusts(vouchedFor(), NOON).reason()).isEqualTo(Reason.TRUST_SOURCE_EXPIRED);
    }

    private Reason refusal(byte[] body) {
        return ((ListReading.Refused) read(body)).reason();
    }

    private ListReading read(byte[] body) {
        return format().read(body, NOON);
    }

    private EtsiXmlList format() {
        return new EtsiXmlList(
                new Signers(List.of(operators.certificate()), List.of()),
                List.of(new SourceEntry.ServiceRule(QUALIFIED, DIPLOMAS, NameRule.NONE, Set.of())));
    }

    private IssuerTrust trust(Fetched answer) {
        return new RemoteList(
                        "the Example list",
                        URI.create("https://lists.example.org/tl.xml"),
                        Duration.ofDays(1),
                        RevocationPolicy.IF_PUBLISHED,
                        format(),
                        new RecentDocuments((address, accept, most) -> answer, Duration.ofMinutes(15)))
                .at(NOON)
                .trust(ChainRule.ROOT_REFUSED, CertificateStatuses.UNREACHABLE);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
