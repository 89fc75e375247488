package org.vouchgate.acceptance.ats;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vouchgate.acceptance.line.Asked;
import org.vouchgate.acceptance.line.Candidate;
import org.vouchgate.acceptance.line.Recruiting;
import org.vouchgate.acceptance.server.DevelopmentKeys;
import org.vouchgate.acceptance.server.Gateways;
import org.vouchgate.acceptance.server.TlsFront;
import org.vouchgate.ats.kombo.FakeKombo;
import org.vouchgate.testkit.ats.FakeLever;

/** Writes that took effect although the answer said otherwise, at vendors without a key against doubling. */
class PossibleDuplicateIT {

    private static final Recruiting RECRUITING = Recruiting.on(Gateways.shared());
    private static final String NOTES = "/v1/ats/applications/[^/]+/notes";
    private static final FakeKombo KOMBO = new FakeKombo();
    private static final TlsFront FRONT = TlsFront.before(KOMBO.address());

    @AfterAll
    static void stop() {
        FRONT.close();
        KOMBO.close();
    }

    @Test
    @DisplayName("9 (3): a note that was created although the answer was 502 is found by its marker and not repeated")
    void what_can_be_looked_for_is_not_repeated() {
        try (var lever = FakeLever.start(DevelopmentKeys.tls());
                var toLever = lever(lever)) {
            var opportunity = lever.apply("Ada Vintertree", "ada@mail.example");
            lever.createAlthough(1, 502);

            var asked = declined(opportunity);

            Orders.awaitDelivered(asked);
            var note = Orders.step(asked, "note");
            assertThat(lever.notes(opportunity)).singleElement().asString().contains("[vg:");
            assertThat(note.getBoolean("possibleDuplicate")).isFalse();
            assertThat(note.getInt("attempts")).as("it was looked for").isEqualTo(2);
            assertThat(toLever.deliveries("state=stuck"))
                    .noneMatch(letter -> letter.getString("request").equals(asked.id()));
        }
    }

    @Test
    @DisplayName(
            "9 (3): where nobody can look, it is sent once more and never again by itself; a person looks, and lets"
                    + " it be")
    void what_cannot_be_looked_for_waits_for_a_person() {
        try (var toKombo = kombo()) {
            FRONT.loseAnswer(NOTES);
            FRONT.loseAnswer(NOTES);
            var before = KOMBO.written().size();

            var asked = declined(FakeKombo.APPLICATION);

            var note = Orders.await(asked, "note", "stuck");
            assertThat(note.getBoolean("possibleDuplicate")).isTrue();
            assertThat(KOMBO.written()).as("once, and once more").hasSize(before + 2);
            var letter = letter(toKombo, note);
            assertThat(letter.getString("cause")).isEqualTo("unknowable");
            assertThat(letter.getString("answer")).contains("nobody can look whether it arrived");
            assertThat(toKombo.page()).contains("It may have arrived twice. Look there first.");

            var reason = Json.createObjectBuilder().add("reason", "It is there twice; I removed one.");
            assertThat(toKombo.onDelivery(note, "discard", reason.build())).isBetween(200, 204);

            assertThat(letter(toKombo, note).getString("state")).isEqualTo("discarded");
            assertThat(letter(toKombo, note).getString("discardReason")).isEqualTo("It is there twice; I removed one.");
            assertThat(toKombo.hasNoted("delivery.discarded", note.getString("id")))
                    .isTrue();
            assertThat(KOMBO.written()).hasSize(before + 2);
        }
    }

    @Test
    @DisplayName("9 (6): a person who looked and found nothing has it sent again, once, with the key it always had")
    void a_person_who_found_nothing_has_it_sent() {
        try (var toKombo = kombo()) {
            FRONT.refuse(NOTES);
            FRONT.refuse(NOTES);
            var before = KOMBO.written().size();
            var asked = declined(FakeKombo.APPLICATION);
            var stuck = Orders.await(asked, "note", "stuck");
            assertThat(KOMBO.written()).hasSize(before);

            assertThat(toKombo.onDelivery(stuck, "replay", JsonObject.EMPTY_JSON_OBJECT))
                    .isBetween(200, 204);

            var note = Orders.await(asked, "note", "delivered");
            assertThat(note.getString("idempotencyKey")).isEqualTo(stuck.getString("idempotencyKey"));
            assertThat(note.getBoolean("possibleDuplicate"))
                    .as("it is still not known")
                    .isTrue();
            assertThat(KOMBO.written()).hasSize(before + 1);
            assertThat(toKombo.hasNoted("delivery.replayed", note.getString("id")))
                    .isTrue();
        }
    }

    private static Connection lever(FakeLever lever) {
        return Connection.open(
                RECRUITING.admin(),
                "lever",
                Map.of("perform-as", FakeLever.USER, "api", lever.api().toString(), "tags", "false"),
                Map.of("api-key", lever.apiKey()));
    }

    private static Connection kombo() {
        return Connection.open(
                RECRUITING.admin(),
                "kombo",
                Map.of(
                        "integration-id",
                        FakeKombo.INTEGRATION,
                        "address",
                        FRONT.at("/v1").toString(),
                        "write-back",
                        "true"),
                Map.of("api-key", FakeKombo.KEY, "webhook-secret", "unused-here"));
    }

    private static JsonObject letter(Connection connection, JsonObject delivery) {
        return connection.deliveries("limit=500").stream()
                .filter(one -> one.getString("id").equals(delivery.getString("id")))
                .findFirst()
                .orElseThrow();
    }

    private static Asked declined(String application) {
        var asked = RECRUITING.askAbout(application);
        Candidate.certified().decline(asked);
        return asked;
    }
}
