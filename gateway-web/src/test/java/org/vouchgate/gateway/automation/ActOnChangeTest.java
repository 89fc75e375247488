package org.vouchgate.gateway.automation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vouchgate.ats.AtsAccount;
import org.vouchgate.ats.AtsConnector;
import org.vouchgate.ats.Exchange;
import org.vouchgate.ats.Reading;
import org.vouchgate.ats.Refusal;
import org.vouchgate.ats.StepOutcome;
import org.vouchgate.ats.TokensInMemory;
import org.vouchgate.ats.http.AtsReply;
import org.vouchgate.ats.order.Happening;
import org.vouchgate.ats.order.Inbound;
import org.vouchgate.gateway.delivery.AtsAccounts;
import org.vouchgate.gateway.delivery.Connectors;
import org.vouchgate.gateway.ordering.InboundChanges;
import org.vouchgate.gateway.ordering.TakeChange;
import org.vouchgate.gateway.persistence.Database;
import org.vouchgate.gateway.persistence.Engine;
import org.vouchgate.gateway.platform.InboundSettings;
import org.vouchgate.gateway.platform.Secrets;
import org.vouchgate.gateway.platform.ShortCommit;
import org.vouchgate.gateway.request.Opened;
import org.vouchgate.gateway.traffic.AccountKey;
import org.vouchgate.gateway.traffic.Exchanges;
import org.vouchgate.gateway.traffic.Traffic;
import org.vouchgate.gateway.traffic.Urgency;

/** An event is kept once, and worked on until it is done or has visibly failed. */
class ActOnChangeTest {

    private static final Instant NOON = Opened.NOON;
    private static final int ATTEMPTS = 3;

    private Instant now = NOON;
    private Reading<Happening> reading = new Reading.Known<>(new Happening.Nothing("It does not matter."));
    private UUID employer = UUID.randomUUID();
    private boolean down;

