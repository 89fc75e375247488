package org.vouchgate.acceptance.ats;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vouchgate.acceptance.line.Asked;
import org.vouchgate.acceptance.line.Candidate;
import org.vouchgate.acceptance.line.Recruiting;
import org.vouchgate.acceptance.server.DevelopmentKeys;
import org.vouchgate.acceptance.server.Gateways;
import org.vouchgate.testkit.ats.FakeLever;

/** What Lever shows is compared with what was sent: the difference is told, and a person decides. */
class DriftIT {

    private static final Recruiting RECRUITING = Recruiting.on(Gateways.shared());
    private static FakeLever lever;
    private static Connection connection;

    @BeforeAll
    static void connect() {
        lever = FakeLever.start(DevelopmentKeys.tls());
        connection = Connection.open(
                RECRUITING.admin(),
                "lever",
                Map.of("perform-as", FakeLever.USER, "api", lever.api().toString()),
                Map.of("api-key", lever.apiKey()));
    }

    @AfterAll
    static void disconnect() {
        connection.close();
        lever.close();
    }

    @Test
    @DisplayName("9 (7): a note that somebody rewrote is reported, once, and left as they wrote it; one that is gone"
            + " comes back if a person wants it")
    void what_is_shown_otherwise_is_reported_and_not_overwritten() {
        var opportunity = lever.apply("Ada Vintertree", "ada@mail.example");
        var asked = declined(opportunity);
        Orders.awaitDelivered(asked);
        var note = Orders.step(asked, "note").getString("id");

        var rewritten = lever.notes(opportunity).get(0).replace("Declined", "Verified");
        lever.rewriteNotes(opportunity, rewritten);

        awaitShown(note, "differs");
        assertThat(shown(note).getString("shownDetail")).isEqualTo("the note's text was changed");
        assertThat(connection.status().getInt("drifted")).isPositive();
        assertThat(connection.page()).contains("Shown otherwise than sent", "the note's text was changed");
        assertThat(connection.hasNoted("delivery.drifted", note)).isTrue();
        assertThat(connection.onDelivery(shown(note), "resend", JsonObject.EMPTY_JSON_OBJECT))
                .as("what is there is not sent again")
                .isEqualTo(409);
        assertThat(lever.notes(opportunity)).containsExactly(rewritten);

        lever.removeNotes(opportunity);

        awaitShown(note, "missing");
        assertThat(lever.notes(opportunity)).as("nothing comes back by itself").isEmpty();
        assertThat(connection.audit("delivery.drifted").stream()
                        .filter(line -> line.getString("about", "").equals(note))
                        .map(line -> line.getString("detail")))
                .as("each change is told once, however often it is seen")
                .containsExactly("missing", "differs");

        assertThat(connection.onDelivery(shown(note), "resend", JsonObject.EMPTY_JSON_OBJECT))
                .isBetween(200, 204);

        Connection.await(
                () -> lever.notes(opportunity).size() == 1, () -> shown(note).toString());
        awaitShown(note, "as_sent");
        assertThat(connection.hasNoted("delivery.resent", note)).isTrue();
        assertThat(lever.notes(opportunity)).hasSize(1);
    }

    private static Asked declined(String opportunity) {
        var asked = RECRUITING.askAbout(opportunity);
        Candidate.certified().decline(asked);
        return asked;
    }

    private static JsonObject shown(String delivery) {
        return connection.deliveries("limit=500").stream()
                .filter(one -> one.getString("id").equals(delivery))
                .findFirst()
                .orElseThrow();
    }

    private static void awaitShown(String delivery, String wanted) {
        Connection.await(
                () -> shown(delivery).getString("shown", "").equals(wanted),
                () -> shown(delivery).toString());
    }
}
