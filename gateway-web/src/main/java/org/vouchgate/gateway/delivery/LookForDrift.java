package org.vouchgate.gateway.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.vouchgate.ats.Shown;
import org.vouchgate.ats.StepKind;
import org.vouchgate.gateway.audit.AuditTrail;
import org.vouchgate.gateway.platform.DriftSettings;
import org.vouchgate.gateway.platform.ShortCommit;
import org.vouchgate.gateway.round.OneByOne;
import org.vouchgate.gateway.traffic.AccountKey;

/** Compares a few deliveries of one account with what its ATS shows. Reads only; a person decides what is done about it. */
@ApplicationScoped
class LookForDrift {

    private static final System.Logger LOG = System.getLogger(LookForDrift.class.getName());
    private static final int ROUNDS_PER_MINUTE = 6;
    private static final int LONGEST_DETAIL = 600;
    private static final String GONE = "It is not there any more";
    private static final String GONE_OR_UNMARKED =
            "It is not there any more, or somebody took its marker out; look there before sending it a second time";

    @Inject
    DeliveryList list;

    @Inject
    Courier courier;

    @Inject
    AuditTrail audit;

    @Inject
    ShortCommit commit;

    @Inject
    DriftSettings settings;

    @Inject
    OneByOne oneByOne;

    @Inject
    Clock clock;

    /** What was found, as it is kept. */
    record Finding(String shown, String detail) {

        private static final Set<String> DRIFT = Set.of("missing", "differs");
        private static final String UNKNOWN = "unknown";

        /** Whether a person should look, and was not told yet. */
        boolean isNews(Delivery before) {
            return DRIFT.contains(shown) && !before.shown().equals(Optional.of(shown));
        }

        /** Whether nothing was found out, where something is known that a person should look at. */
        boolean tellsLess(Delivery before) {
            return shown.equals(UNKNOWN)
                    && before.shown().filter(DRIFT::contains).isPresent();
        }
    }

    void at(AccountKey account) {
        var now = clock.instant();
        int most = Math.max(1, settings.sample() / ROUNDS_PER_MINUTE);
        var due = list.dueForLook(account, now.minus(settings.window()), now.minus(settings.pause()), most);
        oneByOne.each("look", due, Delivery::id, delivery -> look(delivery, now));
    }

    private void look(Delivery due, Instant now) {
        if (commit.run(() -> list.takeLook(due, now))) {
            courier.show(due, now).map(shown -> finding(shown, due)).ifPresent(found -> keep(due, found));
        }
    }

    /** However often it is seen, each change of what is seen is told once. */
    private void keep(Delivery delivery, Finding found) {
        if (found.tellsLess(delivery)) {
            return;
        }
        boolean news = found.isNews(delivery);
        commit.run(() -> {
            list.looked(delivery, found.shown(), found.detail());
            if (news) {
                audit.note(
                        delivery.employer(),
                        clock.instant(),
                        "gateway",
                        "delivery.drifted",
                        delivery.id(),
                        found.shown());
            }
            return found;
        });
        if (news) {
            LOG.log(
                    Level.WARNING,
                    "request {0}: {1} shows {2} as {3}",
                    delivery.request(),
                    delivery.connector(),
                    delivery.step(),
                    found.shown());
        }
    }

    private static Finding finding(Shown shown, Delivery about) {
        return shown.fold(new Shown.Cases<>() {
            @Override
            public Finding asSent(Shown.AsSent asSent) {
                return new Finding("as_sent", "");
            }

            @Override
            public Finding missing(Shown.Missing missing) {
                return new Finding("missing", isSearchedByMarkerOnly(about) ? GONE_OR_UNMARKED : GONE);
            }

            @Override
            public Finding differs(Shown.Differs differs) {
                return new Finding("differs", cut(differs.what()));
            }

            @Override
            public Finding unseen(Shown.Unseen unseen) {
                return new Finding("unseen", cut(unseen.why()));
            }

            @Override
            public Finding failed(Shown.Failed failed) {
                return new Finding(Finding.UNKNOWN, "It could not be found out");
            }
        });
    }

    /** Where the ATS gave the note no name of its own, an edited one cannot be told from one that was deleted. */
    private static boolean isSearchedByMarkerOnly(Delivery about) {
        return about.step() == StepKind.NOTE
                && about.externalReference()
                        .filter(reference -> !reference.equals("-"))
                        .isEmpty();
    }

    private static String cut(String text) {
        return text.length() > LONGEST_DETAIL ? text.substring(0, LONGEST_DETAIL) : text;
    }
}