    @ParameterizedTest
    @EnumSource
    @DisplayName("S9: three copies of an event are kept once, and done once")
    void three_copies_are_one(Engine engine) {
        fresh(engine);

        takes(engine, change("key-1", Optional.empty()));
        takes(engine, change("key-1", Optional.empty()));
        takes(engine, change("key-1", Optional.empty()));

        assertThat(works(engine)).isEqualTo(1);
        assertThat(states(engine)).containsExactly("done It does not matter.");
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("S9: an ATS that cannot be read is tried again, later each time, and then a person has to look")
    void what_cannot_be_read_fails_in_the_end(Engine engine) {
        fresh(engine);
        reading = new Reading.Failed<>(StepOutcome.Retry.of("The ATS did not answer."));
        takes(engine, change("key-1", Optional.empty()));

        for (int i = 1; i < ATTEMPTS; i++) {
            assertThat(works(engine)).isEqualTo(1);
            assertThat(states(engine)).containsExactly("pending The ATS did not answer.");
            assertThat(works(engine)).as("not at once").isZero();
            now = now.plus(Duration.ofHours(1));
        }
        works(engine);

        assertThat(states(engine)).containsExactly("failed Tried 3 times. The ATS did not answer.");
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("S9: while an account is paused or left alone its events wait, however long, and fail of nothing")
    void what_nobody_may_read_waits(Engine engine) {
        fresh(engine);
        down = true;
        reading = new Reading.Failed<>(new StepOutcome.Retry(Optional.of(Duration.ofMinutes(1)), "Not now."));
        takes(engine, change("key-1", Optional.empty()));
        for (int i = 0; i < 2 * ATTEMPTS; i++) {
            assertThat(works(engine)).isEqualTo(1);
            assertThat(states(engine)).containsExactly("pending Not now.");
            now = now.plus(Duration.ofMinutes(1));
        }

        down = false;
        reading = new Reading.Known<>(new Happening.Nothing("It does not matter."));
        works(engine);

        assertThat(states(engine)).containsExactly("done It does not matter.");
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("8: a key that is refused pauses the account, and the event waits for whoever mends it")
    void a_refused_key_pauses_the_account(Engine engine) {
        fresh(engine);
        reading = new Reading.Failed<>(new StepOutcome.Refused(Refusal.AUTHORIZATION_REVOKED, "The ATS answered 401."));
        takes(engine, change("key-1", Optional.empty()));

        works(engine);

        assertThat(down).as("paused").isTrue();
        assertThat(states(engine)).containsExactly("pending The ATS answered 401.");
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("S9: what the ATS refuses fails at once, and is tried again when somebody says so")
    void a_refusal_fails_at_once_and_is_replayed(Engine engine) {
        fresh(engine);
        reading = new Reading.Failed<>(new StepOutcome.Refused(Refusal.FORBIDDEN, "The key may not read."));
        takes(engine, change("key-1", Optional.empty()));
        works(engine);
        assertThat(states(engine)).containsExactly("failed The key may not read.");

        reading = new Reading.Gone<>();
        var id = engine.database()
                .commit(InboundChanges.class, changes -> changes.of(employer, 10))
                .get(0)
                .id();
        engine.database().commit(InboundChanges.class, changes -> changes.replay(employer, id, now));
        works(engine);

        assertThat(states(engine)).containsExactly("done The record is not there any more.");
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("S9: of two events about one record the older one is left alone, in whichever order they came")
    void an_older_event_is_left_alone(Engine engine) {
        fresh(engine);
        takes(engine, change("newer", Optional.of(NOON)));
        takes(engine, change("older", Optional.of(NOON.minusSeconds(1))));

        works(engine);

        assertThat(states(engine))
                .containsExactlyInAnyOrder("done It does not matter.", "done Something later is known of this record.");
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("S9: working on an event that breaks off whenever it is tried ends, and a person has to look")
    void what_breaks_off_again_and_again_fails_in_the_end(Engine engine) {
        fresh(engine);
        takes(engine, change("key-1", Optional.empty()));
        for (int i = 0; i < ATTEMPTS; i++) {
            var broken = engine.database().commit(InboundChanges.class, changes -> changes.takeNext(now));
            assertThat(broken).as("attempt %d", i + 1).isPresent();
            now = now.plus(Duration.ofMinutes(5));
        }

        works(engine);

        assertThat(states(engine))
                .containsExactly("failed Working on it broke off 3 times. The gateway's log says why; it can be tried"
                        + " again.");
    }

    private void fresh(Engine engine) {
        engine.database().empty();
        employer = Opened.in(engine.database()).employer();
    }

    private static Inbound.Change change(String key, Optional<Instant> at) {
        return new Inbound.Change(key, "moved", "application-1", Map.of("more", "x"), at);
    }

    private void takes(Engine engine, Inbound.Change change) {
        engine.database().commit(entities -> {
            var take = new TakeChange();
            Database.set(take, "changes", Database.on(entities, InboundChanges.class));
            Database.set(take, "connectors", new Connectors());
            Database.set(take, "settings", settings());
            Database.set(take, "commit", new ShortCommit());
            Database.set(take, "clock", clock());
            return take.take(account(), change);
        });
    }

    private int works(Engine engine) {
        var worked = 0;
        while (true) {
            var next = engine.database().commit(InboundChanges.class, changes -> changes.takeNext(now));
            if (next.isEmpty()) {
                return worked;
            }
            engine.database().commit(entities -> {
                acting(Database.on(entities, InboundChanges.class)).act(next.get());
                return next;
            });
            worked++;
        }
    }

    private ActOnChange acting(InboundChanges changes) {
        var act = new ActOnChange();
        act.changes = changes;
        act.accounts = new AtsAccounts() {
            @Override
            public Optional<AtsAccount> find(UUID whose, String connector) {
                return Optional.of(account());
            }
        };
        act.connectors = connectors();
        act.exchanges = new Exchanges() {
            @Override
            public Exchange open(AtsConnector connector, AtsAccount account, Urgency urgency, Instant at) {
                return Exchange.overHttp(account, call -> new AtsReply.NoAnswer(false), new TokensInMemory(), at);
            }
        };
        act.traffic = new Traffic() {
            @Override
            public boolean isDown(AccountKey key) {
                return down;
            }

            @Override
            public void pause(AccountKey key, String cause, String reason) {
                down = true;
            }
        };
        act.handleHappening = new HandleHappening() {
            @Override
            public String handle(AtsAccount account, Happening happening) {
                return ((Happening.Nothing) happening).why();
            }
        };
        act.settings = settings();
        act.secrets = new Secrets();
        act.commit = new ShortCommit();
        act.clock = clock();
        return act;
    }

    private List<String> states(Engine engine) {
        return engine.database().commit(InboundChanges.class, changes -> changes.of(employer, 10)).stream()
                .map(change ->
                        change.state().wireName() + " " + change.outcome().orElse("-"))
                .toList();
    }

    private Connectors connectors() {
        return new Connectors() {
            @Override
            public Optional<AtsConnector> find(String id) {
                return Optional.of(new Rumours(() -> reading));
            }
        };
    }

    private AtsAccount account() {
        return new AtsAccount(employer.toString(), "example", Map.of(), Map.of());
    }

    private static InboundSettings settings() {
        return new InboundSettings(65_536, Duration.ZERO, Duration.ZERO, ATTEMPTS, Duration.ofDays(1), 1, true);
    }

    private Clock clock() {
        return Clock.fixed(now, ZoneOffset.UTC);
    }
}
