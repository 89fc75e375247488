package org.vouchgate.gateway.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonString;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vouchgate.credential.jose.CompactJws;
import org.vouchgate.credential.jose.JwsAlgorithm;
import org.vouchgate.credential.jose.SignatureCheck;
import org.vouchgate.gateway.platform.GatewaySettings;
import org.vouchgate.gateway.signing.Signers;

/** A signed receipt says all of it, proves who says so, and opens nothing. */
class SignReceiptTest {

    @Test
    void a_receipt_says_what_was_asked_shared_and_concluded_who_gets_it_and_until_when() {
        var receipt = read(signing().receipt(ReceiptExamples.verified())).payload();

        assertThat(receipt.getString("receipt")).isEqualTo("1");
        assertThat(receipt.getString("iss")).isEqualTo("https://gateway.example");
        assertThat(receipt.getJsonObject("asking").getString("contact")).isEqualTo("privacy@harbour-vale.example");
        assertThat(receipt.getJsonArray("asked").getJsonObject(0).getJsonArray("claims"))
                .hasSize(2);
        assertThat(receipt.getJsonArray("shared").getJsonObject(0).getString("verdict"))
                .isEqualTo("accepted");
        assertThat(receipt.getJsonObject("concluded").getJsonNumber("score").doubleValue())
                .isEqualTo(62.4);
        assertThat(receipt.getJsonArray("recipients").stream()
                        .map(recipient -> recipient.asJsonObject().getString("name")))
                .containsExactly("Harbour & Vale Ltd", "Greenhouse", "Webhook");
        assertThat(receipt.getString("keptUntil")).isEqualTo("2026-12-22T12:00:00Z");
    }

    @Test
    void nothing_but_the_signature_says_who_wrote_it_and_a_changed_letter_is_noticed() {
        var signed = signing().receipt(ReceiptExamples.verified());
        var parts = signed.split("\\.");
        var other = signing().receipt(ReceiptExamples.declined()).split("\\.");

        assertThat(read(signed).hasType("vouchgate-receipt+jwt")).isTrue();
        assertThat(check(parts[0] + "." + other[1] + "." + parts[2], signed))
                .isEqualTo(SignatureCheck.SIGNATURE_INVALID);
    }

    @Test
    void whoever_was_not_scored_has_no_score_in_the_receipt() {
        var receipt =
                read(signing().receipt(ReceiptExamples.all().get("opted-out"))).payload();

        assertThat(receipt.getJsonObject("concluded")).doesNotContainKey("score");
        assertThat(receipt.getString("notToBeScoredSince")).isEqualTo("2026-11-22T12:00:00Z");
    }

    @Test
    void it_opens_nothing() {
        for (var receipt : ReceiptExamples.all().values()) {
            assertThat(read(signing().receipt(receipt)).payload().toString())
                    .doesNotContain("/rights/")
                    .doesNotContain("candidate");
        }
    }

    @Test
    void that_everything_was_erased_is_said_without_a_name() {
        var erasure = read(signing().erasure(ReceiptExamples.verified().reference(), ReceiptExamples.NOON));

        assertThat(erasure.hasType("vouchgate-erasure+jwt")).isTrue();
        assertThat(erasure.payload().keySet()).containsExactlyInAnyOrder("iss", "iat", "reference", "erasedAt", "left");
        assertThat(erasure.payload().get("erasedAt"))
                .isInstanceOfSatisfying(
                        JsonString.class, at -> assertThat(at.getString()).isEqualTo("2026-11-22T12:00:00Z"));
    }

    @Test
    void the_release_is_known() {
        assertThat(GatewayVersion.text()).matches("[0-9]+\\.[0-9]+.*");
    }

    private static SignatureCheck check(String compact, String original) {
        var leaf = read(original);
        return read(compact).verify(Signers.leafOf(leaf.header()).getPublicKey(), Set.of(JwsAlgorithm.ES256));
    }

    private static CompactJws read(String compact) {
        return CompactJws.parse(compact).orElseThrow();
    }

    private static SignReceipt signing() {
        var signing = new SignReceipt();
        signing.documents = Signers.at(Signers.NOON);
        signing.gateway = new GatewaySettings(
                URI.create("https://gateway.example"), false, Path.of("."), Path.of("."), Path.of("."));
        signing.clock = Clock.fixed(Signers.NOON, ZoneOffset.UTC);
        return signing;
    }
}
