package org.vouchgate.gateway.admin.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vouchgate.gateway.admin.TypedForm;
import org.vouchgate.gateway.administration.SearchAudit;
import org.vouchgate.gateway.audit.AuditEvent;
import org.vouchgate.gateway.audit.AuditFilter;
import org.vouchgate.gateway.login.ApiTokens;
import org.vouchgate.gateway.login.KnownPeople;
import org.vouchgate.gateway.login.Role;
import org.vouchgate.gateway.platform.Page;
import org.vouchgate.gateway.platform.PageLanguage;
import org.vouchgate.gateway.recruiter.Desk;

/** Where an administrator looks up who did what. */
@Path("admin/audit")
@RolesAllowed({Role.EMPLOYER_ADMIN, Role.PRIVACY_OFFICER})
@Produces(MediaType.TEXT_HTML)
public class AuditPagesResource {

    private static final int MOST = 100;
    private static final Set<String> FIELDS = Set.of("actor", "action", "about", "from", "until");

    @Inject
    Desk desk;

    @Inject
    SearchAudit search;

    @Inject
    KnownPeople people;

    @Inject
    ApiTokens tokens;

    @Inject
    PageLanguage language;

    @GET
    public Response page(@Context UriInfo asked, @QueryParam("before") @Nullable UUID before) {
        var form = TypedForm.of(asked.getQueryParameters(), language.words());
        var filter = filter(form);
        if (form.isWrong()) {
            return new Page("admin/audit.jte", page(List.of(), form, Optional.empty())).again();
        }
        var found = search.page(desk.employer(), filter, Optional.ofNullable(before), MOST + 1);
        var next = found.size() > MOST ? Optional.of(found.get(MOST - 1).id()) : Optional.<UUID>empty();
        var shown = found.stream().limit(MOST).toList();
        return Response.ok(new Page("admin/audit.jte", page(shown, form, next))).build();
    }

    @GET
    @Path("audit.csv")
    @Produces("text/csv")
    public Response export(@Context UriInfo asked) {
        var form = TypedForm.of(asked.getQueryParameters(), language.words());
        var filter = filter(form);
        if (form.isWrong()) {
            return Response.status(Response.Status.BAD_REQUEST)
                    .type(MediaType.TEXT_HTML_TYPE)
                    .entity(new Page("admin/audit.jte", page(List.of(), form, Optional.empty())))
                    .build();
        }
        return Response.ok(search.export(desk.employer(), desk.subject(), filter))
                .type("text/csv;charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"audit.csv\"")
                .build();
    }

    private AuditFilter filter(TypedForm form) {
        var words = language.words();
        var about = form.optional("about", 60).flatMap(text -> {
            if (!text.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")) {
                form.wrong("about", words.say("audit.mistake.about"));
                return Optional.empty();
            }
            return Optional.of(UUID.fromString(text));
        });
        return new AuditFilter(
                form.optional("actor", 255),
                form.optional("action", 64),
                about,
                form.date("from").map(day -> day.atStartOfDay(ZoneOffset.UTC).toInstant()),
                form.date("until")
                        .map(day -> day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant()));
    }

    private AuditPage page(List<AuditEvent> events, TypedForm form, Optional<UUID> next) {
        var names = names();
        return new AuditPage(
                desk.shell(),
                events.stream().map(event -> line(event, names)).toList(),
                form.values().entrySet().stream()
                        .filter(entry -> FIELDS.contains(entry.getKey()))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)),
                next,
                form.mistakes());
    }

    private static AuditPage.Line line(AuditEvent event, Map<String, String> names) {
        return new AuditPage.Line(
                event.happenedAt(),
                event.actor(),
                Optional.ofNullable(names.get(event.actor())),
                event.action(),
                event.about(),
                event.detail().filter(detail -> !detail.isBlank()));
    }

    private Map<String, String> names() {
        return Stream.concat(
                        people.of(desk.employer()).stream().map(person -> Map.entry(person.subject(), person.name())),
                        tokens.of(desk.employer()).stream()
                                .map(token -> Map.entry("token:" + token.id(), token.name())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one));
    }
}
