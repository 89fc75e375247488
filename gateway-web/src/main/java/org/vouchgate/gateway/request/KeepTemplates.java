package org.vouchgate.gateway.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.vouchgate.gateway.audit.AuditTrail;
import org.vouchgate.gateway.platform.AskingSettings;
import org.vouchgate.gateway.platform.BadInput;
import org.vouchgate.gateway.platform.NotFound;
import org.vouchgate.gateway.platform.Problem;
import org.vouchgate.gateway.platform.ShortCommit;
import org.vouchgate.gateway.platform.UserError;
import org.vouchgate.presentation.PresentationProtocol;
import org.vouchgate.presentation.dcql.QueryProblem;

/** An employer's admin writes what can be asked for by name, changes it, and takes it back. What was asked stays asked. */
@ApplicationScoped
public class KeepTemplates {

    /** The pointer under which a query's mistakes are told. */
    public static final String QUERY = "/dcqlQuery";

    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");

    @Inject
    OwnTemplates own;

    @Inject
    PresentationProtocol protocol;

    @Inject
    AskingSettings asking;

    @Inject
    AuditTrail audit;

    @Inject
    ShortCommit commit;

    @Inject
    Clock clock;

    /** Whether a template can be called so. */
    public static boolean isName(String name) {
        return NAME.matcher(name).matches();
    }

    /** What an author may want to change about a query that can be asked, or what keeps it from being asked. */
    public List<QueryProblem> remarks(String query) {
        return protocol.readQuery(query).fold(valid -> valid.warnings(), invalid -> invalid.problems());
    }

    /**
     * Writes a template, or its next version.
     *
     * @param basedOn the version that was changed; 0 for a template that is new
     * @throws BadInput  if it cannot be asked, by the rules for files, with a pointer for each mistake
     * @throws UserError if somebody else was first
     */
    public OwnTemplate keep(UUID employer, String by, String name, int basedOn, OwnTemplate.Text text) {
        if (!isName(name)) {
            throw new BadInput("/name", "Up to 64 of a-z, 0-9 and -, not - first.");
        }
        refuseWhatCannotBeAsked(text.query());
        var now = clock.instant();
        var latest = own.versions(employer, name).stream().findFirst();
        if (latest.map(OwnTemplate::version).orElse(0) != basedOn) {
            throw changedMeanwhile();
        }
        return add(employer, by, OwnTemplate.of(employer, name, basedOn + 1, text, now, by), "template.written");
    }

    /** Offers a template no longer; a template of the same name that came in a file is offered again. */
    public OwnTemplate retire(UUID employer, String by, String name) {
        var latest = latest(employer, name)
                .filter(template -> !template.retired())
                .orElseThrow(() -> new NotFound("template of your own"));
        return add(employer, by, latest.retiredBy(by, clock.instant()), "template.retired");
    }

    /** The latest version of a template of the employer's own. */
    public Optional<OwnTemplate> latest(UUID employer, String name) {
        return own.versions(employer, name).stream().findFirst();
    }

    private OwnTemplate add(UUID employer, String by, OwnTemplate template, String action) {
        try {
            return commit.run(() -> {
                own.add(template);
                audit.note(
                        employer,
                        template.createdAt(),
                        by,
                        action,
                        template.id(),
                        template.name() + " " + template.version());
                return template;
            });
        } catch (PersistenceException e) {
            if (own.versions(employer, template.name()).stream()
                    .noneMatch(other -> other.version() == template.version())) {
                throw e;
            }
            throw changedMeanwhile();
        }
    }

    private void refuseWhatCannotBeAsked(String query) {
        var problems = protocol.readQuery(query)
                .fold(valid -> TooMuch.refused(valid.warnings(), asking), invalid -> invalid.problems());
        if (!problems.isEmpty()) {
            throw new BadInput(
                    "The query cannot be asked like this. Correct what is listed under errors.",
                    problems.stream()
                            .map(problem -> new Problem.Error(QUERY + problem.pointer(), problem.sentence()))
                            .toList());
        }
    }

    private static UserError changedMeanwhile() {
        return new UserError(Problem.of(
                "template-changed",
                409,
                "Somebody else changed this template meanwhile",
                "Open it again and repeat what you changed."));
    }
}
