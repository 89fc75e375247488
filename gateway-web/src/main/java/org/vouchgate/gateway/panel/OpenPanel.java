package org.vouchgate.gateway.panel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.vouchgate.gateway.audit.AuditTrail;
import org.vouchgate.gateway.platform.PageLanguage;
import org.vouchgate.gateway.platform.Problem;
import org.vouchgate.gateway.platform.Secrets;
import org.vouchgate.gateway.platform.ShortCommit;
import org.vouchgate.gateway.platform.UserError;

/** Exchanges a token for a bearer, once, and knows bearers again. */
@ApplicationScoped
public class OpenPanel {

    private static final Duration LIFETIME = Duration.ofMinutes(15);
    private static final String BEARER = "Bearer ";

    /** What the page keeps in its memory. */
    public record Opened(String bearer, Instant expiresAt) {}

    /** Why a token of ours was not taken. */
    private enum Refused {
        SPENT("panel-token-spent"),
        EXPIRED("panel-token-expired"),
        ELSEWHERE("panel-token-elsewhere"),
        UNKNOWN("panel-token-unknown");

        private final String problem;

        Refused(String problem) {
            this.problem = problem;
        }
    }

    @Inject
    PanelContexts contexts;

    @Inject
    AuditTrail audit;

    @Inject
    Secrets secrets;

    @Inject
    ShortCommit commit;

    @Inject
    PageLanguage language;

    @Inject
    Clock clock;

    /**
     * Spends a token. One that comes again ends the bearer it became: one of the two who had it should not have had it.
     *
     * @param employer  whose panel the page is, as its address says
     * @param connector for which ATS, likewise
     */
    public Opened exchange(String token, String employer, String connector) {
        var now = clock.instant();
        var bearer = "vgp_" + secrets.fresh();
        var until = now.plus(LIFETIME);
        var refused = contexts.byToken(Secrets.hash(token))
                .map(context -> isElsewhere(context, employer, connector)
                        ? note(context, Refused.ELSEWHERE, now)
                        : spend(context, Secrets.hash(bearer), now, until))
                .orElse(Optional.of(Refused.UNKNOWN));
        refused.ifPresent(why -> {
            throw refusal(why.problem, 403);
        });
        return new Opened(bearer, until);
    }

    /** Whose bearer it is. */
    public PanelContext known(String authorization) {
        return Optional.of(authorization)
                .filter(header -> header.startsWith(BEARER))
                .flatMap(header -> contexts.byBearer(
                        Secrets.hash(header.substring(BEARER.length()).strip()), clock.instant()))
                .orElseThrow(() -> refusal("panel-over", 401));
    }

    private UserError refusal(String name, int status) {
        var words = language.words();
        return new UserError(Problem.of(
                name, status, words.say("problem." + name + ".title"), words.say("problem." + name + ".detail")));
    }

    private static boolean isElsewhere(PanelContext context, String employer, String connector) {
        return !context.employer().toString().equals(employer)
                || !context.record().connector().equals(connector);
    }

    private Optional<Refused> spend(PanelContext context, String bearerHash, Instant now, Instant until) {
        var spent = commit.run(() -> {
            var first = contexts.exchange(context.id(), bearerHash, now, until);
            if (first) {
                note(context, "panel.opened", "", now);
            }
            return first;
        });
        if (spent) {
            return Optional.empty();
        }
        return note(context, context.isOver(now) && !context.isSpent() ? Refused.EXPIRED : Refused.SPENT, now);
    }

    private Optional<Refused> note(PanelContext context, Refused why, Instant now) {
        commit.run(() -> {
            if (why == Refused.SPENT) {
                contexts.end(context.id(), now);
            }
            note(context, "panel.refused", why.problem, now);
            return why;
        });
        return Optional.of(why);
    }

    private void note(PanelContext context, String action, String detail, Instant now) {
        audit.note(context.employer(), now, context.identity().subject(), action, context.id(), detail);
    }
}
