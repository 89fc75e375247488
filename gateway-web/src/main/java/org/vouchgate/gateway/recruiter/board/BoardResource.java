package org.vouchgate.gateway.recruiter.board;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.UUID;
import org.vouchgate.gateway.login.Role;
import org.vouchgate.gateway.platform.Page;
import org.vouchgate.gateway.recruiter.board.BoardPage.Done;

/** The board of all jobs. */
@Path("candidates")
@RolesAllowed({Role.RECRUITER, Role.EMPLOYER_ADMIN})
@Produces(MediaType.TEXT_HTML)
public class BoardResource {

    @Inject
    Boards boards;

    @GET
    public Response all(@Context UriInfo here) {
        return whole(boards, Optional.empty(), here.getQueryParameters());
    }

    /** The part that changes; nothing if the reader has it already. */
    @GET
    @Path("live")
    public Response live(@Context UriInfo here) {
        return part(boards, Optional.empty(), here.getQueryParameters());
    }

    static Response whole(Boards boards, Optional<UUID> job, MultivaluedMap<String, String> query) {
        var page = boards.page(job, BoardForm.of(query), number(query, "page"), done(query));
        var shown = new Page("recruiter/board/board.jte", page);
        return page.mistakes().any() ? shown.again() : Response.ok(shown).build();
    }

    static Response part(Boards boards, Optional<UUID> job, MultivaluedMap<String, String> query) {
        var page = boards.page(job, BoardForm.of(query), number(query, "page"), Optional.empty());
        return page.seen().equals(query.getFirst("seen"))
                ? Response.noContent().build()
                : Response.ok(new Page("recruiter/board/changed.jte", page)).build();
    }

    private static Optional<Done> done(MultivaluedMap<String, String> query) {
        return Optional.ofNullable(query.getFirst("done"))
                .filter(what -> what.matches("cancelled|reminded"))
                .map(what -> new Done(what, number(query, "number")));
    }

    private static int number(MultivaluedMap<String, String> query, String name) {
        return Optional.ofNullable(query.getFirst(name))
                .filter(text -> text.matches("[0-9]{1,6}"))
                .map(Integer::parseInt)
                .orElse(1);
    }
}
