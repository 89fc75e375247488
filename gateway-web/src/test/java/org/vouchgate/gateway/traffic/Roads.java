package org.vouchgate.gateway.traffic;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.vouchgate.ats.Capabilities.Limits;
import org.vouchgate.gateway.audit.AuditTrail;
import org.vouchgate.gateway.persistence.Commits;
import org.vouchgate.gateway.persistence.Engine;
import org.vouchgate.gateway.platform.DeliverySettings;
import org.vouchgate.gateway.platform.DeliverySettings.Breaker;
import org.vouchgate.gateway.platform.DeliverySettings.Retry;
import org.vouchgate.gateway.platform.Vaults;
import org.vouchgate.gateway.request.Opened;

/** Gateways on one database, with a clock that stands still until it is told to move. */
final class Roads {

    static final Limits LIMITS = new Limits(10, Duration.ofSeconds(10), 3);

    private final Commits commits;
    private final Engine engine;
    private Instant now = Opened.NOON;

    Roads(Engine engine) {
        this.engine = engine;
        commits = new Commits(engine.database());
        engine.database().empty();
    }

    void pass(Duration time) {
        now = now.plus(time);
    }

    Instant now() {
        return now;
    }

    Clock clock() {
        return new Clock() {
            @Override
            public Instant instant() {
                return now;
            }

            @Override
            public ZoneOffset getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(java.time.ZoneId zone) {
                return this;
            }
        };
    }

    /** A connected account of an employer of its own. */
    AccountKey account() {
        var key = new AccountKey(Opened.in(engine.database()).employer(), "example");
        var traffic = gateway();
        var tokens = tokens();
        commits.run(() -> {
            traffic.connected(key, now);
            tokens.connected(key);
            return key;
        });
        return key;
    }

    /** One of several gateways. */
    Traffic gateway() {
        var traffic = new Traffic();
        traffic.rows = commits.on(new TrafficRows());
        traffic.commit = commits;
        traffic.audit = commits.on(new AuditTrail());
        traffic.clock = clock();
        traffic.settings = new DeliverySettings(
                4,
                Duration.ofMinutes(1),
                Duration.ofMinutes(10),
                new Retry(Duration.ofSeconds(2), Duration.ofHours(1), 15, Duration.ofDays(3)),
                new Breaker(3, Duration.ofSeconds(30)));
        return traffic;
    }

    Tokens tokens() {
        var tokens = new Tokens();
        tokens.rows = commits.on(new TokenRows());
        tokens.commit = commits;
        tokens.vault = Vaults.keyedWith(7);
        tokens.clock = clock();
        return tokens;
    }

    long audited(UUID employer, String action) {
        return engine.database()
                .number("select count(*) from audit_event where action = '" + action + "' and employer_id = cast('"
                        + employer + "' as uuid)");
    }

    long underWay(AccountKey key) {
        return engine.database()
                .number("select count(*) from ats_call where employer_id = cast('" + key.employer() + "' as uuid)");
    }

    String stored(AccountKey key) {
        return engine.database().commit(entities -> {
            var row = entities.find(TokenRow.class, key);
            return row.sealedAccess(Instant.MIN).orElse("")
                    + row.sealedRefresh().orElse("");
        });
    }
}
