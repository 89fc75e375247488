package org.vouchgate.gateway.ordering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.vouchgate.ats.AtsAccount;
import org.vouchgate.ats.AtsConnector;
import org.vouchgate.ats.StepOutcome;
import org.vouchgate.gateway.platform.Secrets;
import org.vouchgate.gateway.platform.ShortCommit;
import org.vouchgate.gateway.traffic.AccountKey;
import org.vouchgate.gateway.traffic.Exchanges;
import org.vouchgate.gateway.traffic.Urgency;

/** Brings the catalogue of packages to an ATS that keeps its own: when it is connected or changed, and when templates change. */
@ApplicationScoped
public class PublishCatalogue {

    private static final System.Logger LOG = System.getLogger(PublishCatalogue.class.getName());
    private static final Duration LEASE = Duration.ofMinutes(5);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(10);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

    /**
     * How the catalogue stands at one ATS.
     *
     * @param state       {@code waiting, published, refused}
     * @param publishedAt when it was taken last
     */
    public record Standing(String state, Optional<String> answer, Optional<Instant> publishedAt) {}

    @Inject
    Packages packages;

    @Inject
    Catalogues catalogues;

    @Inject
    Exchanges exchanges;

    @Inject
    ShortCommit commit;

    @Inject
    Clock clock;

    /** How it stands; empty before the first attempt. */
    public Optional<Standing> of(UUID employer, String connector) {
        return catalogues
                .find(new AccountKey(employer, connector))
                .map(known -> new Standing(known.state(), known.answer(), known.publishedAt()));
    }

    /** Publishes it if it is another than the ATS was given last. */
    void ifChanged(AtsConnector connector, AtsAccount account) {
        var key = AccountKey.of(account);
        var now = clock.instant();
        var digest = digest(account);
        var attempts = commit.run(() -> {
            var catalogue = catalogues.lock(key, now);
            return catalogue.take(digest, now, now.plus(LEASE))
                    ? Optional.of(catalogue.attempts())
                    : Optional.<Integer>empty();
        });
        if (attempts.isPresent()) {
            var exchange = exchanges.open(connector, account, Urgency.BACKGROUND, now);
            var outcome = connector.packages().orElseThrow().publish(packages.of(key.employer()), exchange);
            settle(key, outcome, attempts.get());
        }
    }

    private void settle(AccountKey key, StepOutcome outcome, int attempts) {
        var now = clock.instant();
        commit.run(() -> {
            var catalogue = catalogues.lock(key, now);
            outcome.fold(new Settling(catalogue, now, now.plus(pause(attempts))));
            LOG.log(Level.INFO, "{0}: catalogue {1}", key, catalogue.state());
            return key;
        });
    }

    /** What is published, and with which settings: an account that was changed gets it again. */
    private String digest(AtsAccount account) {
        var list = packages.of(UUID.fromString(account.employer())).stream()
                .map(one -> one.id() + "\n" + one.name() + "\n" + one.description())
                .collect(Collectors.joining("\n\n"));
        var settings = account.settings().entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .sorted()
                .collect(Collectors.joining("\n"));
        var secrets = account.secrets().entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(secret -> entry.getKey() + secret.fingerprint()))
                .sorted()
                .collect(Collectors.joining("\n"));
        return Secrets.hash(list + "\n\n" + settings + "\n\n" + secrets);
    }

    private static Duration pause(int attempts) {
        var pause = FIRST_PAUSE.multipliedBy(1L << Math.min(attempts, 10));
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }

    private record Settling(Catalogue catalogue, Instant now, Instant again) implements StepOutcome.Cases<Catalogue> {

        @Override
        public Catalogue done(StepOutcome.Done done) {
            catalogue.settle(Catalogue.PUBLISHED, "Published", now, now);
            return catalogue;
        }

        @Override
        public Catalogue retry(StepOutcome.Retry retry) {
            return waits(retry.after(), retry.why());
        }

        /** Repeating it changes nothing. */
        @Override
        public Catalogue ambiguous(StepOutcome.Ambiguous ambiguous) {
            return waits(ambiguous.after(), ambiguous.why());
        }

        @Override
        public Catalogue refused(StepOutcome.Refused refused) {
            catalogue.settle(Catalogue.REFUSED, refused.why(), now, null);
            return catalogue;
        }

        @Override
        public Catalogue unsupported(StepOutcome.Unsupported unsupported) {
            catalogue.settle(Catalogue.REFUSED, unsupported.why(), now, null);
            return catalogue;
        }

        private Catalogue waits(Optional<Duration> after, String why) {
            catalogue.settle(Catalogue.WAITING, why, after.map(now::plus).orElse(again), null);
            return catalogue;
        }
    }
}
