package org.vouchgate.gateway.automation;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.vouchgate.ats.AtsAccount;
import org.vouchgate.ats.order.Happening;
import org.vouchgate.ats.order.OrderedCandidate;
import org.vouchgate.ats.order.StagedApplication;
import org.vouchgate.gateway.audit.AuditTrail;
import org.vouchgate.gateway.closing.CloseRequest;
import org.vouchgate.gateway.delivery.AtsAccounts;
import org.vouchgate.gateway.delivery.Deliveries;
import org.vouchgate.gateway.ordering.AskOnce;
import org.vouchgate.gateway.ordering.FindJob;
import org.vouchgate.gateway.ordering.InboundEvents;
import org.vouchgate.gateway.ordering.OpenOrders;
import org.vouchgate.gateway.persistence.Database;
import org.vouchgate.gateway.platform.AutomationSettings;
import org.vouchgate.gateway.platform.InboundSettings;
import org.vouchgate.gateway.platform.ShortCommit;
import org.vouchgate.gateway.platform.Vaults;
import org.vouchgate.gateway.request.AtsOrigin;
import org.vouchgate.gateway.request.EndReason;
import org.vouchgate.gateway.request.NewPresentationRequest;
import org.vouchgate.gateway.request.Opened;
import org.vouchgate.gateway.request.PresentationRequest;
import org.vouchgate.gateway.request.PresentationRequests;
import org.vouchgate.gateway.request.RequestPresentation;
import org.vouchgate.gateway.request.RequestState;
import org.vouchgate.gateway.request.Requester;
import org.vouchgate.gateway.request.SharedRequests;
import org.vouchgate.gateway.retention.Erasing;
import org.vouchgate.gateway.round.OneByOnes;

/** The room at a certain time, on a database, without a container. */
final class Automating {

    static final String CONNECTOR = "example";
    static final Duration GRACE = Duration.ofSeconds(30);
    static final Instant NOON = Opened.NOON;

    private final Database database;
    private final PresentationRequest known;
    private final boolean erasing;
    private Instant now = NOON;

    private Automating(Database database, boolean erasing) {
        this.database = database;
        this.erasing = erasing;
        database.empty();
        known = Opened.in(database);
    }

    static Automating on(Database database) {
        return new Automating(database, true);
    }

    static Automating thatOnlyEnds(Database database) {
        return new Automating(database, false);
    }

    UUID employer() {
        return known.employer();
    }

    AtsAccount account() {
        return new AtsAccount(employer().toString(), CONNECTOR, Map.of(), Map.of());
    }

    Automating at(Instant instant) {
        now = instant;
        return this;
    }

    Automating later(Duration by) {
        return at(now.plus(by));
    }

    /** A rule for the stage {@code check} of the job {@code job-1}, switched on. */
    StageRule rule(int hourly, int atOnce) {
        var place = new StageRule.Place(CONNECTOR, "job-1", "check", "skills");
        var rule = StageRule.of(
                employer(), place, "Welder, check", new StageRule.Bounds(hourly, 100, atOnce, true), NOON, "admin");
        rule.change("Welder, check", true, rule.bounds());
        database.persist(rule);
        return rule;
    }

    static StagedApplication application(String ref, String stage) {
        return new StagedApplication(
                new OrderedCandidate(
                        "Ada", "ada@example.org", Optional.of("of-" + ref), Optional.of(ref), Optional.empty()),
                Optional.of("job-1"),
                stage);
    }

    String comesInto(String stage, String application) {
        return database.commit(entities -> seeing(entities).see(account(), application(application, stage), true));
    }

    String standsIn(String stage, String application) {
        return database.commit(entities -> seeing(entities).see(account(), application(application, stage), false));
    }

    /** Lets every rule by which somebody is due be followed, as its timer does. */
    void follow() {
        database.commit(entities -> {
            var rules = new FollowRules();
            rules.rules = Database.on(entities, StageRules.class);
            rules.followRule = following(entities);
            rules.oneByOne = OneByOnes.at(now);
            rules.commit = new ShortCommit();
            rules.clock = clock();
            rules.followDue();
            return now;
        });
    }

    String happens(Happening happening) {
        return database.commit(entities -> handling(entities).handle(account(), happening));
    }

    List<String> states(StageRule rule) {
        return moves(moves -> moves.ofRule(employer(), rule.id(), 100)).stream()
                .map(move -> move.application() + " " + move.state().wireName())
                .sorted()
                .toList();
    }

    <T> T moves(Function<StagedMoves, T> question) {
        return database.commit(StagedMoves.class, question);
    }

