package org.vouchgate.gateway.candidate.rights;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.vouchgate.gateway.closing.RetractResult;
import org.vouchgate.gateway.employer.Employer;
import org.vouchgate.gateway.employer.Employers;
import org.vouchgate.gateway.platform.GatewaySettings;
import org.vouchgate.gateway.platform.Page;
import org.vouchgate.gateway.platform.Problem;
import org.vouchgate.gateway.platform.UserError;
import org.vouchgate.gateway.request.PresentationRequest;
import org.vouchgate.gateway.rights.exercise.EraseEverything;
import org.vouchgate.gateway.rights.exercise.OptOut;

/** Withdrawing, not being scored, being forgotten: asked about first, then done at once. */
@Path("rights/{secret}")
@PermitAll // candidates have no account: the secret is the key, and no other site knows it
@Produces(MediaType.TEXT_HTML)
public class DeedResource {

    private static final String CANDIDATE = "candidate";

    @Inject
    OwnRequest own;

    @Inject
    Employers employers;

    @Inject
    RetractResult retract;

    @Inject
    OptOut optOut;

    @Inject
    EraseEverything erase;

    @Inject
    GatewaySettings gateway;

    @Inject
    Clock clock;

    @GET
    @Path("withdraw")
    public Response askToWithdraw(@PathParam("secret") String secret) {
        return Withdrawal.of(own.request(secret).state()).isPossible()
                ? Response.ok(ask(secret, Deed.WITHDRAW)).build()
                : back(secret, "");
    }

    /** Where nothing was shared nothing changes, and the page says why. */
    @POST
    @Path("withdraw")
    public Response withdraw(@PathParam("secret") String secret) {
        var request = own.request(secret);
        if (Withdrawal.of(request.state()) == Withdrawal.NOTHING_SHARED) {
            return back(secret, "");
        }
        retract.of(request, CANDIDATE, clock.instant());
        return back(secret, "?done=" + Done.WITHDRAWAL.wireName());
    }

    @GET
    @Path("opt-out")
    public Page askToOptOut(@PathParam("secret") String secret) {
        return ask(secret, Deed.OPT_OUT);
    }

    @POST
    @Path("opt-out")
    public Response optOut(@PathParam("secret") String secret) {
        optOut.of(own.request(secret), clock.instant());
        return back(secret, "?done=" + Done.OPT_OUT.wireName());
    }

    @GET
    @Path("erase")
    public Page askToErase(@PathParam("secret") String secret) {
        return ask(secret, Deed.ERASE);
    }

    /** Once more for whoever sends it twice: they are shown that it is done. */
    @POST
    @Path("erase")
    public Response erase(@PathParam("secret") String secret) {
        if (own.link(secret).erasedAt().isEmpty() && !erase.of(own.request(secret), CANDIDATE, clock.instant())) {
            throw new UserError(Problem.of(
                    "request-changed",
                    409,
                    "Nothing is erased yet",
                    "Something about your request was just being changed. Go back and erase it again."));
        }
        return back(secret, "");
    }

    private Page ask(String secret, Deed deed) {
        var request = own.request(secret);
        return new Page("rights/confirm.jte", new ConfirmPage(own.way(secret), deed, employer(request)));
    }

    private String employer(PresentationRequest request) {
        return employers.find(request.employer()).map(Employer::name).orElse("");
    }

    private Response back(String secret, String query) {
        return Response.seeOther(gateway.at(own.way(secret) + query)).build();
    }
}
