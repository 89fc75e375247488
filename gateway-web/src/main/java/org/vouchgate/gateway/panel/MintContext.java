package org.vouchgate.gateway.panel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.vouchgate.gateway.audit.AuditTrail;
import org.vouchgate.gateway.delivery.AtsAccounts;
import org.vouchgate.gateway.delivery.PanelOrigins;
import org.vouchgate.gateway.login.Identity;
import org.vouchgate.gateway.platform.GatewaySettings;
import org.vouchgate.gateway.platform.NotFound;
import org.vouchgate.gateway.platform.Problem;
import org.vouchgate.gateway.platform.Secrets;
import org.vouchgate.gateway.platform.ShortCommit;
import org.vouchgate.gateway.platform.UserError;

/** Makes the token with which the panel is opened for one record. */
@ApplicationScoped
public class MintContext {

    /** How long a token waits to be exchanged unless somebody says otherwise: a page has to load. */
    public static final Duration USUAL = Duration.ofMinutes(1);

    /**
     * A way in.
     *
     * @param page      the panel's address, the token in its fragment
     * @param expiresAt until when the token can be exchanged
     */
    public record Minted(URI page, Instant expiresAt) {}

    @Inject
    AtsAccounts accounts;

    @Inject
    PanelContexts contexts;

    @Inject
    AuditTrail audit;

    @Inject
    GatewaySettings gateway;

    @Inject
    Secrets secrets;

    @Inject
    ShortCommit commit;

    @Inject
    Clock clock;

    /** For a server that puts the page into a frame of its own. */
    public Minted mint(Identity by, PanelRecord record, Duration lifetime) {
        if (accounts.find(by.employer(), record.connector()).isEmpty()) {
            throw new NotFound("account with this connector");
        }
        var now = clock.instant();
        var token = "vgc_" + secrets.fresh();
        var context = PanelContext.of(by, record, Secrets.hash(token), now, now.plus(lifetime));
        commit.run(() -> {
            contexts.add(context);
            audit.note(by.employer(), now, by.subject(), "panel.context-made", context.id(), record.connector());
            return context.id();
        });
        var page = gateway.at("/panel/" + by.employer() + "/" + record.connector() + "#" + token);
        return new Minted(page, now.plus(lifetime));
    }

    /** For a site in a browser: only for one that may show the panel. */
    public Minted mintFor(String origin, Identity by, PanelRecord record) {
        refuseUnlisted(origin, by, record);
        return mint(by, record, USUAL);
    }

    void refuseUnlisted(String origin, Identity by, PanelRecord record) {
        var listed = accounts.find(by.employer(), record.connector())
                .map(PanelOrigins::of)
                .orElseThrow(() -> new NotFound("account with this connector"));
        if (!listed.has(origin)) {
            throw new UserError(Problem.of(
                    "panel-origin-unknown",
                    403,
                    "This site may not show the panel",
                    "If it is yours, have an administrator add its origin to " + PanelOrigins.SETTING
                            + " of the account with " + record.connector() + "."));
        }
    }
}