    List<PresentationRequest> asked() {
        return database.commit(
                PresentationRequests.class,
                requests -> requests.of(employer(), 100).stream()
                        .filter(request -> !request.id().equals(known.id()))
                        .toList());
    }

    /** A request that somebody ordered from inside the ATS. */
    PresentationRequest ordered(String application) {
        return database.commit(
                entities -> asking(entities).ask(wanted(application), Function.identity(), Function.identity()));
    }

    private AskOnce.Wanted wanted(String application) {
        return new AskOnce.Wanted(
                employer(),
                new Requester("ats", "ATS"),
                NewPresentationRequest.by(
                        known.job(),
                        new NewPresentationRequest.NewCandidate("Ada", "ada@example.org", application),
                        "skills"),
                AtsOrigin.record(CONNECTOR, Optional.of(application), Optional.of("of-" + application)));
    }

    private SeeStaged seeing(EntityManager entities) {
        var see = new SeeStaged();
        see.rules = Database.on(entities, StageRules.class);
        see.moves = Database.on(entities, StagedMoves.class);
        see.requests = Database.on(entities, PresentationRequests.class);
        see.settings = settings();
        see.vault = Vaults.keyedWith(7);
        see.commit = new ShortCommit();
        see.clock = clock();
        return see;
    }

    private FollowRule following(EntityManager entities) {
        var follow = new FollowRule();
        follow.moves = Database.on(entities, StagedMoves.class);
        follow.accounts = new AtsAccounts() {
            @Override
            public Optional<AtsAccount> find(UUID employer, String connector) {
                return Optional.of(account());
            }
        };
        follow.askOnce = asking(entities);
        follow.findJob = findingJob();
        follow.settings = settings();
        follow.audit = Database.on(entities, AuditTrail.class);
        follow.vault = Vaults.keyedWith(7);
        follow.oneByOne = OneByOnes.at(now);
        follow.commit = new ShortCommit();
        follow.clock = clock();
        return follow;
    }

    FindJob findingJob() {
        return new FindJob() {
            @Override
            public Optional<UUID> of(AtsAccount account, Optional<String> jobRef) {
                return jobRef.filter("job-1"::equals).map(ref -> known.job());
            }
        };
    }

    AskOnce asking(EntityManager entities) {
        var opening = new RequestPresentation() {
            @Override
            public PresentationRequest order(
                    UUID employer, Requester by, NewPresentationRequest wanted, AtsOrigin origin) {
                var request = Opened.request(employer, wanted.job(), origin);
                entities.persist(request);
                return request;
            }
        };
        var ask = new AskOnce();
        Database.set(ask, "requestPresentation", opening);
        Database.set(ask, "requests", Database.on(entities, PresentationRequests.class));
        Database.set(ask, "shared", Database.on(entities, SharedRequests.class));
        Database.set(ask, "events", Database.on(entities, InboundEvents.class));
        Database.set(ask, "openOrders", Database.on(entities, OpenOrders.class));
        Database.set(ask, "alsoWaiting", Database.on(entities, StagedMoves.class));
        Database.set(ask, "commit", new ShortCommit());
        return ask;
    }

    private HandleHappening handling(EntityManager entities) {
        var handle = new HandleHappening();
        handle.seeStaged = seeing(entities);
        handle.moves = Database.on(entities, StagedMoves.class);
        handle.rules = Database.on(entities, StageRules.class);
        handle.requests = Database.on(entities, PresentationRequests.class);
        handle.closeRequest = closing(handle.requests);
        handle.eraseRequest = Erasing.on(entities, now);
        handle.deliveries = Database.on(entities, Deliveries.class);
        handle.settings = new InboundSettings(65_536, GRACE, GRACE, 3, Duration.ofDays(1), 1, erasing);
        handle.audit = Database.on(entities, AuditTrail.class);
        handle.commit = new ShortCommit();
        handle.clock = clock();
        return handle;
    }

    /** Ends requests, and plans no delivery. */
    static CloseRequest closing(PresentationRequests requests) {
        return new CloseRequest() {
            @Override
            public boolean without(
                    PresentationRequest request, RequestState end, EndReason reason, String actor, Instant at) {
                return requests.end(request, RequestState.LIVE, end, reason.wireName(), at);
            }
        };
    }

    private static AutomationSettings settings() {
        return new AutomationSettings(GRACE, Duration.ofMinutes(10), true, 100);
    }

    private Clock clock() {
        return Clock.fixed(now, ZoneOffset.UTC);
    }
}
