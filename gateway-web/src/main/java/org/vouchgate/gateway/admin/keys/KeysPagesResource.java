package org.vouchgate.gateway.admin.keys;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.ArrayList;
import org.vouchgate.gateway.login.Role;
import org.vouchgate.gateway.platform.FederationMembership;
import org.vouchgate.gateway.platform.Page;
import org.vouchgate.gateway.platform.SigningSettings;
import org.vouchgate.gateway.platform.TlsSettings;
import org.vouchgate.gateway.recruiter.Desk;

/** Where an administrator sees until when the gateway's keys can be used. */
@Path("admin/keys")
@RolesAllowed(Role.EMPLOYER_ADMIN)
@Produces(MediaType.TEXT_HTML)
public class KeysPagesResource {

    @Inject
    Desk desk;

    @Inject
    SigningSettings signing;

    @Inject
    TlsSettings tls;

    @Inject
    FederationMembership federation;

    @Inject
    Clock clock;

    @GET
    public Page all() {
        var now = clock.instant();
        var keys = new ArrayList<KeysPage.Key>();
        keys.add(KeysPage.Key.of("current", signing.current().chain(), now));
        signing.earlier().forEach(entry -> keys.add(KeysPage.Key.of("earlier", entry.chain(), now)));
        tls.chains().forEach(chain -> keys.add(KeysPage.Key.of("tls", chain, now)));
        return new Page(
                "admin/keys.jte",
                new KeysPage(desk.shell(), keys, federation.entity().isPresent()));
    }
}
