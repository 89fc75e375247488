package org.vouchgate.gateway.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vouchgate.ats.IdempotencyKey;
import org.vouchgate.ats.Marker;
import org.vouchgate.ats.Shown;
import org.vouchgate.ats.Step;
import org.vouchgate.ats.StepKind;
import org.vouchgate.ats.StepOutcome;
import org.vouchgate.gateway.audit.AuditTrail;
import org.vouchgate.gateway.persistence.Database;
import org.vouchgate.gateway.platform.DriftSettings;
import org.vouchgate.gateway.platform.ShortCommit;
import org.vouchgate.gateway.round.OneByOnes;
import org.vouchgate.gateway.traffic.AccountKey;

/** What an ATS shows is kept and, where a person should look, told once. */
class LookForDriftTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    private final UUID request = UUID.randomUUID();
    private final Delivery delivery = Delivery.of(
            new PlannedStep(
                    UUID.randomUUID(),
                    request,
                    "example",
                    "place",
                    0,
                    1,
                    new Step(
                            StepKind.NOTE,
                            new IdempotencyKey(request + "-1"),
                            Marker.of(request.toString(), 1),
                            Map.of())),
            NOON);
    private final List<String> noted = new ArrayList<>();

    @Test
    @DisplayName("9 (7): a difference is noted when it is first seen, when it becomes another, and not in between")
    void each_change_is_told_once() {
        look(new Shown.AsSent());
        look(new Shown.Differs("the note's text was changed"));
        look(new Shown.Differs("the note's text was changed"));
        look(new Shown.Missing());
        look(new Shown.Missing());

        assertThat(noted).containsExactly("delivery.drifted differs", "delivery.drifted missing");
        assertThat(delivery.shown()).contains("missing");
    }

    @Test
    @DisplayName("9 (7): a look that found nothing out does not hide what an earlier one found")
    void what_could_not_be_found_out_hides_nothing() {
        look(new Shown.Differs("the note's text was changed"));
        look(new Shown.Failed(StepOutcome.Retry.of("Not now")));
        look(new Shown.Differs("the note's text was changed"));

        assertThat(delivery.shown()).contains("differs");
        assertThat(delivery.shownDetail()).contains("the note's text was changed");
        assertThat(noted).hasSize(1);
    }

    @Test
    @DisplayName(
            "9 (3): what was named by its marker alone may have lost it: a person is told to look before it is resent")
    void a_note_without_a_name_of_its_own_may_only_lack_its_marker() {
        look(new Shown.Missing());
        assertThat(delivery.shownDetail().orElseThrow()).contains("took its marker out", "look there before");

        Database.set(delivery, "externalReference", "note-7");
        look(new Shown.Missing());
        assertThat(delivery.shownDetail()).contains("It is not there any more");
    }

    @Test
    void what_could_not_be_found_out_is_said_where_nothing_is_known() {
        look(new Shown.Failed(StepOutcome.Retry.of("Not now")));

        assertThat(delivery.shown()).contains("unknown");
        assertThat(noted).isEmpty();
    }

    private void look(Shown shown) {
        var look = new LookForDrift();
        look.list = new OneDelivery();
        look.courier = new Courier() {
            @Override
            Optional<Shown> show(Delivery which, Instant at) {
                return Optional.of(shown);
            }
        };
        look.audit = new AuditTrail() {
            @Override
            public void note(UUID employer, Instant at, String actor, String action, UUID about, String detail) {
                noted.add(action + " " + detail);
            }
        };
        look.oneByOne = OneByOnes.at(NOON);
        look.commit = new ShortCommit();
        look.settings = new DriftSettings(Duration.ofDays(1), Duration.ofSeconds(1), 6);
        look.clock = Clock.fixed(NOON, ZoneOffset.UTC);
        look.at(new AccountKey(delivery.employer(), "example"));
    }

    /** A list with nothing else in it. */
    private final class OneDelivery extends DeliveryList {

        @Override
        List<Delivery> dueForLook(AccountKey account, Instant since, Instant lookedBefore, int most) {
            return List.of(delivery);
        }

        @Override
        boolean takeLook(Delivery which, Instant at) {
            return true;
        }

        @Override
        void looked(Delivery which, String shown, String detail) {
            Database.set(which, "shown", shown);
            Database.set(which, "shownDetail", detail);
        }
    }
}
