package org.vouchgate.gateway.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vouchgate.credential.CredentialFormat;
import org.vouchgate.credential.CredentialOutline;
import org.vouchgate.credential.Finding;
import org.vouchgate.credential.Issuer;
import org.vouchgate.credential.Issuer.KeySource;
import org.vouchgate.credential.Reason;
import org.vouchgate.credential.StatusReference.BitstringEntry;
import org.vouchgate.credential.StatusReference.LegacyEntry;
import org.vouchgate.credential.StatusReference.RevocationListEntry;
import org.vouchgate.credential.StatusReference.TokenStatusEntry;
import org.vouchgate.credential.StatusReference.Unusable;
import org.vouchgate.gateway.platform.Json;
import org.vouchgate.gateway.request.Opened;
import org.vouchgate.testkit.TestCa;
import org.vouchgate.testkit.TestKey;

/** What is stored for a later look comes back as it was, and tells nobody anything before its time. */
class KeptTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    private final Json json = new Json();

    @Test
    void an_outline_survives_being_stored_with_certificates_and_every_kind_of_status() {
        var chance = new SecureRandom();
        var leaf = TestCa.root("CN=Root", NOON, chance).leaf("CN=College", NOON);
        var entry = new BitstringEntry("https://college.example/status/2", "revocation", 9, 1);
        var outline = new CredentialOutline(
                Optional.of(CredentialFormat.JWT_VC),
                List.of("OpenBadgeCredential"),
                Optional.of(new Issuer(
                        "CN=College",
                        Optional.of("https://college.example"),
                        Optional.empty(),
                        KeySource.X5C,
                        leaf.chain())),
                Optional.of(NOON),
                Optional.empty(),
                List.of(
                        new TokenStatusEntry("https://college.example/status/1", 1L << 40),
                        entry,
                        new LegacyEntry(LegacyEntry.Dialect.STATUS_LIST_2021, entry),
                        new RevocationListEntry("https://college.example/revocations", Optional.of("urn:uuid:1")),
                        new RevocationListEntry("https://college.example/revocations", Optional.empty()),
                        new Unusable("RevocationList2020Status", false),
                        new Unusable("status", true)));

        var stored = json.write(KeptOutline.of(outline));

        assertThat(json.read(stored, KeptOutline.class).opened()).isEqualTo(outline);
    }

    @Test
    void a_key_that_somebody_vouches_for_is_kept_for_the_later_look() {
        var issuer = Issuer.named(
                "https://college.example",
                Optional.of("College"),
                KeySource.OPENID_FEDERATION,
                Optional.of(TestKey.p256(new SecureRandom()).thumbprint()));
        var outline = new CredentialOutline(
                Optional.of(CredentialFormat.SD_JWT_VC),
                List.of("https://college.example/diploma"),
                Optional.of(issuer),
                Optional.empty(),
                Optional.empty(),
                List.of());

        var stored = json.write(KeptOutline.of(outline));

        assertThat(json.read(stored, KeptOutline.class).opened()).isEqualTo(outline);
        assertThat(json.read(stored.replaceAll(",\"key\":\"[^\"]*\"", ""), KeptOutline.class)
                        .opened()
                        .issuer()
                        .orElseThrow()
                        .key())
                .isEmpty();
    }

    @Test
    void what_is_kept_survives_being_stored() {
        var kept = Remembered.undetermined(Opened.request()).kept().orElseThrow();

        assertThat(json.read(json.write(kept), Kept.class)).isEqualTo(kept);
    }

    @Test
    @DisplayName("What was kept before parts were looked at again is still read")
    void what_was_kept_in_the_older_form_is_still_read() {
        var kept = Remembered.undetermined(Opened.request()).kept().orElseThrow();

        var older = json.write(kept)
                .replace(",\"toAuthorise\":0", "")
                .replace("\"toAuthorise\":0,", "")
                .replaceAll("\"authorises\":\\[\\],", "")
                .replaceAll(",\"place\":\"\"", "")
                .replaceAll(",\"selfIssued\":false", "");

        assertThat(older)
                .doesNotContain("toAuthorise")
                .doesNotContain("authorises")
                .doesNotContain("selfIssued");
        assertThat(json.read(older, Kept.class)).isEqualTo(kept);
    }

    @Test
    @DisplayName("R4.3: of what is undetermined nothing is told that its issuer wrote, though it is kept")
    void nothing_is_told_before_its_time() {
        var judgement = Remembered.undetermined(Opened.request());
        var kept = judgement.kept().orElseThrow().credentials().get(0);

        assertThat(kept.assessed().title()).contains("Java, advanced");
        assertThat(judgement.document().credentials().get(0).title()).isEmpty();
        assertThat(judgement.document().credentials().get(0).subjectBinding()).isEmpty();
        assertThat(judgement.document().skills()).isEmpty();
    }

    @Test
    @DisplayName("R7.7: an answer that was found out is not replaced by silence")
    void silence_replaces_nothing() {
        var kept = Remembered.verified(Opened.request())
                .kept()
                .orElseThrow()
                .credentials()
                .get(0);

        var after = after(kept, Finding.unknown(Reason.STATUS_LIST_UNREACHABLE, "Nobody answered"));

        assertThat(after).isEqualTo(kept);
    }

    @Test
    void another_look_replaces_what_it_found_out_and_nothing_else() {
        var kept = Remembered.undetermined(Opened.request())
                .kept()
                .orElseThrow()
                .credentials()
                .get(0);

        var stands = after(kept, Finding.passed(Reason.NOT_REVOKED, "Not taken back"));
        var revoked = after(kept, Finding.failed(Reason.REVOKED, "Taken back"));

        assertThat(stands.assessed().verdict()).isEqualTo("accepted");
        assertThat(revoked.assessed().verdict()).isEqualTo("rejected");
        assertThat(revoked.assessed().findings()).hasSize(6);
        assertThat(revoked.assessed().findings().get(5).reason()).isEqualTo("revoked");
        assertThat(revoked.assessed().findings().subList(0, 5))
                .isEqualTo(kept.assessed().findings().subList(0, 5));
    }

    private static KeptCredential after(KeptCredential kept, Finding found) {
        return kept.after(credential -> List.of(found), NOON);
    }
}
