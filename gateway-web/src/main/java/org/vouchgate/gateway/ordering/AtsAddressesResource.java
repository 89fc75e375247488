package org.vouchgate.gateway.ordering;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.vouchgate.gateway.login.Caller;
import org.vouchgate.gateway.login.Role;

/** Where an account's ATS calls: what an administrator enters there. */
@Path("api/v1/ats-accounts/{connector}/addresses")
@RolesAllowed(Role.EMPLOYER_ADMIN)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Applicant-tracking systems")
public class AtsAddressesResource {

    /** An address; the vendor's operations follow after it. */
    @Schema(name = "AtsAddress")
    public record AddressView(URI address, Instant createdAt, Optional<Instant> endsAt) {

        static AddressView of(MakeAddress.Address address) {
            return new AddressView(address.base(), address.createdAt(), address.endsAt());
        }
    }

    @Inject
    MakeAddress makeAddress;

    @Inject
    Caller caller;

    @GET
    @Operation(summary = "The addresses at which this ATS may call, newest first")
    public List<AddressView> all(@PathParam("connector") String connector) {
        return makeAddress.of(caller.employer(), connector).stream()
                .map(AddressView::of)
                .toList();
    }

    @POST
    @Operation(summary = "Make a new address; earlier ones are answered for a while, or end at once")
    public AddressView make(
            @PathParam("connector") String connector,
            @QueryParam("endOthersNow") @DefaultValue("false") boolean endOthersNow) {
        return AddressView.of(makeAddress.make(caller.employer(), caller.subject(), connector, endOthersNow));
    }
}
